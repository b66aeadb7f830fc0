package dk.traad.platform.db;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has read and is asked for again is kept until it writes anything, or ends. The door answers for all
 * the buttons of a page from one reading; nothing outlives its transaction, and a change is seen at once by whoever made it.
 */
public final class ReadOnce {
    private final Map<Asked, Object> kept = new HashMap<>();

    private ReadOnce() {}

    /** The same question asked for somebody else is another one. */
    private record Asked(@Nullable Context context, Record question) {}

    /** @param question what is asked, with everything the answer depends on */
    @SuppressWarnings("unchecked")
    public static <T> T of(Record question, Supplier<T> reading) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return reading.get();
        }
        var asked = new Asked(Context.current(), question);
        var kept = present().kept;
        var answer = kept.get(asked);
        if (answer == null) {
            answer = reading.get();
            kept.put(asked, answer);
        }
        return (T) answer;
    }

    /** Before anything is written. */
    static void forget() {
        if (TransactionSynchronizationManager.getResource(ReadOnce.class) instanceof ReadOnce present) {
            present.kept.clear();
        }
    }

    private static ReadOnce present() {
        if (TransactionSynchronizationManager.getResource(ReadOnce.class) instanceof ReadOnce present) {
            return present;
        }
        var present = new ReadOnce();
        TransactionSynchronizationManager.bindResource(ReadOnce.class, present);
        TransactionSynchronizationManager.registerSynchronization(present.new OfItsTransaction());
        return present;
    }

    /** Steps aside while another transaction runs within this one. */
    private class OfItsTransaction implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ReadOnce.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ReadOnce.class, ReadOnce.this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ReadOnce.class);
        }
    }
}
