package dk.traad.whatworked;

import dk.traad.kernel.SmallNumbers;
import dk.traad.plan.GoalKind;
import dk.traad.platform.db.WholeMunicipality;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what came of each kind of help; what would be about somebody never leaves it. */
@Repository
class WhatWorkedCounts {
    private final JdbcClient jdbc;
    private final WholeMunicipality wholeMunicipality;

    WhatWorkedCounts(JdbcClient jdbc, WholeMunicipality wholeMunicipality) {
        this.jdbc = jdbc;
        this.wholeMunicipality = wholeMunicipality;
    }

    /** Goal by goal, what helped most first. */
    List<WhatWorked> all() {
        return visible(wholeMunicipality.call(
                () -> jdbc.sql("""
                        WITH latest AS (
                            SELECT DISTINCT ON (f.focus_point, g.goal) f.child, g.goal, g.plan, g.attainment
                            FROM follow_up_goal g
                            JOIN follow_up f ON f.municipality = g.municipality AND f.id = g.follow_up
                            WHERE g.municipality = :municipality AND f.child IS NOT NULL AND f.state = 'HELD'
                            ORDER BY f.focus_point, g.goal, f.held_on DESC, f.ordinal DESC),
                        helped AS (
                            SELECT DISTINCT p.kind AS goal_kind, a.kind AS action_kind, l.child, l.goal, l.attainment
                            FROM latest l
                            JOIN plan_goal p ON p.municipality = :municipality AND p.plan = l.plan AND p.id = l.goal
                            JOIN plan_action a ON a.municipality = :municipality AND a.plan = l.plan AND a.goal = l.goal
                                AND a.left_out_reason IS NULL AND a.kind <> 'OTHER')
                        SELECT goal_kind AS goal, action_kind AS action, count(DISTINCT child) AS children,
                            CAST(round(100.0 * count(*) FILTER (WHERE attainment >= 1) / count(*)) AS int) AS reached,
                            CAST(round(100.0 * count(*) FILTER (WHERE attainment = 0) / count(*)) AS int) AS on_the_way
                        FROM helped
                        GROUP BY goal_kind, action_kind
                        ORDER BY goal_kind, reached DESC, on_the_way DESC, action_kind
                        """).query(WhatWorked.class).list()));
    }

    /** Kind by kind of goal: neither fewer than five children, nor what can be found by subtracting, nor all alike. */
    static List<WhatWorked> visible(List<WhatWorked> all) {
        return Arrays.stream(GoalKind.values())
                .flatMap(goal ->
                        visibleOf(all.stream().filter(one -> one.goal() == goal).toList()))
                .toList();
    }

    private static Stream<WhatWorked> visibleOf(List<WhatWorked> found) {
        var hidden =
                SmallNumbers.hidden(found.stream().map(WhatWorked::children).toList());
        return IntStream.range(0, found.size())
                .filter(place -> !hidden.contains(place))
                .mapToObj(found::get)
                .filter(one -> !one.isAllAlike());
    }
}
