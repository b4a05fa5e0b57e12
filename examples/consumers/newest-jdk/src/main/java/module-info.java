/** A program that writes to schools. */
module com.example.notices {
  requires org.cohesion.json;
}
