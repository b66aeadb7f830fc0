package dk.traad.groupfocus;

import dk.traad.kernel.GroupId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what several decided concerns in one room have in common. */
@Repository
class GroupPatterns {
    private final JdbcClient jdbc;

    GroupPatterns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those the room has no focus point for yet, the most common first. */
    List<GroupPattern> open(GroupId group, UUID campaign) {
        var taken = jdbc.sql("""
                        SELECT pointed_to
                        FROM group_focus_point
                        WHERE municipality = :municipality AND unit_group = :group AND campaign = :campaign
                        """)
                .param("group", group)
                .param("campaign", campaign)
                .query(String.class)
                .list();
        return all(group, campaign).stream()
                .filter(pattern -> !taken.contains(pattern.pointedTo()))
                .toList();
    }

    Optional<GroupPattern> of(GroupId group, Optional<UUID> campaign, String pointedTo) {
        return campaign.stream()
                .flatMap(one -> open(group, one).stream())
                .filter(pattern -> pattern.pointedTo().equals(pointedTo))
                .findFirst();
    }

    /** A child points to what any of those who assessed it chose or ticked, once the team has decided on a concern. */
    private List<GroupPattern> all(GroupId group, UUID campaign) {
        return jdbc.sql("""
                        WITH concern AS (
                            SELECT a.municipality, a.id, a.child, a.form
                            FROM assessment a
                            JOIN LATERAL (
                                SELECT position
                                FROM joint_assessment
                                WHERE municipality = a.municipality AND assessment = a.id
                                ORDER BY version DESC
                                LIMIT 1) newest ON newest.position <> 'GREEN'
                            WHERE a.municipality = :municipality AND a.unit_group = :group AND a.campaign = :campaign
                                AND a.state IN ('JOINT_DECIDED', 'PARENTS_INFORMED', 'CLOSED')),
                        pointed AS (
                            SELECT c.child, 'FACTOR' AS kind, chosen.code, '' AS text_da, '' AS text_en
                            FROM concern c
                            JOIN own_assessment o ON o.municipality = c.municipality AND o.assessment = c.id
                                AND o.submitted_at IS NOT NULL
                            CROSS JOIN unnest(o.factors) AS chosen(code)
                            UNION ALL
                            SELECT c.child, 'SIGN', i.code, i.text_da, i.text_en
                            FROM concern c
                            JOIN own_assessment o ON o.municipality = c.municipality AND o.assessment = c.id
                                AND o.submitted_at IS NOT NULL
                            JOIN form_indicator i ON i.municipality = c.municipality AND i.form = c.form
                                AND i.code = ANY (o.indicators) AND i.position <> 'GREEN')
                        SELECT CAST(:campaign AS uuid) AS campaign, kind, code, min(text_da) AS text_da,
                            min(text_en) AS text_en, count(DISTINCT child) AS children
                        FROM pointed
                        GROUP BY kind, code
                        HAVING count(DISTINCT child) >= :many
                        ORDER BY count(DISTINCT child) DESC, kind DESC, code
                        """)
                .param("group", group)
                .param("campaign", campaign)
                .param("many", GroupPattern.MANY)
                .query(GroupPattern.class)
                .list();
    }
}
