package dk.traad.figures;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.db.FigureConnections;
import dk.traad.platform.db.WholeMunicipality;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.ConcurrentLruCache;

/** Figures as they were told. Written by the program, read by pages through the role that sees nothing else. */
@Repository
class Cubes {
    private static final int YEARS = 3;
    private static final int KEPT = 64;

    private final JdbcClient jdbc;
    private final FigureConnections figures;
    private final WholeMunicipality wholeMunicipality;
    private final ConcurrentLruCache<Telling, WithPast> kept = new ConcurrentLruCache<>(KEPT, this::read);

    Cubes(JdbcClient jdbc, FigureConnections figures, WholeMunicipality wholeMunicipality) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.wholeMunicipality = wholeMunicipality;
    }

    /** @param takenAt null when there is none yet */
    record Newest(@Nullable Instant takenAt, List<Figure> figures) {}

    /** The newest cube whole; one without children has no figures. */
    Newest newest() {
        var moments = new ArrayList<Instant>();
        var told = new ArrayList<Figure>();
        figures.<Boolean>read(reader -> {
            reader.sql("""
                            SELECT k.taken_at, c.question, c.dimension, c.place, c.name, c.sector, c.detail, c.total, c.counts, c.as_of
                            FROM figure_cube k
                            LEFT JOIN figure_cell c ON c.municipality = k.municipality AND c.taken_at = k.taken_at
                            WHERE k.municipality = :municipality
                                AND k.taken_at = (SELECT max(taken_at) FROM figure_cube WHERE municipality = :municipality)
                            ORDER BY c.question, c.dimension, c.name COLLATE danish, c.place
                            """).query(row -> {
                moments.add(row.getObject("taken_at", OffsetDateTime.class).toInstant());
                if (row.getString("question") != null) {
                    told.add(figure(row, told.size()));
                }
            });
            return true;
        });
        return new Newest(moments.isEmpty() ? null : moments.getFirst(), told);
    }

    /**
     * @param overTime all children, each sector and the units that were asked for, the oldest first: the last of each month
     * @param timeUsed on the rounds that have closed, the newest first
     */
    record WithPast(Newest newest, List<Figure> overTime, List<TimeUsed> timeUsed) {}

    /** Which cube, which years before it and whose past: what was told of these never changes. */
    private record Telling(
            MunicipalityCode municipality, Optional<Instant> newest, LocalDate today, List<String> units) {}

    /**
     * Read once for each new cube and each new day, and kept: a hundred numbers of four children and more, of no person.
     *
     * @param units the numbers of those whose past is wanted, too
     */
    WithPast newestWithPast(LocalDate today, List<String> units) {
        return kept.get(figures.read(reader -> reader.sql("""
                        SELECT CAST(:municipality AS int) AS here, max(taken_at) AS newest
                        FROM figure_cube
                        WHERE municipality = :municipality
                        """)
                .query((row, number) -> new Telling(
                        new MunicipalityCode(row.getInt("here")),
                        Optional.ofNullable(row.getObject("newest", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        today,
                        units))
                .single()));
    }

    private WithPast read(Telling telling) {
        var moments = new ArrayList<Instant>();
        var told = new ArrayList<Figure>();
        var overTime = new ArrayList<Figure>();
        figures.<Boolean>read(reader -> {
            reader.sql("""
                            WITH monthly AS (
                                SELECT max(taken_at) AS taken_at FROM figure_cube
                                WHERE municipality = :municipality AND taken_at >= :since
                                GROUP BY date_trunc('month', taken_at AT TIME ZONE 'Europe/Copenhagen')),
                            newest AS (SELECT max(taken_at) AS taken_at FROM figure_cube WHERE municipality = :municipality)
                            SELECT n.taken_at, c.taken_at = n.taken_at AS is_newest,
                                m.taken_at IS NOT NULL
                                    AND (c.dimension IN ('ALL', 'SECTOR') OR c.dimension = 'UNIT' AND c.place = ANY (:units))
                                    AS is_monthly,
                                c.question, c.dimension, c.place, c.name, c.sector, c.detail, c.total, c.counts, c.as_of
                            FROM newest n
                            LEFT JOIN figure_cell c ON c.municipality = :municipality AND (c.taken_at = n.taken_at
                                OR (c.taken_at IN (SELECT taken_at FROM monthly)
                                    AND (c.dimension IN ('ALL', 'SECTOR') OR c.dimension = 'UNIT' AND c.place = ANY (:units))))
                            LEFT JOIN monthly m ON m.taken_at = c.taken_at
                            WHERE n.taken_at IS NOT NULL
                            ORDER BY c.taken_at, c.question, c.dimension, c.name COLLATE danish, c.place
                            """)
                    .param("since", telling.today.minusYears(YEARS))
                    .param("units", telling.units.toArray(String[]::new))
                    .query(row -> {
                        moments.add(
                                row.getObject("taken_at", OffsetDateTime.class).toInstant());
                        if (row.getString("question") != null) {
                            var figure = figure(row, 0);
                            if (row.getBoolean("is_newest")) {
                                told.add(figure);
                            }
                            if (row.getBoolean("is_monthly")) {
                                overTime.add(figure);
                            }
                        }
                    });
            return true;
        });
        return new WithPast(
                new Newest(moments.isEmpty() ? null : moments.getFirst(), List.copyOf(told)),
                List.copyOf(overTime),
                timeUsed());
    }

    private List<TimeUsed> timeUsed() {
        return figures.read(reader -> reader.sql("""
                        SELECT closes_on, round, sector, seconds, assessments
                        FROM figure_time
                        WHERE municipality = :municipality
                            AND taken_at = (SELECT max(taken_at) FROM figure_cube WHERE municipality = :municipality)
                        ORDER BY closes_on DESC, round
                        LIMIT 12
                        """).query(TimeUsed.class).list());
    }

    /** The last that was told about each cell, in whatever cube. */
    List<Figure> lastTold() {
        return jdbc.sql("""
                        SELECT DISTINCT ON (question, dimension, place)
                            question, dimension, place, name, sector, detail, total, counts, as_of
                        FROM figure_cell
                        WHERE municipality = :municipality AND detail <> 'HIDDEN'
                        ORDER BY question, dimension, place, taken_at DESC
                        """).query(Cubes::figure).list();
    }

    boolean exists(Instant takenAt) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM figure_cube WHERE municipality = :municipality AND taken_at >= :at)")
                .param("at", takenAt)
                .query(Boolean.class)
                .single();
    }

    /** One at a time: the numbers of one cube depend on the one before. */
    void waitForTurn() {
        jdbc.sql("SELECT pg_advisory_xact_lock(7600, CAST(:municipality AS int))")
                .query((row, number) -> number)
                .list();
    }

    void add(Instant takenAt, List<Figure> told) {
        jdbc.sql("INSERT INTO figure_cube (municipality, taken_at) VALUES (:municipality, :at)")
                .param("at", takenAt)
                .update();
        jdbc.sql("""
                        INSERT INTO figure_cell (municipality, taken_at, question, dimension, place, name, sector, detail, total,
                            counts, as_of)
                        SELECT :municipality, :at, question, dimension, place, name, nullif(sector, ''), detail, total,
                            CAST(counts AS int[]), CAST(as_of AS timestamptz)
                        FROM unnest(CAST(:questions AS text[]), CAST(:dimensions AS text[]), CAST(:places AS text[]),
                            CAST(:names AS text[]), CAST(:sectors AS text[]), CAST(:details AS text[]),
                            CAST(:totals AS int[]), CAST(:counts AS text[]), CAST(:moments AS text[]))
                            one (question, dimension, place, name, sector, detail, total, counts, as_of)
                        """)
                .param("at", takenAt)
                .param("questions", words(told, figure -> figure.question().name()))
                .param(
                        "dimensions",
                        words(told, figure -> figure.cell().dimension().name()))
                .param("places", words(told, figure -> figure.cell().place()))
                .param("names", words(told, figure -> figure.cell().name()))
                .param(
                        "sectors",
                        words(
                                told,
                                figure -> figure.cell().sector() == null
                                        ? ""
                                        : figure.cell().sector()))
                .param("details", words(told, figure -> figure.detail().name()))
                .param("totals", told.stream().map(Figure::total).toArray(Integer[]::new))
                .param(
                        "counts",
                        words(
                                told,
                                figure -> Arrays.stream(figure.counts())
                                        .mapToObj(String::valueOf)
                                        .collect(Collectors.joining(",", "{", "}"))))
                .param("moments", words(told, figure -> figure.asOf().toString()))
                .update();
    }

    /** Of the rounds that have closed within the years that are shown. */
    void addTimeUsed(Instant takenAt, LocalDate today) {
        wholeMunicipality.run(
                () -> jdbc.sql("""
                        INSERT INTO figure_time (municipality, taken_at, closes_on, round, sector, seconds, assessments)
                        SELECT :municipality, :at, k.closes_on, k.name, k.sector,
                            CAST(percentile_disc(0.5) WITHIN GROUP (ORDER BY used.seconds) AS int), count(*)
                        FROM (
                            SELECT a.campaign, o.employee,
                                coalesce(o.worked_seconds, least(120, extract(epoch FROM o.touched_at - o.first_touched_at)))
                                + coalesce(nullif(least(extract(epoch FROM o.first_touched_at - lag(o.touched_at)
                                    OVER (PARTITION BY a.campaign, o.employee ORDER BY o.touched_at)), 121), 121), 0) AS seconds
                            FROM own_assessment o
                            JOIN assessment a ON a.municipality = o.municipality AND a.id = o.assessment
                            WHERE o.municipality = :municipality AND a.campaign IS NOT NULL AND o.submitted_at <= :at) used
                        JOIN assessment_campaign k ON k.municipality = :municipality AND k.id = used.campaign
                        WHERE k.closes_on < :today AND k.closes_on >= CAST(:today AS date) - interval '3 years'
                        GROUP BY k.id, k.closes_on, k.name, k.sector
                        HAVING count(*) >= 5 AND count(DISTINCT used.employee) >= 3
                        ON CONFLICT DO NOTHING
                        """).param("at", takenAt).param("today", today).update());
    }

    private static String[] words(List<Figure> told, Function<Figure, String> word) {
        return told.stream().map(word).toArray(String[]::new);
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
        return new Figure(
                Question.valueOf(row.getString("question")),
                new Cell(
                        Cell.Dimension.valueOf(row.getString("dimension")),
                        row.getString("place"),
                        row.getString("name"),
                        row.getString("sector"),
                        null),
                Detail.valueOf(row.getString("detail")),
                row.getInt("total"),
                numbers(row.getArray("counts")),
                row.getObject("as_of", OffsetDateTime.class).toInstant());
    }

    private static int[] numbers(Array array) throws SQLException {
        return Arrays.stream((Integer[]) array.getArray())
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
