package dk.traad.handover;

import dk.traad.consent.Consent;
import dk.traad.consent.ConsentItem;
import dk.traad.consent.ConsentRequest;
import dk.traad.consent.Consents;
import dk.traad.handover.Handover.Step;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Handovers, for the place they come from and for the unit they went to. */
@Repository
public class Handovers {
    private final JdbcClient jdbc;
    private final Consents consents;

    Handovers(JdbcClient jdbc, Consents consents) {
        this.jdbc = jdbc;
        this.consents = consents;
    }

    private record StepOf(ConsentRequest.Id handover, Step step) {}

    /** That something one's unit had received is to be read no longer. It names nobody. */
    public record TakenBack(LocalDate receivedOn, Instant at, int items) {}

    /** @throws NotFound when it does not come from where this person works with the child */
    Handover at(ConsentRequest.Id id, EmployeeId employee, LocalDate today) {
        var consent = consents.at(id, today);
        return ofPlace(List.of(consent), employee, today).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Those about these children that come from where this person works with them, the newest first. */
    public List<Handover> of(List<ChildId> children, EmployeeId employee, LocalDate today) {
        return ofPlace(consents.of(children, today), employee, today);
    }

    private List<Handover> ofPlace(List<Consent> all, EmployeeId employee, LocalDate today) {
        if (all.isEmpty()) {
            return List.of();
        }
        var atHand = atHand(ids(all), employee, today);
        return withSteps(
                all.stream().filter(one -> atHand.contains(one.request().id())).toList());
    }

    private Set<ConsentRequest.Id> atHand(List<ConsentRequest.Id> ids, EmployeeId employee, LocalDate today) {
        return Set.copyOf(jdbc.sql("""
                        SELECT DISTINCT q.id
                        FROM consent_request q
                        JOIN child_relation r ON r.municipality = q.municipality AND r.child = q.child
                            AND r.employee = :employee
                            AND (r.relation = 'COORDINATES'
                                OR r.unit = q.from_unit AND r.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED'))
                        WHERE q.municipality = :municipality AND q.id = ANY (CAST(:ids AS uuid[]))
                            AND q.about = 'HANDOVER' AND r.from_on <= :today AND (r.read_to_on IS NULL OR r.read_to_on >= :today)
                        """)
                .param("ids", ids)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> new ConsentRequest.Id(row.getObject("id", UUID.class)))
                .list());
    }

    /** What units of this person can read today, with the items that are open to them. */
    Map<ConsentRequest.Id, Set<ConsentItem.Id>> openTo(EmployeeId employee, LocalDate today) {
        return jdbc
                .sql("""
                        SELECT DISTINCT i.request, i.id
                        FROM disclosed_item d
                        JOIN consent_item i ON i.municipality = d.municipality AND i.id = d.item
                        JOIN consent_request r ON r.municipality = i.municipality AND r.id = i.request
                            AND r.about = 'HANDOVER'
                        WHERE d.municipality = :municipality AND d.item_kind = 'HANDOVER_ITEM' AND d.employee = :employee
                            AND d.from_on <= :today AND d.to_on >= :today
                        """)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> Map.entry(
                        new ConsentRequest.Id(row.getObject("request", UUID.class)),
                        new ConsentItem.Id(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** @throws NotFound when nothing of it is open to the units of this person today */
    Handover received(ConsentRequest.Id id, EmployeeId employee, LocalDate today) {
        if (!openTo(employee, today).containsKey(id)) {
            throw new NotFound();
        }
        return withSteps(List.of(consents.at(id, today))).getFirst();
    }

    List<Handover> received(EmployeeId employee, LocalDate today) {
        var open = openTo(employee, today).keySet();
        var children = open.stream().map(consents::childOf).distinct().toList();
        return withSteps(consents.of(children, today).stream()
                .filter(one -> open.contains(one.request().id()))
                .toList());
    }

    /** How many units of this person have received and neither taken in nor sent back. */
    long unanswered(EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT count(*)
                        FROM (
                            SELECT DISTINCT ON (handover) step
                            FROM handover_step
                            WHERE municipality = :municipality AND handover = ANY (CAST(:ids AS uuid[]))
                            ORDER BY handover, number DESC) last
                        WHERE last.step = 'DELIVER'
                        """)
                .param("ids", List.copyOf(openTo(employee, today).keySet()))
                .query(Long.class)
                .single();
    }

    List<TakenBack> takenBack(EmployeeId employee, Instant since) {
        return jdbc.sql("""
                        SELECT CAST(d.disclosed_at AT TIME ZONE 'Europe/Copenhagen' AS date) AS received_on,
                            d.withdrawn_at AS at, count(DISTINCT d.item) AS items
                        FROM disclosure d
                        JOIN employed e ON e.municipality = d.municipality AND e.unit = d.to_unit AND e.employee = :employee
                            AND (e.to_on IS NULL OR e.to_on >= CAST(d.withdrawn_at AT TIME ZONE 'Europe/Copenhagen' AS date))
                        WHERE d.municipality = :municipality AND d.item_kind = 'HANDOVER_ITEM' AND d.withdrawn_at > :since
                        GROUP BY d.child, received_on, d.withdrawn_at
                        ORDER BY d.withdrawn_at DESC
                        """)
                .param("employee", employee)
                .param("since", since)
                .query(TakenBack.class)
                .list();
    }

    void note(Handover handover, HandoverMove move, EmployeeId by, String reason, Instant now) {
        jdbc.sql("""
                        INSERT INTO handover_step (municipality, handover, number, child, step, by, at, reason)
                        SELECT municipality, id, :number, child, :step, :by, :now, :reason
                        FROM consent_request
                        WHERE municipality = :municipality AND id = :handover
                        """)
                .param("handover", handover.id())
                .param("number", handover.steps().size() + 1)
                .param("step", move)
                .param("by", by)
                .param("now", now)
                .param("reason", reason)
                .update();
    }

    private List<Handover> withSteps(List<Consent> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var steps = jdbc.sql("""
                        SELECT s.handover, s.step, e.name AS by, s.at, s.reason
                        FROM handover_step s
                        JOIN employee e ON e.municipality = s.municipality AND e.id = s.by
                        WHERE s.municipality = :municipality AND s.handover = ANY (CAST(:ids AS uuid[]))
                        ORDER BY s.handover, s.number
                        """)
                .param("ids", ids(all))
                .query((row, number) -> new StepOf(
                        new ConsentRequest.Id(row.getObject("handover", UUID.class)),
                        new Step(
                                HandoverMove.valueOf(row.getString("step")),
                                row.getString("by"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("reason"))))
                .list();
        return all.stream()
                .map(one -> new Handover(
                        one,
                        steps.stream()
                                .filter(step ->
                                        step.handover().equals(one.request().id()))
                                .map(StepOf::step)
                                .toList()))
                .toList();
    }

    private static List<ConsentRequest.Id> ids(List<Consent> all) {
        return all.stream().map(one -> one.request().id()).toList();
    }
}
