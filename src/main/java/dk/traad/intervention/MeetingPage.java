package dk.traad.intervention;

import dk.traad.screen.Screen;
import gg.jte.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that lies on the table when one meets with a family, in the order in which it is talked over. Only what the
 * family reads anyway, and nothing of any other child.
 *
 * @param people who sits at the table
 * @param words what plans rest on
 * @param agenda why one meets; empty where no meeting is called
 * @param voices what the child itself has shown and said
 */
public record MeetingPage(
        AroundChild.Subject child,
        List<Person> people,
        List<Content> agenda,
        List<MeetingWords.Words> words,
        List<Content> voices,
        List<Goal> goals,
        List<Line> later,
        Optional<Instant> next,
        String back) {
    /** @param what somebody is, or does here; empty when nothing needs to be said */
    public record Person(String name, String what) {}

    /** A goal with what is done for it now. */
    public record Goal(String words, String signs, Line seen, List<Line> lines) {}

    static List<Goal> goals(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.intervention().goal().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(of -> new Goal(of.getFirst().goal(), of.getFirst().signs(), of.getFirst(), of))
                .toList();
    }

    /** The family, the child, and whoever sees to something; the one who leads the meeting is among them. */
    static List<Person> people(
            AroundChild around, List<String> family, String leads, List<Intervention> all, Screen screen) {
        var people = new ArrayList<Person>();
        people.add(new Person(around.child().firstName(), ""));
        family.forEach(name -> people.add(new Person(name, "")));
        all.stream()
                .map(Intervention::responsible)
                .filter(who -> !who.isFamily())
                .sorted(Comparator.comparing(Intervention.Responsible::name))
                .map(who -> new Person(
                        who.name(), who.role() == null ? "" : screen.text("intervention.role." + who.role())))
                .forEach(people::add);
        people.add(new Person(leads, ""));
        return people.stream()
                .collect(Collectors.toMap(Person::name, one -> one, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    static Optional<Instant> next(List<Intervention> all, Screen screen) {
        return all.stream()
                .map(one -> one.when().followUpAt())
                .filter(Objects::nonNull)
                .filter(at -> !screen.day(at).isBefore(screen.today()))
                .min(Comparator.naturalOrder());
    }

    public List<String> strengths() {
        return said(MeetingWords.Words::strengths);
    }

    public List<String> childViews() {
        return said(MeetingWords.Words::childView);
    }

    public List<String> familyViews() {
        return said(MeetingWords.Words::familyView);
    }

    private List<String> said(Function<MeetingWords.Words, String> part) {
        return words.stream()
                .map(part)
                .filter(said -> !said.isEmpty())
                .distinct()
                .toList();
    }

    static List<UUID> focusPoints(List<Intervention> all) {
        return all.stream().map(one -> one.focusPoint().value()).distinct().toList();
    }

    static List<Intervention> of(AroundChild around) {
        return Stream.concat(around.now().stream(), around.later().stream()).toList();
    }
}
