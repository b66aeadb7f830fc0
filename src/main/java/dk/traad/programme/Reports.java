package dk.traad.programme;

import dk.traad.kernel.SmallNumbers;
import dk.traad.platform.db.WholeMunicipality;
import dk.traad.programme.Programme.Measure;
import dk.traad.programme.ReportPage.Line;
import dk.traad.programme.ReportPage.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what a programme's report says. What would be about fewer than five, or could be found by subtracting, is left out. */
@Repository
class Reports {
    private final JdbcClient jdbc;
    private final WholeMunicipality wholeMunicipality;
    private final Advisory advisory;
    private final ProgrammeUnits units;
    private final Experience experience;

    Reports(
            JdbcClient jdbc,
            WholeMunicipality wholeMunicipality,
            Advisory advisory,
            ProgrammeUnits units,
            Experience experience) {
        this.jdbc = jdbc;
        this.wholeMunicipality = wholeMunicipality;
        this.advisory = advisory;
        this.units = units;
        this.experience = experience;
    }

    /**
     * @param late held, but after the window had closed
     * @param handedOver families that said yes and whose daycare has received them from the health visitors
     */
    private record Counts(int yes, int no, int open, int held, int late, int handedOver) {
        int offered() {
            return yes + no + open;
        }
    }

    private record NoCount(Offer.NoReason reason, int families) {}

    ReportPage of(Programme programme) {
        return programme.writesNothing() ? silent(programme) : ordinary(programme);
    }

    private ReportPage ordinary(Programme programme) {
        var counts = wholeMunicipality.call(() -> counts(programme));
        var answers = SmallNumbers.hidden(List.of(counts.yes(), counts.no(), counts.open()));
        var visits = SmallNumbers.hidden(List.of(counts.held() - counts.late(), counts.late()));
        var lines = new ArrayList<Line>();
        for (var measure : programme.measures()) {
            switch (measure) {
                case OFFERED -> lines.add(new Line(measure, shown(counts.offered()), null));
                case ACCEPTED ->
                    lines.add(new Line(
                            measure, answers.contains(0) ? null : shown(counts.yes()), shown(counts.offered())));
                case HELD -> lines.add(new Line(measure, shown(counts.held()), null));
                case ON_TIME ->
                    lines.add(new Line(
                            measure,
                            visits.isEmpty() ? shown(counts.held() - counts.late()) : null,
                            shown(counts.held())));
                case PLACES -> lines.add(places(programme));
                case HANDOVERS ->
                    lines.add(
                            answers.contains(0)
                                    ? new Line(measure, null, null)
                                    : part(measure, counts.handedOver(), counts.yes()));
                case FAMILY_EXPERIENCE -> lines.add(experience(measure, programme, Experience.Side.FAMILY));
                case STAFF_EXPERIENCE -> lines.add(experience(measure, programme, Experience.Side.STAFF));
            }
        }
        return new ReportPage(programme, lines, answers.contains(1) ? List.of() : reasons(programme), List.of());
    }

    private Line experience(Measure measure, Programme programme, Experience.Side side) {
        return wholeMunicipality.call(() -> experience.counts(programme.id())).stream()
                .filter(one -> one.side() == side)
                .findFirst()
                .map(one -> part(measure, one.good(), one.answered()))
                .orElseGet(() -> new Line(measure, null, null));
    }

    /** A part of a whole, hidden when it or the rest of it is about fewer than five. */
    private static Line part(Measure measure, int number, int of) {
        var isHidden = of < SmallNumbers.LEAST
                || !SmallNumbers.hidden(List.of(number, of - number)).isEmpty();
        return isHidden ? new Line(measure, null, null) : new Line(measure, number, of);
    }

