package dk.traad.transition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dk.traad.browser.BrowserTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Transitions in a real browser: the parents' own handover, a hard case to its follow-up, a returned baton, a whole year. */
class TransitionBrowserTest extends BrowserTest {
    @Autowired
    private OpenTransitions openTransitions;

    private Professional hanne;
    private Professional birgit;
    private ChildId noah;
    private Parent camilla;
    private GroupId red;

    @BeforeEach
    void aChildOnItsWay() {
        hanne = given.healthVisitor("Hanne Krogh", given.healthVisiting("Sundhedsplejen"));
        var myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        birgit = given.leader("Birgit Dahl", myretuen);
        noah = given.child("Noah", clock.today().minusMonths(9));
        given.assigned(noah, hanne);
        camilla = given.custodyHolder("Camilla", noah);
        place(noah, red, clock.today().plusMonths(2));
        foresee();
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void the_parents_hand_over_themselves_and_the_receiver_returns_the_baton_once(Size size) {
        var visitor = open(size);
        signIn(visitor, hanne);
        visitor.navigate("/children/" + noah);
        pressLink(visitor, "Overgang");
        sound(visitor, "transition-foreseen-" + size.word());
        pressButton(visitor, "Ingen er bekymret: forældrene overleverer selv");
        sound(visitor, "transition-parent-led-" + size.word());

        var home = open(size);
        signIn(home, camilla);
        home.navigate("/family/children/" + noah);
        sound(home, "transition-family-part-" + size.word());
        pressLink(home, "Se, hvad I kan gøre");
        sound(home, "transition-family-" + size.word());
        pressLink(home, "Skriv til det nye sted");
        home.waitForSelector("form.saves-itself");
        home.locator("#answer-0").fill("Han falder i søvn med sin bamse");
        assertThat(home.locator("[data-draft-answer]")).containsText("Gemt");
        home.reload();
        assertThat(home.locator("#answer-0")).hasValue("Han falder i søvn med sin bamse");
        home.locator("#answer-2").fill("På skødet hos en, der synger");
        sound(home, "transition-write-" + size.word());
        pressButton(home, "Se det, før du sender");
        sound(home, "transition-preview-" + size.word());
        pressButton(home, "Send til Myretuen");
        sound(home, "transition-sent-" + size.word());

        visitor.reload();
        assertThat(visitor.getByText("bamse")).hasCount(0);
        pressButton(visitor, "Overlever til Myretuen");
        sound(visitor, "transition-handed-over-" + size.word());

        var leader = open(size);
        signIn(leader, birgit);
        leader.navigate("/desk");
        sound(leader, "transition-desk-" + size.word());
        desk(leader, "Tag imod");
        sound(leader, "transition-receive-" + size.word());
        leader.getByText("Giv tilbage").first().click();
        leader.locator("details[open] button").first().click();
        sound(leader, "transition-return-wrong-" + size.word());
        leader.locator("#words").fill("Vi mangler at vide, hvem der afleverer");
        leader.locator("details[open] button").first().click();
        sound(leader, "transition-returned-" + size.word());

        visitor.navigate("/desk");
        desk(visitor, "Se hvorfor");
        assertThat(visitor.locator(".baton").getByText("Vi mangler at vide, hvem der afleverer"))
                .isVisible();
        sound(visitor, "transition-back-" + size.word());
        pressButton(visitor, "Overlever til Myretuen");
        assertThat(visitor.getByText("Du hører det, når der er taget imod.")).isVisible();
        leader.navigate("/transitions");
        pressButton(leader, "Tag imod de valgte");
        sound(leader, "transition-accepted-" + size.word());
        home.navigate("/family/children/" + noah);
        sound(home, "transition-family-accepted-" + size.word());
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_hard_case_from_the_offer_over_the_meeting_to_the_follow_up(Size size) {
        var visitor = open(size);
        signIn(visitor, hanne);
        visitor.navigate("/children/" + noah);
        pressLink(visitor, "Overgang");
        pressLink(visitor, "Tilbyd familien et møde");
        visitor.locator("#why").fill("Det har været en hård start med lidt søvn. Skal vi finde ud af det sammen?");
        sound(visitor, "meeting-offer-" + size.word());
        pressButton(visitor, "Send tilbuddet");
        sound(visitor, "meeting-offered-" + size.word());

        var home = open(size);
        signIn(home, camilla);
        home.navigate("/family/children/" + noah);
        pressLink(home, "Se, hvad I kan gøre");
        pressLink(home, "Svar på tilbuddet");
        pressButton(home, "Send svaret");
        sound(home, "meeting-answer-wrong-" + size.word());
        home.locator("input[name=answer][value=YES]").check();
        home.locator("input[name=place][value=AT_HOME]").check();
        pressButton(home, "Send svaret");
        sound(home, "meeting-answered-" + size.word());

        visitor.navigate("/desk");
        desk(visitor, "Aftal en tid");
        pressLink(visitor, "Aftal en tid");
        visitor.locator("#day").fill(clock.today().plusDays(4).toString());
        visitor.locator("#time").fill("10:30");
        sound(visitor, "meeting-time-" + size.word());
        pressButton(visitor, "Gem tiden");
        assertThat(visitor.getByText("Mødet er aftalt, og familien får besked."))
                .isVisible();
        clock.plusDays(5);
        visitor = open(size);
        signIn(visitor, hanne);
        visitor.navigate("/desk");
        desk(visitor, "Skriv det");
        pressLink(visitor, "Skriv, hvad I aftalte");
        visitor.locator("#tookPart").fill("Camilla, Hanne og Birgit");
        visitor.locator("#needs").fill("Ro omkring søvnen, og at Camilla kan ringe");
        visitor.locator("#words-0").fill("En fast voksen de første uger");
        visitor.locator("#responsible-0").fill("Birgit Dahl");
        visitor.locator("#due-0").fill(clock.today().plusMonths(2).toString());
        sound(visitor, "meeting-note-" + size.word());
        pressButton(visitor, "Gem mødet");
        sound(visitor, "meeting-noted-" + size.word());
        pressButton(visitor, "Overlever til Myretuen");
        assertThat(visitor.getByText("Du hører det, når der er taget imod.")).isVisible();
        var leader = open(size);
        signIn(leader, birgit);
        leader.navigate("/transitions");
        pressButton(leader, "Tag imod de valgte");
        assertThat(leader.getByText("I har taget imod de valgte.")).isVisible();

        clock.plusDays(56 + 85);
        visitor = open(size);
        signIn(visitor, hanne);
        visitor.navigate("/desk");
        desk(visitor, "Følg op");
        pressLink(visitor, "Følg op");
        visitor.locator("input[name=done]").first().check();
        visitor.locator("#words").fill("Han sover godt og er glad for Stue Rød");
        sound(visitor, "meeting-follow-up-" + size.word());
        pressButton(visitor, "Gem opfølgningen");
        sound(visitor, "meeting-followed-up-" + size.word());
    }

    @Test
    void a_whole_year_is_handed_over_in_one_sitting() {
        var next = clock.today().getYear() + 1;
        var school = given.school("Skovskolen");
        var head = given.leader("Søren Bak", school);
        var zero = given.group(school, "0.A");
        for (var name : new String[] {"Ida", "Ole", "Eva", "Liv", "Max", "Aya"}) {
            var child = given.child(name, LocalDate.of(next - 6, 5, 3));
            given.placed(child, red);
            place(child, zero, LocalDate.of(next, 8, 10));
        }
        foresee();
        given.change(
                "UPDATE transition SET state = 'PREPARED', way = 'PARENTS' WHERE kind = 'DAYCARE_TO_SCHOOL'"
                        + " AND child IN (SELECT id FROM child WHERE first_name IN ('Ida', 'Ole', 'Eva'))",
                Map.of());
        for (var size : Size.values()) {
            var leader = open(size);
            signIn(leader, birgit);
            leader.navigate("/unit");
            sound(leader, "transition-unit-" + size.word());
            pressLink(leader, "Se overgangene");
            sound(leader, "transition-list-" + size.word());
        }
        var leader = open(Size.PHONE);
        signIn(leader, birgit);
        leader.navigate("/transitions");
        pressButton(leader, "Overlever de valgte");
        var receiver = open(Size.PHONE);
        signIn(receiver, head);
        receiver.navigate("/transitions");
        sound(receiver, "transition-coming-phone");
        pressButton(receiver, "Tag imod de valgte");
        assertThat(receiver.getByText("I har taget imod de valgte.")).isVisible();
    }

    @Test
    void the_guideline_is_written_adopted_and_read() {
        var adam = given.administrator("Adam");
        for (var size : Size.values()) {
            var page = open(size);
            signIn(page, adam);
            page.navigate("/settings/guideline");
            if (size == Size.PHONE) {
                sound(page, "guideline-none-phone");
                pressButton(page, "Begynd på en ny version");
            }
            sound(page, "guideline-draft-" + size.word());
            page.navigate("/settings/guideline?kind=DAYCARE_TO_SCHOOL");
            sound(page, "guideline-paragraphs-" + size.word());
            page.navigate("/settings/handover-questions");
            sound(page, "guideline-questions-" + size.word());
            page.navigate("/guideline/followed");
            sound(page, "guideline-followed-" + size.word());
        }
        var page = open(Size.DESKTOP);
        signIn(page, adam);
        page.navigate("/settings/guideline");
        page.locator("#adoptedOn").fill(clock.today().toString());
        page.locator("#adoptedBy").fill("Børneudvalget");
        pressButton(page, "Notér, at den er vedtaget");
        because(page, "Udvalgets møde i november");
        sound(page, "guideline-adopted-desktop");
        var narrow = open(320, 640, true, Language.ENGLISH);
        signIn(narrow, camilla);
        narrow.navigate("/family/guideline");
        sound(narrow, "guideline-320-night");
        narrow.navigate("/family/children/" + noah);
        sound(narrow, "transition-320-night");
    }

    private void place(ChildId child, GroupId group, LocalDate from) {
        given.insert("""
                INSERT INTO placement (municipality, id, child, unit, unit_group, from_on)
                SELECT municipality, :id, :child, unit, id, :from FROM unit_group WHERE id = :group
                """, Map.of("id", UUID.randomUUID(), "child", child, "group", group, "from", from));
    }

    private void foresee() {
        given.in(() -> {
            openTransitions.foresee();
            return true;
        });
    }

    private static void desk(Page page, String verb) {
        page.locator(".desk-line-verb:has-text('" + verb + "')").first().click();
    }
}
