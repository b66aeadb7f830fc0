package dk.traad.lookup;

import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.util.List;
import org.springframework.stereotype.Component;

/** Families' questions about look-ups on the desk of whoever is to answer. */
@Component
class QuestionLines implements WaitingLines {
    private final Questions questions;
    private final Officers officers;

    QuestionLines(Questions questions, Officers officers) {
        this.questions = questions;
        this.officers = officers;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var today = screen.today();
        var isOfficer = officers.isOne(standing, today);
        if (standing.unitsLed().isEmpty() && !isOfficer) {
            return List.of();
        }
        return questions.open(standing.unitsLed(), isOfficer, who.employee(), today).stream()
                .map(question -> line(question, screen))
                .toList();
    }

    private static Waiting line(Question question, Screen screen) {
        return new Waiting(
                        Waiting.Part.NOW,
                        question.answerBy(),
                        screen.text("lookup.desk.question", question.childName()),
                        screen.text("lookup.desk.question.detail", question.asker(), screen.when(question.answerBy())),
                        screen.text("lookup.desk.answer"),
                        question.path())
                .about(question.child());
    }
}
