package dk.traad.transition;

import dk.traad.access.Access;
import dk.traad.child.ChildAccess;
import dk.traad.child.HiddenPlaces;
import dk.traad.guideline.Guidelines;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.TransitionKind;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the page of a transition together from what this person may see. */
@Component
class TransitionPages {
    private final Access access;
    private final HiddenPlaces hiddenPlaces;
    private final Guidelines guidelines;
    private final TransitionMoves moves;
    private final OpenTransitions openTransitions;
    private final ObjectProvider<TransitionParts> features;
    private final ObjectProvider<GoesAlong> alongside;

    TransitionPages(
            Access access,
            HiddenPlaces hiddenPlaces,
            Guidelines guidelines,
            TransitionMoves moves,
            OpenTransitions openTransitions,
            ObjectProvider<TransitionParts> features,
            ObjectProvider<GoesAlong> alongside) {
        this.access = access;
        this.hiddenPlaces = hiddenPlaces;
        this.guidelines = guidelines;
        this.moves = moves;
        this.openTransitions = openTransitions;
        this.features = features;
        this.alongside = alongside;
    }

    TransitionPage of(Transition transition, Professional who, Screen screen, TransitionPage.Forms forms) {
        var guideline = guidelines.adopted(transition.guideline());
        var isWhole = transition.isSender() || transition.isReceiver();
        var child = transition.child();
        var maySend = transition.isSender() && access.may(who, TransitionAction.HAND_OVER_CHILD, child);
        return new TransitionPage(
                transition,
                guideline,
                fromName(transition, who, screen),
                senderName(transition, who, screen),
                isWhole ? StepLine.of(transition, guideline) : List.of(),
                isWhole ? moves.of(transition) : List.of(),
                maySend,
                transition.isReceiver() && access.may(who, TransitionAction.RECEIVE_CHILD, child),
                (transition.isAwaiting() || transition.isReceiver())
                        && transition.state().allows(TransitionMove.TAKE_OVER)
                        && !transition.startsOn().isAfter(screen.today())
                        && access.may(who, TransitionAction.TAKE_OVER_CHILD, child),
                access.may(who, ChildAccess.READ_CHILD, child),
                maySend ? openTransitions.places(screen.today()) : List.of(),
                maySend ? along(transition, who, screen) : List.of(),
                forms,
                isWhole ? parts(transition, who, screen) : List.of());
    }

    /** Of a child in a protected household whoever receives it does not read where it comes from. */
    String fromName(Transition transition, Professional who, Screen screen) {
        if (transition.kind() == TransitionKind.HOME_TO_DAYCARE && !transition.isSender()) {
            return screen.text("transition.from.home");
        }
        return senderName(transition, who, screen);
    }

    private String senderName(Transition transition, Professional who, Screen screen) {
        if (!transition.isSender() && hiddenPlaces.isHidden(transition.child(), who)) {
            return screen.text("child.place.hidden");
        }
        return transition.fromName() == null ? "" : transition.fromName();
    }

    private List<GoesAlong.Along> along(Transition transition, Professional who, Screen screen) {
        return alongside.stream()
                .flatMap(feature ->
                        feature.of(List.of(transition), who, screen).getOrDefault(transition.id(), List.of()).stream())
                .toList();
    }

    private List<Content> parts(Transition transition, Professional who, Screen screen) {
        return features.stream()
                .flatMap(feature -> feature.partsFor(transition, who, screen).stream())
                .sorted(Comparator.comparing(TransitionParts.Part::order))
                .map(TransitionParts.Part::content)
                .toList();
    }
}
