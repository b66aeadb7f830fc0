package dk.traad.consent;

import dk.traad.consent.ConsentRequest.Place;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads what is known of consent from rows of the database. */
final class ConsentRow {
    private ConsentRow() {}

    /** Something that belongs to a request. */
    record Of<T>(ConsentRequest.Id request, T what) {}

    /** Somebody who answers for a child. */
    record AnswererOf(ChildId child, Answerer answerer) {}

    static ConsentRequest request(ResultSet row) throws SQLException {
        return new ConsentRequest(
                new ConsentRequest.Id(uuid(row, "id")),
                new ChildId(uuid(row, "child")),
                row.getString("first_name"),
                row.getString("last_name"),
                place(row, "from"),
                place(row, "to"),
                row.getString("purpose"),
                row.getObject("valid_until", LocalDate.class),
                new EmployeeId(uuid(row, "prepared_by")),
                row.getString("prepared_by_name"),
                moment(row, "prepared_at"),
                row.getString("asked_by_name"),
                momentOrNull(row, "asked_at"),
                momentOrNull(row, "called_off_at"));
    }

    private static Place place(ResultSet row, String which) throws SQLException {
        return new Place(
                new UnitId(uuid(row, which + "_unit")),
                row.getString(which + "_name"),
                Sector.valueOf(row.getString(which + "_sector")),
                row.getString(which + "_kind").equals("OTHER_MUNICIPALITY"));
    }

    static Of<ConsentItem> item(ResultSet row) throws SQLException {
        var labels = (String[]) row.getArray("labels").getArray();
        var words = (String[]) row.getArray("words").getArray();
        return of(
                row,
                new ConsentItem(
                        new ConsentItem.Id(uuid(row, "id")),
                        ItemKind.valueOf(row.getString("kind")),
                        row.getObject("source", UUID.class),
                        row.getInt("version"),
                        row.getString("made_unit"),
                        row.getObject("made_on", LocalDate.class),
                        IntStream.range(0, words.length)
                                .mapToObj(at -> new Passage(labels[at], words[at]))
                                .toList(),
                        row.getString("why"),
                        Follows.valueOf(row.getString("follows")),
                        row.getString("legal_basis"),
                        row.getString("words_hash"),
                        momentOrNull(row, "struck_at")));
    }

    static Of<ConsentFact> fact(ResultSet row) throws SQLException {
        return of(
                row,
                new ConsentFact(
                        new ConsentItem.Id(uuid(row, "item")),
                        row.getInt("number"),
                        adult(row),
                        row.getString("name"),
                        Answer.valueOf(row.getString("answer")),
                        How.valueOf(row.getString("how")),
                        row.getString("entered_by"),
                        moment(row, "at")));
    }

    static Of<Remark> remark(ResultSet row) throws SQLException {
        return of(
                row,
                new Remark(
                        new ConsentItem.Id(uuid(row, "item")),
                        adult(row),
                        row.getString("name"),
                        row.getString("words"),
                        moment(row, "at"),
                        momentOrNull(row, "seen_at")));
    }

    static Of<PassedOn> passedOn(ResultSet row) throws SQLException {
        return of(
                row,
                new PassedOn(
                        new ConsentItem.Id(uuid(row, "item")),
                        moment(row, "disclosed_at"),
                        row.getObject("expires_on", LocalDate.class),
                        momentOrNull(row, "withdrawn_at"),
                        momentOrNull(row, "returned_at")));
    }

    static Of<Instant> moment(ResultSet row) throws SQLException {
        return of(row, moment(row, "at"));
    }

    static AnswererOf answerer(ResultSet row) throws SQLException {
        return new AnswererOf(new ChildId(uuid(row, "child")), new Answerer(adult(row), row.getString("name")));
    }

    private static <T> Of<T> of(ResultSet row, T what) throws SQLException {
        return new Of<>(new ConsentRequest.Id(uuid(row, "request")), what);
    }

    private static @Nullable AdultId adult(ResultSet row) throws SQLException {
        var adult = row.getObject("adult", UUID.class);
        return adult == null ? null : new AdultId(adult);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static <T> List<T> of(List<Of<T>> all, ConsentRequest.Id request) {
        return all.stream()
                .filter(one -> one.request().equals(request))
                .map(Of::what)
                .toList();
    }
}
