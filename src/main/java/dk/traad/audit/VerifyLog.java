package dk.traad.audit;

import dk.traad.audit.Verification.Finding;
import dk.traad.platform.db.SealingConnections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Looks through every row and every seal, in one pass and in one snapshot, and holds them against the anchors. */
@Component
class VerifyLog {
    private final SealingConnections connections;
    private final SealLog sealing;
    private final Anchors anchors;
    private final SigningKey key;

    VerifyLog(SealingConnections connections, SealLog sealing, Anchors anchors, SigningKey key) {
        this.connections = connections;
        this.sealing = sealing;
        this.anchors = anchors;
        this.key = key;
    }

    /**
     * @param municipality null for all of them
     * @param from looks only at what was sealed since that day began; null for everything
     */
    Verification verify(@Nullable Integer municipality, @Nullable LocalDate from) {
        // Where the program was stopped in the wrong second, nobody has sealed its last rows yet.
        var sealedFirst = connections.areAlone() ? sealing.seal() : 0;
        return connections.inSnapshot(jdbc -> {
            var pass = new Pass(jdbc, municipality, from);
            pass.run();
            return new Verification(
                    new TreeMap<>(pass.chains.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, chain -> chain.getValue().tally()))),
                    new TreeMap<>(pass.chains)
                            .values().stream()
                                    .flatMap(chain -> chain.findings().stream())
                                    .toList(),
                    sealedFirst);
        });
    }

    List<Integer> municipalities() {
        return connections.inTransaction(jdbc -> new Seals(jdbc).municipalities());
    }

    /** A seal with the digest of the rows that are there today. */
    private record Looked(Seal seal, SealDigest digest) {
        static Looked at(Seal seal) {
            return new Looked(seal, seal.digest());
        }

        int municipality() {
            return seal.municipality();
        }
    }

    private final class Pass {
        private final Seals seals;
        private final JdbcTemplate jdbc;
        private final @Nullable Integer municipality;
        private final @Nullable LocalDate from;
        private final long begin;
        private final Map<Integer, Chain> chains = new HashMap<>();

        Pass(JdbcTemplate jdbc, @Nullable Integer municipality, @Nullable LocalDate from) {
            this.jdbc = jdbc;
            this.municipality = municipality;
            this.from = from;
            seals = new Seals(jdbc);
            begin = from == null ? 0 : seals.sealedBelow(from + " 00:00 Europe/Copenhagen");
            if (municipality != null) {
                chain(municipality);
            }
        }

        void run() {
            try (var allSeals = seals.from(municipality, begin);
                    var allRows = AuditText.read(jdbc, municipality, begin, Long.MAX_VALUE)) {
                var nextSeals = new Ahead<>(allSeals.iterator());
                var rows = new Ahead<>(allRows.iterator());
                while (nextSeals.hasNext()) {
                    lookAtRound(nextSeals, rows);
                }
                lookAtUnsealed(rows);
            }
            anchors.all().stream()
                    .filter(anchor -> municipality == null || municipality == anchor.municipality())
                    .filter(anchor -> from == null || anchor.sealedAt().compareTo(from.toString()) >= 0)
                    .forEach(this::lookAt);
        }

        /** Seals of one round end at the same transaction; whatever lies before that and is in none of them is too much. */
        private void lookAtRound(Ahead<Seal> nextSeals, Ahead<AuditText> rows) {
            var to = nextSeals.next().to();
            var round = new HashMap<Integer, Looked>();
            var twice = new ArrayList<Looked>();
            while (nextSeals.hasNext() && nextSeals.next().to() == to) {
                var looked = Looked.at(nextSeals.take());
                if (round.putIfAbsent(looked.municipality(), looked) != null) {
                    twice.add(looked);
                }
            }
            while (rows.hasNext() && rows.next().transaction() < to) {
                look(rows.next(), round.get(rows.take().municipality()));
            }
            Stream.concat(round.values().stream(), twice.stream())
                    .forEach(looked -> chain(looked.municipality()).look(looked.seal(), looked.digest()));
        }

        private void look(AuditText row, @Nullable Looked looked) {
            if (looked == null) {
                chain(row.municipality()).rowOfNoSeal(row);
                return;
            }
            looked.digest().row(row.text());
            if (row.writtenAt().compareTo(looked.seal().sealedAt()) > 0) {
                chain(row.municipality()).rowFromTheFuture(looked.seal(), row);
            }
        }

        private void lookAtUnsealed(Ahead<AuditText> rows) {
            var oldest = new HashMap<Integer, String>();
            var count = new HashMap<Integer, Long>();
            while (rows.hasNext()) {
                var row = rows.take();
                oldest.merge(
                        row.municipality(), row.writtenAt(), (one, other) -> one.compareTo(other) < 0 ? one : other);
                count.merge(row.municipality(), 1L, Long::sum);
            }
            var limit = seals.aMinuteAgo();
            oldest.forEach((code, written) -> {
                if (written.compareTo(limit) < 0) {
                    chain(code)
                            .note(new Finding(
                                    code,
                                    null,
                                    count.get(code) + " rows are not sealed, the oldest written " + written
                                            + ", more than 60 s ago"));
                }
            });
        }

        private void lookAt(Anchor anchor) {
            var wrong = wrong(anchor);
            if (wrong != null) {
                chain(anchor.municipality()).note(new Finding(anchor.municipality(), null, wrong));
            }
        }

        private @Nullable String wrong(Anchor anchor) {
            if (!anchor.isSignedBy(key)) {
                return "a line of its anchors is not signed by this installation";
            }
            var seal = seals.of(anchor.municipality(), anchor.number());
            if (seal.isEmpty()) {
                return "the anchor of " + anchor.sealedAt() + " names seal " + anchor.number()
                        + ", which is gone: the end" + " of the log was taken away";
            }
            return anchor.names(seal.get())
                    ? null
                    : "the anchor of " + anchor.sealedAt() + " does not fit seal " + anchor.number();
        }

        private Chain chain(int code) {
            return chains.computeIfAbsent(
                    code, unknown -> new Chain(code, begin == 0 ? Optional.empty() : seals.newestBelow(code, begin)));
        }
    }
}
