package dk.traad.access;

import static dk.traad.access.Circumstance.PARENTS_READ_ON;
import static dk.traad.access.Circumstance.UNDER_FIFTEEN;
import static dk.traad.access.Relation.ASKED;
import static dk.traad.access.Relation.ASSIGNED;
import static dk.traad.access.Relation.BREAK_GLASS;
import static dk.traad.access.Relation.COORDINATES;
import static dk.traad.access.Relation.DISCLOSED;
import static dk.traad.access.Relation.HOLDS_CUSTODY;
import static dk.traad.access.Relation.IS_THE_YOUNG_PERSON;
import static dk.traad.access.Relation.KEEPS;
import static dk.traad.access.Relation.LEADS_UNIT;
import static dk.traad.access.Relation.OPEN_REFERRAL;
import static dk.traad.access.Relation.RECEIVES;
import static dk.traad.access.Relation.WORKS_IN_GROUP;
import static dk.traad.kernel.Role.ADMINISTRATOR;
import static dk.traad.kernel.Role.DATA_PROTECTION_OFFICER;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.PP_ADVICE;
import static dk.traad.kernel.Role.SERVICE_DIRECTOR;
import static dk.traad.kernel.Role.SOCIAL_WORKER;
import static dk.traad.kernel.Role.TEACHER;

import dk.traad.Given;
import dk.traad.GivenRelations;
import dk.traad.TestClock;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One child, Ida, in one room of a daycare, and somebody in every way one can stand to her. */
final class AccessWorld {
    final Given given;
    final GivenRelations around;
    final List<Person> people = new ArrayList<>();
    final UnitId myretuen;
    final GroupId red;
    final ChildId ida;
    final Professional mette;
    final Professional hanne;
    final Professional helle;
    /** Has opened the file in an emergency. */
    final Professional hedda;

    final Professional lis;
    final Professional birgit;
    final Professional soren;
    final Professional eva;
    final Professional kamma;
    final Professional dan;
    final Parent camilla;
    final Parent jonas;
    /** 16, in a school. */
    final ChildId sofie;

    final Professional sofiesTeacher;
    final UUID campaign;
    final UUID acceptedReferral;
    final UUID waitingReferral;
    final UnitId visiting;
    /** The school Ida goes to. */
    final UnitId disclosedTo;
    /** Where reports are sent. */
    final UnitId reportsTo;

    final GroupId nextRoom;
    private final TestClock clock;

    /** @param elsewhere another municipality, with an educator of its own */
    AccessWorld(Given given, Given elsewhere, TestClock clock) {
        elsewhere.change("UPDATE municipality SET name = 'Solgården' WHERE municipality = :municipality", Map.of());
        this.given = given;
        this.clock = clock;
        around = new GivenRelations(given, clock);
        myretuen = given.daycare("Myretuen");
        reportsTo = given.familyDepartment("Familieafdelingen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette", red);
        ida = given.child("Ida", red);
        campaign = given.campaignFor(red);
        staff("own-group", mette, EDUCATOR)
                .child(EDUCATOR, WORKS_IN_GROUP, "daycare")
                .group(EDUCATOR, WORKS_IN_GROUP);
        staff("other-group", given.educator("Bo", given.group(myretuen, "Stue Blå")), EDUCATOR);
        var regnbuen = given.daycare("Regnbuen");
        staff("other-unit", given.educator("Dorte", given.group(regnbuen, "Stue Gul")), EDUCATOR);
        staff(
                "other-municipality",
                elsewhere.educator("Ea", elsewhere.group(elsewhere.daycare("Solen"), "Ø")),
                EDUCATOR);
        var lars = given.educator("Lars", red);
        given.left(lars);
        people.add(Person.of("leaver", lars));
        soren = given.educator("Søren", given.group(myretuen, "Stue Grøn"));
        around.standIn(soren, red);
        staff("stand-in", soren, EDUCATOR).child(EDUCATOR, ASSIGNED, "daycare").group(EDUCATOR, ASSIGNED);
        birgit = given.leader("Birgit", myretuen);
        staff("leader", birgit, LEADER)
                .child(LEADER, LEADS_UNIT, "daycare")
                .child(LEADER, ASKED, "arriving")
                .group(LEADER, LEADS_UNIT);
        staff("other-leader", given.leader("Lone", regnbuen), LEADER);
        eva = given.educator("Eva", red);
        around.family(eva, ida);
        staff("own-family", eva, EDUCATOR)
                .child(EDUCATOR, WORKS_IN_GROUP, "daycare")
                .group(EDUCATOR, WORKS_IN_GROUP)
                .refused(Denial.OWN_FAMILY);
        visiting = given.healthVisiting("Sundhedsplejen");
        hanne = given.healthVisitor("Hanne", visiting);
        helle = given.healthVisitor("Helle", visiting);
        hedda = given.healthVisitor("Hedda", visiting);
        lis = given.leader("Lis", visiting);
        healthVisitors();
        var ppr = given.ppAdvice("PPR");
        acceptedReferral = around.referral(ida, ppr, mette);
        waitingReferral = around.referral(ida, given.ppAdvice("PPR Syd"), mette);
        helpers(ppr);
        disclosedTo = given.school("Søndre Skole");
        nextRoom = given.group(disclosedTo, "0.A");
        nextPlace();
        kamma = given.educator("Kamma", given.group(given.daycare("Solstrålen"), "Stue Guld"));
        placeBefore();
        sofie = given.child("Sofie", clock.today().minusYears(16));
        var ninth = given.group(given.school("Nordre Skole"), "9.B");
        given.placed(sofie, ninth);
        sofiesTeacher = given.teacher("Torben", ninth);
        camilla = given.custodyHolder("Camilla", ida);
        jonas = given.custodyHolder("Jonas", ida);
        families();
        staff("administrator", given.administrator("Adam"), ADMINISTRATOR);
        staff("service-director", given.serviceDirector("Dina"), SERVICE_DIRECTOR);
        dan = given.dataProtectionOfficer("Dan");
        staff("data-protection-officer", dan, DATA_PROTECTION_OFFICER);
        people.add(Person.anonymous());
    }

