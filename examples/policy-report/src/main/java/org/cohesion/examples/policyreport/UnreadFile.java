package org.cohesion.examples.policyreport;

/**
 * A file or folder that could not be read, or not to its end.
 *
 * @param path what the user named, or what was found in a folder
 * @param reason why, in a few words that name neither the path nor anything that stands in the file
 */
public record UnreadFile(String path, String reason) {}
