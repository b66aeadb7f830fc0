package dk.traad.consent;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.TransitionKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the municipality has decided about what follows a child. Where it has decided nothing, nothing goes without a yes (H11). */
@Repository
public class SharingRules {
    private final JdbcClient jdbc;

    SharingRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SharingRule of(ItemKind kind, Optional<TransitionKind> transition) {
        return transition
                .flatMap(at -> decided().stream()
                        .filter(rule -> rule.kind() == kind && rule.transition() == at)
                        .findFirst())
                .orElseGet(() -> SharingRule.undecided(kind, transition.orElse(null)));
    }

    /** For every kind of item at every kind of transition. */
    List<SharingRule> all() {
        var decided = decided();
        return Stream.of(TransitionKind.values())
                .flatMap(transition -> Stream.of(ItemKind.values())
                        .map(kind -> decided.stream()
                                .filter(rule -> rule.kind() == kind && rule.transition() == transition)
                                .findFirst()
                                .orElseGet(() -> SharingRule.undecided(kind, transition))))
                .toList();
    }

    private List<SharingRule> decided() {
        return jdbc.sql("""
                        SELECT r.kind, r.transition, r.follows, r.legal_basis, e.name AS changed_by, r.changed_at
                        FROM sharing_rule r
                        JOIN employee e ON e.municipality = r.municipality AND e.id = r.changed_by
                        WHERE r.municipality = :municipality
                        """).query(SharingRule.class).list();
    }

    void decide(
            ItemKind kind, TransitionKind transition, Follows follows, String legalBasis, EmployeeId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO sharing_rule (municipality, kind, transition, follows, legal_basis, changed_by, changed_at)
                        VALUES (:municipality, :kind, :transition, :follows, :legalBasis, :by, :now)
                        ON CONFLICT (municipality, kind, transition) DO UPDATE
                        SET follows = excluded.follows, legal_basis = excluded.legal_basis,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .param("kind", kind)
                .param("transition", transition)
                .param("follows", follows)
                .param("legalBasis", legalBasis)
                .param("by", by)
                .param("now", now)
                .update();
    }
}
