package dk.traad.wondering;

import dk.traad.access.Access;
import dk.traad.assessment.AssessmentAction;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import dk.traad.wondering.Wondering.Outcome;
import dk.traad.wondering.WonderingPage.Forms;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of one wondering together, for the professional who looks at it. */
@Component
class WonderingPages {
    private final Access access;
    private final Entries entries;
    private final ChildPlaces places;

    WonderingPages(Access access, Entries entries, ChildPlaces places) {
        this.access = access;
        this.entries = entries;
        this.places = places;
    }

    WonderingPage of(Wondering wondering, Professional who, Screen screen, UnaryOperator<Forms> typed) {
        var said = entries.of(wondering.id());
        var family = places.custodyHolders(wondering.id(), wondering.child().id(), screen.today());
        var empty = new Forms(
                Fields.of(TalkForm.empty(screen.today(), family)),
                Fields.of(WordsForm.to(lastAlone(said, family))),
                Fields.of(CloseForm.empty()),
                Fields.of(ReasonForm.of("")),
                Fields.of(ReasonForm.of("")),
                null);
        return new WonderingPage(
                wondering,
                said,
                family,
                may(wondering, who, screen),
                UUID.randomUUID().toString(),
                typed.apply(empty));
    }

    List<CustodyHolder> family(Wondering wondering, Screen screen) {
        return places.custodyHolders(wondering.id(), wondering.child().id(), screen.today());
    }

    /** An assessment is begun by those who assess. */
    List<Outcome> outcomes(Wondering wondering, Professional who) {
        return access.may(
                        who,
                        AssessmentAction.OPEN_ASSESSMENT_ON_DEMAND,
                        wondering.child().id())
                ? List.of(Outcome.RESOLVED, Outcome.KEEP_AN_EYE, Outcome.ASSESSMENT, Outcome.FOCUS_POINT)
                : List.of(Outcome.RESOLVED, Outcome.KEEP_AN_EYE, Outcome.FOCUS_POINT);
    }

    private WonderingPage.May may(Wondering wondering, Professional who, Screen screen) {
        var child = wondering.child().id();
        var stage = wondering.stage();
        var mayTalk = access.may(who, WonderingAction.TALK_WITH_FAMILY, child);
        var mayClose = access.may(who, WonderingAction.CLOSE_WONDERING, child);
        return new WonderingPage.May(
                mayTalk && stage.allows(Move.TALK),
                mayClose && stage.allows(Move.CLOSE),
                mayClose && stage.allows(Move.REOPEN),
                stage.allows(Move.TAKE_BACK)
                        && wondering.opener().person().equals(who.person())
                        && screen.day(wondering.openedAt()).equals(screen.today()),
                access.may(who, AssessmentAction.OPEN_ASSESSMENT_ON_DEMAND, child),
                outcomes(wondering, who));
    }

    /** Whoever wrote last, when it was for themself and there are others it must not reach. */
    private static @Nullable UUID lastAlone(List<Entry> said, List<CustodyHolder> family) {
        if (family.size() < 2) {
            return null;
        }
        return said.stream()
                .filter(entry -> entry.isFromFamily() && !entry.isShared())
                .reduce((earlier, later) -> later)
                .map(Entry::author)
                .filter(author ->
                        family.stream().anyMatch(holder -> holder.id().value().equals(Objects.requireNonNull(author))))
                .orElse(null);
    }
}
