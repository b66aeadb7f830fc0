package dk.traad.demo;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.UnitId;
import dk.traad.platform.crypt.CprVault;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The children of one municipality and the adults around them, while they are being made. */
final class DemoPeople {
    private final DemoMunicipality municipality;
    private final CprVault vault;
    private final DemoCpr numbers = new DemoCpr();
    private final List<DemoRows.Child> children = new ArrayList<>();
    private final List<DemoRows.Adult> adults = new ArrayList<>();
    private final List<DemoRows.FamilyRelation> relations = new ArrayList<>();
    private final List<DemoRows.Placement> placements = new ArrayList<>();
    private final List<DemoRows.Assignment> assignments = new ArrayList<>();
    private final List<DemoRows.Move> moves = new ArrayList<>();
    private final List<DemoChild> known = new ArrayList<>();

    DemoPeople(DemoMunicipality municipality, CprVault vault) {
        this.municipality = municipality;
        this.vault = vault;
    }

    /** An adult as a family has them. */
    record Adult(AdultId id, String kind, boolean custody, boolean residence) {}

    List<DemoRows.Child> children() {
        return children;
    }

    List<DemoRows.Adult> adults() {
        return adults;
    }

    List<DemoRows.FamilyRelation> relations() {
        return relations;
    }

    List<DemoRows.Placement> placements() {
        return placements;
    }

    List<DemoRows.Assignment> assignments() {
        return assignments;
    }

    List<DemoRows.Move> moves() {
        return moves;
    }

    List<DemoChild> known() {
        return known;
    }

    AdultId addAdult(
            String key, String firstName, String lastName, boolean woman, LocalDate birthday, boolean isProtected) {
        var id = new AdultId(municipality.key("adult", key));
        var cpr = numbers.next(birthday, woman);
        adults.add(new DemoRows.Adult(
                id,
                vault.seal(municipality.code(), id.value(), cpr),
                vault.index(municipality.code(), cpr),
                firstName,
                lastName,
                DemoPlaces.address(firstName + " " + lastName) + adults.size() + "@post.example",
                "",
                isProtected));
        return id;
    }

    /** Adds a child, its relations to the adults of its family, its place and its health visitor. */
    void addChild(DemoChild child, String lastName, boolean isProtected, List<Adult> family) {
        var cpr = numbers.next(child.birthday(), child.girl());
        children.add(new DemoRows.Child(
                child.id(),
                vault.seal(municipality.code(), child.id().value(), cpr),
                vault.index(municipality.code(), cpr),
                child.firstName(),
                lastName,
                child.birthday(),
                isProtected));
        for (var adult : family) {
            relations.add(new DemoRows.FamilyRelation(
                    next("relation", relations),
                    child.id(),
                    adult.id(),
                    adult.kind(),
                    adult.custody(),
                    adult.residence(),
                    child.birthday()));
        }
        var room = child.room();
        if (room != null) {
            addPlacement(child.id(), room.unit(), room.group(), child.since(), null);
        }
        var visitor = child.visitor();
        if (visitor != null) {
            addAssignment(child.id(), visitor, child.birthday().plusDays(5));
        }
        known.add(child);
    }

    void addPlacement(ChildId child, UnitId unit, @Nullable GroupId group, LocalDate fromOn, @Nullable LocalDate toOn) {
        placements.add(new DemoRows.Placement(next("placement", placements), child, unit, group, fromOn, toOn));
    }

    /** The child was in another room before: that it moved is told, as the roster tells it. */
    void addEarlierPlace(DemoChild child, DemoRoom before, DemoRoom now, LocalDate fromOn) {
        addPlacement(
                child.id(), before.unit(), before.group(), fromOn, child.since().minusDays(1));
        moves.add(new DemoRows.Move(
                next("move", moves),
                child.id(),
                child.since(),
                before.unit(),
                before.group(),
                now.unit(),
                now.group(),
                child.since().atTime(LocalTime.of(6, 0)).toInstant(ZoneOffset.UTC)));
    }

    private void addAssignment(ChildId child, EmployeeId visitor, LocalDate fromOn) {
        assignments.add(new DemoRows.Assignment(next("assignment", assignments), child, visitor, fromOn));
    }

    private UUID next(String kind, List<?> rows) {
        return municipality.key(kind, String.valueOf(rows.size()));
    }
}
