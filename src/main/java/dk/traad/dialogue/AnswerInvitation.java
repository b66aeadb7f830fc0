package dk.traad.dialogue;

import dk.traad.focuspoint.CustodyHolders;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.Conflict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes somebody's answer in, and settles what the answers of all of them come to. */
@Component
class AnswerInvitation {
    /** Whoever said no is not asked again before. */
    private static final int DAYS_IN_PEACE = 30;

    private final Dialogues dialogues;
    private final CustodyHolders custodyHolders;
    private final Clock clock;

    AnswerInvitation(Dialogues dialogues, CustodyHolders custodyHolders, Clock clock) {
        this.dialogues = dialogues;
        this.custodyHolders = custodyHolders;
        this.clock = clock;
    }

    /** @throws Conflict when there is nothing to answer any longer */
    void answer(Dialogue dialogue, AdultId adult, AnswerForm form) {
        dialogues.answer(dialogue, adult, form, clock.instant());
        settle(dialogue, adult);
    }

    /**
     * The young person for themself. Their yes is enough to meet; their no leaves the parents their own answer.
     *
     * @throws Conflict when there is nothing to answer any longer
     */
    void answerThemself(Dialogue dialogue, AnswerForm form) {
        dialogues.answerThemself(dialogue, form, clock.instant());
        settle(dialogue, new AdultId(dialogue.child().value()));
    }

    private void settle(Dialogue dialogue, AdultId adult) {
        var now = dialogues.of(dialogue.id());
        var today = LocalDate.now(clock);
        var stage = settled(now.answers(), custodyHolders.of(dialogue.child(), today));
        dialogue.stage().requireOnTo(stage);
        var askAgainOn = stage == DialogueStage.DECLINED ? today.plusDays(DAYS_IN_PEACE) : null;
        if (!dialogues.move(now, stage, stage == DialogueStage.ARRANGED ? chosen(now, adult) : null, askAgainOn)) {
            throw new Conflict("dialogue.refused.moved-on");
        }
    }

    /** One yes is enough to meet; only when all say no is it a no. */
    static DialogueStage settled(List<Dialogue.Answer> answers, List<AdultId> holders) {
        if (answers.stream().anyMatch(answer -> answer.choice() == Dialogue.Choice.YES)) {
            return DialogueStage.ARRANGED;
        }
        var saidNo = answers.stream()
                .filter(answer -> answer.choice() == Dialogue.Choice.NO)
                .map(Dialogue.Answer::adult)
                .toList();
        return !holders.isEmpty() && saidNo.containsAll(holders) ? DialogueStage.DECLINED : DialogueStage.OPEN;
    }

    /** The first yes chooses; who chose alone can choose anew. */
    private static Dialogue.@Nullable Meeting chosen(Dialogue now, AdultId adult) {
        var yes = now.answers().stream()
                .filter(answer -> answer.choice() == Dialogue.Choice.YES)
                .toList();
        var ofAnother =
                yes.stream().filter(answer -> !answer.adult().equals(adult)).findFirst();
        return ofAnother.isPresent() && now.meeting() != null
                ? now.meeting()
                : yes.getFirst().meeting();
    }
}
