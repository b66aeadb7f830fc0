package dk.traad.guideline;

import dk.traad.kernel.TransitionKind;

/**
 * What the guideline says of one step of one kind of transition.
 *
 * @param days the step is done at the latest so many days before (negative) or after the child begins
 * @param wordsEn empty where there are no English words; the Danish ones stand there then
 */
public record Paragraph(TransitionKind kind, TransitionStep step, int days, String wordsDa, String wordsEn) {
    public String english() {
        return wordsEn.isEmpty() ? wordsDa : wordsEn;
    }

    /** "§ 3.2": which kind, which step. */
    public String number() {
        return "§ " + (kind.ordinal() + 1) + "." + (step.ordinal() + 1);
    }
}
