package dk.traad.settings;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.Pages;
import dk.traad.platform.web.TypedText;
import dk.traad.screen.Screen;
import dk.traad.settings.DecideSettingsPage.Carried;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;
import pages.Templates;

/**
 * How a setting is changed, whichever feature it belongs to: the change is made, what it comes to is shown, and it is taken
 * back; only with a line that says why is it made to stay, and stands in the history by the same transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = UnreadableSettings.class)
public class DecideSettings {
    private static final int LONGEST = 200;
    /** What this page itself sends, beside what it carries on. */
    private static final Set<String> OWN = Set.of("why", "reviewed", "once");

    private final SettingsParts parts;
    private final SettingsHistory history;
    private final SettingsWords words;
    private final Municipalities municipalities;
    private final ObjectProvider<SettingsEffects> features;
    private final Templates templates;

    DecideSettings(
            SettingsParts parts,
            SettingsHistory history,
            SettingsWords words,
            Municipalities municipalities,
            ObjectProvider<SettingsEffects> features,
            Templates templates) {
        this.parts = parts;
        this.history = history;
        this.words = words;
        this.municipalities = municipalities;
        this.features = features;
        this.templates = templates;
    }

    /** What a change came to. */
    private record Outcome(List<SettingChange> changes, List<String> effects) {
        /** What is new gets its key anew each time it is tried. */
        String fingerprint() {
            return Integer.toHexString(changes.stream()
                    .map(change -> new SettingChange(change.section(), "", change.before(), change.after()))
                    .toList()
                    .hashCode());
        }
    }

    /** @param done the answer once it stands, or when nothing has become another */
    public View decide(Professional who, Screen screen, Runnable change, Supplier<View> done) {
        return decide(who, screen, sent().getRequestURI(), carried(sent()), change, done);
    }

    /** @param carried sent on to the path by the page that shows what the change comes to */
    View decide(
            Professional who, Screen screen, String path, List<Carried> carried, Runnable change, Supplier<View> done) {
        history.hold();
        var sent = sent();
        var why = sent.getParameter("why");
        var typed = TypedText.of(why);
        var transaction = TransactionAspectSupport.currentTransactionStatus();
        var untouched = transaction.createSavepoint();
        Outcome outcome;
        try {
            outcome = make(screen, change);
        } catch (UnreadableSettings refused) {
            transaction.rollbackToSavepoint(untouched);
            throw refused;
        }
        var isOther = sent.getParameter("reviewed") != null
                && !Objects.equals(sent.getParameter("reviewed"), outcome.fingerprint());
        var isWhy = !typed.isEmpty() && typed.length() <= LONGEST;
        if (outcome.changes().isEmpty() || isWhy && !isOther) {
            transaction.releaseSavepoint(untouched);
            keep(who, typed, outcome.changes());
            return outcome.changes().isEmpty() ? Pages.saying(done.get(), "settings.unchanged") : done.get();
        }
        transaction.rollbackToSavepoint(untouched);
        var mistakes = isOther
                ? Map.of("", "settings.changed-meanwhile.look-again")
                : why == null || isWhy ? Map.<String, String>of() : Map.of("why", "settings.why.wrong");
        var model = templates.settingsDecide(
                screen,
                new DecideSettingsPage(
                        path,
                        new Fields(new DecideSettingsPage.Reason(why == null ? "" : why), mistakes),
                        outcome.fingerprint(),
                        carried,
                        words.of(screen, outcome.changes()),
                        outcome.effects()));
        return mistakes.isEmpty() ? page(model) : invalid(model);
    }

    /** A change that has been looked over already. */
    void keep(Professional who, String why, Screen screen, Runnable change) {
        keep(who, why, make(screen, change).changes());
    }

    private void keep(Professional who, String why, List<SettingChange> changes) {
        if (!changes.isEmpty()) {
            var kinds = changes.stream()
                    .flatMap(one -> parts.of(one.section()).stream())
                    .map(SettingsPart::kind)
                    .distinct()
                    .toList();
            history.add(who, why, kinds, changes);
        }
    }

    private Outcome make(Screen screen, Runnable change) {
        var before = parts.now();
        var model = municipalities.cooperationModel();
        change.run();
        var after = parts.now();
        var changes = SettingsParts.between(before, after);
        var effects = new ArrayList<String>();
        features.orderedStream()
                .flatMap(feature -> feature.effects(screen, model, municipalities.cooperationModel()).stream())
                .forEach(effects::add);
        after.reach().forEach((sentence, many) -> {
            int was = before.reach().getOrDefault(sentence, 0);
            if (many != was) {
                effects.add(screen.text(sentence, many, was));
            }
        });
        changes.stream()
                .flatMap(one -> parts.of(one.section()).stream())
                .map(SettingsPart::effect)
                .filter(effect -> !effect.isEmpty())
                .distinct()
                .forEach(effect -> effects.add(screen.text(effect)));
        return new Outcome(changes, effects);
    }

    private static List<Carried> carried(HttpServletRequest sent) {
        return sent.getParameterMap().entrySet().stream()
                .filter(field ->
                        !OWN.contains(field.getKey()) && !field.getKey().startsWith("_"))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Carried(field.getKey(), value)))
                .toList();
    }

    private static HttpServletRequest sent() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
