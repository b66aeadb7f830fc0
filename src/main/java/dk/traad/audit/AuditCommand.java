package dk.traad.audit;

import dk.traad.platform.command.Command;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code bin/audit verify}: whether the log is what was written, row by row and seal by seal. */
@Component
class AuditCommand implements Command {
    private static final String USAGE = "Usage: bin/audit verify [--municipality CODE] [--from DATE], for example"
            + " bin/audit verify --municipality 561 --from 2026-11-01";
    private static final int SOUND = 0;
    private static final int UNSOUND = 1;

    private final VerifyLog verification;

    AuditCommand(VerifyLog verification) {
        this.verification = verification;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public int run(List<String> arguments, PrintStream result) {
        if (arguments.isEmpty() || !arguments.getFirst().equals("verify")) {
            throw new Unusable(USAGE);
        }
        Integer municipality = null;
        LocalDate from = null;
        for (var at = 1; at < arguments.size(); at += 2) {
            var value = at + 1 < arguments.size() ? arguments.get(at + 1) : null;
            switch (arguments.get(at)) {
                case "--municipality" -> municipality = municipality(value);
                case "--from" -> from = date(value);
                default -> throw new Unusable(USAGE);
            }
        }
        var begun = System.nanoTime();
        var found = verification.verify(municipality, from);
        print(found, (System.nanoTime() - begun) / 1e9, result);
        return found.isSound() ? SOUND : UNSOUND;
    }

    private static void print(Verification found, double seconds, PrintStream result) {
        found.tallies().forEach((municipality, tally) -> {
            var findings = found.findings().stream()
                    .filter(finding -> finding.municipality() == municipality)
                    .toList();
            var looked = String.format(Locale.ROOT, "%,d rows in %,d seals", tally.rows(), tally.seals());
            result.println(municipality + ": " + looked + (findings.isEmpty() ? ", as they were written" : ""));
            for (var finding : findings) {
                var seal = finding.seal() == null ? "" : "seal " + finding.seal() + " ";
                result.println(municipality + ": " + seal + finding.what());
            }
        });
        if (found.sealedFirst() > 0) {
            result.println(found.sealedFirst() + " rows that nobody was running to seal were sealed first.");
        }
        result.println(String.format(
                Locale.ROOT,
                "%s: %,d rows in %.1f s (%,.0f a second).",
                found.isSound() ? "Sound" : "NOT sound",
                found.rows(),
                seconds,
                found.rows() / seconds));
    }

    private int municipality(@Nullable String value) {
        if (value == null || !value.matches("[1-9]\\d{2}")) {
            throw new Unusable("--municipality takes a code of three digits. " + USAGE);
        }
        var code = Integer.parseInt(value);
        var codes = verification.municipalities();
        if (!codes.contains(code)) {
            throw new Unusable("There is no municipality " + code + " here; these are: " + codes + ".");
        }
        return code;
    }

    private static LocalDate date(@Nullable String value) {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException noDate) {
            throw new Unusable("--from takes a date such as 2026-11-01. " + USAGE);
        }
    }
}
