package dk.traad.networkmeeting;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.intervention.MeetingParts;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.networkmeeting.NetworkMeeting.Choice;
import dk.traad.networkmeeting.NetworkMeeting.Stage;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.FamilyWaiting;
import dk.traad.screen.FamilyWaits;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import dk.traad.screen.YoungParts;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Where one meets a meeting around a child: among its steps, on the desk, on the table, and on the family's pages. */
@Component
class NetworkParts implements ChildSteps, WaitingLines, FamilyParts, FamilyWaits, YoungParts, MeetingParts {
    private static final int WAITS_FOR_ANSWER = 25;
    private static final int BELOW_ASSESSMENT = 58;
    /** Whoever was called, and the family, read for so long that it will not be held. */
    private static final int TOLD_FOR_DAYS = 14;

    private final Access access;
    private final NetworkMeetings meetings;
    private final FamilyNetworkPages pages;
    private final Templates templates;

    NetworkParts(Access access, NetworkMeetings meetings, FamilyNetworkPages pages, Templates templates) {
        this.access = access;
        this.meetings = meetings;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        var steps = new ArrayList<Step>();
        var isUnderWay = false;
        if (access.may(who, NetworkAction.READ_NETWORK_MEETING, child)) {
            var all = meetings.of(List.of(child));
            isUnderWay = all.stream().anyMatch(NetworkMeeting::isUnderWay);
            all.stream()
                    .filter(one -> one.isCalled(who.person()) && one.stage() != Stage.CANCELLED)
                    .findFirst()
                    .ifPresent(one -> steps.add(new Step(screen.text("networkmeeting.step." + one.stage()), one.path())
                            .at(one.isUnderWay() ? Step.UNDER_WAY : Step.SELDOM)));
        }
        if (!isUnderWay && access.may(who, NetworkAction.CALL_NETWORK_MEETING, child)) {
            steps.add(new Step(screen.text("networkmeeting.step"), "/children/" + child + "/network-meetings/new"));
        }
        return steps;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        return meetings.of(access.children(who, NetworkAction.READ_NETWORK_MEETING)).stream()
                .filter(one -> one.isCalled(who.person()))
                .flatMap(one -> Stream.concat(meeting(one, who, screen), agreements(one, who, screen)))
                .toList();
    }

    private static String wantingOtherTimes(NetworkMeeting meeting) {
        return meeting.answers().stream()
                .filter(said -> said.choice() == Choice.OTHER_TIME && meeting.isToTheseTimes(said))
                .map(NetworkMeeting.Answer::name)
                .collect(Collectors.joining(", "));
    }

    private static Stream<Waiting> meeting(NetworkMeeting one, Professional who, Screen screen) {
        var meeting = one.meeting();
        var isMine = one.call().by().equals(who.person());
        var title = screen.text("networkmeeting.desk", one.childName());
        if (one.stage() == Stage.OPEN && isMine) {
            var isAnswered = one.isAnswered();
            var isDeclined = isAnswered && one.answers().stream().allMatch(said -> said.choice() == Choice.NO);
            if (isDeclined) {
                return Stream.of(new Waiting(
                                Waiting.Part.NOW,
                                screen.today(),
                                title,
                                screen.text("networkmeeting.desk.no"),
                                screen.text("networkmeeting.desk.see"),
                                one.path())
                        .about(one.child()));
            }
            var wanting = wantingOtherTimes(one);
            return Stream.of(new Waiting(
                            wanting.isEmpty() ? Waiting.Part.ON_OTHERS : Waiting.Part.NOW,
                            screen.today(),
                            title,
                            wanting.isEmpty()
                                    ? screen.text("networkmeeting.desk.waiting")
                                    : screen.text("networkmeeting.desk.other-times", wanting),
                            screen.text(
                                    wanting.isEmpty() ? "networkmeeting.desk.see" : "networkmeeting.desk.new-times"),
                            wanting.isEmpty() ? one.path() : one.path() + "/change")
                    .about(one.child()));
        }
        var calledOff = one.calledOff();
        if (calledOff != null) {
            return isNew(calledOff, screen) && !(isMine && calledOff.because() == NetworkMeeting.Because.CALLER)
                    ? Stream.of(new Waiting(
                                    Waiting.Part.SOON,
                                    screen.today(),
                                    title,
                                    screen.text("networkmeeting.called-off." + calledOff.because()),
                                    screen.text("networkmeeting.desk.see"),
                                    one.path())
                            .about(one.child()))
                    : Stream.empty();
        }
        if (one.stage() != Stage.ARRANGED || meeting == null) {
            return Stream.empty();
        }
        var day = screen.day(meeting.at());
        var isToday = !day.isAfter(screen.today());
        if (day.isBefore(screen.today()) && !isMine) {
            return Stream.empty();
        }
        return Stream.of(new Waiting(
                        isToday ? Waiting.Part.NOW : Waiting.Part.SOON,
                        day,
                        title,
                        screen.appointment(meeting.at()),
                        screen.text(isToday && isMine ? "networkmeeting.desk.note" : "networkmeeting.desk.see"),
                        one.path())
                .about(one.child()));
    }

