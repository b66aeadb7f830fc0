package dk.traad.demo;

import dk.traad.demo.DemoConsentRows.Paragraph;
import dk.traad.demo.DemoTransitionRows.Going;
import dk.traad.kernel.TransitionKind;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Families that move between two municipalities of the demo: in one all have said yes and it can be sent, in the other
 * something has come and nobody has read it.
 */
@Repository
@Order(11)
@Conditional(OnDemo.class)
class DemoMoves implements DemoPart {
    private final JdbcTemplate jdbc;
    private final DemoTransitionRows rows;
    private final DemoConsentRows consents;

    DemoMoves(JdbcTemplate jdbc, DemoTransitionRows rows, DemoConsentRows consents) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.consents = consents;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        if (municipality == DemoMunicipality.HORSENS) {
            var kindergarten = new UnitId(municipality.key("unit", DemoTransitions.KINDERGARTEN));
            unnamed(people, "615301/roed")
                    .filter(child ->
                            child.custodyHolders().size() > 1 && !DemoLeavers.isLeaver(child, kindergarten, today))
                    .findFirst()
                    .ifPresent(child -> addLeaving(municipality, places, child, today));
        }
        if (municipality == DemoMunicipality.HOLBAEK) {
            unnamed(people, "316301/hav")
                    .max(Comparator.comparing(DemoChild::since))
                    .ifPresent(child -> addArrived(municipality, child, today));
        }
    }

    /** Those of a room about whom the demo tells no story of their own. */
    private static Stream<DemoChild> unnamed(DemoPeople people, String room) {
        return people.known().stream()
                .filter(child -> child.key().matches("\\d+"))
                .filter(child -> child.room() != null && child.room().key().equals(room));
    }

    private void addLeaving(DemoMunicipality municipality, DemoPlaces places, DemoChild child, LocalDate today) {
        var room = Objects.requireNonNull(child.room());
        var by = places.assessors(room).getFirst();
        var there = DemoMunicipality.HOLBAEK;
        var to = new UnitId(municipality.key("unit", "KOMMUNE-" + there.code().value()));
        jdbc.update("""
                INSERT INTO unit (municipality, id, number, name, kind, ownership)
                VALUES (present_municipality(), ?, ?, ?, 'OTHER_MUNICIPALITY', 'MUNICIPAL')
                """, to.value(), "KOMMUNE-" + there.code().value(), there.title());
        var going = new Going(
                municipality.key("transition", "moving"),
                child,
                TransitionKind.TO_OTHER_MUNICIPALITY,
                room.unit(),
                null,
                there.title(),
                today.plusDays(35));
        rows.add(going, "PREPARED", "TABLE", today);
        rows.step(going, "PREPARE", by, today.minusDays(6));
        var paragraph = new Paragraph(
                municipality,
                "moving",
                child,
                room.unit(),
                to,
                by,
                today.minusDays(5),
                today.plusMonths(6),
                "At tage imod %s".formatted(child.firstName()),
                "%s falder til, når de samme to børn og den samme voksne er der om morgenen."
                        .formatted(child.firstName()),
                "Så der kan være én fast voksen de første uger");
        consents.ask(paragraph);
        var number = 0;
        for (var holder : child.custodyHolders()) {
            consents.answer(paragraph, ++number, holder, "YES", today.minusDays(3));
        }
    }

    private void addArrived(DemoMunicipality municipality, DemoChild child, LocalDate today) {
        jdbc.update(
                """
                INSERT INTO arrival (municipality, id, child, from_municipality, from_name, from_unit, kind, made_on, purpose,
                    labels, words, why, arrived_at, until_on)
                VALUES (present_municipality(), ?, ?, ?, ?, 'Myretuen', 'PARAGRAPH', ?, ?, ARRAY['WORDS'], ARRAY[?], ?, ?, ?)
                """,
                municipality.key("arrival", "moved"),
                child.id().value(),
                DemoMunicipality.HORSENS.code().value(),
                DemoMunicipality.HORSENS.title(),
                today.minusDays(9),
                "At tage imod %s".formatted(child.firstName()),
                "%s har haft mange voksne. En fast aftale om, hvem der siger godmorgen, gjorde en stor forskel."
                        .formatted(child.firstName()),
                "Så I kan begynde med det, der hjalp",
                DemoTime.at(today.minusDays(2), 9).atOffset(ZoneOffset.UTC),
                today.plusMonths(6));
    }
}
