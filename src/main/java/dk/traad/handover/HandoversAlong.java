package dk.traad.handover;

import static dk.traad.handover.HandoverAction.DELIVER_HANDOVER;
import static dk.traad.handover.HandoverAction.READ_HANDOVER;
import static dk.traad.handover.HandoverAction.READ_RECEIVED_HANDOVER;

import dk.traad.access.Access;
import dk.traad.consent.Answerer;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.transition.GoesAlong;
import dk.traad.transition.Transition;
import dk.traad.transition.TransitionParts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The professionals' handover where a transition is read: on its page, and in the list of a whole group. */
@Component
class HandoversAlong implements TransitionParts, GoesAlong {
    private static final int ORDER = 40;

    private final Access access;
    private final Handovers handovers;
    private final DeliverHandover deliverHandover;
    private final Clock clock;
    private final Templates templates;

    HandoversAlong(
            Access access, Handovers handovers, DeliverHandover deliverHandover, Clock clock, Templates templates) {
        this.access = access;
        this.handovers = handovers;
        this.deliverHandover = deliverHandover;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public List<Part> partsFor(Transition transition, Professional who, Screen screen) {
        var child = transition.child();
        var isSender = transition.isSender() && access.may(who, READ_HANDOVER, child);
        var isReceiver = transition.isReceiver() && access.may(who, READ_RECEIVED_HANDOVER, child);
        if (!isSender && !isReceiver) {
            return List.of();
        }
        var along = of(List.of(transition), who, screen).getOrDefault(transition.id(), List.of());
        return isSender || !along.isEmpty()
                ? List.of(new Part(ORDER, templates.handoverAlong(screen, transition, along, isSender)))
                : List.of();
    }

    @Override
    public Map<Transition.Id, List<Along>> of(List<Transition> transitions, Professional who, Screen screen) {
        var all = new HashMap<Transition.Id, List<Along>>();
        var sending = new HashSet<>(access.children(who, READ_HANDOVER));
        var leaving = transitions.stream()
                .filter(one -> one.isSender() && sending.contains(one.child()))
                .toList();
        var ours = handovers.of(leaving.stream().map(Transition::child).toList(), who.employee(), screen.today());
        for (var one : leaving) {
            var along = ours.stream()
                    .filter(handover -> goesWith(handover, one))
                    .flatMap(handover -> sent(handover, one, screen).stream())
                    .toList();
            if (!along.isEmpty()) {
                all.put(one.id(), along);
            }
        }
        if (transitions.stream().anyMatch(Transition::isReceiver)) {
            addReceived(all, transitions, who, screen);
        }
        return all;
    }

    private void addReceived(
            Map<Transition.Id, List<Along>> all, List<Transition> transitions, Professional who, Screen screen) {
        var readable = new HashSet<>(access.children(who, READ_RECEIVED_HANDOVER));
        var received = handovers.received(who.employee(), screen.today());
        for (var one : transitions) {
            var along = received.stream()
                    .filter(handover ->
                            one.isReceiver() && readable.contains(handover.child()) && goesWith(handover, one))
                    .map(handover -> new Along(
                            Standing.READY,
                            screen.text("handover.along.received." + handover.state()),
                            handover.path() + "/received"))
                    .toList();
            if (!along.isEmpty()) {
                all.put(one.id(), along);
            }
        }
    }

    private static boolean goesWith(Handover handover, Transition transition) {
        return handover.child().equals(transition.child())
                && (handover.request().to().unit().equals(transition.toUnit())
                        || handover.request().to().isOtherMunicipality()
                                && handover.request().to().name().equals(transition.toName()));
    }

    /** What is closed or was given up lacks nothing. */
    private static List<Along> sent(Handover handover, Transition transition, Screen screen) {
        var request = handover.request();
        var isClosed = transition.closes(request.from().unit(), request.to().unit());
        var today = screen.today();
        return switch (handover.state()) {
            case CALLED_OFF -> List.of();
            case DELIVERED, ACCEPTED ->
                List.of(along(Standing.READY, screen.text("handover.along." + handover.state()), handover));
            case PREPARED ->
                isClosed
                        ? List.of()
                        : List.of(along(Standing.LACKS_ANSWER, screen.text("handover.along.PREPARED"), handover));
            case RETURNED -> List.of(along(Standing.LACKS_ANSWER, screen.text("handover.along.RETURNED"), handover));
            case ASKED -> isClosed ? List.of() : List.of(asked(handover, today, screen));
        };
    }

    private static Along asked(Handover handover, LocalDate today, Screen screen) {
        var consent = handover.consent();
        if (consent.words(today).contains("CONFLICTING")) {
            return along(Standing.CONFLICT, screen.text("handover.along.conflict"), handover);
        }
        var missing = consent.awaited(today);
        if (!missing.isEmpty()) {
            var names = missing.stream().map(Answerer::name).collect(Collectors.joining(", "));
            return along(Standing.LACKS_ANSWER, screen.text("handover.desk.waits-for", names), handover);
        }
        return along(
                Standing.READY,
                screen.text("handover.along.ready", consent.open(today).size()),
                handover);
    }

    private static Along along(Standing standing, String words, Handover handover) {
        return new Along(standing, words, handover.path());
    }

    /** A child by itself goes on without what nobody has agreed to. */
    @Override
    public void send(Transition transition, Professional who) {
        if (transition.areProfessionalsFieldsClosed() || !access.may(who, DELIVER_HANDOVER, transition.child())) {
            return;
        }
        var today = LocalDate.now(clock);
        var ready = new ArrayList<>(handovers.of(List.of(transition.child()), who.employee(), today));
        ready.removeIf(one -> one.state() != HandoverState.ASKED || !goesWith(one, transition) || !one.isReady(today));
        for (var one : ready) {
            access.require(who, DELIVER_HANDOVER, one.child());
            deliverHandover.deliverAgreed(one, who.employee());
        }
    }
}
