package org.cohesion.examples.policyreport.sarif;

/**
 * The program that checked.
 *
 * @param name what it is called
 * @param version its version, of the form of semantic versioning
 */
public record SarifTool(String name, String version) {}
