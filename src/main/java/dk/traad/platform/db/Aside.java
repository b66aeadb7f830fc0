package dk.traad.platform.db;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What must be kept although the request's own transaction is undone is written aside, through two connections of its
 * own, so that it never takes one a request waits for. Whoever asks waits a moment for it and no longer; should it fail
 * or last, the answer is the same (security reference 4.3, P15).
 */
public class Aside implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);
    private static final Duration PATIENCE = Duration.ofMillis(250);
    private static final int CONNECTIONS = 2;
    private static final int WAITING = 200;

    private final HikariDataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ThreadPoolExecutor threads;

    Aside(DatabaseRoles roles, ContextSeal seal) {
        var pool = DatabaseSettings.pool(roles, roles.application(), "traad-aside", CONNECTIONS);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("options", "-c statement_timeout=2000 -c lock_timeout=1000");
        source = new HikariDataSource(pool);
        jdbc = Statements.of(JdbcClient.create(new DomainJdbc(new JdbcTemplate(source))));
        transaction = new TransactionTemplate(new ContextTransactions(source, seal));
        threads = new ThreadPoolExecutor(
                CONNECTIONS,
                CONNECTIONS,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("aside-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * In a transaction of its own, in the present context.
     *
     * @return whether it was written before the patience ran out; it may still be written afterwards
     */
    public boolean write(Consumer<JdbcClient> work) {
        var context = Context.current();
        Callable<Boolean> task = () -> {
            Runnable inTransaction = () -> transaction.executeWithoutResult(unused -> work.accept(jdbc));
            if (context == null) {
                inTransaction.run();
            } else {
                context.run(inTransaction);
            }
            return true;
        };
        try {
            return threads.submit(() -> told(task)).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException lasting) {
            LOG.warn("something written aside takes longer than {} ms", PATIENCE.toMillis());
        } catch (RejectedExecutionException tooMany) {
            LOG.error("something was not written aside: too much of it is waiting");
        } catch (ExecutionException failure) {
            // Said where it happened.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Also when nobody waits for the outcome any longer. */
    private static boolean told(Callable<Boolean> task) throws Exception {
        try {
            return task.call();
        } catch (RuntimeException failure) {
            LOG.error("something was not written aside ({})", failure.getClass().getSimpleName());
            throw failure;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(2, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        source.close();
    }
}
