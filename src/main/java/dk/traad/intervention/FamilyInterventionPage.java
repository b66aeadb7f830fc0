package dk.traad.intervention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does what around a child, as its family reads it.
 *
 * @param sections the child of the page first, then its siblings
 * @param answerWords why a wish was not followed, as this reader may read it; empty otherwise
 * @param home the page it is reached from
 */
public record FamilyInterventionPage(List<Section> sections, String answerWords, String home) {
    public Section child() {
        return sections.getFirst();
    }

    public List<Section> siblings() {
        return sections.subList(1, sections.size());
    }

    /** Whether this is the young person's own page. */
    public boolean isOwn() {
        return home.equals("/mine");
    }

    /**
     * How somebody in the family would rank it, being thought over.
     *
     * @param version of the wish; 0 before there is one
     * @param isSent whether it waits for an answer
     * @param words what is said beside it
     * @param mistake the key of the sentence beside the words; null without one
     * @param unfinished a move that was not made; null on every other page
     */
    public record Wishing(
            AroundChild around,
            List<Line> now,
            List<Line> later,
            int version,
            boolean isSent,
            String words,
            @Nullable String mistake,
            @Nullable Unfinished unfinished,
            String home) {}
}
