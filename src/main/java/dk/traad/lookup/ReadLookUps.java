package dk.traad.lookup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.municipality.Municipalities;
import dk.traad.portal.Families;
import dk.traad.portal.FamilyChild;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What one citizen reads about who has looked at one child: everything passes the reader's whereabouts on its way. */
@Component
class ReadLookUps {
    /** As long as health's own log shows (MinLog). */
    static final int YEARS = 2;

    private static final int DAYS = 30;

    private final FamilyLookUps lookUps;
    private final Families families;
    private final Questions questions;
    private final Municipalities municipalities;
    private final ObjectProvider<TypedReasons> reasons;

    ReadLookUps(
            FamilyLookUps lookUps,
            Families families,
            Questions questions,
            Municipalities municipalities,
            ObjectProvider<TypedReasons> reasons) {
        this.lookUps = lookUps;
        this.families = families;
        this.questions = questions;
        this.municipalities = municipalities;
        this.reasons = reasons;
    }

    /** @param before null for the newest */
    FamilyLookUpsPage page(Citizen who, ChildId id, @Nullable LocalDate before, Screen screen) {
        var child = families.child(id);
        var telling = telling(who, child, screen);
        var until = before == null ? screen.today().plusDays(1) : before;
        var days = lookUps.days(id, who, screen.today().minusYears(YEARS), until, DAYS + 1);
        var shown = days.subList(0, Math.min(DAYS, days.size()));
        var found = shown.isEmpty() ? List.<LookUp>of() : lookUps.between(id, who, shown.getLast(), until);
        var asked = questions.askedAbout(id, who);
        return new FamilyLookUpsPage(
                child,
                home(who, id),
                personDays(found, asked, telling).collect(groupingBy(PersonDay::day, LinkedHashMap::new, toList())),
                days.size() > DAYS ? shown.getLast() : null,
                before == null,
                questions.of(id, who, telling.whereabouts(), screen));
    }

    /** What one question would be about; null when there is no such look-up, or none one can ask about. */
    @Nullable
    PersonDay one(Citizen who, ChildId id, LookUp.Id lookUp, Screen screen) {
        var found = around(who, id, lookUp, screen);
        var telling = telling(who, families.child(id), screen);
        return personDays(found, Set.of(), telling).findFirst().orElse(null);
    }

    List<LookUp> around(Citizen who, ChildId id, LookUp.Id lookUp, Screen screen) {
        return lookUps
                .around(
                        lookUp,
                        id,
                        who,
                        screen.today().minusYears(YEARS),
                        screen.today().plusDays(1))
                .stream()
                .filter(one -> one.employee() != null)
                .toList();
    }

    static String home(Citizen who, ChildId child) {
        return switch (who) {
            case Parent parent -> "/family/children/" + child;
            case YoungPerson young -> "/mine";
        };
    }

    private static Stream<PersonDay> personDays(List<LookUp> found, Set<String> asked, Telling telling) {
        return found.stream().collect(groupingBy(LookUp::person, LinkedHashMap::new, toList())).values().stream()
                .map(together -> telling.personDay(together, asked));
    }

    private Telling telling(Citizen who, FamilyChild child, Screen screen) {
        var whereabouts = switch (who) {
            case Parent parent -> families.whereabouts(child, parent.adult(), screen.today());
            case YoungPerson young -> Whereabouts.open();
        };
        var typed = reasons.stream()
                .flatMap(
                        feature -> feature.reasonsFor(child.id(), screen.today().minusYears(YEARS)).stream())
                .toList();
        return new Telling(child, whereabouts, municipalities.cooperationModel().namesInLog(), typed, screen);
    }

    private record Telling(
            FamilyChild child,
            Whereabouts whereabouts,
            boolean showsNames,
            List<TypedReasons.Reason> typed,
            Screen screen) {
        PersonDay personDay(List<LookUp> together, Set<String> asked) {
            var newest = together.getFirst();
            return new PersonDay(
                    newest.newest().toString(),
                    newest.day(),
                    who(newest),
                    time(together),
                    together.stream().mapToInt(LookUp::times).sum(),
                    what(together),
                    newest.isMine() ? "" : why(together),
                    reasons(newest),
                    newest.employee() != null && !asked.contains(Questions.about(newest)));
        }

        private String who(LookUp one) {
            if (one.isMine()) {
                return screen.text("lookup.you");
            }
            if (one.employee() == null) {
                return screen.text("lookup.program");
            }
            var name = one.employeeName() == null || !showsNames
                    ? Stream.<String>empty()
                    : whereabouts.people(List.of(one.employeeName())).stream();
            var role = Stream.of(one.role() == null ? screen.text("lookup.employee") : screen.role(one.role()));
            var place = one.unitName() == null || one.sector() == null
                    ? Stream.<String>empty()
                    : Stream.of(whereabouts.place(one.sector(), one.unitName(), null, screen));
            return Stream.of(name, role, place).flatMap(part -> part).collect(Collectors.joining(" · "));
        }

        /** What reads the same is said once, and counted: nobody sees a list three times by three different rules. */
        private List<String> what(List<LookUp> together) {
            var counted = new LinkedHashMap<String, Integer>();
            together.forEach(one -> counted.merge(
                    LookUpWords.what(one.action(), one.changed(), one.object(), screen), one.times(), Integer::sum));
            return counted.entrySet().stream()
                    .map(one -> one.getValue() == 1
                            ? one.getKey()
                            : screen.text("lookup.times", one.getKey(), one.getValue()))
                    .toList();
        }

        private String why(List<LookUp> together) {
            return together.stream()
                    .map(one -> LookUpWords.why(one.relation(), child.firstName(), screen))
                    .filter(why -> !why.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        /** What that person wrote that day, told to everybody who reads it beforehand. */
        private List<String> reasons(LookUp one) {
            return typed.stream()
                    .filter(reason -> reason.employee().equals(one.employee())
                            && reason.day().equals(one.day()))
                    .map(reason -> whereabouts.words(reason.words(), screen))
                    .toList();
        }

        private String time(List<LookUp> together) {
            var first = together.stream().map(LookUp::first).min(Comparator.naturalOrder());
            var last = together.stream().map(LookUp::last).max(Comparator.naturalOrder());
            return time(first.orElseThrow(), last.orElseThrow());
        }

        private String time(Instant first, Instant last) {
            var begins = screen.time(first);
            var ends = screen.time(last);
            return begins.equals(ends) ? screen.text("lookup.at", begins) : screen.text("lookup.between", begins, ends);
        }
    }
}
