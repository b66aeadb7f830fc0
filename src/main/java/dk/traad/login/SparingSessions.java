package dk.traad.login;

import static java.util.stream.Collectors.toMap;

import dk.traad.kernel.Unavailable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The sessions of the tables, read once for a request and written only when something in them is new: the filter before
 * them reads each twice and writes it after every page, which is one more wait for the disk.
 */
final class SparingSessions<S extends Session> implements FindByIndexNameSessionRepository<KeptSession<S>> {
    private final FindByIndexNameSessionRepository<S> tables;
    private final ThreadLocal<Map<String, KeptSession<S>>> ofThisRequest = new ThreadLocal<>();

    SparingSessions(FindByIndexNameSessionRepository<S> tables) {
        this.tables = tables;
    }

    /** What is read during one request is forgotten with it: a session that was ended elsewhere opens nothing more. */
    OncePerRequestFilter filter() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                ofThisRequest.set(new HashMap<>());
                try {
                    chain.doFilter(request, response);
                } finally {
                    ofThisRequest.remove();
                }
            }
        };
    }

    @Override
    public KeptSession<S> createSession() {
        return new KeptSession<>(tables.createSession(), true);
    }

    @Override
    public void save(KeptSession<S> kept) {
        if (!kept.isChanged()) {
            return;
        }
        try {
            tables.save(kept.session());
        } catch (TransactionException | DataAccessException away) {
            throw new SessionNotWritten(away);
        }
        kept.written();
    }

    @Override
    public @Nullable KeptSession<S> findById(String id) {
        var read = ofThisRequest.get();
        return read == null ? inTables(id) : read.computeIfAbsent(id, this::inTables);
    }

    @Override
    public void deleteById(String id) {
        var read = ofThisRequest.get();
        if (read != null) {
            read.remove(id);
        }
        tables.deleteById(id);
    }

    @Override
    public Map<String, KeptSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        return tables.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> new KeptSession<>(entry.getValue(), false)));
    }

    @SuppressWarnings("NullAway") // a mapping of null is none, which is what computeIfAbsent promises
    private @Nullable KeptSession<S> inTables(String id) {
        try {
            var found = tables.findById(id);
            return found == null ? null : new KeptSession<>(found, false);
        } catch (TransactionException | DataAccessResourceFailureException away) {
            // Before any handler: the first to ask who it is are the filters.
            throw new Unavailable("the session", away);
        }
    }
}
