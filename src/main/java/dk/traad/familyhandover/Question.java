package dk.traad.familyhandover;

/** One thing the place would like to know; the English words may be the Danish ones. */
public record Question(String danish, String english) {}
