package dk.traad.access;

import java.util.List;

/** Something staff do with a whole room or class, by the same rules as with the children in it. */
public interface GroupAction {
    String name();

    List<Rule> rules();
}
