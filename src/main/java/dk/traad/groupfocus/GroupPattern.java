package dk.traad.groupfocus;

import dk.traad.screen.Screen;
import java.util.UUID;

/**
 * What the assessments of several children in one room point to. Which children they are is not in it.
 *
 * @param kind FACTOR or SIGN
 * @param code of the factor or of the sign
 * @param textDa what the sign says; empty for a factor
 * @param children how many
 */
public record GroupPattern(UUID campaign, String kind, String code, String textDa, String textEn, int children) {
    /** As many as make one ask about the room instead of the children. */
    static final int MANY = 3;

    public String pointedTo() {
        return kind + ":" + code;
    }

    public String words(Screen screen) {
        return kind.equals("FACTOR") ? screen.text("groupfocus.factor." + code) : screen.either(textDa, textEn);
    }

    public String path(dk.traad.kernel.GroupId group) {
        return "/groups/" + group + "/focus-points/new?campaign=" + campaign + "&pointedTo=" + pointedTo();
    }
}
