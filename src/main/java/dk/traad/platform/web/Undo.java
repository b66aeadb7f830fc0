package dk.traad.platform.web;

import java.io.Serializable;

/**
 * How what was just done is taken back, in the message that says that it was done.
 *
 * @param path where the button leads, by POST
 * @param label the key of what stands on it
 */
public record Undo(String path, String label) implements Serializable {
    public static Undo of(String path) {
        return new Undo(path, "screen.undo");
    }
}
