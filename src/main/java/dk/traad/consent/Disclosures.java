package dk.traad.consent;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opens items to the unit they go to, and shuts them again. */
@Repository
public class Disclosures {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Disclosures(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Only what a consent or a rule covers at this very moment, and never beyond the day before the child is 15 on the
     * consent of its parents.
     *
     * @return how many were opened: fewer than asked for when one is not covered
     */
    public int open(
            ConsentRequest.Id request, List<ConsentItem.Id> items, EmployeeId by, Instant now, LocalDate today) {
        return items.stream()
                .mapToInt(item -> jdbc.sql("""
                                INSERT INTO disclosure (municipality, id, child, item_kind, item, to_unit, basis, from_on,
                                    expires_on, disclosed_by, disclosed_at)
                                SELECT i.municipality, :id, i.child, 'HANDOVER_ITEM', i.id, r.to_unit,
                                    CASE WHEN i.follows = 'BY_RULE' THEN 'RULE' ELSE 'CONSENT' END, :today,
                                    CASE WHEN i.follows <> 'BY_RULE' AND k.birthday + INTERVAL '15 years' > CAST(:today AS date)
                                        THEN least(r.valid_until, CAST(k.birthday + INTERVAL '15 years' AS date) - 1)
                                        ELSE r.valid_until END,
                                    :by, :now
                                FROM consent_item i
                                JOIN consent_request r ON r.municipality = i.municipality AND r.id = i.request
                                JOIN child k ON k.municipality = i.municipality AND k.id = i.child
                                WHERE i.municipality = :municipality AND i.id = :item AND r.id = :request
                                    AND i.struck_at IS NULL AND r.called_off_at IS NULL AND r.valid_until >= :today
                                    AND (i.follows = 'BY_RULE' OR consent_covers(i.municipality, i.id, :today))
                                """)
                        .param("id", UUID.randomUUID())
                        .param("item", item)
                        .param("request", request)
                        .param("by", by)
                        .param("now", now)
                        .param("today", today)
                        .update())
                .sum();
    }

    /**
     * The family has taken its yes back: from this moment nobody there reads it.
     *
     * @return whether somebody could
     */
    boolean withdraw(ConsentItem.Id item, Instant now, LocalDate today) {
        var shut = jdbc.sql("""
                        UPDATE disclosure SET expires_on = CAST(:today AS date) - 1, withdrawn_at = :now
                        WHERE municipality = :municipality AND item_kind = 'HANDOVER_ITEM' AND item = :item
                            AND basis = 'CONSENT' AND expires_on >= :today
                        RETURNING municipality
                        """)
                .param("item", item)
                .param("now", now)
                .param("today", today)
                .query(Integer.class)
                .list();
        shut.stream()
                .distinct()
                .map(MunicipalityCode::new)
                .forEach(code -> events.publishEvent(new YesTakenBack(code)));
        return !shut.isEmpty();
    }

    /** The receiver has sent it back: nothing of it stays there. */
    public void returned(ConsentRequest.Id request, Instant now, LocalDate today) {
        jdbc.sql("""
                        UPDATE disclosure d SET expires_on = CAST(:today AS date) - 1, returned_at = :now
                        FROM consent_item i
                        WHERE d.municipality = :municipality AND d.item_kind = 'HANDOVER_ITEM' AND d.expires_on >= :today
                            AND i.municipality = d.municipality AND i.id = d.item AND i.request = :request
                        """)
                .param("request", request)
                .param("now", now)
                .param("today", today)
                .update();
    }
}
