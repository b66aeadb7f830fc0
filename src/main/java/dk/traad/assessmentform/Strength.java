package dk.traad.assessmentform;

/** Something to say that goes well, to choose beside one's own words (H2). */
public record Strength(String textDa, String textEn) {}
