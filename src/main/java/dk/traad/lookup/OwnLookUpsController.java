package dk.traad.lookup;

import static dk.traad.platform.web.Pages.page;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.traad.access.Access;
import dk.traad.child.ChildAccess;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** My own look-ups: the same rows that families and leaders are shown. */
@Controller
@Transactional
class OwnLookUpsController {
    private static final int DAYS = 14;

    private final Access access;
    private final StaffLookUps lookUps;
    private final NamesOfChildren names;
    private final Templates templates;

    OwnLookUpsController(Access access, StaffLookUps lookUps, NamesOfChildren names, Templates templates) {
        this.access = access;
        this.lookUps = lookUps;
        this.names = names;
        this.templates = templates;
    }

    @GetMapping("/my-look-ups")
    View mine(
            Professional who,
            Screen screen,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate before) {
        access.requireEmployed(who);
        var until = before == null ? screen.today().plusDays(1) : before;
        var since = screen.today().minusYears(ReadLookUps.YEARS);
        var days = lookUps.days(who.employee(), since, until, DAYS + 1);
        var shown = days.subList(0, Math.min(DAYS, days.size()));
        var found = shown.isEmpty() ? List.<StaffLookUp>of() : lookUps.between(who.employee(), shown.getLast(), until);
        var open = Set.copyOf(access.children(who, ChildAccess.READ_CHILD));
        var named = names.of(found.stream()
                .map(StaffLookUp::child)
                .filter(Objects::nonNull)
                .filter(open::contains)
                .distinct()
                .toList());
        access.shown(who, ChildAccess.READ_CHILD, named.keySet());
        return page(templates.lookupMine(
                screen, days(found, named, screen), days.size() > DAYS ? shown.getLast() : null, before == null));
    }

    private static List<OwnDay> days(List<StaffLookUp> found, Map<ChildId, String> names, Screen screen) {
        return found.stream().collect(groupingBy(StaffLookUp::day, LinkedHashMap::new, toList())).entrySet().stream()
                .map(day -> new OwnDay(day.getKey(), children(day.getValue(), names, screen)))
                .toList();
    }

    private static List<OwnDay.OfChild> children(List<StaffLookUp> ofDay, Map<ChildId, String> names, Screen screen) {
        return ofDay.stream()
                .collect(groupingBy(one -> Objects.requireNonNull(one.child()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(child -> new OwnDay.OfChild(
                        names.get(child.getKey()),
                        names.containsKey(child.getKey()) ? "/children/" + child.getKey() : null,
                        StaffWords.lines(child.getValue(), screen),
                        StaffWords.why(child.getValue(), screen)))
                .toList();
    }
}
