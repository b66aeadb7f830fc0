package dk.traad.demo;

import dk.traad.demo.DemoConsentRows.Paragraph;
import dk.traad.demo.DemoTransitionRows.Going;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.TransitionKind;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Those of a kindergarten who begin school in August: most are handed over by their parents or have been agreed about,
 * three lack an answer, about one the parents do not agree, one family is offered a meeting.
 */
@Component
@Order(10)
@Conditional(OnDemo.class)
class DemoLeavers implements DemoPart {
    private static final String HARD = "sigrid";
    private static final int LACK_AN_ANSWER = 3;
    private static final List<Stand> OTHERS = List.of(
            Stand.PARENTS_WROTE,
            Stand.AGREED,
            Stand.PARENTS_WRITE,
            Stand.PARENTS_WROTE,
            Stand.FORESEEN,
            Stand.AGREED,
            Stand.HANDED_OVER);
    private static final List<String> WORDS = List.of(
            "%s bygger, til det er færdigt, og vil gerne have fred til det.",
            "%s taler helst med én ad gangen og finder ro ved at tegne.",
            "%s er modig udenfor og har brug for en voksen, når mange samles.",
            "%s forklarer de mindre børn reglerne og vil gerne spørges til råds.");
    private static final List<String> ANSWERS = List.of(
            "At bygge, cykle og trøste de små.", "Frikvartererne. Og lidt spændt på at spise i så stor en sal.");

    /** How far one of them is. */
    private enum Stand {
        FORESEEN,
        PARENTS_WRITE,
        PARENTS_WROTE,
        AGREED,
        LACKS_ANSWER,
        CONFLICT,
        MEETING_OFFERED,
        HANDED_OVER
    }

    private final DemoTransitionRows rows;
    private final DemoConsentRows consents;

    DemoLeavers(DemoTransitionRows rows, DemoConsentRows consents) {
        this.rows = rows;
        this.consents = consents;
    }

    static LocalDate nextAugust(LocalDate today) {
        var august = LocalDate.of(today.getYear(), 8, 1);
        return august.isAfter(today) ? august : august.plusYears(1);
    }

    static boolean isLeaver(DemoChild child, UnitId kindergarten, LocalDate today) {
        return child.room() != null
                && child.room().sector() == Sector.DAYCARE
                && child.room().unit().equals(kindergarten)
                && !child.custodyHolders().isEmpty()
                && child.birthday().getYear() + 6 == nextAugust(today).getYear();
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        if (municipality != DemoMunicipality.HORSENS) {
            return;
        }
        var kindergarten = new UnitId(municipality.key("unit", DemoTransitions.KINDERGARTEN));
        var school = places.rooms().stream()
                .filter(DemoRoom::isSchool)
                .map(DemoRoom::unit)
                .findFirst()
                .orElseThrow();
        var leavers = people.known().stream()
                .filter(child -> isLeaver(child, kindergarten, today))
                .toList();
        var withTwo = leavers.stream()
                .filter(child ->
                        child.custodyHolders().size() > 1 && !child.key().equals(HARD))
                .limit(1 + LACK_AN_ANSWER)
                .toList();
        var other = 0;
        for (var number = 0; number < leavers.size(); number++) {
            var child = leavers.get(number);
            var stand = child.key().equals(HARD)
                    ? Stand.MEETING_OFFERED
                    : switch (withTwo.indexOf(child)) {
                        case -1 -> OTHERS.get(other++ % OTHERS.size());
                        case 0 -> Stand.CONFLICT;
                        default -> Stand.LACKS_ANSWER;
                    };
            var going = new Going(
                    municipality.key("transition", "leaver " + number),
                    child,
                    TransitionKind.DAYCARE_TO_SCHOOL,
                    kindergarten,
                    school,
                    "",
                    nextAugust(today));
            var by = places.assessors(Objects.requireNonNull(child.room())).getFirst();
            add(municipality, going, stand, by, number, today);
        }
    }

    private void add(
            DemoMunicipality municipality, Going going, Stand stand, EmployeeId by, int number, LocalDate today) {
        switch (stand) {
            case FORESEEN -> rows.add(going, "FORESEEN", null, today);
            case PARENTS_WRITE -> byParents(municipality, going, "PARENT_LED", by, number, today);
            case PARENTS_WROTE -> byParents(municipality, going, "PREPARED", by, number, today);
            case HANDED_OVER -> {
                byParents(municipality, going, "HANDED_OVER", by, number, today);
                rows.step(going, "HAND_OVER", by, today.minusDays(2));
            }
            case AGREED, LACKS_ANSWER, CONFLICT -> asked(municipality, going, stand, by, number, today);
            case MEETING_OFFERED -> {
                rows.add(going, "MEETING_OFFERED", "TABLE", today);
                rows.step(going, "OFFER_MEETING", by, today.minusDays(5));
                rows.offerMeeting(
                        municipality.key("meeting offer", "leaver"),
                        going,
                        "Der kommer mange skift på én gang. Skal vi sammen med skolen finde ud af, hvad der gør dem lettere?",
                        by,
                        today.minusDays(5));
            }
        }
    }

    private void byParents(
            DemoMunicipality municipality, Going going, String state, EmployeeId by, int number, LocalDate today) {
        rows.add(going, state, "PARENTS", today);
        rows.step(going, "LET_PARENTS", by, today.minusDays(20));
        if (!state.equals("PARENT_LED")) {
            rows.wrote(
                    municipality.key("family handover", "leaver " + number),
                    going,
                    new int[] {0, 1},
                    ANSWERS.toArray(String[]::new),
                    today.minusDays(6));
        }
    }

    private void asked(
            DemoMunicipality municipality, Going going, Stand stand, EmployeeId by, int number, LocalDate today) {
        rows.add(going, "PREPARED", "TABLE", today);
        rows.step(going, "PREPARE", by, today.minusDays(6));
        var child = going.child();
        var paragraph = new Paragraph(
                municipality,
                "leaver " + number,
                child,
                going.from(),
                Objects.requireNonNull(going.to()),
                by,
                today.minusDays(6),
                today.plusMonths(11),
                "At tage imod %s i 0. klasse".formatted(child.firstName()),
                WORDS.get(number % WORDS.size()).formatted(child.firstName()),
                "Så de nye voksne kan begynde der, hvor vi slipper");
        consents.ask(paragraph);
        var answers = 0;
        for (var holder : child.custodyHolders()) {
            var isSecond = answers > 0;
            if (isSecond && stand == Stand.LACKS_ANSWER) {
                break;
            }
            consents.answer(
                    paragraph,
                    ++answers,
                    holder,
                    isSecond && stand == Stand.CONFLICT ? "NO" : "YES",
                    today.minusDays(4));
        }
    }
}
