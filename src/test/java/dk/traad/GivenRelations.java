package dk.traad;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What opens and shuts a child's file beside the roster, told in sentences; from today on unless said otherwise. */
public final class GivenRelations {
    private final Given given;
    private final TestClock clock;

    public GivenRelations(Given given, TestClock clock) {
        this.given = given;
        this.clock = clock;
    }

    /** Stands in for a colleague for a week, today included. */
    public void standIn(Professional who, Professional insteadOf) {
        standIn(who, insteadOf.person(), null, null);
    }

    public void standIn(Professional who, GroupId group) {
        standIn(who, null, group.value(), null);
    }

    public void standIn(Professional who, ChildId child) {
        standIn(who, null, null, child.value());
    }

    private void standIn(Professional who, @Nullable UUID insteadOf, @Nullable UUID group, @Nullable UUID child) {
        var row = row(who);
        row.put("insteadOf", insteadOf);
        row.put("group", group);
        row.put("child", child);
        row.put("to", clock.today().plusDays(6));
        given.insert("""
                INSERT INTO stand_in (municipality, id, employee, instead_of, unit_group, child, from_on, to_on,
                    appointed_by, appointed_at)
                VALUES (:municipality, :id, :employee, CAST(:insteadOf AS uuid), CAST(:group AS uuid),
                    CAST(:child AS uuid), :from, :to, :employee, :now)
                """, row);
    }

    public void coordinator(Professional who, ChildId child) {
        var row = row(who);
        row.put("child", child);
        given.insert("""
                INSERT INTO coordinator (municipality, id, child, employee, from_on, appointed_by, appointed_at)
                VALUES (:municipality, :id, :child, :employee, :from, :employee, :now)
                """, row);
    }

    /** Asked to hold the threads, and has not answered. */
    public void askedToCoordinate(Professional who, ChildId child, Professional by) {
        var row = row(who);
        row.put("child", child);
        row.put("by", by.employee());
        given.insert("""
                INSERT INTO coordination_request (municipality, id, child, employee, task, asked_by, asked_at)
                VALUES (:municipality, :id, :child, :employee, 'Holde trådene', :by, :now)
                """, row);
    }

    /** Referred to the unit, and waiting there. */
    public UUID referral(ChildId child, UnitId to, Professional by) {
        var row = row(by);
        row.put("child", child);
        row.put("unit", to);
        given.insert("""
                INSERT INTO referral (municipality, id, child, to_unit, reason, opened_by, opened_at)
                VALUES (:municipality, :id, :child, :unit, 'Vi har brug for råd', :employee, :now)
                """, row);
        return (UUID) row.get("id");
    }

    public void accepted(UUID referral, Professional by) {
        given.change(
                "UPDATE referral SET accepted_by = :by, accepted_at = :now WHERE id = :id",
                Map.of("by", by.employee(), "now", clock.instant(), "id", referral));
    }

    public void closed(UUID referral, Professional by) {
        given.change(
                "UPDATE referral SET closed_by = :by, closed_at = :now, close_reason = 'Vi er færdige' WHERE id = :id",
                Map.of("by", by.employee(), "now", clock.instant(), "id", referral));
    }

    /** Sent to another unit, to be read there until this day. */
    public void disclosed(ChildId child, String kind, UUID item, UnitId to, LocalDate until, Professional by) {
        var row = row(by);
        row.put("child", child);
        row.put("kind", kind);
        row.put("item", item);
        row.put("unit", to);
        row.put("until", until);
        given.insert("""
                INSERT INTO disclosure (municipality, id, child, item_kind, item, to_unit, basis, from_on, expires_on,
                    disclosed_by, disclosed_at)
                VALUES (:municipality, :id, :child, :kind, :item, :unit, 'CONSENT', :from, :until, :employee, :now)
                """, row);
    }

    public void held(Parent parent, ChildId child, Professional by) {
        var row = row(by);
        row.put("child", child);
        row.put("adult", parent.adult());
        given.insert("""
                INSERT INTO custody_hold (municipality, id, child, adult, reason, from_on, set_by, set_at)
                VALUES (:municipality, :id, :child, :adult, 'Afventer retten', :from, :employee, :now)
                """, row);
    }

    public void holdLifted(Parent parent) {
        given.change(
                "UPDATE custody_hold SET to_on = :yesterday WHERE adult = :adult",
                Map.of("adult", parent.adult(), "yesterday", clock.today().minusDays(1)));
    }

    public void shielded(ChildId child, Professional by) {
        var row = row(by);
        row.put("child", child);
        given.insert("""
                INSERT INTO shielding (municipality, id, child, reason, from_on, decided_by, decided_at)
                VALUES (:municipality, :id, :child, 'Truet', :from, :employee, :now)
                """, row);
    }

    public void named(Professional reader, ChildId child) {
        var row = row(reader);
        row.put("child", child);
        given.insert("""
                INSERT INTO named_reader (municipality, id, child, employee, from_on, named_by, named_at)
                VALUES (:municipality, :id, :child, :employee, :from, :employee, :now)
                """, row);
    }

    public void family(Professional who, ChildId child) {
        var row = row(who);
        row.put("child", child);
        given.insert("""
                INSERT INTO declared_family (municipality, id, employee, child, kind, from_on, declared_by, declared_at)
                VALUES (:municipality, :id, :employee, :child, 'CLOSE_RELATION', :from, :employee, :now)
                """, row);
    }

    public YoungPerson youngPerson(ChildId child) {
        return new YoungPerson(given.municipality(), child.value());
    }

    private Map<String, Object> row(Professional who) {
        var row = new HashMap<String, Object>();
        row.put("id", UUID.randomUUID());
        row.put("employee", who.employee());
        row.put("from", clock.today());
        row.put("now", clock.instant());
        return row;
    }
}
