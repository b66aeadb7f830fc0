package dk.traad.handover;

import dk.traad.consent.Consent;
import dk.traad.consent.ConsentRequest;
import dk.traad.kernel.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is passed on from one place to another about one child: a request for consent, and the steps taken with it. */
public record Handover(Consent consent, List<Step> steps) {
    /** A step as it was logged. */
    public record Step(HandoverMove move, String by, Instant at, String reason) {}

    public ConsentRequest request() {
        return consent.request();
    }

    public ConsentRequest.Id id() {
        return request().id();
    }

    public ChildId child() {
        return request().child();
    }

    /** Whether this very version of it is among what is to follow the child. */
    boolean carries(Choice choice) {
        return consent.present().stream()
                .anyMatch(item -> item.kind() == choice.kind()
                        && choice.source().equals(item.source())
                        && item.version() == choice.version());
    }

    public String path() {
        return "/handovers/" + id();
    }

    /** Walked from the beginning: what the steps say, and nothing else. */
    public HandoverState state() {
        var state = HandoverState.PREPARED;
        for (var step : steps) {
            state = state.after(step.move());
        }
        return state;
    }

    public Optional<Step> last(HandoverMove move) {
        return steps.stream().filter(step -> step.move() == move).reduce((earlier, later) -> later);
    }

    /** Whether something could be passed on now. */
    public boolean isReady(LocalDate today) {
        return (state() == HandoverState.ASKED || state() == HandoverState.RETURNED)
                && !consent.open(today).isEmpty();
    }

    /**
     * Why nothing of it goes as things stand, when the family has answered so: a no, answers that differ, or a yes taken
     * back.
     */
    public Optional<String> stopped(LocalDate today) {
        var words = consent.words(today);
        var isAsked = state() == HandoverState.ASKED || state() == HandoverState.RETURNED;
        if (!isAsked || !consent.open(today).isEmpty() || words.contains("WAITING")) {
            return Optional.empty();
        }
        return Stream.of("CONFLICTING", "REFUSED", "WITHDRAWN")
                .filter(words::contains)
                .findFirst();
    }

    /** Whether the family has said something about the words that nobody here has read. */
    public boolean hasUnseenRemark() {
        return consent.remarks().stream().anyMatch(remark -> remark.seenAt() == null);
    }
}
