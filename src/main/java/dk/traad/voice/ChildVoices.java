package dk.traad.voice;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import dk.traad.platform.db.WrittenAbout;
import dk.traad.voice.ChildVoice.Chosen;
import dk.traad.voice.ChildVoice.Content;
import dk.traad.voice.ChildVoice.Feeling;
import dk.traad.voice.ChildVoice.Noter;
import dk.traad.voice.ChildVoice.Teller;
import dk.traad.voice.ChildVoice.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What children have shown, pointed at and said. Only read one by one: no statement here adds anything up. */
@Repository
class ChildVoices implements WrittenAbout.Kind {
    private final JdbcClient jdbc;
    private final WrittenAbout written;

    ChildVoices(JdbcClient jdbc, WrittenAbout written) {
        this.jdbc = jdbc;
        this.written = written;
    }

    @Override
    public String table() {
        return "child_voice";
    }

    private record Row(
            ChildVoice.Id id,
            ChildId child,
            LocalDate notedOn,
            Way way,
            Teller teller,
            String likes,
            String hard,
            String words,
            UUID noter,
            String noterName,
            @Nullable Sector sector,
            @Nullable String unitName,
            boolean shared,
            boolean heldBack,
            @Nullable String takenBackReason) {
        ChildVoice voice(List<Chosen> pictures) {
            return new ChildVoice(
                    id,
                    child,
                    notedOn,
                    way,
                    teller,
                    new Content(likes, hard, words, pictures),
                    new Noter(noter, noterName, sector, Objects.requireNonNullElse(unitName, "")),
                    shared,
                    heldBack,
                    takenBackReason);
        }
    }

    private record PictureRow(UUID voice, Picture picture, Feeling feeling, String said) {}

    /** Those at this employee's hand today, the newest first. */
    List<ChildVoice> atHand(ChildId child, EmployeeId employee, LocalDate today) {
        if (!written.isAny(this, child)) {
            return List.of();
        }
        var rows = jdbc.sql("""
                        SELECT v.id, v.child, v.noted_on, v.way, v.teller, v.likes, v.hard, v.words,
                            coalesce(v.noted_by, v.noted_by_adult) AS noter,
                            coalesce(e.name, a.first_name || ' ' || a.last_name) AS noter_name,
                            v.sector, u.name AS unit_name, v.shared,
                            v.held_back_reason IS NOT NULL AND v.released_at IS NULL AS held_back, v.taken_back_reason
                        FROM child_voice v
                        LEFT JOIN employee e ON e.municipality = v.municipality AND e.id = v.noted_by
                        LEFT JOIN adult a ON a.municipality = v.municipality AND a.id = v.noted_by_adult
                        LEFT JOIN unit u ON u.municipality = v.municipality AND u.id = v.unit
                        WHERE v.municipality = :municipality AND v.child = :child
                            AND (v.taken_back_at IS NULL OR v.noted_by IS NOT NULL) AND EXISTS (
                            SELECT FROM child_voice_relation r
                            WHERE r.municipality = v.municipality AND r.voice = v.id AND r.employee = :employee
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                        ORDER BY v.noted_at DESC, v.id
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query(Row.class)
                .list();
        return withPictures(rows, child);
    }

    /** What a custody holder may read: what staff do not hold back, one's own, and what others share. */
    List<ChildVoice> forFamily(ChildId child, AdultId reader) {
        var rows = jdbc.sql("""
                        SELECT v.id, v.child, v.noted_on, v.way, v.teller, v.likes, v.hard, v.words,
                            coalesce(v.noted_by, v.noted_by_adult) AS noter, coalesce(e.name, '') AS noter_name,
                            v.sector, u.name AS unit_name, v.shared, false AS held_back, v.taken_back_reason
                        FROM child_voice v
                        LEFT JOIN employee e ON e.municipality = v.municipality AND e.id = v.noted_by
                        LEFT JOIN unit u ON u.municipality = v.municipality AND u.id = v.unit
                        WHERE v.municipality = :municipality AND v.child = :child
                            AND (v.noted_by_adult = :reader OR (v.taken_back_at IS NULL AND (v.shared
                                OR (v.noted_by IS NOT NULL
                                    AND (v.held_back_reason IS NULL OR v.released_at IS NOT NULL)))))
                        ORDER BY v.noted_at DESC, v.id
                        """)
                .param("child", child)
                .param("reader", reader)
                .query(Row.class)
                .list();
        return withPictures(rows, child);
    }

    private List<ChildVoice> withPictures(List<Row> rows, ChildId child) {
        if (rows.stream().noneMatch(row -> row.way() == Way.PICTURES)) {
            return rows.stream().map(row -> row.voice(List.of())).toList();
        }
        Map<UUID, List<Chosen>> chosen = jdbc.sql("""
                        SELECT voice, picture, feeling, said
                        FROM child_voice_picture
                        WHERE municipality = :municipality AND child = :child
                        """).param("child", child).query(PictureRow.class).stream()
                .sorted(java.util.Comparator.comparing(PictureRow::picture))
                .collect(Collectors.groupingBy(
                        PictureRow::voice,
                        Collectors.mapping(
                                row -> new Chosen(row.picture(), row.feeling(), row.said()), Collectors.toList())));
        return rows.stream()
                .map(row -> row.voice(chosen.getOrDefault(row.id().value(), List.of())))
                .toList();
    }

    /** A child about whom the family has told something nobody here has read. */
    record FromHome(ChildId child, String childName, String adultName, LocalDate on) {}

    /** For those who are close to the child: the leader reads it, and is not reminded. */
    List<FromHome> unseenFromHome(EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT v.child, c.first_name || ' ' || c.last_name AS child_name,
                            a.first_name || ' ' || a.last_name AS adult_name, v.noted_on AS on
                        FROM close_professional p
                        JOIN child_voice v ON v.municipality = p.municipality AND v.child = p.child
                            AND v.noted_by_adult IS NOT NULL AND v.seen_by_staff_at IS NULL AND v.taken_back_at IS NULL
                        JOIN child_voice_relation r ON r.municipality = v.municipality AND r.voice = v.id
                            AND r.employee = p.employee
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        JOIN child c ON c.municipality = v.municipality AND c.id = v.child
                        JOIN adult a ON a.municipality = v.municipality AND a.id = v.noted_by_adult
                        WHERE p.municipality = :municipality AND p.employee = :employee
                            AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                        GROUP BY v.child, v.id, c.first_name, c.last_name, a.first_name, a.last_name, v.noted_on
                        ORDER BY v.noted_on, v.id
                        """)
                .param("employee", employee)
                .param("today", today)
                .query(FromHome.class)
                .list();
    }

    record Place(Sector sector, UnitId unit) {}

    /** Where this person is close to the child. */
    java.util.Optional<Place> place(ChildId child, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT u.sector, r.unit
                        FROM child_relation r
                        JOIN unit u ON u.municipality = r.municipality AND u.id = r.unit AND u.sector <> 'SUPPORT'
                        WHERE r.municipality = :municipality AND r.child = :child AND r.employee = :employee
                            AND r.relation IN ('WORKS_IN_GROUP', 'ASSIGNED')
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        ORDER BY r.from_on DESC, r.unit
                        LIMIT 1
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query(Place.class)
                .optional();
    }

    List<AdultId> custodyHolders(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT adult AS id
                        FROM custody
                        WHERE municipality = :municipality AND child = :child
                            AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        """)
                .param("child", child)
                .param("today", today)
                .query((row, number) -> new AdultId(row.getObject("id", UUID.class)))
                .list();
    }
}
