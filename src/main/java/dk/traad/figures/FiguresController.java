package dk.traad.figures;

import static dk.traad.figures.FiguresAction.MAKE_FIGURES;
import static dk.traad.figures.FiguresAction.READ_MUNICIPALITY_FIGURES;
import static dk.traad.figures.FiguresAction.READ_UNIT_FIGURES;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.figures.Cell.Dimension;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.print.PrintedPage;
import dk.traad.platform.web.UnderWay;
import dk.traad.screen.FigureTabs;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The municipality in figures, a leader's own unit in figures, and both to take along. */
@Controller
@Transactional
class FiguresController {
    private static final String UNDER_WAY = "figures";

    private final Access access;
    private final Cubes cubes;
    private final BuildCubes buildCubes;
    private final UnderWay underWay;
    private final OwnUnits ownUnits;
    private final ObjectProvider<FigureTabs> tabs;
    private final Clock clock;
    private final Templates templates;

    FiguresController(
            Access access,
            Cubes cubes,
            BuildCubes buildCubes,
            UnderWay underWay,
            OwnUnits ownUnits,
            ObjectProvider<FigureTabs> tabs,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.cubes = cubes;
        this.buildCubes = buildCubes;
        this.underWay = underWay;
        this.ownUnits = ownUnits;
        this.tabs = tabs;
        this.clock = clock;
        this.templates = templates;
    }

    /** @param by sector, age or unit; anything else is by sector */
    @GetMapping("/figures")
    View municipality(Professional who, Screen screen, @RequestParam(defaultValue = "sector") String by) {
        access.require(who, READ_MUNICIPALITY_FIGURES);
        var standing = access.standing(who);
        return page(templates.figuresMunicipality(
                screen,
                FiguresPage.municipality(
                        cubes.newestWithPast(screen.today(), List.of()),
                        dimension(by),
                        MAKE_FIGURES.roles().stream().anyMatch(standing::isAny),
                        FigureTabs.all(tabs.orderedStream(), standing))));
    }

    @GetMapping("/figures/unit")
    View unit(Professional who, Screen screen) {
        access.require(who, READ_UNIT_FIGURES);
        var standing = access.standing(who);
        var numbers = ownUnits.numbers(standing.unitsLed());
        return page(templates.figuresUnit(
                screen,
                FiguresPage.units(
                        cubes.newestWithPast(screen.today(), numbers),
                        numbers,
                        FigureTabs.all(tabs.orderedStream(), standing))));
    }

    @PostMapping("/figures")
    View make(Professional who) {
        access.require(who, MAKE_FIGURES);
        underWay.during(who, UNDER_WAY, () -> {
            buildCubes.build(clock.instant());
            return true;
        });
        return redirect("/figures", "figures.made");
    }

    /** Asked by the page that waits, and open to whoever waits without scripts. */
    @GetMapping("/figures/under-way")
    View underWay(Professional who, Screen screen) {
        access.require(who, MAKE_FIGURES);
        return page(templates.componentUnderWay(
                screen,
                screen.text("figures.under-way.title"),
                underWay.of(who, UNDER_WAY).orElse(null),
                "/figures",
                screen.text("figures.under-way.next")));
    }

    /** All that is told, as a table for whoever wants to count on: the same cells, no others. */
    @GetMapping("/figures/figures.csv")
    View csv(Professional who, Screen screen) {
        access.require(who, READ_MUNICIPALITY_FIGURES);
        return FigureTable.of(cubes.newest(), screen).asCsv(screen);
    }

    @GetMapping("/figures/figures.xlsx")
    View xlsx(Professional who, Screen screen) {
        access.require(who, READ_MUNICIPALITY_FIGURES);
        return FigureTable.of(cubes.newest(), screen).asWorkbook(screen);
    }

    /** Once a year to the committee: the same answers as text and pictures on paper. */
    @GetMapping("/figures/report")
    View report(Professional who, Screen screen) {
        access.require(who, READ_MUNICIPALITY_FIGURES);
        return page(templates.figuresReport(screen, reportPage(screen)));
    }

    /** The same as a file everybody can read, for the committee's agenda. */
    @GetMapping("/figures/report.pdf")
    View reportFile(Professional who, Screen screen) {
        access.require(who, READ_MUNICIPALITY_FIGURES);
        return PrintedPage.answer(
                templates.figuresDocument(screen, reportPage(screen), screen.moment(clock.instant())),
                screen.text("figures.file", screen.today().toString()) + ".pdf");
    }

    private FiguresPage reportPage(Screen screen) {
        return FiguresPage.municipality(
                cubes.newestWithPast(screen.today(), List.of()), Dimension.SECTOR, false, List.of());
    }

    /** The whole safe cube in words that never change, for others to count on with. */
    @GetMapping("/figures/open-data.csv")
    View openDataCsv(Professional who, Screen screen) {
        access.require(who, READ_MUNICIPALITY_FIGURES);
        return OpenData.of(cubes.newest(), screen).asCsv();
    }

    @GetMapping("/figures/open-data.json")
    View openDataJson(Professional who, Screen screen) {
        access.require(who, READ_MUNICIPALITY_FIGURES);
        return OpenData.of(cubes.newest(), screen).asJson();
    }

    private static Dimension dimension(String by) {
        return Arrays.stream(Dimension.values())
                .filter(one -> one != Dimension.ALL && one.name().equals(by.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Dimension.SECTOR);
    }
}
