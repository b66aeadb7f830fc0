package dk.traad.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the plan as a follow-up looks at it: how it was and what one hoped to see.
 *
 * @param baseline how it was when the plan was made
 * @param before how far it had come at the follow-up before; null when there was none
 */
public record SeenGoal(
        UUID id,
        String words,
        String familyWords,
        String childWords,
        String baseline,
        String signs,
        FollowUp.@Nullable Attained before) {
    /** In the professionals' words, or else the family's, or the child's. */
    public String title() {
        return !words.isEmpty() ? words : !familyWords.isEmpty() ? familyWords : childWords;
    }

    /** How it was: at the follow-up before, or when the plan was made. */
    public String wordsBefore() {
        return before == null || before.words().isEmpty() ? baseline : before.words();
    }
}
