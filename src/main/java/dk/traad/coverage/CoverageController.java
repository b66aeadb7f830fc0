package dk.traad.coverage;

import static dk.traad.coverage.CoverageAction.OPEN_COVERAGE;
import static dk.traad.coverage.CoverageAction.READ_COVERAGE_FIGURES;
import static dk.traad.coverage.MissingAction.SEE_WHETHER_ASSESSED;
import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.municipality.Municipalities;
import dk.traad.screen.FigureParts;
import dk.traad.screen.FigureTabs;
import dk.traad.screen.Screen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Who is missing: as figures for those above the units, as names for the leader of each. */
@Controller
@Transactional
class CoverageController {
    private final Access access;
    private final SeenChildren children;
    private final Municipalities municipalities;
    private final ObjectProvider<FigureParts> features;
    private final ObjectProvider<FigureTabs> tabs;
    private final Templates templates;

    CoverageController(
            Access access,
            SeenChildren children,
            Municipalities municipalities,
            ObjectProvider<FigureParts> features,
            ObjectProvider<FigureTabs> tabs,
            Templates templates) {
        this.access = access;
        this.children = children;
        this.municipalities = municipalities;
        this.features = features;
        this.tabs = tabs;
        this.templates = templates;
    }

    /** Someone who is both sees the figures of all and the names of the own unit. */
    @GetMapping("/coverage")
    View coverage(Professional who, Screen screen) {
        access.require(who, OPEN_COVERAGE);
        var months = municipalities.cooperationModel().monthsBetween();
        var since = CoverageTime.monthsBefore(screen.today(), months);
        var standing = access.standing(who);
        var led = standing.unitsLed();
        var own = led.isEmpty()
                ? null
                : UnitCoveragePage.of(
                        children.in(led, access.children(who, SEE_WHETHER_ASSESSED), screen.today()), months);
        if (own != null) {
            access.shown(who, SEE_WHETHER_ASSESSED, own.named());
        }
        var figures = access.may(who, READ_COVERAGE_FIGURES)
                ? CoverageFiguresPage.of(children.perUnit(screen.today(), since), months)
                : null;
        var others = features.stream()
                .flatMap(feature -> feature.figuresFor(who, standing, screen).stream())
                .toList();
        return page(
                templates.coverageShow(screen, own, figures, others, FigureTabs.all(tabs.orderedStream(), standing)));
    }
}
