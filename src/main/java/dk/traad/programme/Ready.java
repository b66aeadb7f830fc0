package dk.traad.programme;

import dk.traad.homevisit.VisitStep;
import dk.traad.kernel.Role;
import dk.traad.programme.Programme.Grant;
import dk.traad.programme.Programme.Measure;
import dk.traad.programme.Programme.RecordPolicy;
import dk.traad.programme.Programme.Rhythm;
import dk.traad.programme.Programme.Target;
import java.time.LocalDate;
import java.util.List;

/** The programmes that come with the product, ready to be changed and set going; a municipality's own begin like one of them. */
enum Ready {
    /** Jammerbugt: the health visitor goes on coming to families who needed more in the first year. */
    FIRST_1000_DAYS,
    /** Helsingør: an educator from the child's own room comes every fortnight, and nothing is written down. */
    TOGETHER_ABOUT_THE_CHILD;

    Programme from(LocalDate today) {
        return switch (this) {
            case FIRST_1000_DAYS ->
                new Programme(
                        Programme.Id.random(),
                        "De første 1000 dage",
                        "The first 1000 days",
                        "Har I haft brug for lidt ekstra i barnets første år, kan sundhedsplejersken blive ved med at følge jer,"
                                + " til barnet er tre år. Det er den samme, der kommer.",
                        "If you have needed something extra in your child’s first year, the health visitor can go on following"
                                + " you until the child is three. The same person keeps coming.",
                        RecordPolicy.ORDINARY,
                        new Grant("Sundhedsstyrelsen", 1_500_000),
                        today,
                        today.plusYears(2),
                        new Target(6, 36, 3),
                        List.of(Role.HEALTH_VISITOR),
                        List.of(
                                Measure.OFFERED,
                                Measure.ACCEPTED,
                                Measure.HELD,
                                Measure.ON_TIME,
                                Measure.HANDOVERS,
                                Measure.FAMILY_EXPERIENCE,
                                Measure.STAFF_EXPERIENCE),
                        null);
            case TOGETHER_ABOUT_THE_CHILD ->
                new Programme(
                        Programme.Id.random(),
                        "Sammen om barnet",
                        "Together about the child",
                        "En pædagog fra jeres barns stue kommer hjem til jer hver 14. dag i otte måneder. I taler om det, I er i"
                                + " tvivl om: søvn, mad, leg eller gode vaner. Intet bliver skrevet ned.",
                        "An educator from your child’s own room comes to your home every fortnight for eight months. You talk"
                                + " about what you are in doubt about: sleep, food, play or good habits. Nothing is written down.",
                        RecordPolicy.NOTHING_WRITTEN,
                        new Grant("Socialstyrelsen", 3_300_000),
                        today,
                        today.plusYears(3),
                        new Target(0, 35, null),
                        List.of(Role.LEADER),
                        List.of(Measure.OFFERED, Measure.ACCEPTED, Measure.HELD, Measure.PLACES),
                        new Rhythm(14, 8));
        };
    }

    /** The visits that come with it, planned by age. */
    List<VisitStep> visits() {
        return this == FIRST_1000_DAYS
                ? List.of(
                        visit("Besøg ved 1½ år", "Visit at 1½ years", 17, 20),
                        visit("Besøg ved 3 år", "Visit at 3 years", 34, 38))
                : List.of();
    }

    /** How one goes about it together, to be changed. */
    List<CooperationStep> steps() {
        return this == FIRST_1000_DAYS
                ? List.of(
                        step(
                                1,
                                "Vi aftaler det",
                                "We agree on it",
                                Role.HEALTH_VISITOR,
                                List.of(
                                        "Familien ved, hvem der kommer",
                                        "Familien har sagt, hvad den gerne vil have ud af det"),
                                List.of("The family knows who comes", "The family has said what it hopes for")),
                        step(
                                2,
                                "Besøg ved 1½ år",
                                "Visit at 1½ years",
                                Role.HEALTH_VISITOR,
                                List.of("Besøget er holdt", "Vi har talt om start i dagtilbud"),
                                List.of("The visit is held", "We have talked about starting in daycare")),
                        step(
                                3,
                                "Overlevering til dagtilbud",
                                "Handing over to daycare",
                                Role.HEALTH_VISITOR,
                                List.of(
                                        "Familien har læst det, der gives videre, og sagt ja",
                                        "Dagtilbuddet har taget imod"),
                                List.of(
                                        "The family has read what is passed on and said yes",
                                        "The daycare has received it")),
                        step(
                                4,
                                "Hverdagen i dagtilbud",
                                "Everyday life in daycare",
                                Role.EDUCATOR,
                                List.of("Dagtilbuddet ved, hvem det kan spørge i sundhedsplejen"),
                                List.of("The daycare knows whom to ask among the health visitors")),
                        step(
                                5,
                                "Besøg ved 3 år",
                                "Visit at 3 years",
                                Role.HEALTH_VISITOR,
                                List.of("Besøget er holdt", "Familien ved, hvem der er der fremover"),
                                List.of("The visit is held", "The family knows who is there from now on")))
                : List.of();
    }

    private static CooperationStep step(
            int number, String nameDa, String nameEn, Role role, List<String> checksDa, List<String> checksEn) {
        return new CooperationStep(number, nameDa, nameEn, role, checksDa, checksEn);
    }

    private static VisitStep visit(String nameDa, String nameEn, int from, int to) {
        return new VisitStep(
                VisitStep.Id.random(),
                nameDa,
                nameEn,
                VisitStep.Audience.PROGRAMME,
                VisitStep.AgeUnit.MONTHS,
                from,
                to,
                60,
                true);
    }
}
