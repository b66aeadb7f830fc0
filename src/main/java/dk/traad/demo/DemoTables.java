package dk.traad.demo;

import dk.traad.kernel.Id;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
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
            default -> value;
        };
    }
}
