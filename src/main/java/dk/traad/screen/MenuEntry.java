package dk.traad.screen;

/**
 * One word of the menu; at most five are shown to anyone.
 *
 * @param order where it stands: 10 desk, 20 children, 30 assessments, 40 figures, 50 settings
 * @param text the key of its word
 */
public record MenuEntry(int order, String text, String path) {}
