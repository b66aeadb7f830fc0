package dk.traad.intervention;

import dk.traad.access.Others;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.portal.Families;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of who does what together for a family. */
@Component
class FamilyInterventionPages {
    private final Interventions interventions;
    private final Families families;

    FamilyInterventionPages(Interventions interventions, Families families) {
        this.interventions = interventions;
        this.families = families;
    }

    FamilyInterventionPage page(ChildId child, Others others, Citizen who, Screen screen) {
        var all = interventions.around(child, others.children(), InterventionPages.reader(who, screen));
        var whereabouts = whereabouts(all.stream().map(one -> one.child().id()).toList(), who, screen);
        var sections = all.stream()
                .filter(one -> one.child().id().equals(child) || !one.isEmpty())
                .map(one -> Section.of(one, line(whereabouts.apply(one), who, screen), false, List.of()))
                .toList();
        others.shown(sections.stream()
                .skip(1)
                .map(section -> section.around().child().id())
                .toList());
        return new FamilyInterventionPage(sections, answerWords(all.getFirst(), whereabouts, screen), home(child, who));
    }

    AroundChild around(ChildId child, Citizen who, Screen screen) {
        return interventions.around(child, InterventionPages.reader(who, screen));
    }

    FamilyInterventionPage.Wishing wishing(
            AroundChild around,
            Citizen who,
            Screen screen,
            @Nullable String words,
            @Nullable String mistake,
            Function<Function<Intervention, Line>, @Nullable Unfinished> unfinished) {
        var id = around.child().id();
        var line = line(whereabouts(List.of(id), who, screen).apply(around), who, screen);
        var ranking = wished(around);
        var wish = openWish(around);
        return new FamilyInterventionPage.Wishing(
                around,
                around.of(ranking.now()).stream().map(line).toList(),
                around.of(ranking.later()).stream().map(line).toList(),
                around.wish() == null ? 0 : around.wish().version(),
                wish != null,
                words != null ? words : wish == null ? "" : wish.words(),
                mistake,
                unfinished.apply(line),
                home(id, who));
    }

    /** What the family would have: as they wished, while nobody has answered, or else as it is. */
    static Ranking wished(AroundChild around) {
        var wish = openWish(around);
        return wish == null ? around.ranking() : around.settled(wish.now(), wish.later());
    }

    static @Nullable Wish openWish(AroundChild around) {
        var wish = around.wish();
        return wish == null || wish.answer() != null ? null : wish;
    }

    private static String answerWords(
            AroundChild around, Function<AroundChild, Whereabouts> whereabouts, Screen screen) {
        var wish = around.wish();
        return wish == null || wish.answer() == null
                ? ""
                : whereabouts.apply(around).words(wish.answer().words(), screen);
    }

    private static Function<Intervention, Line> line(Whereabouts whereabouts, Citizen who, Screen screen) {
        return one -> Line.forFamily(one, who, whereabouts, screen);
    }

    /** The young person themself knows where they are. */
    private Function<AroundChild, Whereabouts> whereabouts(Collection<ChildId> children, Citizen who, Screen screen) {
        return switch (who) {
            case YoungPerson _ -> _ -> Whereabouts.open();
            case Parent parent -> {
                Map<ChildId, Whereabouts> known = families.known(children, parent.adult(), screen.today()).stream()
                        .collect(Collectors.toMap(one -> one.child().id(), Families.Known::whereabouts));
                yield one ->
                        java.util.Objects.requireNonNull(known.get(one.child().id()));
            }
        };
    }

    private static String home(ChildId child, Citizen who) {
        return who instanceof YoungPerson ? "/mine" : "/family/children/" + child;
    }
}
