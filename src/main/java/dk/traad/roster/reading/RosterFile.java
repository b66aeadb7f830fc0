package dk.traad.roster.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The nine files a delivery may hold, those that are referred to before those that refer. */
public enum RosterFile {
    UNITS("enheder", "enhedsnr", "navn", "type", "ejerform"),
    GROUPS("grupper", "enhedsnr", "gruppe", "navn", "fra", "til"),
    EMPLOYEES("medarbejdere", "medarbejder", "navn", "email", "telefon"),
    EMPLOYMENTS("ansaettelser", "medarbejder", "enhedsnr", "gruppe", "rolle", "fra", "til"),
    CHILDREN("boern", "cpr", "fornavn", "efternavn", "beskyttet"),
    ADULTS("voksne", "cpr", "fornavn", "efternavn", "email", "telefon", "beskyttet"),
    RELATIONS("relationer", "barn", "voksen", "relation", "foraeldremyndighed", "bopael", "fra", "til"),
    PLACEMENTS("placeringer", "barn", "enhedsnr", "gruppe", "fra", "til"),
    ASSIGNMENTS("sundhedsplejersker", "barn", "medarbejder", "fra", "til");

    private final String stem;
    private final List<String> columns;

    RosterFile(String stem, String... columns) {
        this.stem = stem;
        this.columns = List.of(columns);
    }

    /** The name without its ending, as reports say it: {@code boern}. */
    public String stem() {
        return stem;
    }

    /** {@code boern.csv} */
    public String fileName() {
        return stem + ".csv";
    }

    public List<String> columns() {
        return columns;
    }

    public static Optional<RosterFile> named(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(file -> file.fileName().equals(name))
                .findFirst();
    }

    public static RosterFile ofStem(String stem) {
        return named(stem + ".csv").orElseThrow();
    }

    static String allNames() {
        return Arrays.stream(values()).map(RosterFile::fileName).collect(Collectors.joining(", "));
    }
}
