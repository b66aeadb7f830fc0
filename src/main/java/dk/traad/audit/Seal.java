package dk.traad.audit;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One link of a municipality's chain.
 *
 * @param from the first transaction whose rows it seals
 * @param to the first one that it does not
 */
record Seal(
        int municipality, long number, String sealedAt, long from, long to, long rows, byte[] previous, byte[] hash) {

    static Seal of(ResultSet row) throws SQLException {
        return new Seal(
                row.getInt("municipality"),
                row.getLong("number"),
                row.getString("sealed_at"),
                Long.parseLong(row.getString("from_transaction")),
                Long.parseLong(row.getString("to_transaction")),
                row.getLong("row_count"),
                row.getBytes("previous"),
                row.getBytes("hash"));
    }

    SealDigest digest() {
        return new SealDigest(municipality, number, Long.toString(from), Long.toString(to), sealedAt, previous);
    }
}