    /** Visits are those of families that said yes. */
    private Counts counts(Programme programme) {
        return jdbc.sql("""
                        SELECT count(*) FILTER (WHERE o.answer = 'YES') AS yes, count(*) FILTER (WHERE o.answer = 'NO') AS no,
                            count(*) FILTER (WHERE o.answer IS NULL) AS open,
                            coalesce(sum(v.held), 0) AS held, coalesce(sum(v.late), 0) AS late,
                            count(*) FILTER (WHERE o.answer = 'YES' AND (
                                EXISTS (SELECT FROM transition t
                                        WHERE t.municipality = o.municipality AND t.child = o.child
                                            AND t.kind = 'HOME_TO_DAYCARE' AND t.state IN ('RECEIVED', 'FOLLOWED_UP'))
                                OR EXISTS (SELECT FROM consent_request r
                                           JOIN unit f ON f.municipality = r.municipality AND f.id = r.from_unit
                                               AND f.sector = 'HEALTH_VISITING'
                                           JOIN unit d ON d.municipality = r.municipality AND d.id = r.to_unit
                                               AND d.sector = 'DAYCARE'
                                           JOIN handover_step h ON h.municipality = r.municipality AND h.handover = r.id
                                               AND h.step = 'DELIVER'
                                           WHERE r.municipality = o.municipality AND r.child = o.child))) AS handed_over
                        FROM programme_offer o
                        LEFT JOIN LATERAL (
                            SELECT count(*) AS held, count(*) FILTER (WHERE h.held_on > h.window_to) AS late
                            FROM home_visit h
                            JOIN programme_visit s ON s.municipality = h.municipality AND s.step = h.step
                                AND s.programme = o.programme
                            WHERE h.municipality = o.municipality AND h.child = o.child AND h.state = 'HELD') v ON true
                        WHERE o.municipality = :municipality AND o.programme = :programme
                        """)
                .param("programme", programme.id())
                .query(Counts.class)
                .single();
    }

    private List<Reason> reasons(Programme programme) {
        var counted = wholeMunicipality.call(() -> jdbc.sql("""
                        SELECT no_reason AS reason, count(*) AS families
                        FROM programme_offer
                        WHERE municipality = :municipality AND programme = :programme AND answer = 'NO'
                        GROUP BY no_reason
                        """)
                .param("programme", programme.id())
                .query(NoCount.class)
                .list());
        var all = Arrays.stream(Offer.NoReason.values())
                .map(reason -> counted.stream()
                        .filter(one -> one.reason() == reason)
                        .findFirst()
                        .orElse(new NoCount(reason, 0)))
                .filter(one -> one.families() > 0)
                .toList();
        var hidden = SmallNumbers.hidden(all.stream().map(NoCount::families).toList());
        return IntStream.range(0, all.size())
                .mapToObj(place -> new Reason(
                        all.get(place).reason(),
                        hidden.contains(place)
                                ? null
                                : Integer.valueOf(all.get(place).families())))
                .toList();
    }

    private ReportPage silent(Programme programme) {
        var totals = advisory.totals(programme.id());
        var months = advisory.months(programme.id());
        var visits = months.stream().mapToInt(Advisory.Month::visits).sum();
        var isTelling = !SmallNumbers.hidden(List.of(totals.joined(), totals.offered() - totals.joined()))
                .isEmpty();
        var lines = new ArrayList<Line>();
        for (var measure : programme.measures()) {
            switch (measure) {
                case OFFERED -> lines.add(new Line(measure, shown(totals.offered()), null));
                case ACCEPTED ->
                    lines.add(new Line(measure, isTelling ? null : shown(totals.joined()), shown(totals.offered())));
                case HELD -> lines.add(new Line(measure, shown(visits), null));
                case PLACES -> lines.add(places(programme));
                case ON_TIME, HANDOVERS, FAMILY_EXPERIENCE, STAFF_EXPERIENCE -> {
                    // Nobody knows when a visit was, and nobody is asked: an answer would be kept about somebody.
                }
            }
        }
        return new ReportPage(programme, lines, List.of(), months);
    }

    /** Places are no people. */
    private Line places(Programme programme) {
        var all = units.of(programme.id());
        return new Line(
                Measure.PLACES,
                (int) all.stream().filter(ProgrammeUnit::isJoined).count(),
                all.size());
    }

    private static @Nullable Integer shown(int number) {
        return number < SmallNumbers.LEAST ? null : Integer.valueOf(number);
    }
}
