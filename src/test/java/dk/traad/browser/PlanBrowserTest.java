package dk.traad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a worry to an effect, as people walk it: at a desktop, a tablet and a parent's phone. */
class PlanBrowserTest extends BrowserTest {
    private Professional mette;
    private Professional birgit;
    private Parent camilla;
    private ChildId ida;

    @BeforeEach
    void idaInTheRedRoom() {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette Lund", red);
        birgit = given.leader("Birgit Dahl", myretuen);
        ida = given.child("Ida", red);
        camilla = given.custodyHolder("Camilla", ida);
    }

    @Test
    void from_a_yellow_assessment_to_a_goal_that_is_reached() {
        var page = at(Size.DESKTOP, mette);
        becomesAFocusPoint(page);
        invites(page);
        answers();
        page.reload();
        notesTheTalk(page);
        makesThePlan(page);
        hopes();
        agrees(page);
        confirms();
        observe(page);
        followsUpAndAdjusts();
        tells();
        agreesAnewAndAchieves();
    }

    @Test
    void an_overdue_follow_up_climbs_to_the_leader_and_a_no_is_respected() {
        var page = at(Size.DESKTOP, mette);
        becomesAFocusPoint(page);
        invites(page);
        var phone = at(Size.PHONE, camilla);
        phone.navigate("/family/children/" + ida.value());
        phone.getByText("Vælg en tid").first().click();
        phone.locator("input[name=answer][value=NO]").check();
        send(phone, "Send");
        sound(phone, "plan-family-no");
        page.reload();
        sound(page, "plan-declined");
        phone.getByText("Ret dit svar").click();
        phone.locator("input[name=answer][value=YES]").check();
        phone.locator("input[name=time]").first().check();
        phone.locator("input[name=place]").first().check();
        send(phone, "Send");
        page.reload();
        notesTheTalk(page);
        makesThePlan(page);
        agrees(page);
        clock.set(LocalDate.of(2027, 2, 25));
        var leader = at(Size.TABLET, birgit);
        leader.navigate("/desk");
        sound(leader, "plan-leader-desk");
        assertThat(leader.locator("main").innerText()).contains("Skulle have været holdt");
    }

    private void becomesAFocusPoint(Page page) {
        var assessment = given.decided(ida, mette, "PARENTS_INFORMED", Position.YELLOW);
        page.navigate("/assessments/" + assessment);
        page.getByText("Lav et fokuspunkt").click();
        page.waitForURL("**/focus-points/*");
        sound(page, "plan-focus-point");
        page.getByText("Ret ordene").click();
        sound(page, "plan-words");
        page.locator("#title").fill("At turde sige til");
        page.locator("#purpose").fill("Så Ida ikke står alene med det svære, og de andre får øje på hende.");
        page.locator("#ideas").fill("En fast voksen i garderoben. Et kort med et billede, hun kan vise.");
        send(page, "Gem");
    }

    private void invites(Page page) {
        page.getByText("Invitér forældrene").last().click();
        page.locator("#time1").fill(clock.today().plusDays(2).atTime(14, 30).toString());
        page.locator("#time2").fill(clock.today().plusDays(4).atTime(8, 15).toString());
        page.locator("input[name=places][value=BY_PHONE]").check();
        page.locator("#words").fill("Vi er glade for Ida og vil gerne høre, hvad I ser derhjemme.");
        sound(page, "plan-invitation");
        send(page, "Send invitationen");
        sound(page, "plan-invited");
    }

    private void answers() {
        var phone = at(Size.PHONE, camilla);
        phone.navigate("/family/children/" + ida.value());
        sound(phone, "plan-family-child");
        phone.getByText("Vælg en tid").first().click();
        sound(phone, "plan-family-answer");
        phone.locator("input[name=answer][value=YES]").check();
        phone.locator("input[name=time]").first().check();
        phone.locator("input[name=place]").first().check();
        send(phone, "Send");
        sound(phone, "plan-family-arranged");
        phone.getByText("Skriv et mål").click();
        phone.locator("#familyWords").fill("At Ida tør gå hen til de andre");
        phone.locator("#childWords").fill("Jeg vil lege med Noah");
        sound(phone, "plan-family-goal");
        send(phone, "Send");
        sound(phone, "plan-family-goal-added");
        phone.context().close();
    }

    private void notesTheTalk(Page page) {
        page.getByText("Notér, hvad I blev enige om").click();
        for (var person : page.locator("input[name=tookPart]").all()) {
            person.check();
        }
        page.locator("#outcome")
                .fill("Camilla ser det samme, når der kommer gæster. Hjemme siger Ida til, når hun er sulten.");
        page.locator("#agreement").fill("Vi begynder med garderoben. Camilla spørger Noahs mor om en legeaftale.");
        sound(page, "plan-outcome");
        send(page, "Gem");
        sound(page, "plan-talked");
    }

