package dk.traad.audit;

import dk.traad.audit.Verification.Finding;
import dk.traad.audit.Verification.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One municipality's chain as far as it has been looked through. */
final class Chain {
    private final int municipality;
    private final List<Finding> findings = new ArrayList<>();
    private long number;
    private long to;
    private String sealedAt;
    private byte[] hash;
    private long rows;
    private long seals;
    private long moreBad;

    /** @param last the seal before the first one looked at; empty from the beginning */
    Chain(int municipality, Optional<Seal> last) {
        this.municipality = municipality;
        number = last.map(Seal::number).orElse(0L);
        to = last.map(Seal::to).orElse(0L);
        sealedAt = last.map(Seal::sealedAt).orElse("");
        hash = last.map(Seal::hash).orElseGet(() -> new byte[SealDigest.BYTES]);
    }

    /** The next seal, with the digest of the rows that are there today. */
    void look(Seal seal, SealDigest present) {
        var found = present.rows();
        var wrong = wrong(seal, found, present.hash());
        if (wrong != null) {
            bad(seal.number(), wrong);
        }
        number = seal.number();
        to = seal.to();
        sealedAt = seal.sealedAt();
        hash = seal.hash();
        rows += found;
        seals++;
    }

    private @Nullable String wrong(Seal seal, long found, byte[] recomputed) {
        if (seal.number() != number + 1) {
            return "follows seal " + number + ": " + (seal.number() - number - 1) + " seals between them are missing";
        }
        if (seal.from() != to || !java.util.Arrays.equals(seal.previous(), hash)) {
            return "does not continue the seal before it";
        }
        if (seal.sealedAt().compareTo(sealedAt) < 0) {
            return "is older than the seal before it: the clock went backwards, from " + sealedAt + " to "
                    + seal.sealedAt();
        }
        if (found != seal.rows()) {
            var difference = Math.abs(found - seal.rows());
            return "held " + seal.rows() + " rows and there are " + found + ": " + difference
                    + (found < seal.rows() ? " missing" : " extra");
        }
        return java.util.Arrays.equals(recomputed, seal.hash()) ? null : "does not fit its rows: something was changed";
    }

    void rowOfNoSeal(AuditText row) {
        bad(null, "a row written " + row.writtenAt() + " is in no seal: it was added afterwards, or its seal is gone");
    }

    void rowFromTheFuture(Seal seal, AuditText row) {
        bad(seal.number(), "holds a row written after it, " + row.writtenAt() + ": the clock went backwards");
    }

    void note(Finding finding) {
        findings.add(finding);
    }

    /** The first is told; how many follow it is enough. */
    private void bad(@Nullable Long seal, String what) {
        if (findings.isEmpty()) {
            findings.add(new Finding(municipality, seal, what));
        } else {
            moreBad++;
        }
    }

    List<Finding> findings() {
        if (moreBad == 0) {
            return findings;
        }
        var all = new ArrayList<>(findings);
        all.add(1, new Finding(municipality, null, moreBad + " more like it after that"));
        return all;
    }

    Tally tally() {
        return new Tally(rows, seals);
    }
}
