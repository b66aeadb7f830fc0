package dk.traad.portal;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.screen.Screen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What custody holders have written to an assessment. */
@Repository
class Contributions {
    private final JdbcClient jdbc;

    Contributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One's own, and what others share; the oldest first, as a talk is read. */
    List<Contribution> of(FamilyAssessment.Id assessment, AdultId reader, Whereabouts whereabouts, Screen screen) {
        return jdbc.sql("""
                        SELECT c.id, c.adult = :reader AS is_mine, c.shared, c.going_well, c.attention, c.question, c.sent_at,
                            c.reply, e.name AS replied_by, c.replied_at
                        FROM parent_contribution c
                        LEFT JOIN employee e ON e.municipality = c.municipality AND e.id = c.replied_by
                        WHERE c.municipality = :municipality AND c.assessment = :assessment
                            AND (c.adult = :reader OR c.shared)
                        ORDER BY c.sent_at, c.id
                        """)
                .param("assessment", assessment)
                .param("reader", reader)
                .query((row, number) -> row.getBoolean("is_mine")
                        ? own(row, whereabouts, screen)
                        : sharedByAnother(row, whereabouts, screen))
                .list();
    }

    boolean hasFrom(AdultId author, FamilyAssessment.Id assessment) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM parent_contribution
                                       WHERE municipality = :municipality AND assessment = :assessment AND adult = :author)
                        """)
                .param("assessment", assessment)
                .param("author", author)
                .query(Boolean.class)
                .single();
    }

    /** The child one's own contribution is about. */
    Optional<ChildId> childOf(Contribution.Id contribution, AdultId author) {
        return jdbc.sql("""
                        SELECT a.child
                        FROM parent_contribution c
                        JOIN assessment a ON a.municipality = c.municipality AND a.id = c.assessment
                        WHERE c.municipality = :municipality AND c.id = :contribution AND c.adult = :author
                        """)
                .param("contribution", contribution)
                .param("author", author)
                .query((row, number) -> new ChildId(row.getObject("child", UUID.class)))
                .optional();
    }

    FamilyAssessment.Id assessmentOf(Contribution.Id contribution) {
        return jdbc.sql("""
                        SELECT assessment FROM parent_contribution
                        WHERE municipality = :municipality AND id = :contribution
                        """)
                .param("contribution", contribution)
                .query((row, number) -> new FamilyAssessment.Id(row.getObject("assessment", UUID.class)))
                .single();
    }

    /**
     * Kept once, however often it is sent; sent again it only says anew whether it is shared.
     *
     * @return false when the assessment was closed in the meantime
     */
    boolean add(FamilyAssessment.Id assessment, AdultId author, ContributionForm form, Instant now) {
        return jdbc.sql("""
                        INSERT INTO parent_contribution
                            (municipality, id, assessment, child, adult, going_well, attention, question, shared, sent_at)
                        SELECT municipality, :id, id, child, :author, :goingWell, :attention, :question, :shared, :now
                        FROM assessment
                        WHERE municipality = :municipality AND id = :assessment AND state <> 'CLOSED'
                        FOR SHARE
                        ON CONFLICT (municipality, id) DO UPDATE SET shared = excluded.shared
                        """)
                        .param("id", form.contribution(assessment, author))
                        .param("assessment", assessment)
                        .param("author", author)
                        .param("goingWell", form.goingWell())
                        .param("attention", form.attention())
                        .param("question", form.question())
                        .param("shared", form.isShared())
                        .param("now", now)
                        .update()
                == 1;
    }

    void share(Contribution.Id contribution, AdultId author, boolean shared) {
        jdbc.sql("""
                        UPDATE parent_contribution SET shared = :shared
                        WHERE municipality = :municipality AND id = :contribution AND adult = :author
                        """)
                .param("contribution", contribution)
                .param("author", author)
                .param("shared", shared)
                .update();
    }

    private static Contribution own(ResultSet row, Whereabouts whereabouts, Screen screen) throws SQLException {
        var reply = row.getString("reply");
        var repliedAt = row.getObject("replied_at", OffsetDateTime.class);
        return new Contribution(
                id(row),
                true,
                row.getBoolean("shared"),
                row.getString("going_well"),
                row.getString("attention"),
                row.getString("question"),
                sentAt(row),
                reply == null ? null : whereabouts.words(reply, screen),
                String.join(
                        "", whereabouts.people(List.of(Objects.requireNonNullElse(row.getString("replied_by"), "")))),
                repliedAt == null ? null : repliedAt.toInstant());
    }

    /** Without the reply, which was written to the one who asked. */
    private static Contribution sharedByAnother(ResultSet row, Whereabouts whereabouts, Screen screen)
            throws SQLException {
        return new Contribution(
                id(row),
                false,
                true,
                whereabouts.words(row.getString("going_well"), screen),
                whereabouts.words(row.getString("attention"), screen),
                whereabouts.words(row.getString("question"), screen),
                sentAt(row),
                null,
                "",
                null);
    }

    private static Contribution.Id id(ResultSet row) throws SQLException {
        return new Contribution.Id(row.getObject("id", UUID.class));
    }

    private static Instant sentAt(ResultSet row) throws SQLException {
        return row.getObject("sent_at", OffsetDateTime.class).toInstant();
    }
}
