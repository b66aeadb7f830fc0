package dk.traad.platform.db;

import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For statements that are about the children of a whole municipality whoever asks: figures, campaigns, the roster. Within
 * them row-level security shows every child's content, so only what counts or moves sets may use it; ArchitectureTest
 * lists who does, and why.
 */
@Component
public class WholeMunicipality {
    private final DataSource source;
    private final ContextSeal seal;

    WholeMunicipality(DataSource source, ContextSeal seal) {
        this.source = source;
        this.seal = seal;
    }

    /** In the transaction that is under way, whose own context is put back in the end. */
    public <T> T call(Supplier<T> work) {
        var present = Context.current();
        if (present == null) {
            throw new IllegalStateException("the whole of which municipality?");
        }
        var whole = new Context(present.municipality(), Context.Kind.PROGRAM, present.person());
        if (present.kind() == Context.Kind.PROGRAM || !TransactionSynchronizationManager.isActualTransactionActive()) {
            return whole.call(work);
        }
        tell(whole);
        T result;
        try {
            result = whole.call(work);
        } catch (RuntimeException | Error failure) {
            putBack(present, failure);
            throw failure;
        }
        tell(present);
        return result;
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** A transaction that has failed takes no more statements, and needs none. */
    private void putBack(Context present, Throwable failure) {
        try {
            tell(present);
        } catch (IllegalStateException aborted) {
            failure.addSuppressed(aborted);
        }
    }

    private void tell(Context context) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            seal.tell(connection, context);
        } catch (SQLException failure) {
            throw new IllegalStateException("the context could not be set", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
