package dk.traad.roster.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words a column may hold, and what we call the same. */
public final class Vocabulary {
    public static final Vocabulary UNIT_KINDS = new Vocabulary(
            "sundhedspleje", "HEALTH_VISITING",
            "dagpleje", "CHILD_MINDING",
            "vuggestue", "NURSERY",
            "boernehave", "KINDERGARTEN",
            "integreret", "INTEGRATED",
            "skole", "SCHOOL",
            "sfo", "AFTER_SCHOOL",
            "ppr", "PP_ADVICE",
            "familieafdeling", "FAMILY_DEPARTMENT");
    public static final Vocabulary OWNERSHIPS =
            new Vocabulary("kommunal", "MUNICIPAL", "selvejende", "SELF_GOVERNING", "privat", "PRIVATE");
    public static final Vocabulary ROLES = new Vocabulary(
            "sundhedsplejerske", "HEALTH_VISITOR",
            "paedagog", "EDUCATOR",
            "dagplejer", "CHILD_MINDER",
            "laerer", "TEACHER",
            "leder", "LEADER",
            "ppr", "PP_ADVICE",
            "socialraadgiver", "SOCIAL_WORKER",
            "koordinator", "COORDINATOR",
            "chef", "SERVICE_DIRECTOR",
            "administrator", "ADMINISTRATOR",
            "databeskyttelse", "DATA_PROTECTION_OFFICER");
    public static final Vocabulary RELATIONS = new Vocabulary(
            "mor", "MOTHER",
            "far", "FATHER",
            "medmor", "CO_MOTHER",
            "plejeforaelder", "FOSTER_PARENT",
            "vaerge", "GUARDIAN",
            "andet", "OTHER");
    public static final Vocabulary YES_OR_NO = new Vocabulary("ja", "true", "nej", "false");

    private final Map<String, String> meanings = new LinkedHashMap<>();

    private Vocabulary(String... wordsAndMeanings) {
        for (var at = 0; at < wordsAndMeanings.length; at += 2) {
            meanings.put(wordsAndMeanings[at], wordsAndMeanings[at + 1]);
        }
    }

    /** Capitals do not matter, nor whether Danish letters are written as two. */
    @Nullable
    String meaning(String word) {
        var plain = word.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        return meanings.get(plain);
    }

    String words() {
        return String.join(", ", meanings.keySet());
    }
}
