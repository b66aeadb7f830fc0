package dk.traad.assessment;

import static java.util.stream.Collectors.groupingBy;

import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for a professional in assessments: to decide, to answer, to make final, to talk; and who else is waited for. */
@Component
class AssessmentLines implements WaitingLines {
    private static final int FIRST_WORDS = 60;
    /** More promised talks than this in one room become one line that leads to the room. */
    private static final int FEW = 3;

    private final MyAssessments mine;
    private final Assessments assessments;
    private final OwnAssessments owns;

    AssessmentLines(MyAssessments mine, Assessments assessments, OwnAssessments owns) {
        this.mine = mine;
        this.assessments = assessments;
        this.owns = owns;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var today = screen.today();
        var around = assessments.all(mine.openAround(who.employee(), today), today);
        var lines = new ArrayList<Waiting>();
        mine.unanswered(who.employee(), today).forEach(message -> lines.add(message(message, screen)));
        lines.addAll(writing(around, who, screen));
        lines.addAll(deciding(around, screen));
        lines.addAll(waitingOnOthers(around, who, screen));
        lines.addAll(talking(around, screen));
        around.stream().map(one -> decided(one, screen)).flatMap(List::stream).forEach(lines::add);
        return lines;
    }

    private static Waiting message(MyAssessments.Unanswered message, Screen screen) {
        var words = message.words().length() <= FIRST_WORDS
                ? message.words()
                : message.words().substring(0, FIRST_WORDS) + "…";
        var line = new Waiting(
                Waiting.Part.NOW,
                message.on(),
                screen.text("assessment.desk.message", message.childName()),
                message.isQuestion()
                        ? screen.text("assessment.desk.question", message.adultName(), words)
                        : screen.text("assessment.desk.words", words),
                screen.text("assessment.desk.read"),
                "/assessments/" + message.assessment() + "#family-title");
        return line.about(message.child());
    }

    /** On demand only: a campaign has a line of its own. */
    private List<Waiting> writing(List<Assessment> around, Professional who, Screen screen) {
        var open = owns.all(around.stream().map(Assessment::id).toList(), who.employee()).stream()
                .filter(OwnAssessment::isOpen)
                .map(OwnAssessment::assessment)
                .toList();
        return around.stream()
                .filter(one -> one.round() == null && open.contains(one.id()))
                .filter(one -> !one.state(screen.today()).showsOwnAssessments())
                .map(one -> line(
                                Waiting.Part.NOW,
                                one,
                                screen.text("assessment.desk.own", one.name()),
                                one.openReason(),
                                screen.text("assessment.desk.assess"),
                                "/assessments/" + one.id() + "/own")
                        .about(one.child()))
                .toList();
    }

    private static List<Waiting> deciding(List<Assessment> around, Screen screen) {
        var ready = around.stream()
                .filter(one -> one.state(screen.today()) instanceof State.InDialogue)
                .toList();
        return perGroup(
                ready,
                Waiting.Part.NOW,
                screen,
                "assessment.desk.decide",
                many -> screen.text(
                        many.stream().allMatch(Assessment::isDecidedAlone)
                                ? "assessment.desk.ready-alone"
                                : "assessment.desk.ready",
                        many.size()));
    }

