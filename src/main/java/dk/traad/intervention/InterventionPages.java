package dk.traad.intervention;

import dk.traad.access.Others;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of who does what together for staff, with as few questions to the database as it takes. */
@Component
class InterventionPages {
    private final Interventions interventions;
    private final Wishes wishes;

    InterventionPages(Interventions interventions, Wishes wishes) {
        this.interventions = interventions;
        this.wishes = wishes;
    }

    /** What is wrong with the answer to a wish. */
    record Answering(@Nullable String mistake, String typed) {
        static final Answering NOTHING = new Answering(null, "");
    }

    InterventionPage page(ChildId child, Others others, Professional who, Screen screen) {
        return page(child, others, who, screen, unused -> null, Answering.NOTHING);
    }

    InterventionPage page(
            ChildId child,
            Others others,
            Professional who,
            Screen screen,
            Function<AroundChild, @Nullable Unfinished> unfinished,
            Answering answering) {
        var all = interventions.around(child, others.children(), reader(who, screen));
        var ranked = all.stream()
                .map(one -> one.child().id())
                .filter(id -> others.may(InterventionAction.RANK_INTERVENTIONS, id))
                .toList();
        var wished = ranked.isEmpty() ? Map.<ChildId, List<Wish>>of() : wishes.open(ranked, screen.today());
        var sections = all.stream()
                .map(one -> section(one, ranked, wished, who, screen))
                .toList();
        var siblings = sections.subList(1, sections.size()).stream()
                .filter(section -> !section.around().isEmpty())
                .toList();
        tell(others, siblings);
        return new InterventionPage(
                sections.getFirst(),
                siblings,
                others.may(InterventionAction.LEAD_MEETING, child),
                unfinished.apply(all.getFirst()),
                answering.mistake(),
                answering.typed());
    }

    private static Section section(
            AroundChild one, List<ChildId> ranked, Map<ChildId, List<Wish>> wished, Professional who, Screen screen) {
        var id = one.child().id();
        return Section.of(
                one,
                intervention -> Line.forStaff(intervention, who.person(), screen),
                ranked.contains(id),
                wished.getOrDefault(id, List.of()));
    }

    private static void tell(Others others, List<Section> siblings) {
        others.shown(siblings.stream().map(one -> one.around().child().id()).toList());
    }

    AroundChild around(ChildId child, Professional who, Screen screen) {
        return interventions.around(child, reader(who, screen));
    }

    /** @throws NotFound when there is none, or it was answered already */
    Wish wish(ChildId child, String person, Screen screen) {
        return wishes.open(List.of(child), screen.today()).getOrDefault(child, List.of()).stream()
                .filter(one -> one.person().toString().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What is said to somebody whose move was not made. */
    static @Nullable Unfinished unfinished(
            AroundChild around, Intervention.Id moved, MoveForm form, Moved result, Function<Intervention, Line> line) {
        return Optional.ofNullable(around.seen().get(moved))
                .map(one -> new Unfinished(
                        line.apply(one),
                        form,
                        around.version(),
                        around.ranking().atMost(),
                        result instanceof Moved.NoRoom
                                ? around.now().stream().map(line).toList()
                                : List.of(),
                        result instanceof Moved.Overtaken ? around.ranked() : null))
                .orElse(null);
    }

    static Reader reader(dk.traad.kernel.SignedIn who, Screen screen) {
        return Reader.of(
                who, screen.today(), Objects.requireNonNull(screen.model()).mostInterventions());
    }
}
