package dk.traad.lookup;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.UnitParts;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pages.Templates;

/** What of the log waits for whoever answers for it: on the desk, and on the leader's page. No line names a child. */
@Component
class AnsweringLines implements WaitingLines, UnitParts {
    private static final int ORDER = 14;

    private final LookUpAlarms alarms;
    private final LookUpSamples samples;
    private final Answering answering;
    private final Templates templates;

    AnsweringLines(LookUpAlarms alarms, LookUpSamples samples, Answering answering, Templates templates) {
        this.alarms = alarms;
        this.samples = samples;
        this.answering = answering;
        this.templates = templates;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var scope = answering.of(who, standing, screen);
        if (scope.isNothing()) {
            return List.of();
        }
        return Stream.of(
                        waiting(scope).map(alarm -> line(alarm, screen)),
                        unanswered(scope).entrySet().stream().map(week -> line(week.getKey(), week.getValue(), screen)),
                        samples.handedOver(scope).stream().map(sample -> handedOver(sample, screen)))
                .flatMap(lines -> lines)
                .toList();
    }

    @Override
    public List<Part> partsFor(Professional who, Standing standing, Screen screen) {
        var scope = answering.of(who, standing, screen);
        var open =
                unanswered(scope).values().stream().mapToLong(Long::longValue).sum();
        return List.of(new Part(
                ORDER, templates.lookupUnit(screen, open, waiting(scope).count())::render));
    }

    /** To a leader an emergency access is a line of its own, with its review. */
    private Stream<LookUpAlarm> waiting(Answering.Scope scope) {
        return alarms.of(scope).stream()
                .filter(Predicate.not(LookUpAlarm::isAnswered))
                .filter(alarm -> scope.isOfficer() || alarm.kind() != LookUpAlarm.Kind.BREAK_GLASS);
    }

    private TreeMap<LocalDate, Long> unanswered(Answering.Scope scope) {
        return samples.of(scope).stream()
                .filter(LookUpSample::isWaiting)
                .collect(groupingBy(LookUpSample::week, TreeMap::new, counting()));
    }

    private static Waiting line(LookUpAlarm alarm, Screen screen) {
        return new Waiting(
                Waiting.Part.NOW,
                screen.day(alarm.lastAt()),
                screen.text("lookup.alarm.desk", screen.text("lookup.alarm." + alarm.kind())),
                screen.text("lookup.alarm.desk.detail", alarm.employeeName(), screen.moment(alarm.lastAt())),
                screen.text("lookup.alarm.see"),
                alarm.path());
    }

    private static Waiting line(LocalDate week, long open, Screen screen) {
        var due = LookUpSample.due(week);
        var key = due.isBefore(screen.today()) ? "lookup.sample.desk.overdue" : "lookup.sample.desk.detail";
        return new Waiting(
                Waiting.Part.NOW,
                due,
                screen.text("lookup.sample.desk", open),
                screen.text(key, screen.date(week), screen.when(due)),
                screen.text("lookup.sample.go"),
                "/look-up-samples");
    }

    private static Waiting handedOver(LookUpSample sample, Screen screen) {
        return new Waiting(
                Waiting.Part.NOW,
                screen.day(sample.lookedAt()),
                screen.text("lookup.sample.handed-over", sample.employeeName()),
                sample.unitName(),
                screen.text("lookup.alarm.see"),
                sample.path());
    }
}
