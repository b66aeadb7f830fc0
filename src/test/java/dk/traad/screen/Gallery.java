package dk.traad.screen;

import dk.traad.kernel.Position;
import dk.traad.platform.web.Fields;
import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import pages.Templates;

/** Every component on one page, as the program renders it, for tests and for eyes. */
public final class Gallery {
    private static final List<Option> SECTORS = List.of(
            new Option("HEALTH_VISITING", "Sundhedspleje"),
            new Option("DAYCARE", "Dagtilbud", "Dagplejere, vuggestuer og børnehaver"),
            new Option("SCHOOL", "Skole"));

    private final Screen screen;
    private final Templates templates;
    private final StringBuilder content = new StringBuilder();

    private Gallery(Screen screen, Templates templates) {
        this.screen = screen;
        this.templates = templates;
    }

    /** A form as it was sent, with mistakes in it. */
    record SampleForm(
            String title,
            String opensOn,
            String words,
            String sector,
            String kind,
            String place,
            List<String> factors,
            String sure) {}

    public static JteModel of(Screen screen, Templates templates) {
        return new Gallery(screen, templates).page();
    }

    private JteModel page() {
        var form = new SampleForm("", "", "Ida leger meget.", "DAYCARE", "", "DAYCARE", List.of("HEALTH_VISITING"), "");
        var mistakes = new LinkedHashMap<String, String>();
        mistakes.put("title", "screen.error.stale");
        mistakes.put("opensOn", "screen.error.too-large");
        mistakes.put("place", "screen.error.stale");
        var fields = new Fields(form, mistakes);
        add(templates.componentBreadcrumb(
                screen,
                List.of(new Crumb("Børn", "/children"), new Crumb("Stue Rød", "/groups/1"), Crumb.here("Ida"))));
        html("<h1>Alle dele på én side</h1><p class='lead'>En indledning i en enkelt sætning.</p>");
        add(templates.componentErrorSummary(screen, fields, null));
        add(templates.componentStepGuide(screen, List.of("Indlæs", "Se forskellen", "Gennemfør"), 2));
        for (var kind : List.of("info", "success", "warning", "error")) {
            add(templates.componentAlert(screen, kind, words("<p>Der er 14 rækker, der ikke kunne læses.</p>"), kind));
        }
        forms(fields);
        positions();
        work();
        return templates.layoutPage(screen, "Dele", words(content.toString()));
    }

    private void forms(Fields fields) {
        html("<h2>Formularer</h2><form method='post' action='/language'>");
        add(templates.componentToken(screen));
        add(templates.componentField(screen, fields, "title", "Navn", "Det navn, medarbejderne ser.", "text"));
        add(templates.componentField(screen, fields, "opensOn", "Åbner", "", "date"));
        add(templates.componentTextarea(screen, fields, "words", "Det går godt med", "Skriv kort.", 4, 500));
        add(templates.componentSelect(screen, fields, "sector", "Sektor", SECTORS, ""));
        add(templates.componentTickRows(screen, fields, "factors", "Tegn", SECTORS, "Sæt gerne flere."));
        html("</form><form method='post' action='/language'>");
        add(templates.componentToken(screen));
        add(templates.componentRadioCards(screen, fields, "kind", "Kort", SECTORS, ""));
        html("<div class='actions'>");
        add(templates.componentButton("Gem", "primary", "", ""));
        add(templates.componentButton("Gem kladde", "secondary", "draft", "yes"));
        add(templates.componentButton("Fortryd", "tertiary", "", ""));
        add(templates.componentButton("Luk ventetiden", "warning", "", ""));
        add(templates.componentButtonLink("Se forskellen", "/", "secondary"));
        html("</div></form>");
        html("<form method='post' action='/language'>");
        add(templates.componentRadios(screen, fields, "place", "Sted", SECTORS, "Vælg ét."));
        add(templates.componentCheckbox(
                screen, fields, "sure", "Jeg har læst forskellen", "Så gennemføres den.", "yes"));
        html("</form>");
    }

