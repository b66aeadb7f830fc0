package dk.traad.consent;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.Id;
import dk.traad.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests for consent with everything that has happened to them, a handful of statements for however many. */
@Repository
public class Consents {
    private static final String REQUESTS = """
            SELECT r.id, r.child, k.first_name, k.last_name, r.purpose, r.valid_until, r.prepared_by, r.prepared_at,
                p.name AS prepared_by_name, q.name AS asked_by_name, r.asked_at, r.called_off_at,
                r.from_unit, f.name AS from_name, f.sector AS from_sector, f.kind AS from_kind,
                r.to_unit, t.name AS to_name, t.sector AS to_sector, t.kind AS to_kind
            FROM consent_request r
            JOIN child k ON k.municipality = r.municipality AND k.id = r.child
            JOIN unit f ON f.municipality = r.municipality AND f.id = r.from_unit
            JOIN unit t ON t.municipality = r.municipality AND t.id = r.to_unit
            JOIN employee p ON p.municipality = r.municipality AND p.id = r.prepared_by
            LEFT JOIN employee q ON q.municipality = r.municipality AND q.id = r.asked_by
            WHERE r.municipality = :municipality AND
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Consents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NotFound when there is none, or it is about a child this person sees nothing of */
    public Consent at(ConsentRequest.Id id, LocalDate today) {
        var found = jdbc.sql(REQUESTS + " r.id = :id")
                .param("id", id)
                .query((row, number) -> ConsentRow.request(row))
                .list();
        return whole(found, today).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Whose child a request is about, before the door is asked. */
    public ChildId childOf(ConsentRequest.Id id) {
        return jdbc.sql("SELECT child FROM consent_request WHERE municipality = :municipality AND id = :id")
                .param("id", id)
                .query((row, number) -> new ChildId(row.getObject("child", UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** About these children, the newest first. */
    public List<Consent> of(List<ChildId> children, LocalDate today) {
        if (children.isEmpty()) {
            return List.of();
        }
        var found = jdbc.sql(REQUESTS + " r.child = ANY (CAST(:children AS uuid[])) ORDER BY r.prepared_at DESC, r.id")
                .param("children", children)
                .query((row, number) -> ConsentRow.request(row))
                .list();
        return whole(found, today);
    }

    private List<Consent> whole(List<ConsentRequest> requests, LocalDate today) {
        if (requests.isEmpty()) {
            return List.of();
        }
        var ids = requests.stream().map(ConsentRequest::id).toList();
        var items = items(ids);
        var answerers = answerers(
                requests.stream().map(ConsentRequest::child).distinct().toList(), today);
        var facts = facts(ids);
        var remarks = remarks(ids);
        var reminders = moments(ids, "SELECT request, at FROM consent_reminder WHERE", "ORDER BY at");
        var readings = moments(ids, "SELECT request, read_at AS at FROM consent_reading WHERE", "ORDER BY read_at");
        var passedOn = passedOn(ids);
        return requests.stream()
                .map(one -> new Consent(
                        one,
                        ConsentRow.of(items, one.id()),
                        answerers.stream()
                                .filter(each -> each.child().equals(one.child()))
                                .map(ConsentRow.AnswererOf::answerer)
                                .toList(),
                        ConsentRow.of(facts, one.id()),
                        ConsentRow.of(remarks, one.id()),
                        ConsentRow.of(reminders, one.id()),
                        ConsentRow.of(passedOn, one.id()),
                        ConsentRow.of(readings, one.id())))
                .toList();
    }

    private List<ConsentRow.Of<ConsentItem>> items(List<ConsentRequest.Id> requests) {
        return listed("""
                SELECT i.request, i.id, i.kind, i.source, i.version, u.name AS made_unit, i.made_on, i.labels, i.words, i.why,
                    i.follows, i.legal_basis, i.words_hash, i.struck_at
                FROM consent_item i
                JOIN unit u ON u.municipality = i.municipality AND u.id = i.made_unit
                WHERE i.municipality = :municipality AND i.request = ANY (CAST(:ids AS uuid[]))
                ORDER BY i.added_at, i.id
                """, requests, (row, number) -> ConsentRow.item(row));
    }

    private List<ConsentRow.AnswererOf> answerers(List<ChildId> children, LocalDate today) {
        return jdbc.sql("""
                        SELECT a.child, a.adult,
                            coalesce(p.first_name || ' ' || p.last_name, k.first_name || ' ' || k.last_name) AS name
                        FROM consent_answerer a
                        JOIN child k ON k.municipality = a.municipality AND k.id = a.child
                        LEFT JOIN adult p ON p.municipality = a.municipality AND p.id = a.adult
                        WHERE a.municipality = :municipality AND a.child = ANY (CAST(:ids AS uuid[]))
                            AND a.from_on <= :today AND (a.to_on IS NULL OR a.to_on >= :today)
                        GROUP BY a.child, a.adult, p.first_name, p.last_name, k.first_name, k.last_name
                        ORDER BY coalesce(p.first_name, k.first_name) COLLATE danish, a.adult
                        """)
                .param("ids", children)
                .param("today", today)
                .query((row, number) -> ConsentRow.answerer(row))
                .list();
    }

    private List<ConsentRow.Of<ConsentFact>> facts(List<ConsentRequest.Id> requests) {
        return listed("""
                SELECT i.request, f.item, f.number, f.adult, f.answer, f.how, e.name AS entered_by, f.at,
                    coalesce(p.first_name || ' ' || p.last_name, k.first_name || ' ' || k.last_name) AS name
                FROM consent_fact f
                JOIN consent_item i ON i.municipality = f.municipality AND i.id = f.item
                JOIN child k ON k.municipality = f.municipality AND k.id = f.child
                LEFT JOIN adult p ON p.municipality = f.municipality AND p.id = f.adult
                LEFT JOIN employee e ON e.municipality = f.municipality AND e.id = f.entered_by
                WHERE f.municipality = :municipality AND i.request = ANY (CAST(:ids AS uuid[]))
                ORDER BY f.item, f.number
                """, requests, (row, number) -> ConsentRow.fact(row));
    }

    private List<ConsentRow.Of<Remark>> remarks(List<ConsentRequest.Id> requests) {
        return listed("""
                SELECT i.request, m.item, m.adult, m.words, m.at, m.seen_at,
                    coalesce(p.first_name || ' ' || p.last_name, k.first_name || ' ' || k.last_name) AS name
                FROM consent_remark m
                JOIN consent_item i ON i.municipality = m.municipality AND i.id = m.item
                JOIN child k ON k.municipality = m.municipality AND k.id = m.child
                LEFT JOIN adult p ON p.municipality = m.municipality AND p.id = m.adult
                WHERE m.municipality = :municipality AND i.request = ANY (CAST(:ids AS uuid[]))
                ORDER BY m.at, m.id
                """, requests, (row, number) -> ConsentRow.remark(row));
    }

    private List<ConsentRow.Of<PassedOn>> passedOn(List<ConsentRequest.Id> requests) {
        return listed("""
                SELECT i.request, d.item, d.disclosed_at, d.expires_on, d.withdrawn_at, d.returned_at
                FROM disclosure d
                JOIN consent_item i ON i.municipality = d.municipality AND i.id = d.item
                WHERE d.municipality = :municipality AND d.item_kind = 'HANDOVER_ITEM'
                    AND i.request = ANY (CAST(:ids AS uuid[]))
                ORDER BY d.disclosed_at, d.expires_on, d.id
                """, requests, (row, number) -> ConsentRow.passedOn(row));
    }

    private List<ConsentRow.Of<Instant>> moments(List<ConsentRequest.Id> requests, String select, String order) {
        return listed(
                select + " municipality = :municipality AND request = ANY (CAST(:ids AS uuid[])) " + order,
                requests,
                (row, number) -> ConsentRow.moment(row));
    }

    private <T> List<T> listed(String sql, List<? extends Id> ids, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("ids", ids).query(mapper).list();
    }
}
