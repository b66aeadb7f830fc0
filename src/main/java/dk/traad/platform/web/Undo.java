package dk.traad.platform.web;

import java.io.Serializable;

/**
 * How what was just done is taken back, in the message that says that it was done.
 *
 * @param path where the button leads, by POST
 */
public record Undo(String path) implements Serializable {}
