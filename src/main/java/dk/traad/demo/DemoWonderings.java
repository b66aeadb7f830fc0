package dk.traad.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What people wonder about in the demo: open, waiting too long, in dialogue and closed; and a year of earlier ones. */
@Repository
@Order(2)
@Conditional(OnDemo.class)
class DemoWonderings implements DemoPart {
    private static final List<String> EARLIER = List.of(
            "{navn} er stille om eftermiddagen. Hvordan er det hjemme?",
            "{navn} spørger tit efter en bestemt voksen. Taler I om os derhjemme?",
            "{navn} har svært ved at falde til ro efter pauserne. Kender I det?",
            "{navn} leger nye lege for tiden. Hvad ser I?");
    private static final int ONE_IN = 17;

    private final JdbcTemplate jdbc;

    DemoWonderings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        for (var row : DemoFile.rows("wonderings.csv")) {
            if (row.has("municipality", municipality.name())) {
                addOne(municipality, places, child(people, row.get("child")), row, today);
            }
        }
        for (var row : DemoFile.rows("wondering-entries.csv")) {
            if (row.has("municipality", municipality.name())) {
                addEntry(municipality, row, today);
            }
        }
        addEarlier(municipality, places, people.known(), today);
    }

    private void addOne(
            DemoMunicipality municipality, DemoPlaces places, DemoChild child, DemoFile.Row row, LocalDate today) {
        var by = row.get("by");
        var fromFamily = by.startsWith("@");
        var id = municipality.key("wondering", row.get("key"));
        insert(
                id,
                child,
                row.get("state"),
                row.get("sentence"),
                fromFamily ? null : places.employee(by).value(),
                fromFamily ? municipality.key("adult", by.substring(1)) : null,
                row.has("shared", "yes"),
                today.minusDays(row.number("noticed")),
                today.minusDays(row.number("opened")),
                row.get("contact").isEmpty() ? null : today.minusDays(row.number("contact")),
                row.get("outcome").isEmpty() ? null : row.get("outcome"));
        if (!fromFamily) {
            tell(id, child, today.minusDays(row.number("opened")), row.has("state", "OPENED"));
        }
    }

    private void addEntry(DemoMunicipality municipality, DemoFile.Row row, LocalDate today) {
        var wondering = municipality.key("wondering", row.get("wondering"));
        var on = today.minusDays(row.number("days ago"));
        var by = row.get("by");
        var fromFamily = by.startsWith("@");
        var with = row.get("with");
        jdbc.update(
                """
                INSERT INTO wondering_entry (municipality, id, wondering, child, kind, words, written_by, written_by_adult,
                    written_at, talked_on, talked_how, for_adults, shared, outcome, seen_by_staff_at)
                SELECT w.municipality, ?, w.id, w.child, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    CASE ? WHEN 'CLOSE' THEN w.outcome END, ?
                FROM wondering w WHERE w.id = ?
                """,
                municipality.key("wondering entry", row.get("wondering") + row.get("kind") + row.get("days ago")),
                row.get("kind"),
                row.get("words"),
                fromFamily ? null : municipality.key("employee", by),
                fromFamily ? municipality.key("adult", by.substring(1)) : null,
                DemoTime.at(on, 15).atOffset(ZoneOffset.UTC),
                row.has("kind", "TALK") ? on : null,
                row.has("kind", "TALK") ? row.get("how") : null,
                with.isEmpty() ? null : new UUID[] {municipality.key("adult", with)},
                row.has("shared", "yes"),
                row.get("kind"),
                row.has("kind", "ANSWER") ? DemoTime.at(on, 16).atOffset(ZoneOffset.UTC) : null,
                wondering);
    }

    /** So that there are figures: the year's wonderings, each met after a few days and closed. */
    private void addEarlier(
            DemoMunicipality municipality, DemoPlaces places, List<DemoChild> children, LocalDate today) {
        var number = 0;
        for (var child : children) {
            number++;
            var room = child.room();
            if (room == null || number % ONE_IN != 0 || child.custodyHolders().isEmpty()) {
                continue;
            }
            var noticed = today.minusDays(30 + number % 240);
            var met = noticed.plusDays(number % 7);
            var id = municipality.key("wondering", "earlier " + number);
            var by = places.assessors(room).getFirst();
            insert(
                    id,
                    child,
                    "CLOSED",
                    EARLIER.get(number % EARLIER.size()).replace("{navn}", child.firstName()),
                    by.value(),
                    null,
                    false,
                    noticed,
                    noticed.plusDays(number % 7 == 0 ? 0 : 1),
                    met,
                    number % 2 == 0 ? "RESOLVED" : "KEEP_AN_EYE");
        }
    }

    private void insert(
            UUID id,
            DemoChild child,
            String state,
            String sentence,
            @Nullable UUID employee,
            @Nullable UUID adult,
            boolean shared,
            LocalDate noticed,
            LocalDate opened,
            @Nullable LocalDate met,
            @Nullable String outcome) {
        var room = Objects.requireNonNull(child.room());
        jdbc.update(
                """
                INSERT INTO wondering (municipality, id, child, sector, unit, unit_group, state, sentence, opened_by,
                    opened_by_adult, shared, opened_at, noticed_on, contacted_on, outcome)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                child.id().value(),
                room.sector().name(),
                room.unit().value(),
                room.group().value(),
                state,
                sentence,
                employee,
                adult,
                shared,
                DemoTime.at(opened, 9).atOffset(ZoneOffset.UTC),
                noticed,
                met,
                outcome);
    }

    private void tell(UUID id, DemoChild child, LocalDate on, boolean isUnread) {
        for (var adult : child.custodyHolders()) {
            jdbc.update(
                    """
                    INSERT INTO wondering_notice (municipality, wondering, adult, child, sent_at, read_at)
                    VALUES (present_municipality(), ?, ?, ?, ?, ?)
                    """,
                    id,
                    adult.value(),
                    child.id().value(),
                    DemoTime.at(on, 9).atOffset(ZoneOffset.UTC),
                    isUnread ? null : DemoTime.at(on, 19).atOffset(ZoneOffset.UTC));
        }
    }

    private static DemoChild child(DemoPeople people, String key) {
        return people.known().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
