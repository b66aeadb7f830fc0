package dk.traad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step that is not one from where an assessment stands is refused with a sentence that says where it stands. */
class IllegalMovesTest extends AssessedRoom {
    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT,            close-wait,  Ingen har sendt deres egen vurdering endnu
            DRAFT,            decision,    Ingen har sendt deres egen vurdering endnu
            DRAFT,            corrections, Ingen har sendt deres egen vurdering endnu
            DRAFT,            inform,      Ingen har sendt deres egen vurdering endnu
            DRAFT,            close,       Ingen har sendt deres egen vurdering endnu
            OWN_SUBMITTED,    decision,    Vi venter stadig på en kollega
            OWN_SUBMITTED,    corrections, Vi venter stadig på en kollega
            OWN_SUBMITTED,    inform,      Vi venter stadig på en kollega
            OWN_SUBMITTED,    close,       Vi venter stadig på en kollega
            IN_DIALOGUE,      close-wait,  De egne vurderinger er inde
            IN_DIALOGUE,      corrections, De egne vurderinger er inde
            IN_DIALOGUE,      inform,      De egne vurderinger er inde
            IN_DIALOGUE,      close,       De egne vurderinger er inde
            JOINT_DECIDED,    close-wait,  Vurderingen er allerede besluttet
            JOINT_DECIDED,    decision,    har besluttet
            JOINT_DECIDED,    inform,      Forældrene har stadig tid til at læse og svare
            JOINT_DECIDED,    close,       Vurderingen er allerede besluttet
            JOINT_DECIDED,    abandon,     Vurderingen er allerede besluttet
            PARENTS_INFORMED, close-wait,  Vurderingen er endelig
            PARENTS_INFORMED, decision,    har besluttet
            PARENTS_INFORMED, inform,      Vurderingen er endelig
            PARENTS_INFORMED, abandon,     Vurderingen er endelig
            CLOSED,           close-wait,  Vurderingen er afsluttet
            CLOSED,           decision,    har besluttet
            CLOSED,           inform,      Vurderingen er afsluttet
            CLOSED,           close,       Vurderingen er afsluttet
            CLOSED,           abandon,     Vurderingen er afsluttet
            ABANDONED,        close-wait,  Vurderingen er opgivet
            ABANDONED,        decision,    Vurderingen er opgivet
            ABANDONED,        corrections, Vurderingen er opgivet
            ABANDONED,        inform,      Vurderingen er opgivet
            ABANDONED,        close,       Vurderingen er opgivet
            ABANDONED,        abandon,     Vurderingen er opgivet
            """)
    void what_is_no_move_from_there_is_refused(String from, String step, String sentence) {
        given.custodyHolder("Mor", aya);
        stand(from);
        var before = stage();
        var who = List.of("close-wait", "abandon").contains(step) ? lis : mette;
        var answer = as(who).post(path() + "/" + step, decision("reason", "Derfor", "correctionReason", "Derfor"));
        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains(sentence);
        assertThat(stage()).isEqualTo(before).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({"IN_DIALOGUE", "JOINT_DECIDED", "PARENTS_INFORMED", "CLOSED", "ABANDONED"})
    void nobody_sends_an_own_assessment_after_the_wait(String from) {
        given.custodyHolder("Mor", aya);
        stand(from);
        var late = given.educator("Nye Nina", red);
        given.insert(
                "INSERT INTO own_assessment (municipality, assessment, child, employee, asked_at, excused_at)"
                        + " SELECT municipality, id, child, :employee, now(), now() FROM assessment WHERE id = :assessment",
                Map.of("assessment", assessment, "employee", late.employee()));
        assertThat(green(late)).hasStatus(409);
        assertThat(stage()).isEqualTo(from);
    }

    private void stand(String stage) {
        switch (stage) {
            case "DRAFT" -> {}
            case "OWN_SUBMITTED" -> green(mette);
            case "IN_DIALOGUE" -> bothAreIn();
            case "JOINT_DECIDED" -> {
                parentsReadBefore();
                bothAreIn();
                decide(mette);
            }
            case "PARENTS_INFORMED" -> {
                bothAreIn();
                decide(mette);
            }
            case "CLOSED" -> {
                stand("PARENTS_INFORMED");
                as(mette).post(path() + "/close");
            }
            case "ABANDONED" -> as(lis).post(path() + "/abandon", "reason", "Flyttet");
            default -> throw new IllegalArgumentException(stage);
        }
    }
}
