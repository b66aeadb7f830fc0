package dk.traad.platform.web;

import java.util.Locale;

/** The two languages every screen has. */
public enum Language {
    DANISH("da"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(this == DANISH ? "da-DK" : "en-GB");
    }

    /** Danish for everything that is not English. */
    public static Language of(String code) {
        return code.equals("en") ? ENGLISH : DANISH;
    }
}
