package dk.traad.settings;

import dk.traad.municipality.CooperationModel;
import dk.traad.screen.Screen;
import java.util.List;

/** What a change of the cooperation model would do to what one feature holds today, in whole sentences; never a name. */
public interface SettingsEffects {
    List<String> effects(Screen screen, CooperationModel now, CooperationModel then);
}
