package dk.traad.handover;

import static dk.traad.handover.HandoverAction.PREPARE_HANDOVER;
import static dk.traad.handover.HandoverAction.READ_RECEIVED_HANDOVER;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.consent.Answerer;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.Waiting.Part;
import dk.traad.screen.WaitingLines;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Handovers on the desk: what can be sent, what came back, what the family says, what has arrived, what was taken back. */
@Component
class HandoverLines implements WaitingLines {
    private static final int SOON_DAYS = 14;

    private final Access access;
    private final Handovers handovers;
    private final Clock clock;

    HandoverLines(Access access, Handovers handovers, Clock clock) {
        this.access = access;
        this.handovers = handovers;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var lines = new ArrayList<Waiting>();
        for (var one : handovers.of(access.children(who, PREPARE_HANDOVER), who.employee(), screen.today())) {
            lines.addAll(sending(one, screen));
        }
        if (standing.isAny(ReceivedAction.OPEN_RECEIVED_HANDOVERS.roles().toArray(Role[]::new))) {
            lines.addAll(receiving(who, screen));
        }
        return List.copyOf(lines);
    }

    private List<Waiting> sending(Handover one, Screen screen) {
        var lines = new ArrayList<Waiting>();
        var today = screen.today();
        var consent = one.consent();
        var missing = consent.awaited(today);
        if (one.hasUnseenRemark() && one.state().isOpenForItems()) {
            lines.add(line(Part.NOW, one, today, screen.text("handover.desk.remark"), "handover.desk.read", screen));
        }
        switch (one.state()) {
            case PREPARED ->
                lines.add(line(
                        Part.SOON,
                        one,
                        screen.day(one.request().preparedAt()),
                        screen.text("handover.desk.prepared"),
                        "handover.desk.go-on",
                        screen));
            case ASKED -> {
                var stopped = one.stopped(today);
                if (stopped.isPresent() || consent.words(today).contains("CONFLICTING")) {
                    var why = stopped.map(word -> "handover.stopped." + word).orElse("handover.along.conflict");
                    lines.add(line(Part.NOW, one, today, screen.text(why), "handover.desk.see", screen));
                }
                if (!missing.isEmpty()) {
                    lines.add(line(Part.ON_OTHERS, one, today, waitsFor(missing, screen), "handover.desk.see", screen));
                } else if (one.isReady(today)) {
                    lines.add(line(
                            Part.NOW, one, today, screen.text("handover.desk.ready"), "handover.desk.send", screen));
                }
            }
            case RETURNED ->
                lines.add(line(
                        Part.NOW,
                        one,
                        today,
                        screen.text("handover.desk.returned", one.request().to().name()),
                        "handover.desk.see",
                        screen));
            case DELIVERED ->
                lines.add(line(
                        Part.ON_OTHERS,
                        one,
                        today,
                        screen.text(
                                "handover.desk.delivered", one.request().to().name()),
                        "handover.desk.see",
                        screen));
            case ACCEPTED, CALLED_OFF -> {}
        }
        if (isExpiring(one, today)) {
            lines.add(line(
                    Part.SOON,
                    one,
                    one.request().validUntil(),
                    screen.text(
                            "handover.desk.expiring", screen.when(one.request().validUntil())),
                    "handover.desk.see",
                    screen));
        }
        return lines;
    }

    private static boolean isExpiring(Handover one, LocalDate today) {
        return one.consent().words(today).contains("GIVEN")
                && ChronoUnit.DAYS.between(today, one.request().validUntil()) <= SOON_DAYS;
    }

    private static String waitsFor(List<Answerer> missing, Screen screen) {
        return screen.text(
                "handover.desk.waits-for", missing.stream().map(Answerer::name).collect(Collectors.joining(", ")));
    }

    private static Waiting line(Part part, Handover one, LocalDate due, String detail, String verb, Screen screen) {
        return new Waiting(
                        part,
                        due,
                        screen.text(
                                "handover.desk.title",
                                one.request().childName(),
                                one.request().to().name()),
                        detail,
                        screen.text(verb),
                        one.path())
                .about(one.child());
    }

    private List<Waiting> receiving(Professional who, Screen screen) {
        var lines = new ArrayList<Waiting>();
        var readable = Set.copyOf(access.children(who, READ_RECEIVED_HANDOVER));
        for (var one : handovers.received(who.employee(), screen.today())) {
            if (one.state() == HandoverState.DELIVERED && readable.contains(one.child())) {
                var sent = one.last(HandoverMove.DELIVER).orElseThrow();
                lines.add(new Waiting(
                                Part.NOW,
                                screen.day(sent.at()),
                                screen.text(
                                        "handover.desk.received", one.request().childName()),
                                screen.text("handover.desk.received.detail", screen.date(screen.day(sent.at()))),
                                screen.text("handover.desk.read"),
                                one.path() + "/received")
                        .about(one.child()));
            }
        }
        var since = clock.instant().minus(ReceivedController.DAYS_TOLD, ChronoUnit.DAYS);
        for (var gone : handovers.takenBack(who.employee(), since)) {
            lines.add(new Waiting(
                    Part.NOW,
                    screen.day(gone.at()),
                    screen.text("handover.desk.taken-back"),
                    screen.text("handover.desk.taken-back.detail", gone.items(), screen.date(gone.receivedOn())),
                    screen.text("handover.desk.see"),
                    "/handovers"));
        }
        return lines;
    }
}
