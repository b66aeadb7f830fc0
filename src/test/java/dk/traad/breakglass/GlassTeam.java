package dk.traad.breakglass;

import dk.traad.Given;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Cpr;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.crypt.CprVault;
import java.time.LocalDate;
import java.util.Map;

/** Two health visitors of one team, their leader, and children with numbers. */
final class GlassTeam {
    static final String REASON = "Moren ringer, og barnet trækker ikke vejret rigtigt";

    private final Given given;
    private final CprVault vault;
    private final LocalDate today;

    final UnitId unit;
    final Professional hanne;
    final Professional eva;
    final Professional birgit;

    GlassTeam(Given given, CprVault vault, LocalDate today) {
        this.given = given;
        this.vault = vault;
        this.today = today;
        unit = given.healthVisiting("Sundhedsplejen");
        hanne = given.healthVisitor("Hanne Dal", unit);
        eva = given.healthVisitor("Eva Lind", unit);
        birgit = given.leader("Birgit Holm", unit);
    }

    /** A child of this health visitor's with this number. */
    ChildId child(String name, String number, Professional visitor) {
        var child = child(name, number);
        given.assigned(child, visitor);
        return child;
    }

    ChildId child(String name, String number) {
        var child = given.child(name, today.minusYears(1));
        given.change(
                "UPDATE child SET cpr_index = :index WHERE id = :id",
                Map.of(
                        "index",
                        vault.index(given.municipality(), Cpr.parse(number).orElseThrow()),
                        "id",
                        child));
        return child;
    }
}
