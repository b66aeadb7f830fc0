package dk.traad.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.platform.db.Statistics;
import dk.traad.watch.StatementRecorder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A municipality of 23,000 children with three years of assessments: how long the making of its figures and its page take. Not
 * a test of every run; bin/figures-at-scale runs it and docs/figures.md says what came of it.
 */
class FiguresAtScale extends WebTest {
    private static final int CHILDREN = 23_000;

    @Autowired
    Statistics statistics;

    @Autowired
    BuildCubes buildCubes;

    @Test
    void the_figures_of_a_large_municipality() {
        var director = given.serviceDirector("Karen Skov");
        places();
        children();
        for (var years = 3; years > 0; years--) {
            round(years);
        }
        given.in(() -> {
            statistics.refresh("child", "placement", "assessment", "own_assessment", "joint_assessment");
            return true;
        });
        System.out.println("first cube: " + build() + " ms");
        clock.plusDays(1);
        given.change("""
                UPDATE placement SET to_on = :today
                WHERE child IN (SELECT id FROM child WHERE municipality = present_municipality() ORDER BY id LIMIT 40)
                """, Map.of("today", clock.today().minusDays(1)));
        System.out.println("the next night: " + build() + " ms");
        as(director).get("/figures");
        var began = System.nanoTime();
        assertThat(as(director).get("/figures")).hasStatusOk();
        System.out.println("page: " + since(began) + " ms");
        var statements = StatementRecorder.during(() -> as(director).get("/figures"));
        System.out.println(statements.stream()
                        .filter(one -> one.sql().startsWith("SELECT"))
                        .count()
                + " statements about who this is, and the reader's two");
    }

    private long build() {
        var began = System.nanoTime();
        given.in(() -> {
            buildCubes.build(clock.instant());
            return true;
        });
        return since(began);
    }

    private static long since(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private void places() {
        var health = given.healthVisiting("Sundhedsplejen");
        given.healthVisitor("Lone", health);
        given.change("""
                INSERT INTO unit (municipality, id, number, name, kind, ownership)
                SELECT present_municipality(), gen_random_uuid(), 'U' || n, 'Enhed ' || n,
                    CASE WHEN n <= 90 THEN 'INTEGRATED' ELSE 'SCHOOL' END, 'MUNICIPAL'
                FROM generate_series(1, 130) n
                """, Map.of());
        given.change("""
                INSERT INTO unit_district (municipality, unit, district)
                SELECT municipality, id, 'Distrikt ' || length(number || name) + ascii(right(number, 1)) % 7
                FROM unit WHERE municipality = present_municipality() AND number LIKE 'U%'
                """, Map.of());
    }

    private void children() {
        given.change("""
                INSERT INTO child (municipality, id, first_name, last_name, birthday)
                SELECT present_municipality(), gen_random_uuid(), 'Barn ' || n, 'Prøve', CAST(:today AS date) - n * 6500 / :children
                FROM generate_series(1, :children) n
                """, Map.of("today", clock.today(), "children", CHILDREN));
        given.change("""
                INSERT INTO placement (municipality, id, child, unit, from_on)
                SELECT c.municipality, gen_random_uuid(), c.id, u.id, greatest(c.birthday + 300, CAST(:today AS date) - 1500)
                FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM child WHERE municipality = present_municipality()) c
                JOIN unit u ON u.municipality = c.municipality AND u.number = CASE
                    WHEN c.birthday > CAST(:today AS date) - 2190 THEN 'U' || 1 + c.n % 90 ELSE 'U' || 91 + c.n % 40 END
                WHERE c.birthday < CAST(:today AS date) - 330
                """, Map.of("today", clock.today()));
        given.change("""
                INSERT INTO health_visitor_assignment (municipality, id, child, employee, from_on)
                SELECT c.municipality, gen_random_uuid(), c.id, m.employee, c.birthday
                FROM child c
                JOIN employment m ON m.municipality = c.municipality AND m.role = 'HEALTH_VISITOR'
                WHERE c.municipality = present_municipality() AND c.birthday >= CAST(:today AS date) - 330
                """, Map.of("today", clock.today()));
    }

    /** Every placed child assessed by two and decided, a focus point and a plan followed up for most worries. */
    private void round(int yearsAgo) {
        given.change("""
                INSERT INTO assessment (municipality, id, child, form, sector, unit, state, opened_at)
                SELECT s.municipality, gen_random_uuid(), s.child, f.id, s.sector, s.unit, 'CLOSED',
                    CAST(:now AS timestamptz) - make_interval(days => :years * 340)
                FROM child_in_sector s
                JOIN LATERAL (
                    SELECT id FROM assessment_form f
                    WHERE f.municipality = s.municipality AND f.sector = s.sector LIMIT 1) f ON true
                WHERE s.municipality = present_municipality()
                """, Map.of("now", clock.instant(), "years", yearsAgo));
        given.change("""
                INSERT INTO own_assessment (municipality, assessment, child, employee, asked_at, position, submitted_at)
                SELECT a.municipality, a.id, a.child, e.id, a.opened_at,
                    CASE WHEN random() < 0.85 THEN 'GREEN' WHEN random() < 0.7 THEN 'YELLOW' ELSE 'RED' END, a.opened_at
                FROM assessment a
                CROSS JOIN (SELECT id FROM employee WHERE municipality = present_municipality() ORDER BY number LIMIT 2) e
                WHERE a.municipality = present_municipality() AND NOT EXISTS (
                    SELECT FROM joint_assessment j WHERE j.municipality = a.municipality AND j.assessment = a.id)
                """, Map.of());
        given.change("""
                INSERT INTO joint_assessment (municipality, version, assessment, child, position, going_well, attention,
                    surroundings, context, next_step, took_part, decided_by, decided_at)
                SELECT a.municipality, 1, a.id, a.child,
                    CASE WHEN random() < 0.85 THEN 'GREEN' WHEN random() < 0.7 THEN 'YELLOW' ELSE 'RED' END,
                    'Leger godt', 'Sproget', 'Mindre grupper', 'Om morgenen', 'DIALOGUE', '{}',
                    (SELECT employee FROM employment WHERE municipality = present_municipality() LIMIT 1), a.opened_at + interval '9 days'
                FROM assessment a
                WHERE a.municipality = present_municipality() AND NOT EXISTS (
                    SELECT FROM joint_assessment j WHERE j.municipality = a.municipality AND j.assessment = a.id)
                """, Map.of());
    }
}
