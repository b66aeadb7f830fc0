package dk.traad.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.db.SealingConnections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The log against a ledger of its own: whoever drives the requests notes beforehand, from knowing who works where, what
 * the log must tell. Afterwards both are the same, row by row.
 */
class LedgerTest extends WebTest {
    private static final int REQUESTS = 300;

    @Autowired
    SealingConnections sealing;

    /** One row as the driver expects it. */
    private record Line(
            @Nullable UUID actor,
            String action,
            @Nullable UUID child,
            @Nullable String object,
            String outcome,
            boolean changing,
            String audience) {
        static Line of(Told row) {
            return new Line(
                    row.actor(),
                    row.action(),
                    row.child(),
                    row.object(),
                    row.outcome(),
                    row.changing(),
                    row.audience());
        }
    }

    private final List<Line> ledger = new ArrayList<>();
    private Professional anna;
    private Professional bent;
    private Professional lone;
    private Professional hanne;
    private Professional adam;
    private Professional gone;
    private Parent mia;
    private Parent ole;
    private GroupId red;
    private GroupId blue;
    private UUID campaign;
    private List<ChildId> inRed;
    private List<ChildId> inBlue;
    private Map<Professional, List<ChildId>> childrenOf;

    @BeforeEach
    void aDaycareOfTwoRooms() {
        var myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        blue = given.group(myretuen, "Stue Blå");
        anna = given.educator("Anna Holm", red);
        bent = given.educator("Bent Skov", blue);
        lone = given.leader("Lone Bæk", myretuen);
        gone = given.educator("Gerda Kær", red);
        given.left(gone);
        hanne = given.healthVisitor("Hanne Dal", given.healthVisiting("Sundhedsplejen"));
        adam = given.administrator("Adam Lund");
        inRed = List.of(given.child("Ida", red), given.child("Bo", red), given.child("Eva", red));
        inBlue = List.of(given.child("Tor", blue), given.child("Liv", blue));
        given.assigned(inRed.getFirst(), hanne);
        given.assigned(inBlue.getLast(), hanne);
        mia = given.custodyHolder("Mia", inRed.getFirst());
        given.related(mia, inRed.get(1), true);
        ole = given.parentWithoutCustody("Ole", inRed.getFirst());
        campaign = given.campaignFor(red);
        childrenOf = Map.of(
                anna, inRed,
                bent, inBlue,
                lone,
                        java.util.stream.Stream.concat(inRed.stream(), inBlue.stream())
                                .toList(),
                hanne, List.of(inRed.getFirst(), inBlue.getLast()),
                adam, List.of(),
                gone, List.of());
    }

    @Test
    void the_log_tells_exactly_what_was_done_and_tried() {
        var dice = new Random(20261116);
        for (var request = 0; request < REQUESTS; request++) {
            switch (dice.nextInt(13)) {
                case 0, 1, 2 -> childsPage(dice);
                case 3 -> listOfChildren(dice);
                case 4 -> groupScreen(dice);
                case 5 -> decisions(dice);
                case 6 -> onDemand(dice);
                case 7 -> familysPage(dice);
                case 8 -> familysStart();
                case 9 -> settings(dice);
                case 10 -> desk(dice);
                case 11 -> childsVoice(dice);
                default -> strangers(dice);
            }
        }
        var told = Told.in(sealing, given.municipality()).stream().map(Line::of).toList();
        assertThat(told).hasSizeGreaterThan(REQUESTS).containsExactlyInAnyOrderElementsOf(ledger);
    }

    private List<ChildId> childrenOf(Professional who) {
        return childrenOf.getOrDefault(who, List.of());
    }

    private void childsPage(Random dice) {
        var who = anyOf(dice, List.copyOf(childrenOf.keySet()));
        var child = anyOf(dice, childrenOf(lone));
        var may = childrenOf(who).contains(child);
        as(who).get("/children/" + child);
        note(who, "READ_CHILD", child, null, may ? "DONE" : "DENIED", false);
    }

    private void listOfChildren(Random dice) {
        var who = anyOf(dice, List.of(anna, bent, lone, hanne, gone));
        as(who).get("/children");
        note(who, "OPEN_OWN_DESK", null, null, who == gone ? "DENIED" : "DONE", false);
        childrenOf(who).forEach(child -> note(who, "READ_CHILD", child, "LIST", "DONE", false));
    }

    private void groupScreen(Random dice) {
        var who = anyOf(dice, List.of(anna, bent, lone));
        as(who).get("/groups/" + red + "/assessments/" + campaign);
        note(who, "ASSESS_GROUP", null, "GROUP", who == anna ? "DONE" : "DENIED", false);
        if (who == anna) {
            inRed.forEach(child -> note(who, "ASSESS_GROUP", child, "GROUP", "DONE", false));
        }
    }

    private void decisions(Random dice) {
        var who = anyOf(dice, List.of(anna, bent, lone));
        as(who).get("/groups/" + red + "/decisions/" + campaign);
        note(who, "READ_DECISIONS_OF_GROUP", null, "GROUP", who == bent ? "DENIED" : "DONE", false);
        if (who != bent) {
            inRed.forEach(child -> note(who, "READ_DECISIONS_OF_GROUP", child, "GROUP", "DONE", false));
        }
    }

