package dk.traad.intervention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does what in a family, as staff see it.
 *
 * @param child the one the page is about
 * @param siblings those of the family whose interventions this person may see as well
 * @param mayMeet whether the page for the meeting table can be opened
 * @param unfinished a move that was not made; null on every other page
 * @param mistake the key of the sentence beside the answer to a wish; null without one
 * @param typed the words of that answer
 */
public record InterventionPage(
        Section child,
        List<Section> siblings,
        boolean mayMeet,
        @Nullable Unfinished unfinished,
        @Nullable String mistake,
        String typed) {}
