package dk.traad.roster;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.roster.RosterAction.IMPORT_ROSTER;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.UnderWay;
import dk.traad.roster.reading.UnusableDelivery;
import dk.traad.screen.MenuEntries;
import dk.traad.screen.MenuEntry;
import dk.traad.screen.Screen;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Where an administrator brings the roster in, and sees what has come before. */
@Controller
@Transactional
@RequestMapping("/roster")
class DeliveryController implements MenuEntries {
    /** What is told of while somebody waits. */
    static final String UNDER_WAY = "roster";

    private final Access access;
    private final Deliveries deliveries;
    private final ReceiveDelivery reception;
    private final UnderWay underWay;
    private final Templates templates;

    DeliveryController(
            Access access, Deliveries deliveries, ReceiveDelivery reception, UnderWay underWay, Templates templates) {
        this.access = access;
        this.deliveries = deliveries;
        this.reception = reception;
        this.underWay = underWay;
        this.templates = templates;
    }

    @GetMapping
    View history(Professional who, Screen screen) {
        access.require(who, IMPORT_ROSTER);
        return page(templates.rosterHistory(screen, deliveries.latest(), canFollow(who), ""));
    }

    /** Asked by the page that waits, and open to whoever waits without scripts. */
    @GetMapping("/under-way")
    View underWay(Professional who, Screen screen) {
        access.require(who, IMPORT_ROSTER);
        return page(templates.componentUnderWay(
                screen,
                screen.text("roster.under-way.title"),
                underWay.of(who, UNDER_WAY).orElse(null),
                "/roster",
                screen.text("roster.under-way.next")));
    }

    @PostMapping
    View upload(Professional who, Screen screen, @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        access.require(who, IMPORT_ROSTER);
        var chosen = (files == null ? List.<MultipartFile>of() : files)
                .stream()
                        .filter(file ->
                                !String.valueOf(file.getOriginalFilename()).isEmpty())
                        .map(MultipartFile::getResource)
                        .toList();
        if (chosen.isEmpty()) {
            return refused(who, screen, screen.text("roster.upload.none"));
        }
        try {
            return redirect(
                    "/roster/" + underWay.during(who, UNDER_WAY, () -> reception.receive(who, chosen)),
                    "roster.upload.done");
        } catch (UnusableDelivery unusable) {
            return refused(
                    who, screen, screen.text(unusable.text(), unusable.words().toArray()));
        }
    }

    private View refused(Professional who, Screen screen, String problem) {
        return invalid(templates.rosterHistory(screen, deliveries.latest(), canFollow(who), problem));
    }

    /** Before the very first one there is nothing to look at. */
    private boolean canFollow(Professional who) {
        return !deliveries.latest().isEmpty() || underWay.of(who, UNDER_WAY).isPresent();
    }

    @Override
    public List<MenuEntry> entriesFor(Standing standing) {
        return standing.isAny(Role.ADMINISTRATOR) ? List.of(new MenuEntry(50, "roster.menu", "/roster")) : List.of();
    }
}
