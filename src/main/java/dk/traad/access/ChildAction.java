package dk.traad.access;

import java.util.List;

/** Something staff do with one child's file. Any rule is enough; with none it is refused. Each feature has its own enum. */
public interface ChildAction {
    String name();

    List<Rule> rules();
}