    private List<Waiting> waitingOnOthers(List<Assessment> around, Professional who, Screen screen) {
        var sent = owns.all(around.stream().map(Assessment::id).toList(), who.employee()).stream()
                .filter(OwnAssessment::isSubmitted)
                .map(OwnAssessment::assessment)
                .toList();
        var waiting = around.stream()
                .filter(one -> sent.contains(one.id()) && one.state(screen.today()) instanceof State.OwnSubmitted)
                .toList();
        return perGroup(
                waiting,
                Waiting.Part.ON_OTHERS,
                screen,
                "assessment.desk.see",
                many -> screen.text(
                        "assessment.desk.missing",
                        many.stream()
                                .flatMap(one -> one.waitingFor().stream())
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    private static List<Waiting> decided(Assessment one, Screen screen) {
        if (!(one.state(screen.today()) instanceof State.JointDecided(var reading)) || one.decided() == null) {
            return List.of();
        }
        return switch (reading) {
            case OPEN -> List.of();
            case OVER ->
                List.of(line(
                                Waiting.Part.NOW,
                                one,
                                screen.text("assessment.desk.read-over", one.name()),
                                screen.text(
                                        one.decided().answered()
                                                        >= one.decided().told()
                                                ? "assessment.desk.all-answered"
                                                : "assessment.desk.days-passed"),
                                screen.text("assessment.desk.make-final"),
                                "/assessments/" + one.id() + "#family-title")
                        .about(one.child()));
            case UNTOLD ->
                List.of(line(
                                Waiting.Part.SOON,
                                one,
                                screen.text("assessment.desk.held-back", one.name()),
                                screen.text("assessment.desk.held-back-why"),
                                screen.text("assessment.desk.see"),
                                "/assessments/" + one.id() + "#family-title")
                        .about(one.child()));
        };
    }

    /** The parents have read that somebody will ring or write to them: nobody else remembers it. */
    private static List<Waiting> talking(List<Assessment> around, Screen screen) {
        return around.stream()
                .filter(one -> one.state(screen.today()) instanceof State.ParentsInformed)
                .collect(groupingBy(AssessmentLines::pathOf, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(together -> together.getValue().size() > FEW
                        ? Stream.of(talks(together.getValue(), together.getKey(), screen))
                        : together.getValue().stream().map(one -> talk(one, screen)))
                .toList();
    }

    private static Waiting talk(Assessment one, Screen screen) {
        return new Waiting(
                        Waiting.Part.NOW,
                        decidedOn(one),
                        screen.text("assessment.desk.talk", one.name()),
                        screen.text("assessment.desk.talk-why"),
                        screen.text("assessment.desk.see"),
                        "/assessments/" + one.id() + "#family-title")
                .about(one.child());
    }

    private static Waiting talks(List<Assessment> many, String path, Screen screen) {
        return new Waiting(
                Waiting.Part.NOW,
                many.stream()
                        .map(AssessmentLines::decidedOn)
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                screen.text("assessment.desk.talks", many.size(), nameOf(many.getFirst())),
                screen.text("assessment.desk.talk-why"),
                screen.text("assessment.desk.see"),
                path);
    }

    private static LocalDate decidedOn(Assessment one) {
        return Objects.requireNonNull(one.decided()).on();
    }

    /** One line for a group in a campaign, and one for all a health visitor sees at home in it; one for each child else. */
    private static List<Waiting> perGroup(
            List<Assessment> some,
            Waiting.Part part,
            Screen screen,
            String verb,
            java.util.function.Function<List<Assessment>, String> detail) {
        return some.stream()
                .collect(groupingBy(AssessmentLines::pathOf, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(together -> {
                    var many = together.getValue();
                    var first = many.getFirst();
                    var isOfOneChild = many.size() == 1 && (first.round() == null || first.group() == null);
                    var line = line(
                            part,
                            first,
                            screen.text(
                                    first.isDecidedAlone() ? "assessment.desk.alone" : "assessment.desk.joint",
                                    isOfOneChild ? first.name() : nameOf(first)),
                            detail.apply(many),
                            screen.text(verb),
                            isOfOneChild ? "/assessments/" + first.id() : together.getKey());
                    return isOfOneChild ? line.about(first.child()) : line;
                })
                .toList();
    }

    /** What the children of one line have in common. */
    private static String nameOf(Assessment one) {
        return one.groupName() != null
                ? one.groupName()
                : one.round() != null ? one.round().name() : one.name();
    }

    private static String pathOf(Assessment one) {
        if (one.round() == null || (one.group() == null && !one.isDecidedAlone())) {
            return "/assessments/" + one.id();
        }
        return one.group() == null
                ? "/assessments?campaign=" + one.round().id()
                : "/groups/" + one.group() + "/decisions/" + one.round().id();
    }

    private static Waiting line(
            Waiting.Part part, Assessment one, String title, String detail, String verb, String path) {
        LocalDate due = one.round() != null
                ? one.round().closesOn()
                : LocalDate.ofInstant(one.openedAt(), java.time.ZoneId.of("Europe/Copenhagen"));
        return new Waiting(part, due, title, detail, verb, path);
    }
}
