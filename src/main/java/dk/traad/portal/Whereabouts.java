package dk.traad.portal;

import dk.traad.access.FieldClass;
import dk.traad.access.Relation;
import dk.traad.kernel.Sector;
import dk.traad.screen.Screen;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one custody holder may know of where a child is. The name of a unit, a room or an employee tells where somebody
 * with a protected address lives, so who must not know it reads "institutionen" and "kommunen" instead; the sentences
 * stay whole, for an empty space would tell as well.
 */
public final class Whereabouts {
    /** Shorter words are looked for as they stand and with a capital letter, or too much else would be taken for them. */
    private static final int DISTINCT_LENGTH = 5;
    /** Parts of names that are the same everywhere. */
    private static final Set<String> COMMON = Set.of(
            "sundhedsplejen",
            "dagplejen",
            "vuggestuen",
            "børnehuset",
            "børnehaven",
            "skolen",
            "skole",
            "børnehave",
            "vuggestue",
            "fritidshjem",
            "afdeling",
            "stue",
            "gruppe",
            "klasse");

    /** E-mail addresses and those of the web, telephone numbers, and streets with a number. */
    private static final String CONTACT =
            "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|https?://\\S+|www\\.\\S+|(?<![\\d-])(?:\\+45 ?)?\\d{2} ?\\d{2} ?\\d{2}"
                    + " ?\\d{2}(?![\\d-])|\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*(?iu:(?<=(?:\\p{L}{2}|\\p{L}"
                    + " )(?:vej|vejen|gade|gaden|allé|alle|alléen|vænge|vænget|stræde|strædet"
                    + "|plads|pladsen|torv|torvet|park|parken|bakke|bakken|have|haven|sti|stien|boulevard|vang|vangen|toft|toften"
                    + "|lund|lunden|høj|højen|kaj|kajen|eng|engen|mark|marken|skrænt|skrænten|kær|kæret|ager|ageren|dal|dalen)))"
                    + " \\d+(?:\\p{L}| \\p{Lu})?(?!\\p{L})";

    /** What stands before the first word of a sentence. "Kl.", "ca." and "bl.a." end none. */
    private static final Pattern BEGINS =
            Pattern.compile("(?:^|\\n|[!?…]|(?<![\\p{L}.])[\\p{L}\\p{N}]{3,}\\.)[\"“”»«'(\\s–-]*$");

    private final boolean hidden;
    private final Pattern telling;

    /**
     * @param circumstances the reader's, with this child
     * @param places names of units and rooms the child has, had or will have
     * @param units names of every unit: of those that are not the child's only what is long enough to tell
     * @param people names of those who work around the child
     * @param kept words that tell nothing: the child's own name
     */
    Whereabouts(
            Circumstances circumstances,
            Collection<String> places,
            Collection<String> units,
            Collection<String> people,
            Collection<String> kept) {
        hidden = circumstances.hidePlace();
        var placeWords = Stream.concat(words(places, kept), words(units, kept).filter(Whereabouts::tellsAlone));
        telling = Pattern.compile("(?<contact>" + CONTACT + ")|(?<place>" + anyOf(placeWords) + ")|(?<person>"
                + anyOf(words(people, kept)) + ")");
    }

    /**
     * @param childIsProtected the child's own name and address protection
     * @param anotherIsProtected that of any adult around the child but the reader, now or before: old places tell too
     * @param livesWithChild whether the reader shares the child's home today
     */
    record Circumstances(boolean childIsProtected, boolean anotherIsProtected, boolean livesWithChild) {
        /** Custody alone is not enough once somebody is protected; sharing the home is. */
        boolean hidePlace() {
            return (childIsProtected || anotherIsProtected)
                    && !livesWithChild
                    && !FieldClass.WHEREABOUTS.isReadBy(Relation.HOLDS_CUSTODY);
        }
    }

    /** For those to whom nothing is hidden: the young person themself. */
    public static Whereabouts open() {
        return new Whereabouts(new Circumstances(false, false, true), List.of(), List.of(), List.of(), List.of());
    }

    /** Where something was written: "Myretuen · Stue Rød", or only who they are. */
    public String place(Sector sector, String unit, @Nullable String group, Screen screen) {
        if (hidden) {
            return screen.text(
                    switch (sector) {
                        case HEALTH_VISITING, SUPPORT -> "portal.place.municipality";
                        case DAYCARE, SCHOOL -> "portal.place.institution";
                    });
        }
        return group == null ? unit : unit + " · " + group;
    }

    /** Whether this reader must not learn where the child is. */
    public boolean isHidden() {
        return hidden;
    }

    /** Names of employees; none of them where they would tell. */
    public List<String> people(List<String> names) {
        return hidden ? List.of() : names;
    }

    /**
     * What somebody else wrote, with the words that tell exchanged. Never used on the reader's own words: to see one of
     * them exchanged would confirm a guess.
     */
    public String words(String written, Screen screen) {
        return hidden
                ? words(
                        written,
                        screen.text("portal.place.institution"),
                        screen.text("portal.place.employee"),
                        screen.text("portal.place.left-out"))
                : written;
    }

    String words(String written, String place, String person, String contact) {
        var whole = Normalizer.normalize(written, Normalizer.Form.NFC);
        return telling.matcher(whole).replaceAll((MatchResult found) -> {
            var instead = found.group("contact") != null ? contact : found.group("place") != null ? place : person;
            return Matcher.quoteReplacement(
                    BEGINS.matcher(whole.substring(0, found.start())).find()
                            ? instead.substring(0, 1).toUpperCase(Locale.ROOT) + instead.substring(1)
                            : instead);
        });
    }

    /** Whole names and their parts. */
    private static Stream<String> words(Collection<String> names, Collection<String> kept) {
        var parts = names.stream()
                .flatMap(name -> Arrays.stream(name.split("[\\s\\-]+")))
                .filter(part -> part.matches("\\p{L}.*"))
                .filter(part -> !COMMON.contains(part.toLowerCase(Locale.ROOT)))
                .filter(part -> kept.stream().noneMatch(part::equalsIgnoreCase));
        return Stream.concat(names.stream().map(String::strip), parts)
                .map(Whereabouts::stem)
                .filter(word -> word.length() > 1);
    }

    /** "Syd" and "Den" stand in the names of many places and tell nothing of this one. */
    private static boolean tellsAlone(String word) {
        return word.length() > DISTINCT_LENGTH;
    }

    /** Longest first, so that a whole name is exchanged once. */
    private static String anyOf(Stream<String> names) {
        var words = names.distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Whereabouts::pattern)
                .collect(Collectors.joining("|"));
        return words.isEmpty() ? "(?!)" : words;
    }

    /** Solsikken is told by "solsikkebørnene" too: without its article, where enough of the name is left. */
    private static String stem(String word) {
        var stem = word.replaceFirst("e[nt]$", "");
        return stem.length() >= DISTINCT_LENGTH ? stem : word;
    }

    private static String pattern(String word) {
        var quoted = Pattern.quote(word);
        return word.length() >= DISTINCT_LENGTH
                ? "(?<!\\p{L})(?iu:\\p{L}*" + quoted + "\\p{L}*)"
                : "(?<![\\p{L}\\p{N}])(?:" + quoted + "|" + Pattern.quote(word.toUpperCase(Locale.ROOT))
                        + ")s?(?![\\p{L}\\p{N}])";
    }
}
