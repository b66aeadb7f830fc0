package dk.traad.transition;

import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.transition.TransitionAction.HAND_OVER_CHILD;
import static dk.traad.transition.TransitionAction.READ_TRANSITION;
import static dk.traad.transition.TransitionAction.RECEIVE_CHILD;
import static dk.traad.transition.TransitionsAction.OPEN_TRANSITIONS;

import dk.traad.access.Access;
import dk.traad.guideline.Guideline;
import dk.traad.guideline.Guidelines;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.TransitionKind;
import dk.traad.kernel.UnitId;
import dk.traad.screen.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Whole groups: everybody who leaves and everybody who comes, handed over and accepted in one sitting. */
@Controller
@Transactional
class TransitionListController {
    private final Access access;
    private final Transitions transitions;
    private final TransitionPages pages;
    private final MoveTransition moveTransition;
    private final TransitionMoves moves;
    private final Guidelines guidelines;
    private final Rooms rooms;
    private final List<GoesAlong> features;
    private final Templates templates;

    TransitionListController(
            Access access,
            Transitions transitions,
            TransitionPages pages,
            MoveTransition moveTransition,
            TransitionMoves moves,
            Guidelines guidelines,
            Rooms rooms,
            List<GoesAlong> features,
            Templates templates) {
        this.access = access;
        this.transitions = transitions;
        this.pages = pages;
        this.moveTransition = moveTransition;
        this.moves = moves;
        this.guidelines = guidelines;
        this.rooms = rooms;
        this.features = features;
        this.templates = templates;
    }

    @GetMapping("/transitions")
    View list(Professional who, Screen screen) {
        access.require(who, OPEN_TRANSITIONS);
        var all = mine(who, screen);
        access.shown(who, READ_TRANSITION, all.stream().map(Transition::child).toList());
        return page(templates.transitionList(screen, listPage(all, who, screen)));
    }

    /** Those of the chosen that are ready; the others stay where they are, and the list says what they lack. */
    @PostMapping("/transitions/hand-over")
    View handOver(Professional who, Screen screen, @RequestParam(defaultValue = "") Set<String> chosen) {
        access.require(who, OPEN_TRANSITIONS);
        var open = Set.copyOf(access.children(who, HAND_OVER_CHILD));
        var able = chosen(who, screen, chosen, one -> isReadyToHandOver(one) && open.contains(one.child()));
        var along = along(able, who, screen);
        var ready = able.stream().filter(one -> isWhole(along.of(one))).toList();
        ready.forEach(one -> access.require(who, HAND_OVER_CHILD, one.child()));
        for (var one : ready) {
            features.forEach(feature -> feature.send(one, who));
            moveTransition.handOver(one, who.employee());
        }
        return redirect("/transitions", ready.isEmpty() ? "transition.many.none" : "transition.many.handed-over");
    }

    @PostMapping("/transitions/accept")
    View accept(Professional who, Screen screen, @RequestParam(defaultValue = "") Set<String> chosen) {
        access.require(who, OPEN_TRANSITIONS);
        var open = Set.copyOf(access.children(who, RECEIVE_CHILD));
        var ready = chosen(who, screen, chosen, one -> isReadyToAccept(one) && open.contains(one.child()));
        ready.forEach(one -> access.require(who, RECEIVE_CHILD, one.child()));
        ready.forEach(one -> moveTransition.accept(one, "", who.employee()));
        return redirect("/transitions", ready.isEmpty() ? "transition.many.none" : "transition.many.accepted");
    }

    /** Into which room or class the chosen come; those who work there read from then on what was given to them. */
    @PostMapping("/transitions/rooms")
    View rooms(
            Professional who,
            Screen screen,
            @RequestParam(defaultValue = "") Set<String> chosen,
            @RequestParam(required = false) @Nullable String room) {
        access.require(who, OPEN_TRANSITIONS);
        var open = Set.copyOf(access.children(who, RECEIVE_CHILD));
        var coming = chosen(who, screen, chosen, one -> isPlaceable(one) && open.contains(one.child()));
        var where = rooms.of(units(coming), screen.today()).stream()
                .filter(one -> one.id().toString().equals(room))
                .findFirst();
        var placed = coming.stream()
                .filter(one -> where.isPresent() && where.get().unit().equals(one.toUnit()))
                .toList();
        placed.forEach(one -> access.require(who, RECEIVE_CHILD, one.child()));
        placed.forEach(one -> rooms.place(one, where.orElseThrow().id()));
        return redirect("/transitions", placed.isEmpty() ? "transition.many.none" : "transition.many.placed");
    }

