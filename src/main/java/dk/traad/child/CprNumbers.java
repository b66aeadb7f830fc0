package dk.traad.child;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Cpr;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.crypt.CprVault;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Children's CPR numbers, opened one at a time. */
@Repository
public class CprNumbers {
    private static final DateTimeFormatter BIRTHDAY = DateTimeFormatter.ofPattern("ddMMyy");

    private final JdbcClient jdbc;
    private final CprVault vault;
    private final Access access;
    private final Children children;

    CprNumbers(JdbcClient jdbc, CprVault vault, Access access, Children children) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.access = access;
        this.children = children;
    }

    public CprOffer offerTo(Professional who, ChildId child) {
        return new CprOffer(
                BIRTHDAY.format(children.of(child).birthday()) + "-••••",
                access.may(who, ChildAccess.READ_CPR, child),
                access.may(who, ChildAccess.READ_CPR_WITH_REASON, child));
    }

    /** Empty when the roster told none. */
    Optional<Cpr> of(ChildId child, Professional who) {
        return jdbc.sql("""
                        SELECT cpr_sealed FROM child
                        WHERE municipality = :municipality AND id = :child AND cpr_sealed IS NOT NULL
                        """)
                .param("child", child)
                .query(byte[].class)
                .optional()
                .map(bytes -> vault.open(who.municipality(), child.value(), bytes));
    }

    void keepReason(ChildId child, EmployeeId by, String reason, Instant now) {
        jdbc.sql("""
                        INSERT INTO cpr_look_up (municipality, id, child, employee, reason, looked_up_at)
                        VALUES (:municipality, :id, :child, :by, :reason, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("child", child)
                .param("by", by)
                .param("reason", reason)
                .param("now", now)
                .update();
    }
}
