package dk.traad.programme;

import dk.traad.kernel.Role;
import dk.traad.platform.web.TypedText;
import dk.traad.programme.Programme.Grant;
import dk.traad.programme.Programme.Measure;
import dk.traad.programme.Programme.Rhythm;
import dk.traad.programme.Programme.Target;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A programme as it is typed. */
record ProgrammeForm(
        String nameDa,
        String nameEn,
        String purposeDa,
        String purposeEn,
        String funder,
        String kroner,
        String fromOn,
        String toOn,
        String fromMonths,
        String toMonths,
        String needVisits,
        List<String> mayOffer,
        List<String> measures,
        String everyDays,
        String forMonths) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PURPOSE = 500;
    private static final int OLDEST = 215;
    private static final List<Integer> RHYTHMS = List.of(7, 14, 21, 28);

    ProgrammeForm(
            @Nullable String nameDa,
            @Nullable String nameEn,
            @Nullable String purposeDa,
            @Nullable String purposeEn,
            @Nullable String funder,
            @Nullable String kroner,
            @Nullable String fromOn,
            @Nullable String toOn,
            @Nullable String fromMonths,
            @Nullable String toMonths,
            @Nullable String needVisits,
            @Nullable List<String> mayOffer,
            @Nullable List<String> measures,
            @Nullable String everyDays,
            @Nullable String forMonths) {
        this.nameDa = TypedText.of(nameDa);
        this.nameEn = TypedText.of(nameEn);
        this.purposeDa = TypedText.of(purposeDa);
        this.purposeEn = TypedText.of(purposeEn);
        this.funder = TypedText.of(funder);
        this.kroner = TypedText.of(kroner).replaceAll("[. ]", "");
        this.fromOn = TypedText.of(fromOn);
        this.toOn = TypedText.of(toOn);
        this.fromMonths = TypedText.of(fromMonths);
        this.toMonths = TypedText.of(toMonths);
        this.needVisits = TypedText.of(needVisits);
        this.mayOffer = mayOffer == null ? List.of() : mayOffer;
        this.measures = measures == null ? List.of() : measures;
        this.everyDays = TypedText.of(everyDays);
        this.forMonths = TypedText.of(forMonths);
    }

    static ProgrammeForm of(Programme programme) {
        var rhythm = programme.rhythm();
        var needVisits = programme.target().needVisits();
        return new ProgrammeForm(
                programme.nameDa(),
                programme.nameEn(),
                programme.purposeDa(),
                programme.purposeEn(),
                programme.grant().funder(),
                String.valueOf(programme.grant().kroner()),
                programme.fromOn().toString(),
                programme.toOn().toString(),
                String.valueOf(programme.target().fromMonths()),
                String.valueOf(programme.target().toMonths()),
                needVisits == null ? "" : needVisits.toString(),
                programme.mayOffer().stream().map(Role::name).toList(),
                programme.measures().stream().map(Measure::name).toList(),
                rhythm == null ? "" : String.valueOf(rhythm.everyDays()),
                rhythm == null ? "" : String.valueOf(rhythm.forMonths()));
    }

    void check(Errors errors, boolean writesNothing) {
        checkText(errors, "nameDa", nameDa, LONGEST_NAME, "programme.name.wrong");
        checkText(errors, "nameEn", nameEn, LONGEST_NAME, "programme.name.wrong");
        checkText(errors, "purposeDa", purposeDa, LONGEST_PURPOSE, "programme.purpose.wrong");
        checkText(errors, "purposeEn", purposeEn, LONGEST_PURPOSE, "programme.purpose.wrong");
        if (number(kroner) < 0) {
            errors.rejectValue("kroner", "programme.kroner.wrong");
        }
        var from = TypedText.date(fromOn).orElse(null);
        var to = TypedText.date(toOn).orElse(null);
        if (from == null) {
            errors.rejectValue("fromOn", "programme.from.wrong");
        }
        if (to == null || from != null && to.isBefore(from)) {
            errors.rejectValue("toOn", "programme.to.wrong");
        }
        if (number(fromMonths) < 0 || number(fromMonths) > OLDEST) {
            errors.rejectValue("fromMonths", "programme.months.wrong");
        }
        if (number(toMonths) < number(fromMonths) || number(toMonths) > OLDEST) {
            errors.rejectValue("toMonths", "programme.months.wrong");
        }
        if (writesNothing) {
            checkRhythm(errors);
        } else if (!needVisits.isEmpty() && (number(needVisits) < 1 || number(needVisits) > 20)) {
            errors.rejectValue("needVisits", "programme.need.wrong");
        }
        if (!writesNothing && roles().isEmpty()) {
            errors.rejectValue("mayOffer", "programme.may-offer.wrong");
        }
    }

    private void checkRhythm(Errors errors) {
        if (!RHYTHMS.contains(number(everyDays))) {
            errors.rejectValue("everyDays", "programme.every.wrong");
        }
        if (number(forMonths) < 1 || number(forMonths) > 24) {
            errors.rejectValue("forMonths", "programme.for.wrong");
        }
    }

    private static void checkText(Errors errors, String field, String text, int longest, String mistake) {
        if (text.isEmpty() || text.length() > longest) {
            errors.rejectValue(field, mistake);
        }
    }

    /** Only once it has been checked; the record policy is what it was. */
    Programme over(Programme present) {
        return new Programme(
                present.id(),
                nameDa,
                nameEn,
                purposeDa,
                purposeEn,
                present.recordPolicy(),
                new Grant(funder, number(kroner)),
                day(fromOn),
                day(toOn),
                new Target(
                        number(fromMonths),
                        number(toMonths),
                        needVisits.isEmpty() || present.writesNothing() ? null : Integer.valueOf(number(needVisits))),
                present.writesNothing() ? present.mayOffer() : roles(),
                Arrays.stream(Measure.values())
                        .filter(one -> measures.contains(one.name()))
                        .toList(),
                present.writesNothing() ? new Rhythm(number(everyDays), number(forMonths)) : null);
    }

    private List<Role> roles() {
        return Stream.of(Role.HEALTH_VISITOR, Role.LEADER)
                .filter(one -> mayOffer.contains(one.name()))
                .toList();
    }

    private static LocalDate day(String typed) {
        return TypedText.date(typed).orElseThrow();
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
