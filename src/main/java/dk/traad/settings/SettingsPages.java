package dk.traad.settings;

import dk.traad.municipality.CooperationModel;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The pages on which the cooperation model is read, filled in from elsewhere, and looked over before it is saved. */
@Component
class SettingsPages {
    private final Municipalities municipalities;
    private final SettingsReach reach;
    private final ObjectProvider<SettingsEffects> features;

    SettingsPages(Municipalities municipalities, SettingsReach reach, ObjectProvider<SettingsEffects> features) {
        this.municipalities = municipalities;
        this.reach = reach;
        this.features = features;
    }

    SettingsForm present() {
        return SettingsForm.of(municipalities.cooperationModel());
    }

    SettingsPage asItIs(Screen screen) {
        return typed(screen, present());
    }

    SettingsPage typed(Screen screen, SettingsForm form) {
        return new SettingsPage(Fields.of(form), reach.today(screen.today()), form.seen(), null, "");
    }

    /** @param isOverwriting whether somebody else has changed the model since: then both are shown */
    SettingsPage mistaken(Screen screen, SettingsForm form, Errors errors, boolean isOverwriting) {
        var present = present();
        return new SettingsPage(
                Fields.of(form, errors),
                reach.today(screen.today()),
                present.seen(),
                isOverwriting ? Fields.of(present) : null,
                "");
    }

    /** Filled in from elsewhere, beside what holds now; nothing is saved by it. */
    SettingsPage from(Screen screen, SettingsForm other, String origin) {
        var present = present();
        return new SettingsPage(
                Fields.of(other), reach.today(screen.today()), present.seen(), Fields.of(present), origin);
    }

    ModelReview review(Screen screen, SettingsForm form, CooperationModel now, Fields fields) {
        var then = form.asModel();
        var effects = features.orderedStream()
                .flatMap(feature -> feature.effects(screen, now, then).stream())
                .toList();
        return new ModelReview(
                fields,
                Difference.between(SettingsForm.of(now), form),
                effects,
                then.own().colour().equals(now.own().colour())
                        ? null
                        : then.own().look().orElse(null));
    }
}
