package dk.traad.demo;

import dk.traad.kernel.Id;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes people and places by the thousand: one statement per table, sent in bundles. */
@Repository
class DemoTables {
    private final JdbcTemplate jdbc;

    DemoTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Only one process makes the world; another that starts at the same time waits here until it is there. */
    void waitForTurn() {
        jdbc.execute("SELECT pg_advisory_xact_lock(7206)");
    }

    void write(DemoPlaces places, DemoPeople people) {
        insert(places.units(), """
                INSERT INTO unit (municipality, id, number, name, kind, ownership)
                VALUES (present_municipality(), ?, ?, ?, ?, ?)
                """);
        insert(places.groups(), """
                INSERT INTO unit_group (municipality, id, unit, code, name, from_on)
                VALUES (present_municipality(), ?, ?, ?, ?, ?)
                """);
        insert(places.employees(), """
                INSERT INTO employee (municipality, id, number, name, email, phone, from_roster)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?)
                """);
        insert(places.employments(), """
                INSERT INTO employment (municipality, id, employee, unit, unit_group, role, from_on, from_roster)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?)
                """);
        insert(people.children(), """
                INSERT INTO child (municipality, id, cpr_sealed, cpr_index, first_name, last_name, birthday, protected)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?)
                """);
        insert(people.adults(), """
                INSERT INTO adult (municipality, id, cpr_sealed, cpr_index, first_name, last_name, email, phone, protected)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        insert(people.relations(), """
                INSERT INTO family_relation (municipality, id, child, adult, kind, custody, residence, from_on)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?)
                """);
        insert(people.placements(), """
                INSERT INTO placement (municipality, id, child, unit, unit_group, from_on, to_on)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?)
                """);
        insert(people.assignments(), """
                INSERT INTO health_visitor_assignment (municipality, id, child, employee, from_on)
                VALUES (present_municipality(), ?, ?, ?, ?)
                """);
        insert(people.moves(), """
                INSERT INTO child_event (municipality, id, child, kind, happened_on, from_unit, from_group, to_unit,
                    to_group, recorded_at)
                VALUES (present_municipality(), ?, ?, 'MOVED', ?, ?, ?, ?, ?, ?)
                """);
    }

    void write(DemoAssessments made) {
        insert(made.campaigns(), """
                INSERT INTO assessment_campaign (municipality, id, name, sector, age_from, age_to, opens_on, closes_on,
                    created_by, created_at, opened_at, filled_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        insert(made.assessments(), """
                INSERT INTO assessment (municipality, id, child, campaign, form, sector, unit, unit_group, state, opened_at,
                    opened_by, open_reason)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        insert(made.owns(), """
                INSERT INTO own_assessment (municipality, assessment, child, employee, asked_at, position, indicators,
                    strengths, factors, surroundings, context, first_touched_at, touched_at, submitted_at, version)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        insert(made.joints(), """
                INSERT INTO joint_assessment (municipality, version, assessment, child, position, going_well, attention,
                    surroundings, context, next_step, deviation_reason, took_part, decided_by, decided_at, held_back_reason)
                VALUES (present_municipality(), 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        insert(made.notices(), """
                INSERT INTO parent_notice (municipality, version, assessment, child, adult, sent_at, answer_by, read_at)
                VALUES (present_municipality(), 1, ?, ?, ?, ?, ?, ?)
                """);
        insert(made.contributions(), """
                INSERT INTO parent_contribution (municipality, id, assessment, child, adult, going_well, attention, question,
                    shared, sent_at, reply, replied_by, replied_at, seen_by_staff_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
    }

    private void insert(List<? extends Record> rows, String sql) {
        jdbc.batchUpdate(sql, rows.stream().map(DemoTables::values).toList());
    }

    private static Object[] values(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .map(component -> plain(value(component, row)))
                .toArray();
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Id id -> id.value();
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case List<?> many -> array(many);
            default -> value;
        };
    }

    private static Object array(List<?> many) {
        return !many.isEmpty() && many.getFirst() instanceof Id
                ? many.stream().map(DemoTables::plain).toArray(UUID[]::new)
                : many.toArray(String[]::new);
    }
}
