package dk.traad.access;

import dk.traad.Given;
import dk.traad.TestClock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Writing rows about Ida, with the names her world goes by. */
abstract class AccessRows {
    final Given given;
    final TestClock clock;
    final AccessWorld world;

    /** What stands for a key in a path, by the word before it. */
    final Map<String, Object> items;

    AccessRows(AccessWorld world, TestClock clock, Map<String, Object> items) {
        this.given = world.given;
        this.clock = clock;
        this.world = world;
        this.items = items;
    }

    /** A new id, Ida and whoever is around her, the day and the moment, and these by turns. */
    final Map<String, Object> row(Object... more) {
        var row = new HashMap<String, Object>();
        row.put("id", UUID.randomUUID());
        row.put("child", world.ida);
        row.put("unit", world.myretuen);
        row.put("group", world.red);
        row.put("by", world.mette.employee());
        row.put("adult", world.camilla.adult());
        row.put("today", clock.today());
        row.put("now", clock.instant());
        for (var at = 0; at < more.length; at += 2) {
            row.put((String) more[at], more[at + 1]);
        }
        return row;
    }

    /** Writes it, and keeps its id under this name. */
    final UUID item(String name, String sql, Map<String, Object> row) {
        var id = (UUID) Objects.requireNonNull(row.get("id"));
        given.insert(sql, row);
        items.put(name, id);
        return id;
    }

    final UUID one(String table) {
        return given.value(UUID.class, "SELECT id FROM " + table + " ORDER BY id LIMIT 1");
    }
}
