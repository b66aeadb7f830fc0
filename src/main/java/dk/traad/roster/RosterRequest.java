package dk.traad.roster;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.command.Command;
import dk.traad.roster.difference.SamePersons;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The words after {@code bin/roster}: check or apply, which file, for whom, and how to say it. */
record RosterRequest(
        boolean apply, Path file, MunicipalityCode municipality, boolean json, boolean confirmed, boolean renumbered) {
    private static final String USAGE =
            "Usage: bin/roster check|apply FILE --municipality 561 [--json] [--confirm] [--renumbered]."
                    + " FILE is a zip, a folder or one of the nine .csv files.";

    static RosterRequest of(List<String> arguments) {
        var plain = new ArrayList<String>();
        var municipality = "";
        var json = false;
        var confirmed = false;
        var renumbered = false;
        for (var words = arguments.iterator(); words.hasNext(); ) {
            var word = words.next();
            switch (word) {
                case "--json" -> json = true;
                case "--confirm" -> confirmed = true;
                case "--renumbered" -> renumbered = true;
                case "--municipality" -> municipality = words.hasNext() ? words.next() : "";
                default -> {
                    if (word.startsWith("--municipality=")) {
                        municipality = word.substring("--municipality=".length());
                    } else if (word.startsWith("-")) {
                        throw new Command.Unusable("There is no option " + word + ". " + USAGE);
                    } else {
                        plain.add(word);
                    }
                }
            }
        }
        if (plain.size() != 2 || !List.of("check", "apply").contains(plain.getFirst())) {
            throw new Command.Unusable(USAGE);
        }
        return new RosterRequest(
                plain.getFirst().equals("apply"),
                Path.of(plain.getLast()),
                code(municipality),
                json,
                confirmed,
                renumbered);
    }

    /** Checking shows what is likely; applying takes two numbers for one person only when told so. */
    SamePersons same() {
        return renumbered || !apply ? SamePersons.all() : SamePersons.none();
    }

    private static MunicipalityCode code(String digits) {
        if (!digits.matches("[1-9]\\d\\d") || digits.equals("100")) {
            throw new Command.Unusable("Say for which municipality: --municipality and its three digits, 101 to 999.");
        }
        return new MunicipalityCode(Integer.parseInt(digits));
    }
}