    private void healthVisitors() {
        given.assigned(ida, hanne);
        staff("health-visitor", hanne, HEALTH_VISITOR).child(HEALTH_VISITOR, ASSIGNED, "health");
        staff("other-health-visitor", helle, HEALTH_VISITOR);
        staff("health-leader", lis, LEADER).child(LEADER, LEADS_UNIT, "health");
        staff("emergency", hedda, HEALTH_VISITOR).child(HEALTH_VISITOR, BREAK_GLASS, "health");
    }

    private void helpers(UnitId ppr) {
        var pia = given.employed("Pia", PP_ADVICE, ppr, null);
        around.accepted(acceptedReferral, pia);
        staff("pp-adviser", pia, PP_ADVICE).child(PP_ADVICE, OPEN_REFERRAL, "pp");
        staff("pp-colleague", given.employed("Per", PP_ADVICE, ppr, null), PP_ADVICE);
        var south = new UnitId(given.value(UUID.class, "SELECT to_unit FROM referral WHERE id = ?", waitingReferral));
        staff("pp-asked", given.employed("Poul", PP_ADVICE, south, null), PP_ADVICE)
                .child(PP_ADVICE, ASKED, "pp-asked");
        var sara = given.employed("Sara", SOCIAL_WORKER, reportsTo, null);
        around.accepted(around.referral(ida, reportsTo, mette), sara);
        staff("social-worker", sara, SOCIAL_WORKER).child(SOCIAL_WORKER, OPEN_REFERRAL, "family-department");
        var school = given.school("Vestre Skole");
        var karen = given.employed("Karen", TEACHER, school, null);
        around.coordinator(karen, ida);
        staff("coordinator", karen, TEACHER).child(Role.COORDINATOR, COORDINATES, "case");
        var kaj = given.employed("Kaj", TEACHER, school, null);
        around.askedToCoordinate(kaj, ida, mette);
        staff("asked-coordinator", kaj, TEACHER).child(Role.COORDINATOR, ASKED, "asked");
    }

    /** The school the child goes to, where something is disclosed to already. */
    private void nextPlace() {
        staff("disclosed-to", given.teacher("Tina", nextRoom), TEACHER)
                .child(TEACHER, DISCLOSED, "disclosed")
                .child(TEACHER, RECEIVES, "next");
        staff("receiving-leader", given.leader("Rita", disclosedTo), LEADER)
                .child(LEADER, DISCLOSED, "disclosed")
                .child(LEADER, RECEIVES, "next")
                .child(LEADER, ASKED, "next");
    }

    /** Where the child was until long ago, and somebody still sees to a focus point of it. */
    private void placeBefore() {
        given.insert(
                """
            INSERT INTO placement (municipality, id, child, unit, unit_group, from_on, to_on)
            SELECT municipality, :id, :child, unit, unit_group, :from, :to FROM employment WHERE employee = :employee
            """,
                Map.of(
                        "id", UUID.randomUUID(),
                        "child", ida,
                        "employee", kamma.employee(),
                        "from", clock.today().minusDays(700),
                        "to", clock.today().minusDays(300)));
        staff("keeper", kamma, EDUCATOR).child(EDUCATOR, KEEPS, "before");
    }

    private void families() {
        people.add(Person.of("custody-holder", camilla).citizen(HOLDS_CUSTODY, "home", UNDER_FIFTEEN, PARENTS_READ_ON));
        around.held(jonas, ida, birgit);
        people.add(Person.of("on-hold", jonas));
        people.add(Person.of("without-custody", given.parentWithoutCustody("Peter", ida)));
        people.add(Person.of("young-person", around.youngPerson(sofie))
                .citizen(IS_THE_YOUNG_PERSON, "self", PARENTS_READ_ON));
        people.add(Person.of("too-young", around.youngPerson(ida)));
    }

    private Person staff(String name, Professional who, Role... roles) {
        var person = Person.of(name, who, roles);
        people.add(person);
        return person;
    }
}
