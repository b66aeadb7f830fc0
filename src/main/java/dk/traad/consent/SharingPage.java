package dk.traad.consent;

import dk.traad.kernel.TransitionKind;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows a child, as the municipality has decided it.
 *
 * @param tried the rule one has asked about; null before that
 */
public record SharingPage(List<SharingRule> rules, @Nullable SharingRule tried, Fields fields) {
    public List<SharingRule> at(TransitionKind transition) {
        return rules.stream().filter(rule -> rule.transition() == transition).toList();
    }

    public List<Option> kinds(Screen screen) {
        return Stream.of(ItemKind.values())
                .map(kind -> new Option(kind.name(), screen.text("consent.kind." + kind)))
                .toList();
    }

    public List<Option> transitions(Screen screen) {
        return Stream.of(TransitionKind.values())
                .map(kind -> new Option(kind.name(), screen.text("consent.transition." + kind)))
                .toList();
    }

    public List<Option> decisions(Screen screen) {
        return Stream.of(Follows.values())
                .map(one -> new Option(
                        one.name(), screen.text("consent.follows." + one), screen.text("consent.follows.means." + one)))
                .toList();
    }
}
