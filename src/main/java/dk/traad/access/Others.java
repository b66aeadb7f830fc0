package dk.traad.access;

import dk.traad.kernel.ChildId;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** The children a page about one of them may show as well, and what else may be done with them: asked by one statement. */
public final class Others {
    private final List<ChildId> children;
    private final BiPredicate<List<? extends Line>, ChildId> rules;
    private final Consumer<ChildId> log;

    Others(List<ChildId> children, BiPredicate<List<? extends Line>, ChildId> rules, Consumer<ChildId> log) {
        this.children = children;
        this.rules = rules;
        this.log = log;
    }

    /** All the action is open on for this person, the one the page is about among them. */
    public List<ChildId> children() {
        return children;
    }

    /** Whether a button shows. */
    public boolean may(ChildAction action, ChildId child) {
        return rules.test(action.rules(), child);
    }

    /** Told for each of them whose name stands on the page. */
    public void shown(Collection<ChildId> others) {
        others.forEach(log);
    }
}
