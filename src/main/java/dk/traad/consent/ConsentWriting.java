package dk.traad.consent;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down requests, items and answers. Whoever changes what a request comes to holds its row until the commit. */
@Repository
public class ConsentWriting {
    private final JdbcClient jdbc;

    ConsentWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An item as it is chosen. */
    public record Chosen(
            ItemKind kind,
            @Nullable UUID source,
            int version,
            UnitId madeUnit,
            LocalDate madeOn,
            List<Passage> passages,
            String why,
            Follows follows,
            String legalBasis) {}

    /** Answers, withdrawals and deliveries of one request come one after the other, never at once. */
    public void hold(ConsentRequest.Id request) {
        jdbc.sql("SELECT id FROM consent_request WHERE municipality = :municipality AND id = :id FOR UPDATE")
                .param("id", request)
                .query(UUID.class)
                .optional();
    }

    public ConsentRequest.Id prepare(
            ChildId child, UnitId from, UnitId to, String purpose, LocalDate validUntil, EmployeeId by, Instant now) {
        return prepare(ConsentRequest.About.HANDOVER, child, from, to, purpose, validUntil, by, now);
    }

    public ConsentRequest.Id prepare(
            ConsentRequest.About about,
            ChildId child,
            UnitId from,
            UnitId to,
            String purpose,
            LocalDate validUntil,
            EmployeeId by,
            Instant now) {
        var id = ConsentRequest.Id.random();
        jdbc.sql("""
                        INSERT INTO consent_request
                            (municipality, id, about, child, from_unit, to_unit, purpose, valid_until, prepared_by, prepared_at)
                        VALUES (:municipality, :id, :about, :child, :from, :to, :purpose, :until, :by, :now)
                        """)
                .param("id", id)
                .param("about", about)
                .param("child", child)
                .param("from", from)
                .param("to", to)
                .param("purpose", purpose)
                .param("until", validUntil)
                .param("by", by)
                .param("now", now)
                .update();
        return id;
    }

    public ConsentItem.Id add(
            ConsentRequest.Id request, Chosen item, ConsentItem.@Nullable Id replaces, EmployeeId by, Instant now) {
        var id = ConsentItem.Id.random();
        jdbc.sql("""
                        INSERT INTO consent_item (municipality, id, request, child, kind, source, version, made_unit, made_on,
                            labels, words, about_child, why, follows, legal_basis, words_hash, added_by, added_at, replaces)
                        SELECT municipality, :id, id, child, :kind, CAST(:source AS uuid), :version, :madeUnit, :madeOn,
                            :labels, :words, true, :why, :follows, :legalBasis, :hash, :by, :now, CAST(:replaces AS uuid)
                        FROM consent_request
                        WHERE municipality = :municipality AND id = :request
                        """)
                .param("id", id)
                .param("request", request)
                .param("kind", item.kind())
                .param("source", item.source())
                .param("version", item.version())
                .param("madeUnit", item.madeUnit())
                .param("madeOn", item.madeOn())
                .param("labels", item.passages().stream().map(Passage::label).toList())
                .param("words", item.passages().stream().map(Passage::words).toList())
                .param("why", item.why())
                .param("follows", item.follows())
                .param("legalBasis", item.legalBasis())
                .param("hash", ConsentItem.hash(item.passages()))
                .param("by", by)
                .param("now", now)
                .param("replaces", replaces)
                .update();
        return id;
    }

    public void strike(ConsentItem.Id item, Instant now) {
        jdbc.sql("""
                        UPDATE consent_item SET struck_at = :now
                        WHERE municipality = :municipality AND id = :item AND struck_at IS NULL
                        """).param("item", item).param("now", now).update();
    }

    public void ask(ConsentRequest.Id request, EmployeeId by, Instant now) {
        jdbc.sql("""
                        UPDATE consent_request SET asked_by = :by, asked_at = :now
                        WHERE municipality = :municipality AND id = :request AND asked_at IS NULL
                        """)
                .param("request", request)
                .param("by", by)
                .param("now", now)
                .update();
    }

    public void callOff(ConsentRequest.Id request, Instant now) {
        jdbc.sql("""
                        UPDATE consent_request SET called_off_at = :now
                        WHERE municipality = :municipality AND id = :request AND called_off_at IS NULL
                        """).param("request", request).param("now", now).update();
    }

    /** @param enteredBy null when the person answered by their own login */
    void answer(
            ConsentItem.Id item,
            @Nullable AdultId person,
            Answer answer,
            How how,
            @Nullable EmployeeId enteredBy,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO consent_fact (municipality, item, number, child, adult, answer, how, entered_by, at)
                        SELECT i.municipality, i.id, 1 + (SELECT count(*) FROM consent_fact f
                                                          WHERE f.municipality = i.municipality AND f.item = i.id),
                            i.child, CAST(:person AS uuid), :answer, :how, CAST(:by AS uuid), :now
                        FROM consent_item i
                        WHERE i.municipality = :municipality AND i.id = :item
                        """)
                .param("item", item)
                .param("person", person)
                .param("answer", answer)
                .param("how", how)
                .param("by", enteredBy)
                .param("now", now)
                .update();
    }

    void remark(ConsentItem.Id item, @Nullable AdultId person, String words, Instant now) {
        jdbc.sql("""
                        INSERT INTO consent_remark (municipality, id, item, child, adult, words, at)
                        SELECT municipality, :id, id, child, CAST(:person AS uuid), :words, :now
                        FROM consent_item
                        WHERE municipality = :municipality AND id = :item
                        """)
                .param("id", UUID.randomUUID())
                .param("item", item)
                .param("person", person)
                .param("words", words)
                .param("now", now)
                .update();
    }

    /** That those who ask have seen what the family says about the words. */
    public void noteSeen(ConsentRequest.Id request, Instant now) {
        jdbc.sql("""
                        UPDATE consent_remark m SET seen_at = :now
                        FROM consent_item i
                        WHERE m.municipality = :municipality AND m.seen_at IS NULL
                            AND i.municipality = m.municipality AND i.id = m.item AND i.request = :request
                        """).param("request", request).param("now", now).update();
    }

    void noteReminder(ConsentRequest.Id request, @Nullable EmployeeId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO consent_reminder (municipality, request, number, child, at, reminded_by)
                        SELECT r.municipality, r.id, 1 + (SELECT count(*) FROM consent_reminder m
                                                          WHERE m.municipality = r.municipality AND m.request = r.id),
                            r.child, :now, CAST(:by AS uuid)
                        FROM consent_request r
                        WHERE r.municipality = :municipality AND r.id = :request
                        """)
                .param("request", request)
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** The first time counts. */
    public void noteReading(ConsentRequest.Id request, EmployeeId reader, Instant now) {
        jdbc.sql("""
                        INSERT INTO consent_reading (municipality, request, employee, child, read_at)
                        SELECT municipality, id, :reader, child, :now
                        FROM consent_request
                        WHERE municipality = :municipality AND id = :request
                        ON CONFLICT DO NOTHING
                        """)
                .param("request", request)
                .param("reader", reader)
                .param("now", now)
                .update();
    }
}