    private void positions() {
        html("<h2>Ord, datoer og tal</h2><p>");
        for (var position : Position.values()) {
            add(templates.componentPosition(screen, position, screen.today().minusMonths(7)));
            html("<br>");
        }
        add(templates.componentPosition(screen, Position.GREEN, screen.today().minusMonths(30)));
        html("</p><p>");
        add(templates.componentDate(screen, screen.today().plusDays(9)));
        html(" ");
        for (var kind : List.of("plain", "info", "success", "warning", "error")) {
            add(templates.componentTag("Åben", kind));
            html(" ");
        }
        html("</p>");
        add(templates.componentProgress("14 af 22", 14, 22));
        add(templates.componentDetails("Hvad betyder det?", words("<p>Vi vil gerne tale med jer.</p>"), false));
        add(templates.componentDetails("Hvad sker der nu?", words("<p>Vi vil gerne tale med jer.</p>"), true));
        add(templates.componentEmpty("Intet venter på dig", "Næste gang: opfølgning for Ida i morgen.", null));
        html("""
                <table class="table stacked"><caption>Dækning det seneste år</caption>
                <thead><tr><th scope="col">Gruppe</th><th scope="col">Vurderet</th><th scope="col">Mangler</th></tr></thead>
                <tbody><tr><th scope="row">Stue Rød</th><td data-label="Vurderet">20</td><td data-label="Mangler">2</td></tr>
                <tr><th scope="row">Stue Blå</th><td data-label="Vurderet">17</td><td data-label="Mangler">5</td></tr></tbody></table>
                <dl class="facts"><dt>Åbner</dt><dd>1. november 2026</dd><dt>Lukker</dt><dd>25. november 2026</dd></dl>
                """);
        var card = rendered(templates.componentCard("Ida", words("<p>Ny vurdering fra Myretuen</p>"), "/", "3 år"));
        add(templates.componentCards(words(card + card)));
    }

    private void work() {
        html("<h2>Mit bord</h2><ul class='desk-lines'>");
        for (var part : List.of("now", "now", "soon", "on-others")) {
            html("<li class='desk-line desk-" + part + "'><span class='desk-line-title'>"
                    + "Trivselsvurdering, Stue Rød</span><span class='desk-line-detail'>14 af 22 · lukker om 9 dage</span>"
                    + "<a class='desk-line-verb button button-secondary' href='/'>Fortsæt</a></li>");
        }
        html("</ul><section><h2>Stue Rød</h2><div class='group'>");
        for (var child : List.of("Aya", "Carl", "Ellen-Margrethe")) {
            html("<div class='group-row' id='row-" + child + "'><div class='group-child'>" + child
                    + " <span class='group-age'>3 år og 2 mdr.</span></div><div class='group-earlier'>");
            add(templates.componentPosition(
                    screen, Position.YELLOW, screen.today().minusMonths(5)));
            html("</div><fieldset class='choices'><legend class='sr-only'>" + child + "</legend>");
            for (var position : Position.values()) {
                add(templates.componentPositionChoice(
                        screen, "position-" + child, position, position == Position.YELLOW));
            }
            html("</fieldset><details class='group-detail'><summary>3 tegn · styrke · omgivelser</summary>"
                    + "<p>To tegn peger på ekstra opmærksomhed.</p></details></div>");
        }
        html("</div><div class='group-foot'>");
        add(templates.componentProgress("14 af 22", 14, 22));
        add(templates.componentButtonLink("Send min vurdering (22 børn)", "/", "primary"));
        html("</div></section><h2>Idas tråd</h2><ol class='thread'>");
        for (var bead : ThreadEntry.Bead.values()) {
            html("<li class='bead bead-" + bead.name().toLowerCase(java.util.Locale.ROOT)
                    + "'><span class='bead-when'>");
            add(templates.componentDate(screen, screen.today().minusMonths(3)));
            html("</span><p class='bead-title'>" + bead + "</p><p class='bead-detail'>Begyndte i Myretuen.</p></li>");
        }
        html("""
                </ol><h2>Fælles vurdering</h2><section class="differ"><h3>Hvad ser I forskelligt?</h3>
                <div class="columns columns-2"><div class="column"><h4>Mette</h4><blockquote class="quote"><p>Søger sjældent hjælp.</p></blockquote></div>
                <div class="column"><h4>Søren</h4><p>Siger til ved frokosten.</p></div></div></section>
                <div class="decision"><div><p>Beslutningen</p></div><div class="preview"><h3>Det læser forældrene</h3>
                <p>Ida leger meget og er glad for de andre børn.</p></div></div>
                """);
    }

    private void add(JteModel model) {
        content.append(rendered(model));
    }

    private void html(String html) {
        content.append(html);
    }

    private static String rendered(JteModel model) {
        return model.render();
    }

    private static Content words(String html) {
        return output -> output.writeContent(html);
    }
}
