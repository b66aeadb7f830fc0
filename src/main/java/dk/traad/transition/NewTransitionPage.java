package dk.traad.transition;

import dk.traad.child.Child;
import dk.traad.kernel.TransitionKind;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Opening a transition by a click: which way, where to, when. */
public record NewTransitionPage(Child child, Fields fields, List<OpenTransitions.Place> places) {
    public List<Option> kinds(Screen screen) {
        return Arrays.stream(TransitionKind.values())
                .map(kind -> new Option(kind.name(), screen.text("guideline.kind." + kind)))
                .toList();
    }

    public List<Option> placeOptions(Screen screen) {
        return Stream.concat(
                        Stream.of(new Option("", screen.text("transition.to.unknown"))),
                        places.stream().map(one -> new Option(one.id().toString(), one.name())))
                .toList();
    }
}