    private void makesThePlan(Page page) {
        page.locator("a[href$='/plan']").first().click();
        if (page.getByText("Ret målet").count() > 0) {
            page.getByText("Ret målet").first().click();
            page.locator("#words").fill("Ida kommer med i en leg hver dag");
        } else {
            page.getByText("Tilføj et mål").click();
            page.locator("#words").fill("Ida kommer med i en leg hver dag");
        }
        page.locator("#baseline").fill("Hun står ved døren og ser på i op til et kvarter.");
        page.locator("#signs").fill("Hun går hen til Noah uden en voksen mindst tre gange om ugen.");
        page.locator("input[name=kind][value=COMMUNITY]").check();
        sound(page, "plan-goal");
        send(page, "Gem");
        page.getByText("Tilføj et tiltag").click();
        page.locator("#words").fill("En fast voksen tager imod Ida ved legen om formiddagen");
        page.locator("#firstStep").fill("Mette sætter sig ved bordet i morgen kl. 9.30");
        page.locator("#rhythm").fill("Hver formiddag");
        sound(page, "plan-action");
        send(page, "Gem");
        sound(page, "plan-edit");
    }

    private void hopes() {
        var phone = at(Size.PHONE, camilla);
        phone.navigate("/family/children/" + ida.value());
        phone.getByText("Læs og svar").first().click();
        phone.getByText("Skriv en idé").first().click();
        phone.locator("#words").fill("Vi inviterer Noah hjem");
        phone.locator("input[name=responsible][value=ME]").check();
        sound(phone, "plan-family-idea");
        send(phone, "Send");
        phone.getByText("Sig, om planen passer").click();
        sound(phone, "plan-family-confirm");
        phone.locator("input[name=answer][value=OURS]").check();
        send(phone, "Send");
        sound(phone, "plan-family-confirmed");
        phone.context().close();
    }

    private void agrees(Page page) {
        page.reload();
        page.locator("input[name=agreed]").first().check();
        sound(page, "plan-agree");
        send(page, "Aftal planen");
        sound(page, "plan-agreed");
    }

    private void confirms() {
        var phone = at(Size.PHONE, camilla);
        phone.navigate("/family/children/" + ida.value());
        sound(phone, "plan-family-under-way");
        phone.getByText("Svar, om du kommer").first().click();
        phone.locator("input[name=coming][value=YES]").check();
        sound(phone, "plan-family-coming");
        send(phone, "Send");
        sound(phone, "plan-family-plan");
        phone.context().close();
    }

    /** One tap each: Mette in the room, Camilla on her phone. */
    private void observe(Page page) {
        page.reload();
        page.locator(".tap-row button").getByText("Sjældent").first().click();
        page.waitForSelector(".alert-success");
        sound(page, "plan-observed");
        var phone = at(Size.PHONE, camilla);
        phone.navigate("/family/children/" + ida.value());
        phone.locator("a[href*='/family/focus-points/']").first().click();
        phone.locator(".tap-row button").getByText("Ofte").first().click();
        phone.waitForSelector(".alert-success");
        sound(phone, "plan-family-observed");
        phone.context().close();
    }

    private void followsUpAndAdjusts() {
        clock.set(LocalDate.of(2027, 2, 15));
        var page = at(Size.DESKTOP, mette);
        page.navigate("/desk");
        sound(page, "plan-desk");
        page.locator(".desk-line").getByText("Åbn").last().click();
        hold(page, "-1", "ADJUST", "Formiddagen virker, men der er for mange børn. Vi deler gruppen.");
        sound(page, "plan-adjusted");
    }

    private void tells() {
        var phone = at(Size.PHONE, camilla);
        phone.navigate("/family/children/" + ida.value());
        phone.getByText("Sig, hvordan det var").first().click();
        phone.locator("input[name=takenCareOf][value=YES]").check();
        phone.locator("input[name=makesDifference][value=PARTLY]").check();
        sound(phone, "plan-family-experience");
        send(phone, "Send");
        phone.context().close();
    }

    private void agreesAnewAndAchieves() {
        var before = at(Size.DESKTOP, mette);
        before.navigate("/desk");
        before.locator(".desk-line").getByText("Til planen").last().click();
        agrees(before);
        clock.set(LocalDate.of(2027, 5, 14));
        var page = at(Size.DESKTOP, mette);
        page.navigate("/desk");
        page.locator(".desk-line").getByText("Åbn").last().click();
        hold(page, "1", "ACHIEVED", "Ida er med hver dag og henter selv Noah.");
        sound(page, "plan-achieved");
        var tablet = at(Size.TABLET, mette);
        tablet.navigate("/children/" + ida.value());
        sound(tablet, "plan-thread");
        assertThat(tablet.locator("main").innerText()).contains("Opfølgning: At turde sige til");
        more(tablet);
        tablet.getByText("Virker det?").click();
        sound(tablet, "plan-effect");
        assertThat(tablet.locator("main").innerText()).contains("Opfølgninger til tiden", "2 af 2", "Nået");
        var phone = at(Size.PHONE, mette);
        phone.navigate("/children/" + ida.value() + "/effect");
        sound(phone, "plan-effect-phone");
    }

    private void hold(Page page, String attainment, String outcome, String reason) {
        page.waitForSelector("#reason");
        for (var scale : page.locator("input[type=radio][name^=attainment][value='" + attainment + "']")
                .all()) {
            scale.check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        }
        page.locator("textarea[name^=words]").first().fill("Hun går hen til bordet, når Mette sidder der.");
        for (var person : page.locator("input[name=tookPart]").all()) {
            person.check();
        }
        page.locator("input[name=outcome][value=" + outcome + "]").check();
        page.locator("#reason").fill(reason);
        sound(page, "plan-hold-" + outcome.toLowerCase(java.util.Locale.ROOT));
        send(page, "Gem opfølgningen");
    }

    private static void send(Page page, String label) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(label)
                                .setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }
}
