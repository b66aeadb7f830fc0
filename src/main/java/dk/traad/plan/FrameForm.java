package dk.traad.plan;

import dk.traad.focuspoint.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a plan rests on, as it is typed.
 *
 * @param changes of the plan, as this person saw it
 */
record FrameForm(String changes, String strengths, String familyView, String childView) {
    FrameForm(
            @Nullable String changes,
            @Nullable String strengths,
            @Nullable String familyView,
            @Nullable String childView) {
        this.changes = Typed.text(changes);
        this.strengths = Typed.text(strengths);
        this.familyView = Typed.text(familyView);
        this.childView = Typed.text(childView);
    }

    static FrameForm of(SupportPlan plan) {
        return new FrameForm(
                Integer.toString(plan.changes()),
                plan.frame().strengths(),
                plan.frame().familyView(),
                plan.frame().childView());
    }

    void check(Errors errors) {
        Typed.checkNeeded(errors, "strengths", strengths, "plan.frame.strengths-missing");
        Typed.checkLength(errors, "familyView", familyView);
        Typed.checkLength(errors, "childView", childView);
    }

    SupportPlan.Frame frame() {
        return new SupportPlan.Frame(strengths, familyView, childView);
    }

    int seen() {
        return Typed.number(changes);
    }

    /** The same words, now knowing how it stands. */
    FrameForm on(int present) {
        return new FrameForm(Integer.toString(present), strengths, familyView, childView);
    }
}
