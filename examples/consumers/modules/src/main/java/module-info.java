/** A program that checks policies. */
module com.example.policies {
  requires jakarta.validation;
  requires org.cohesion.json;
  requires org.cohesion.validation;
  requires org.hibernate.validator;

  // The provider reads the fields that it checks.
  opens com.example.policies to
      org.hibernate.validator;
}