    private static boolean isNew(NetworkMeeting.CalledOff calledOff, Screen screen) {
        return screen.day(calledOff.at()).plusDays(TOLD_FOR_DAYS).isAfter(screen.today());
    }

    /** One's own, a week before their day. */
    private static Stream<Waiting> agreements(NetworkMeeting one, Professional who, Screen screen) {
        return one.agreements().stream()
                .filter(agreed -> agreed.responsible().equals(who.person())
                        && agreed.doneOn() == null
                        && !agreed.dueOn().isAfter(screen.today().plusDays(7)))
                .map(agreed -> new Waiting(
                                agreed.dueOn().isAfter(screen.today()) ? Waiting.Part.SOON : Waiting.Part.NOW,
                                agreed.dueOn(),
                                screen.text("networkmeeting.desk.agreed", one.childName()),
                                agreed.words(),
                                screen.text("networkmeeting.desk.see"),
                                one.path())
                        .about(one.child()));
    }

    @Override
    public List<Part> partsFor(ChildId child, Parent who, Screen screen) {
        return newest(child, who, screen).stream()
                .map(page -> new Part(
                        page.meeting().stage() == Stage.HELD ? BELOW_ASSESSMENT : WAITS_FOR_ANSWER,
                        templates.networkmeetingFamilyPart(screen, page)))
                .toList();
    }

    @Override
    public List<Content> partsFor(YoungPerson who, Screen screen) {
        return newest(who.child(), who, screen).stream()
                .map(page -> (Content) templates.networkmeetingFamilyPart(screen, page))
                .toList();
    }

    @Override
    public List<Content> agendaFor(ChildId child, Professional who, Screen screen) {
        var mayNote = access.may(who, NetworkAction.CALL_NETWORK_MEETING, child);
        return access.may(who, NetworkAction.READ_NETWORK_MEETING, child)
                ? meetings.of(List.of(child)).stream()
                        .filter(one -> one.isUnderWay() && one.isCalled(who.person()))
                        .map(one -> (Content) templates.networkmeetingAtTable(screen, one, mayNote))
                        .toList()
                : List.of();
    }

    @Override
    public List<FamilyWaiting> waitingFor(List<ChildId> children, Citizen who, Screen screen) {
        var open = access.children(who, FamilyNetworkAction.ANSWER_NETWORK_MEETING);
        return meetings.of(children.stream().filter(open::contains).toList()).stream()
                .filter(one -> one.isUnderWay() && !one.isAnsweredBy(who.person()))
                .map(one -> new FamilyWaiting(
                        one.child(), screen.text("networkmeeting.family.waits"), day(one, screen), one.familyPath()))
                .toList();
    }

    /** When one meets, or the first day there is to choose from. */
    private static @Nullable LocalDate day(NetworkMeeting one, Screen screen) {
        var times = one.meeting() == null
                ? one.offer().times()
                : List.of(one.meeting().at());
        return times.stream()
                .map(screen::day)
                .filter(day -> !day.isBefore(screen.today()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<FamilyNetworkPage> newest(ChildId child, Citizen who, Screen screen) {
        return access.may(who, FamilyNetworkAction.ANSWER_NETWORK_MEETING, child)
                ? meetings.of(List.of(child)).stream()
                        .filter(one -> one.calledOff() == null || isNew(one.calledOff(), screen))
                        .limit(1)
                        .map(one -> pages.of(one, who, screen))
                        .toList()
                : List.of();
    }
}
