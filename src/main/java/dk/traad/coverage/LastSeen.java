package dk.traad.coverage;

import dk.traad.kernel.ChildId;
import dk.traad.municipality.Municipalities;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When a child was last assessed, by whatever form and wherever it was, and whether that is lately enough: the one answer to
 * "is everyone seen?", whoever asks it. It tells the day and nothing of what was decided, so it is told of an assessment that
 * the one who asks may not read as well.
 */
@Repository
public class LastSeen {
    private final JdbcClient jdbc;
    private final Municipalities municipalities;

    LastSeen(JdbcClient jdbc, Municipalities municipalities) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
    }

    /** @param lately within the time in which the municipality will have seen every child */
    public record Seen(LocalDate on, boolean lately) {}

    private record Row(ChildId child, Seen seen) {}

    /** Those never assessed are not in it. */
    public Map<ChildId, Seen> of(List<ChildId> children, LocalDate today) {
        var since = CoverageTime.monthsBefore(
                today, municipalities.cooperationModel().monthsBetween());
        return jdbc
                .sql("""
                        SELECT a.child, max(j.decided_at) AS decided_at
                        FROM assessment a
                        JOIN joint_assessment j ON j.municipality = a.municipality AND j.assessment = a.id
                        WHERE a.municipality = :municipality AND a.child = ANY (CAST(:children AS uuid[]))
                        GROUP BY a.child
                        """)
                .param("children", children)
                .query((row, number) -> {
                    var decided =
                            row.getObject("decided_at", OffsetDateTime.class).toInstant();
                    return new Row(
                            new ChildId(row.getObject("child", UUID.class)),
                            new Seen(CoverageTime.day(decided), !decided.isBefore(since)));
                })
                .stream()
                .collect(Collectors.toMap(Row::child, Row::seen));
    }
}
