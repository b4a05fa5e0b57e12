/** Community cohesion policies as JSON, both ways. */
module org.cohesion.json {
  requires transitive org.cohesion.core;
  requires static org.jspecify;
  requires tools.jackson.core;

  exports org.cohesion.json;
}
