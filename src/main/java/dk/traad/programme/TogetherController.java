package dk.traad.programme;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.TypedText;
import dk.traad.portal.Families;
import dk.traad.portal.FamilyChild;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.FamilyWaiting;
import dk.traad.screen.FamilyWaits;
import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The family's side: yes, no, and out again at any time. One page for all its children, so that no address names one. */
@Controller
@Transactional
class TogetherController implements FamilyParts, FamilyWaits {
    static final int DAYS_KEPT = 30;
    private static final int ORDER = 35;
    private static final String PATH = "/family/together";

    private final Access access;
    private final Families families;
    private final Programmes programmes;
    private final Advisory advisory;
    private final AttachedWorkers workers;
    private final Templates templates;

    TogetherController(
            Access access,
            Families families,
            Programmes programmes,
            Advisory advisory,
            AttachedWorkers workers,
            Templates templates) {
        this.access = access;
        this.families = families;
        this.programmes = programmes;
        this.advisory = advisory;
        this.workers = workers;
        this.templates = templates;
    }

    @GetMapping(PATH)
    View show(Parent who, Screen screen) {
        var children = open(who, access.requireCustody(who), screen);
        return page(templates.programmeTogether(screen, shown(children, screen), Map.of()));
    }

    @PostMapping(PATH + "/{id}/answer")
    View answer(
            Parent who,
            Screen screen,
            @PathVariable Programme.Id id,
            @RequestParam(defaultValue = "") String child,
            @RequestParam(defaultValue = "") String answer) {
        var children = open(who, access.requireCustody(who), screen);
        var mine = chosen(children, child);
        var programme = programmes.of(id).id();
        switch (answer) {
            case "YES" -> {
                if (!advisory.join(programme, mine, screen.today())) {
                    throw new Conflict("programme.refused.no-offer");
                }
                return redirect(PATH, "programme.together.joined");
            }
            case "NO" -> {
                advisory.decline(programme, mine);
                return redirect(PATH, "programme.together.declined");
            }
            default -> {
                return invalid(templates.programmeTogether(
                        screen,
                        shown(children, screen),
                        Map.of(TogetherPage.field(id.toString(), mine.toString()), "programme.together.choose")));
            }
        }
    }

    @PostMapping(PATH + "/{id}/leave")
    View leave(
            Parent who, Screen screen, @PathVariable Programme.Id id, @RequestParam(defaultValue = "") String child) {
        var mine = chosen(open(who, access.requireCustody(who), screen), child);
        advisory.leave(programmes.of(id).id(), mine, screen.today());
        return redirect(PATH, "programme.together.left");
    }

    @Override
    public List<Part> partsFor(ChildId child, Parent who, Screen screen) {
        var children = open(who, List.of(child), screen);
        var places = places(children, screen).stream()
                .filter(place -> place.weeks() != null)
                .toList();
        var near = workers.of(children, screen.today());
        return places.isEmpty() && near.isEmpty()
                ? List.of()
                : List.of(new Part(
                        ORDER, templates.programmeTogetherPart(screen, new TogetherPage(places, near))::render));
    }

    @Override
    public Set<ChildId> withNews(List<ChildId> children, Parent who) {
        return advisory.of(children, LocalDate.EPOCH).stream()
                .filter(place -> place.since() == null)
                .map(Advisory.Place::child)
                .collect(Collectors.toSet());
    }

    @Override
    public List<FamilyWaiting> waitingFor(List<ChildId> children, Citizen who, Screen screen) {
        if (!(who instanceof Parent parent)) {
            return List.of();
        }
        var offered = withNews(children, parent);
        var shown = open(parent, children.stream().filter(offered::contains).toList(), screen).stream()
                .map(FamilyChild::id)
                .toList();
        return advisory.of(shown, screen.today()).stream()
                .filter(place -> place.since() == null)
                .map(place -> new FamilyWaiting(
                        place.child(),
                        screen.text(
                                "programme.family.waits",
                                programmes.of(place.programme()).name(screen)),
                        null,
                        PATH,
                        true))
                .toList();
    }

    private TogetherPage shown(List<FamilyChild> children, Screen screen) {
        return new TogetherPage(places(children, screen), workers.of(children, screen.today()));
    }

    private List<TogetherPage.Place> places(List<FamilyChild> children, Screen screen) {
        return advisory.of(children.stream().map(FamilyChild::id).toList(), screen.today()).stream()
                .map(place -> {
                    var programme = programmes.of(place.programme());
                    var child = children.stream()
                            .filter(one -> one.id().equals(place.child()))
                            .findFirst()
                            .orElseThrow();
                    return shown(place, programme, child, screen);
                })
                .toList();
    }

    private static TogetherPage.Place shown(
            Advisory.Place place, Programme programme, FamilyChild child, Screen screen) {
        var rhythm = programme.rhythm();
        var since = place.since();
        var weeks = since == null || rhythm == null ? null : new AdvisoryWeeks(since, rhythm);
        var end = place.endedOn() != null ? place.endedOn() : weeks == null ? screen.today() : weeks.end();
        return new TogetherPage.Place(
                programme,
                child.id().toString(),
                child.firstName(),
                weeks,
                weeks != null && !end.isAfter(screen.today()),
                end.plusDays(DAYS_KEPT));
    }

    /** Without children whose whereabouts this reader must not know: visits to a home tell them. */
    private List<FamilyChild> open(Parent who, List<ChildId> children, Screen screen) {
        return children.stream()
                .map(families::child)
                .filter(child -> !families.whereabouts(child, who.adult(), screen.today())
                        .isHidden())
                .toList();
    }

    private static ChildId chosen(List<FamilyChild> children, String child) {
        return TypedText.id(child)
                .flatMap(id -> children.stream()
                        .map(FamilyChild::id)
                        .filter(one -> one.value().equals(id))
                        .findFirst())
                .orElseThrow(NotFound::new);
    }
}
