/** Community cohesion policies as JSON, both ways. */
module org.cohesion.json {
  requires transitive org.cohesion.core;
  requires static org.jspecify;
  requires tools.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;

  exports org.cohesion.json;
}
