package dk.traad.intervention;

import dk.traad.GivenPlans;
import dk.traad.GivenPlans.Plan;
import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Emil, around whom a health visitor, a daycare, a school and a PP adviser each do something. */
public abstract class SharedChild extends WebTest {
    protected GroupId red;
    protected Professional lone;
    protected Professional mette;
    protected Professional birgit;
    protected Professional laerke;
    protected Professional rosa;
    protected Professional leila;
    protected Professional kim;
    protected ChildId emil;
    protected Parent camilla;
    protected Parent rasmus;
    protected GivenPlans plans;
    protected GivenRelations relations;
    protected Plan sleep;
    protected Plan words;
    protected Plan start;
    protected UUID advice;

    @BeforeEach
    void emil_has_three_plans() {
        plans = new GivenPlans(given, clock);
        relations = new GivenRelations(given, clock);
        var myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Rød");
        var first = given.group(given.school("Søskolen"), "0.A");
        lone = given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen"));
        mette = given.educator("Mette Lund", red);
        birgit = given.leader("Birgit Dahl", myretuen);
        laerke = given.teacher("Lærke Bo", first);
        var advisers = given.ppAdvice("PPR Nord");
        rosa = given.employed("Rosa Bille", Role.PP_ADVICE, advisers, null);
        var department = given.familyDepartment("Familiehuset");
        leila = given.employed("Leila Skov", Role.SOCIAL_WORKER, department, null);
        kim = given.educator("Kim Ravn", given.group(given.daycare("Solsikken"), "Gul"));
        emil = given.child("Emil", red);
        given.placed(emil, first);
        given.assigned(emil, lone);
        camilla = given.custodyHolder("Camilla", emil);
        rasmus = given.custodyHolder("Rasmus", emil);
        relations.coordinator(kim, emil);
        relations.accepted(relations.referral(emil, advisers, mette), rosa);
        relations.accepted(relations.referral(emil, department, mette), leila);
        sleep = plans.agreed(emil, lone, "Søvn", "Emil sover hele natten", "Godnat klokken syv");
        clock.plus(Duration.ofMinutes(1));
        words = plans.written(emil, mette, "Ord", "Emil siger, hvad han vil", "Kort på stuen");
        advice = plans.also(words, rosa, "Råd til teamet");
        plans.agree(words, mette, "CONFIRMED");
        clock.plus(Duration.ofMinutes(1));
        start = plans.agreed(emil, laerke, "Skolestart", "Emil kender sin klasse", "Besøg hver fredag");
    }

    protected String path() {
        return "/children/" + emil + "/interventions";
    }

    protected String familyPath() {
        return "/family" + path();
    }

    /** "NOW" or "LATER", in front of another or, without one, last. */
    protected MvcTestResult move(Professional who, UUID action, String place, int seen, String... more) {
        var fields = new ArrayList<>(List.of("seen", Integer.toString(seen), "place", place));
        fields.addAll(List.of(more));
        return as(who).post(path() + "/" + action, fields.toArray(String[]::new));
    }

    protected int version() {
        return given.value(
                Integer.class,
                "SELECT coalesce(max(version), 0) FROM intervention_ranking WHERE child = ?",
                emil.value());
    }

    /** The first steps on a page, in their order, of those of Emil's plans. */
    protected List<String> stepsOn(SignedIn who) {
        var page = text(as(who).get(who instanceof Professional ? path() : familyPath()));
        return Stream.of("Godnat klokken syv", "Kort på stuen", "Råd til teamet", "Besøg hver fredag")
                .filter(page::contains)
                .sorted(Comparator.comparing(page::indexOf))
                .toList();
    }
}