    private List<Transition> chosen(
            Professional who, Screen screen, Set<String> chosen, Predicate<Transition> isReady) {
        return mine(who, screen).stream()
                .filter(one -> chosen.contains(one.id().toString()))
                .filter(isReady)
                .toList();
    }

    private List<Transition> mine(Professional who, Screen screen) {
        return transitions.of(who.employee(), access.children(who, READ_TRANSITION), screen.today());
    }

    private TransitionListPage listPage(List<Transition> all, Professional who, Screen screen) {
        var guideline = guidelines.inForce();
        var along = along(all, who, screen);
        var named = rooms.of(units(all.stream().filter(Transition::isReceiver).toList()), screen.today());
        var returned = moves.whyReturned(all.stream()
                .filter(one -> one.isSender() && one.stage() == TransitionStage.RETURNED)
                .toList());
        var leaving = all.stream()
                .filter(Transition::isSender)
                .map(one -> new TransitionListPage.Line(
                        one,
                        isReadyToHandOver(one) && isWhole(along.of(one)),
                        isLate(one, guideline, screen),
                        false,
                        "",
                        returned.getOrDefault(one.id(), ""),
                        along.of(one)))
                .toList();
        var coming = all.stream()
                .filter(one -> !one.isSender())
                .map(one -> new TransitionListPage.Line(
                        one,
                        isReadyToAccept(one),
                        false,
                        isPlaceable(one)
                                && named.stream().anyMatch(room -> room.unit().equals(one.toUnit())),
                        room(one, named),
                        "",
                        along.of(one)))
                .toList();
        return new TransitionListPage(
                TransitionListPage.grouped(leaving, Transition::toName),
                TransitionListPage.grouped(coming, one -> from(one, who, screen)),
                named);
    }

    private record AllAlong(Map<Transition.Id, List<GoesAlong.Along>> all) {
        List<GoesAlong.Along> of(Transition one) {
            return all.getOrDefault(one.id(), List.of());
        }
    }

    private AllAlong along(List<Transition> transitions, Professional who, Screen screen) {
        var all = new HashMap<Transition.Id, List<GoesAlong.Along>>();
        features.forEach(feature -> feature.of(transitions, who, screen)
                .forEach((id, more) -> all.merge(
                        id,
                        more,
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList())));
        return new AllAlong(all);
    }

    private static List<UnitId> units(List<Transition> transitions) {
        return transitions.stream()
                .map(Transition::toUnit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String room(Transition one, List<Rooms.Room> named) {
        return named.stream()
                .filter(room -> room.id().equals(one.toGroup()))
                .map(Rooms.Room::name)
                .findFirst()
                .orElse("");
    }

    private static boolean isWhole(List<GoesAlong.Along> along) {
        return along.stream().allMatch(one -> one.standing() == GoesAlong.Standing.READY);
    }

    private static boolean isPlaceable(Transition one) {
        return one.isReceiver() && one.stage() == TransitionStage.RECEIVED;
    }

    /** A child at home comes from nowhere else than the way already says. */
    private String from(Transition one, Professional who, Screen screen) {
        return one.kind() == TransitionKind.HOME_TO_DAYCARE ? "" : pages.fromName(one, who, screen);
    }

    private static boolean isLate(Transition one, Guideline guideline, Screen screen) {
        var next = one.stage().next();
        return next != null && StepLine.due(one, guideline, next).isBefore(screen.today());
    }

    private static boolean isReadyToHandOver(Transition one) {
        return one.isSender() && one.hasPlace() && one.state().allows(TransitionMove.HAND_OVER);
    }

    private static boolean isReadyToAccept(Transition one) {
        return one.isReceiver() && one.state().allows(TransitionMove.ACCEPT);
    }
}
