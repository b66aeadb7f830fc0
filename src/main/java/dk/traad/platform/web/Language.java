package dk.traad.platform.web;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages people read the program in: two on every page, the others on the families' side only (ADR 0036). */
public enum Language {
    DANISH("da-DK", "Dansk"),
    ENGLISH("en-GB", "English"),
    UKRAINIAN("uk-UA", "Українська");

    private static final List<Language> EVERYWHERE = List.of(DANISH, ENGLISH);

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** As somebody who reads no other says it: "Українська". */
    public String ownName() {
        return ownName;
    }

    /** The dir of a page: "rtl" where the script is read from the right. */
    public String direction() {
        return ULocale.forLocale(locale).isRightToLeft() ? "rtl" : "ltr";
    }

    /** Whether professionals' pages have it too. */
    public boolean isEverywhere() {
        return EVERYWHERE.contains(this);
    }

    public static List<Language> everywhere() {
        return EVERYWHERE;
    }

    /** Danish for every code that is none of these. */
    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(DANISH);
    }
}
