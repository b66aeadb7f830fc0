package dk.traad.access;

import dk.traad.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Units, people and places by chance; two municipalities may have the same keys and must not meet. */
abstract class RandomPeople extends RandomRows {
    static final int UNITS = 4;
    static final int GROUPS = 6;
    static final int EMPLOYEES = 16;
    static final int CHILDREN = 12;
    static final int ADULTS = 9;
    static final List<Role> COMMON = List.of(
            Role.HEALTH_VISITOR,
            Role.HEALTH_VISITOR,
            Role.HEALTH_VISITOR,
            Role.LEADER,
            Role.LEADER,
            Role.PP_ADVICE,
            Role.PP_ADVICE,
            Role.SOCIAL_WORKER,
            Role.EDUCATOR,
            Role.EDUCATOR,
            Role.TEACHER,
            Role.TEACHER,
            Role.CHILD_MINDER,
            Role.SERVICE_DIRECTOR);

    RandomPeople(Random random, Random ids, int municipality, Instant now) {
        super(random, municipality, now);
        places(ids);
        people(ids);
        for (var i = 0; i < EMPLOYEES * 3; i++) {
            employment();
        }
        for (var i = 0; i < CHILDREN * 2; i++) {
            placement();
            kin();
            kin();
        }
    }

    void places(Random ids) {
        for (var i = 0; i < UNITS; i++) {
            var id = id(ids);
            rows.units.add(id);
            insert("unit (id, number, name, kind, ownership)", id, "U" + i, "Enhed", "INTEGRATED", "MUNICIPAL");
        }
        for (var i = 0; i < GROUPS; i++) {
            var id = id(ids);
            var unit = pick(rows.units);
            rows.groups.add(id);
            rows.unitOfGroup.add(unit);
            insert("unit_group (id, unit, code, name, from_on)", id, unit, "G" + i, "Stue", today.minusYears(3));
        }
    }

    void people(Random ids) {
        for (var i = 0; i < EMPLOYEES; i++) {
            var one = new Rows.Employee(
                    id(ids),
                    email("Ane@post.example"),
                    random.nextInt(6) == 0 ? today.plusDays(pick(BEGINNINGS)) : null);
            rows.employees.add(one);
            insert(
                    "employee (id, number, name, email, ended_on)",
                    one.id(),
                    "M" + i,
                    "Nogen",
                    one.email(),
                    one.endedOn());
        }
        var ages = List.of(1, 4, 10, 15, 15, 15, 16, 18, 18, 19);
        for (var i = 0; i < CHILDREN; i++) {
            var one = new Rows.Child(id(ids), today.minusYears(pick(ages)).plusDays(pick(List.of(-1, 0, 1, 2, 31))));
            rows.children.add(one);
            insert("child (id, first_name, last_name, birthday)", one.id(), "Barn", "Prøve", one.birthday());
            var voice = id(ids);
            rows.voices.add(new Rows.Item(voice, one.id(), "DAYCARE", rows.units.getFirst(), null, today));
            insert(
                    "child_voice (id, child, way, teller, words, noted_on, noted_at, noted_by, sector, unit)",
                    voice,
                    one.id(),
                    "WORDS",
                    "CHILD_SAID",
                    "Ja",
                    today,
                    now,
                    rows.employees.getFirst().id(),
                    "DAYCARE",
                    rows.units.getFirst());
        }
        for (var i = 0; i < ADULTS; i++) {
            var one = new Rows.Adult(id(ids), email("ane@post.example"));
            rows.adults.add(one);
            insert("adult (id, first_name, last_name, email)", one.id(), "Voksen", "Prøve", one.email());
        }
    }

    void employment() {
        var role = random.nextInt(3) == 0 ? pick(List.of(Role.values())) : pick(COMMON);
        var group = role == Role.LEADER || random.nextInt(3) == 0 ? null : pick(rows.groups);
        var unit = group == null ? pick(rows.units) : rows.unitOf(group);
        var one = new Rows.Employment(employee(), unit, group, role, days());
        if (isNew(
                "employment",
                one.employee(),
                unit,
                String.valueOf(group),
                role,
                one.days().from())) {
            rows.employments.add(one);
            insert(
                    "employment (id, employee, unit, unit_group, role, from_on, to_on)",
                    UUID.randomUUID(),
                    one.employee(),
                    unit,
                    group,
                    role,
                    one.days().from(),
                    one.days().to());
        }
    }

    void placement() {
        var group = random.nextInt(4) == 0 ? null : pick(rows.groups);
        var unit = group == null ? pick(rows.units) : rows.unitOf(group);
        var one = new Rows.Placement(child(), unit, group, days());
        if (isNew(
                "placement",
                one.child(),
                unit,
                String.valueOf(group),
                one.days().from())) {
            rows.placements.add(one);
            insert(
                    "placement (id, child, unit, unit_group, from_on, to_on)",
                    UUID.randomUUID(),
                    one.child(),
                    unit,
                    group,
                    one.days().from(),
                    one.days().to());
        }
    }

    void kin() {
        var one = new Rows.Kin(child(), adult(), random.nextInt(4) > 0, days());
        if (isNew("kin", one.child(), one.adult(), one.days().from())) {
            rows.kin.add(one);
            insert(
                    "family_relation (id, child, adult, kind, custody, residence, from_on, to_on)",
                    UUID.randomUUID(),
                    one.child(),
                    one.adult(),
                    "OTHER",
                    one.custody(),
                    true,
                    one.days().from(),
                    one.days().to());
        }
    }
}
