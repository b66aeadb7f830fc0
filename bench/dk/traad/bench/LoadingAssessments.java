package dk.traad.bench;

import dk.traad.bench.World.Kind;
import java.sql.SQLException;
import java.util.List;

/** A campaign each year, the newest of them under way; what was decided in the others, and that the parents were told. */
final class LoadingAssessments {
    static final List<Part> PARTS = List.of(
            new Part(
                    "assessment_campaign",
                    "municipality, id, name, sector, age_from, age_to, opens_on, closes_on, created_by, created_at,"
                            + " opened_at, filled_at",
                    0,
                    LoadingAssessments::campaigns),
            new Part(
                    "assessment",
                    "municipality, id, child, campaign, form, sector, unit, unit_group, state, opened_at",
                    10,
                    LoadingAssessments::assessments),
            new Part(
                    "own_assessment",
                    "municipality, assessment, child, employee, asked_at, position, indicators, strengths,"
                            + " first_touched_at, touched_at, version",
                    2,
                    LoadingAssessments::owns),
            new Part(
                    "joint_assessment",
                    "municipality, version, assessment, child, position, going_well, attention, surroundings, context,"
                            + " next_step, took_part, decided_by, decided_at",
                    5,
                    LoadingAssessments::joints),
            new Part(
                    "parent_notice",
                    "municipality, version, assessment, child, adult, sent_at, read_at",
                    8,
                    LoadingAssessments::notices));
    private static final String GOING_WELL =
            "Leger gerne med de andre, finder selv på og giver plads til andres idéer. Kommer glad om morgenen.";
    private static final String ATTENTION =
            "Trækker sig fra de store fællesskaber og har brug for en voksen ved siden af.";
    private static final String SURROUNDINGS = "Rummet er uroligt i overgange; vi går i mindre grupper.";
    private static final String CONTEXT = "Har skiftet stue i år.";
    /** One in so many has a yellow position. */
    private static final int CONCERN = 7;

    private LoadingAssessments() {}

    private static void campaigns(Loading in, Rows rows) throws SQLException {
        for (var year = 0; year < World.ASSESSMENTS; year++) {
            var opens = in.opens(year);
            rows.add(
                    in.code(),
                    World.campaign(in.code(), year),
                    "Runde " + opens.getYear(),
                    "DAYCARE",
                    0,
                    96,
                    opens,
                    opens.plusDays(40),
                    in.key(Kind.DIRECTOR, 0),
                    Loading.at(opens.minusDays(9)),
                    Loading.at(opens),
                    Loading.at(opens));
        }
    }

    private static void assessments(Loading in, Rows rows) throws SQLException {
        for (var child = 0; child < in.world().childrenEach(); child++) {
            var room = child / World.ROOM;
            for (var year = 0; year < World.ASSESSMENTS; year++) {
                rows.add(
                        in.code(),
                        in.assessment(child, year),
                        in.child(child),
                        World.campaign(in.code(), year),
                        in.form(),
                        "DAYCARE",
                        in.unitOf(room),
                        in.room(room),
                        year == 0 ? "DRAFT" : "CLOSED",
                        Loading.at(in.opens(year)));
            }
        }
    }

    /** Half of the running ones are begun. The earlier ones are gone, as they go when the team has decided. */
    private static void owns(Loading in, Rows rows) throws SQLException {
        for (var child = 0; child < in.world().childrenEach(); child++) {
            for (var which = 0; which < World.EDUCATORS_OF_A_ROOM; which++) {
                var isBegun = which == 0;
                var touched = isBegun ? Loading.at(in.opens(0).plusDays(2)) : null;
                rows.add(
                        in.code(),
                        in.assessment(child, 0),
                        in.child(child),
                        in.educator(child / World.ROOM, which),
                        Loading.at(in.opens(0)),
                        isBegun ? "GREEN" : null,
                        isBegun ? in.greens() : List.of(),
                        isBegun ? "Er nysgerrig" : "",
                        touched,
                        touched,
                        isBegun ? 1 : 0);
            }
        }
    }

    private static void joints(Loading in, Rows rows) throws SQLException {
        for (var child = 0; child < in.world().childrenEach(); child++) {
            var room = child / World.ROOM;
            var team = List.of(in.educator(room, 0), in.educator(room, 1));
            for (var year = 1; year < World.ASSESSMENTS; year++) {
                var isConcern = (child + year) % CONCERN == 0;
                rows.add(
                        in.code(),
                        1,
                        in.assessment(child, year),
                        in.child(child),
                        isConcern ? "YELLOW" : "GREEN",
                        GOING_WELL,
                        isConcern ? ATTENTION : "",
                        isConcern ? SURROUNDINGS : "",
                        isConcern ? CONTEXT : "",
                        isConcern ? "DIALOGUE" : "NOTHING",
                        team,
                        team.getFirst(),
                        Loading.at(in.opens(year).plusDays(20)));
            }
        }
    }

    private static void notices(Loading in, Rows rows) throws SQLException {
        for (var child = 0; child < in.world().childrenEach(); child++) {
            for (var year = 1; year < World.ASSESSMENTS; year++) {
                var sent = Loading.at(in.opens(year).plusDays(21));
                for (var parent = 0; parent < 2; parent++) {
                    rows.add(
                            in.code(),
                            1,
                            in.assessment(child, year),
                            in.child(child),
                            in.key(Kind.ADULT, child * 2L + parent),
                            sent,
                            parent == 0 ? Loading.at(in.opens(year).plusDays(22)) : null);
                }
            }
        }
    }
}
