package dk.traad.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Ida of Stue Rød goes to school, and her educator would like to pass something on; both her parents hold custody. */
public abstract class AskedFamily extends WebTest {
    protected static final String WORDS = "Ida falder til ro, når hun har en voksen i nærheden";
    protected static final String WHY = "Så læreren kan tage imod hende de første uger";

    protected GivenRelations relations;
    protected UnitId myretuen;
    protected UnitId school;
    protected GroupId red;
    protected ChildId ida;
    protected Professional mette;
    protected Professional lis;
    protected Professional skoleleder;
    protected Professional teacher;
    protected Parent camilla;
    protected Parent frederik;

    @BeforeEach
    protected void aFamilyAndASchool() {
        relations = new GivenRelations(given, clock);
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette Lund", red);
        lis = given.leader("Lis Holm", myretuen);
        school = given.school("Søvangskolen");
        skoleleder = given.leader("Knud Bro", school);
        teacher = given.teacher("Tine Lærke", given.group(school, "0.A"));
        ida = given.child("Ida", red);
        camilla = given.custodyHolder("Camilla", ida);
        frederik = given.custodyHolder("Frederik", ida);
    }

    protected String begin(String until) {
        return begin(ida, until);
    }

    protected String begin(ChildId child, String until) {
        var answer = as(mette)
                .post(
                        "/children/" + child + "/handovers",
                        "to",
                        school.toString(),
                        "purpose",
                        "At tage godt imod i skolen",
                        "until",
                        until);
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    protected MvcTestResult write(String handover, String words) {
        return as(mette).post(handover + "/items", "source", "PARAGRAPH", "words", words, "why", WHY, "about", "true");
    }

    /** With these paragraphs, and the family asked. */
    protected String asked(String... paragraphs) {
        return asked(ida, paragraphs);
    }

    protected String asked(ChildId child, String... paragraphs) {
        var handover = begin(child, clock.today().plusMonths(6).toString());
        for (var words : paragraphs) {
            assertThat(write(handover, words)).hasStatus(303);
        }
        assertThat(as(mette).post(handover + "/ask")).hasStatus(303);
        return handover;
    }

    protected static String id(String handover) {
        return handover.substring(handover.lastIndexOf('/') + 1);
    }

    protected static String onFamilySide(String handover) {
        return "/family/consents/" + id(handover);
    }

    /** Its items that were not taken out, in the order they were chosen. */
    protected List<UUID> items(String handover) {
        return given.in(() -> given.jdbc()
                .sql("SELECT id FROM consent_item WHERE request = ? AND struck_at IS NULL ORDER BY added_at, id")
                .params(UUID.fromString(id(handover)))
                .query(UUID.class)
                .list());
    }

    /** @param yes the items that may go on; all others may not */
    protected MvcTestResult answers(SignedIn who, String handover, UUID... yes) {
        var fields = new ArrayList<String>();
        for (var item : items(handover)) {
            fields.addAll(List.of("shown", item.toString()));
            fields.addAll(List.of("answer-" + item, List.of(yes).contains(item) ? "YES" : "NO"));
        }
        return as(who).post(onFamilySide(handover) + "/answer", fields.toArray(String[]::new));
    }

    protected MvcTestResult saysYes(SignedIn who, String handover) {
        return answers(who, handover, items(handover).toArray(UUID[]::new));
    }

    protected MvcTestResult withdraws(SignedIn who, String handover) {
        return as(who).post(onFamilySide(handover) + "/withdraw");
    }

    protected MvcTestResult deliver(String handover, UUID... items) {
        var fields = new ArrayList<String>();
        for (var item : items) {
            fields.addAll(List.of("items", item.toString()));
        }
        return as(mette).post(handover + "/deliver", fields.toArray(String[]::new));
    }

    protected MvcTestResult deliverAll(String handover) {
        return deliver(handover, items(handover).toArray(UUID[]::new));
    }

    /** With the yes of both parents, and sent. */
    protected String delivered(String... paragraphs) {
        var handover = asked(paragraphs);
        saysYes(camilla, handover);
        saysYes(frederik, handover);
        assertThat(deliverAll(handover)).hasStatus(303);
        return handover;
    }

    protected long openDisclosures() {
        return given.value(
                Long.class,
                "SELECT count(*) FROM disclosure WHERE item_kind = 'HANDOVER_ITEM' AND expires_on >= ?",
                clock.today());
    }
}
