package dk.traad.programme;

import dk.traad.kernel.Role;
import dk.traad.screen.Screen;
import java.util.List;

/**
 * One step of how those who work with a family in a programme go about it together.
 *
 * @param role whose step it is
 * @param checksDa what is to be thought of; as many in each language
 */
public record CooperationStep(
        int number, String nameDa, String nameEn, Role role, List<String> checksDa, List<String> checksEn) {
    public String name(Screen screen) {
        return screen.either(nameDa, nameEn);
    }

    public List<String> checks(Screen screen) {
        return screen.either("da", "en").equals("da") ? checksDa : checksEn;
    }

    /** How a tick of one of them is sent: "2.0". */
    public String key(int item) {
        return number + "." + item;
    }
}
