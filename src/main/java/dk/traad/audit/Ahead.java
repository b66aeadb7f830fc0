package dk.traad.audit;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Looks at the next one before taking it, to walk along two sorted streams together. */
final class Ahead<T> {
    private final Iterator<T> all;
    private @Nullable T next;

    Ahead(Iterator<T> all) {
        this.all = all;
        next = all.hasNext() ? all.next() : null;
    }

    boolean hasNext() {
        return next != null;
    }

    T next() {
        var present = next;
        if (present == null) {
            throw new NoSuchElementException();
        }
        return present;
    }

    T take() {
        var taken = next();
        next = all.hasNext() ? all.next() : null;
        return taken;
    }
}
