package dk.traad.coverage;

import dk.traad.municipality.CooperationModel;
import dk.traad.screen.Screen;
import dk.traad.settings.SettingsEffects;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many children would not have been seen lately enough, were they to be seen more or less often. */
@Component
class CoverageEffect implements SettingsEffects {
    private final SeenChildren children;

    CoverageEffect(SeenChildren children) {
        this.children = children;
    }

    @Override
    public List<String> effects(Screen screen, CooperationModel now, CooperationModel then) {
        return now.monthsBetween() == then.monthsBetween()
                ? List.of()
                : List.of(
                        screen.text("coverage.effect", missing(screen, then), missing(screen, now)),
                        screen.text("coverage.effect.figures"));
    }

    private int missing(Screen screen, CooperationModel model) {
        var since = CoverageTime.monthsBefore(screen.today(), model.monthsBetween());
        return Coverage.sum(children.perUnit(screen.today(), since).stream()
                        .map(SeenChildren.InUnit::coverage)
                        .toList())
                .missing();
    }
}
