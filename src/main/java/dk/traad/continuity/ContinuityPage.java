package dk.traad.continuity;

import dk.traad.child.Child;
import dk.traad.continuity.ContinuityProfessionals.Candidate;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Naming who follows a family through, and handing it back.
 *
 * @param lightest who has least today; empty where the reader does not see that
 */
public record ContinuityPage(
        Child child,
        @Nullable ContinuityProfessional present,
        List<Candidate> candidates,
        String lightest,
        Fields fields) {
    public List<Option> candidateOptions(Screen screen) {
        return Stream.concat(
                        Stream.of(new Option("", screen.text("continuity.choose"))),
                        candidates.stream().map(one -> new Option(one.id().toString(), one.name())))
                .toList();
    }

    public List<Option> endingOptions(Screen screen) {
        return Arrays.stream(ContinuityProfessional.Ending.values())
                .filter(one -> one != ContinuityProfessional.Ending.HANDED_ON)
                .map(one -> new Option(one.name(), screen.text("continuity.because." + one)))
                .toList();
    }
}