    private void onDemand(Random dice) {
        var who = anyOf(dice, List.of(anna, bent, lone));
        var child = anyOf(dice, inBlue);
        var looks = dice.nextBoolean();
        var path = "/children/" + child + "/assessments/new";
        if (looks) {
            as(who).get(path);
        } else {
            as(who).post(path, "reason", "");
        }
        var may = who == bent;
        note(who, "OPEN_ASSESSMENT_ON_DEMAND", child, null, !may ? "DENIED" : looks ? "DONE" : "FAILED", !looks);
    }

    private void familysPage(Random dice) {
        var who = anyOf(dice, List.of(mia, ole));
        var child = anyOf(dice, childrenOf(lone));
        as(who).get("/family/children/" + child);
        note(who, "READ_OWN_CHILD", child, null, who == mia && isMias(child) ? "DONE" : "DENIED", false);
    }

    private void familysStart() {
        as(mia).get("/family");
        inRed.stream().filter(this::isMias).forEach(child -> note(mia, "OPEN_OWN_PAGES", child, "LIST", "DONE", false));
        as(ole).get("/family");
        note(ole, "OPEN_OWN_PAGES", null, null, "DENIED", false);
    }

    private boolean isMias(ChildId child) {
        return inRed.indexOf(child) == 0 || inRed.indexOf(child) == 1;
    }

    private void settings(Random dice) {
        var who = anyOf(dice, List.of(adam, anna));
        var looks = dice.nextBoolean();
        if (looks) {
            as(who).get("/settings");
        } else {
            as(who).post("/settings", "monthsBetween", "many");
        }
        note(who, "CHANGE_COOPERATION_MODEL", null, null, who != adam ? "DENIED" : looks ? "DONE" : "FAILED", !looks);
    }

    private void desk(Random dice) {
        var who = anyOf(dice, List.of(bent, adam));
        as(who).get("/desk");
        note(who, "OPEN_OWN_DESK", null, null, "DONE", false);
    }

    /** Written down at home: a change that is made, or one with a mistake in it. */
    private void childsVoice(Random dice) {
        var who = anyOf(dice, List.of(mia, ole));
        var child = anyOf(dice, childrenOf(lone));
        var isSaid = dice.nextBoolean();
        as(who).post(
                        "/family/children/" + child + "/voices/new",
                        "key",
                        UUID.randomUUID().toString(),
                        "way",
                        "WORDS",
                        "teller",
                        "CHILD_SAID",
                        "words",
                        isSaid ? "Jeg kan lide at gynge" : "");
        var may = who == mia && isMias(child);
        note(who, "NOTE_VOICE", child, null, !may ? "DENIED" : isSaid ? "DONE" : "FAILED", true);
    }

    /** What is nobody's, and what lies on the other side of the house. */
    private void strangers(Random dice) {
        var nobody = ChildId.random();
        as(anna).get("/children/" + nobody);
        note(anna, "READ_CHILD", nobody, null, "DENIED", false);
        as(mia).get("/children/" + inRed.getFirst());
        note(mia, "NOTHING_FOUND", null, "PATH", "DENIED", false);
        as(bent).get("/assessments/" + UUID.randomUUID());
        note(bent, "NOTHING_FOUND", null, "PATH", "DENIED", false);
    }

    @Test
    void what_has_moved_on_meanwhile_is_told_as_a_conflict() {
        var open = given.campaign(Sector.SCHOOL);
        assertThat(as(adam).post("/campaigns/" + open + "/open")).hasStatus(409);
        note(adam, "MANAGE_CAMPAIGNS", null, null, "CONFLICT", true);
        assertThat(Told.in(sealing, given.municipality()).stream().map(Line::of))
                .containsExactlyElementsOf(ledger);
    }

    @Test
    void every_row_says_in_which_role_and_where_and_what_opened_the_door() {
        as(lone).get("/children/" + inRed.getFirst());
        as(hanne).get("/children/" + inRed.getFirst());
        as(mia).get("/family/children/" + inRed.getFirst());
        assertThat(Told.in(sealing, given.municipality()))
                .extracting(row -> row.actorKind() + " " + row.actorRole() + " " + row.relation())
                .containsExactly(
                        "PROFESSIONAL LEADER LEADS_UNIT",
                        "PROFESSIONAL HEALTH_VISITOR ASSIGNED",
                        "PARENT null HOLDS_CUSTODY");
    }

    @Test
    void a_child_named_on_the_desk_is_told() {
        var assessment = given.openAssessment(inBlue.getFirst());
        as(bent).get("/desk");
        note(bent, "OPEN_OWN_DESK", null, null, "DONE", false);
        note(bent, "OPEN_OWN_DESK", inBlue.getFirst(), "LIST", "DONE", false);
        assertThat(assessment).isNotNull();
        assertThat(Told.in(sealing, given.municipality()).stream().map(Line::of))
                .containsExactlyInAnyOrderElementsOf(ledger);
    }

    private void note(
            SignedIn who,
            String action,
            @Nullable ChildId child,
            @Nullable String object,
            String outcome,
            boolean changing) {
        var familys = child != null && (outcome.equals("DONE") || outcome.equals("FAILED"));
        ledger.add(new Line(
                who.person(),
                action,
                child == null ? null : child.value(),
                object,
                outcome,
                changing,
                familys ? "FAMILY" : "STAFF"));
    }

    private static <T> T anyOf(Random dice, List<T> some) {
        return some.get(dice.nextInt(some.size()));
    }
}
