package dk.traad.effect;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.effect.EffectFigure.Measure;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.SmallNumbers;
import dk.traad.screen.FigureParts;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Whether it helps, in figures: for a leader the own unit, for those above all sectors; never about fewer than five. */
@Component
class EffectFigures implements FigureParts {
    private final Access access;
    private final EffectCounts counts;
    private final Templates templates;

    EffectFigures(Access access, EffectCounts counts, Templates templates) {
        this.access = access;
        this.counts = counts;
        this.templates = templates;
    }

    @Override
    public List<Content> figuresFor(Professional who, Standing standing, Screen screen) {
        var since = screen.today().minusYears(1);
        var parts = new ArrayList<Content>();
        if (access.may(who, EffectFiguresAction.READ_EFFECT_FIGURES)) {
            parts.add(templates.effectFigures(screen, visible(counts.perSector(since, screen.today()))));
        }
        if (!standing.unitsLed().isEmpty()) {
            parts.add(
                    templates.effectOwnFigures(screen, visible(counts.of(standing.unitsLed(), since, screen.today()))));
        }
        return parts;
    }

    /** Measure by measure: where a sector is so small that it would be about somebody, or all said the same, it is left out. */
    static List<EffectFigure> visible(List<EffectFigure> all) {
        return Arrays.stream(Measure.values())
                .flatMap(measure -> visibleOf(
                        all.stream().filter(one -> one.measure() == measure).toList()))
                .toList();
    }

    private static Stream<EffectFigure> visibleOf(List<EffectFigure> figures) {
        var hidden =
                SmallNumbers.hidden(figures.stream().map(EffectFigure::children).toList());
        return IntStream.range(0, figures.size()).mapToObj(place -> {
            var one = figures.get(place);
            return hidden.contains(place) || one.measure().isAnswer() && isUnanimous(one)
                    ? new EffectFigure(one.sector(), one.measure(), one.children(), null)
                    : one;
        });
    }

    private static boolean isUnanimous(EffectFigure figure) {
        return figure.percent() != null && (figure.percent() == 0 || figure.percent() == 100);
    }
}
