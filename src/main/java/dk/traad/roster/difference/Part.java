package dk.traad.roster.difference;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.roster.reading.RosterFile;
import dk.traad.roster.reading.Row;
import java.time.LocalDate;

/**
 * What one of the nine files means in the database. Its rows are staged as they stand, then checked: beside the rows they
 * refer to and beside what the municipality has. Nothing is changed until it is made so.
 */
interface Part {
    RosterFile file();

    /** Makes its temporary tables, which last as long as the transaction. */
    void prepare();

    /** The statement that fills its staged rows from a stream. */
    String copy();

    /** Writes one row in the columns of that statement, after line and fault. */
    void stage(MunicipalityCode here, Row row, CopyLine line);

    /** Staged rows become checked rows: each new, changed, unchanged or refused. */
    void check(Delivered delivered);

    /** For those that others refer to: all that can be referred to, delivered or from before. */
    default void makeKnown(Delivered delivered) {}

    /** What the municipality has and the delivery has not. */
    void findMissing(LocalDate today);

    /** Makes it so: adds what is new, changes what is changed, ends what is missing. */
    void apply(LocalDate today);
}
