package dk.traad.plan;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.followup.BookFollowUp;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads plans and their parts from rows of the database. */
final class SupportPlanRow {
    private SupportPlanRow() {}

    record GoalOf(SupportPlan.Id plan, Goal goal) {}

    record ActionOf(SupportPlan.Id plan, PlanAction action) {}

    record ConfirmationOf(SupportPlan.Id plan, SupportPlan.Confirmation confirmation) {}

    /** The parts of several plans at once. */
    record Parts(List<GoalOf> goals, List<ActionOf> actions, List<ConfirmationOf> confirmations) {}

    static SupportPlan read(ResultSet row, Parts parts) throws SQLException {
        var id = new SupportPlan.Id(row.getObject("id", UUID.class));
        return new SupportPlan(
                id,
                new FocusPoint.Id(row.getObject("focus_point", UUID.class)),
                new ChildId(row.getObject("child", UUID.class)),
                row.getInt("version"),
                row.getString("reason"),
                new SupportPlan.Frame(
                        row.getString("strengths"), row.getString("family_view"), row.getString("child_view")),
                row.getInt("changes"),
                approved(row),
                parts.goals().stream()
                        .filter(one -> one.plan().equals(id))
                        .map(one -> withActions(one.goal(), id, parts.actions()))
                        .toList(),
                parts.confirmations().stream()
                        .filter(one -> one.plan().equals(id))
                        .map(ConfirmationOf::confirmation)
                        .toList());
    }

    private static Goal withActions(Goal goal, SupportPlan.Id plan, List<ActionOf> actions) {
        return new Goal(
                goal.id(),
                goal.kind(),
                goal.words(),
                goal.familyWords(),
                goal.childWords(),
                goal.baseline(),
                goal.signs(),
                goal.proposedBy(),
                goal.leftOutReason(),
                goal.version(),
                actions.stream()
                        .filter(one ->
                                one.plan().equals(plan) && one.action().goal().equals(goal.id()))
                        .map(ActionOf::action)
                        .toList());
    }

    private static SupportPlan.@Nullable Approved approved(ResultSet row) throws SQLException {
        var at = row.getObject("approved_at", OffsetDateTime.class);
        return at == null
                ? null
                : new SupportPlan.Approved(
                        row.getString("approved_by"),
                        at.toInstant(),
                        row.getObject("starts_on", LocalDate.class),
                        new BookFollowUp.Count(
                                row.getObject("counts_from", LocalDate.class), row.getInt("counts_after")),
                        SupportPlan.Agreed.valueOf(row.getString("agreed")));
    }

    static GoalOf goal(ResultSet row) throws SQLException {
        return new GoalOf(
                new SupportPlan.Id(row.getObject("plan", UUID.class)),
                new Goal(
                        new Goal.Id(row.getObject("id", UUID.class)),
                        GoalKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("family_words"),
                        row.getString("child_words"),
                        row.getString("baseline"),
                        row.getString("signs"),
                        proposer(row),
                        row.getString("left_out_reason"),
                        row.getInt("version"),
                        List.of()));
    }

    static ActionOf action(ResultSet row) throws SQLException {
        return new ActionOf(
                new SupportPlan.Id(row.getObject("plan", UUID.class)),
                new PlanAction(
                        new PlanAction.Id(row.getObject("id", UUID.class)),
                        new Goal.Id(row.getObject("goal", UUID.class)),
                        ActionKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("first_step"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getString("rhythm"),
                        responsible(row),
                        proposer(row),
                        row.getString("left_out_reason"),
                        row.getInt("version"),
                        row.getObject("begun_on", LocalDate.class)));
    }

    private static Responsible responsible(ResultSet row) throws SQLException {
        var employee = row.getObject("responsible_employee", UUID.class);
        if (employee != null) {
            return new Responsible.Employee(new EmployeeId(employee), row.getString("employee_name"));
        }
        var adult = row.getObject("responsible_family", UUID.class);
        return adult == null
                ? new Responsible.Nobody()
                : new Responsible.Family(new AdultId(adult), row.getString("family_name"));
    }

    private static @Nullable Proposer proposer(ResultSet row) throws SQLException {
        var name = row.getString("proposer");
        return name == null ? null : new Proposer(name);
    }

    static ConfirmationOf confirmation(ResultSet row) throws SQLException {
        return new ConfirmationOf(
                new SupportPlan.Id(row.getObject("plan", UUID.class)),
                new SupportPlan.Confirmation(
                        new AdultId(row.getObject("person", UUID.class)),
                        row.getString("name"),
                        row.getString("answer").equals("OURS"),
                        row.getString("words"),
                        List.of((String[]) row.getArray("parts").getArray()),
                        row.getInt("changes")));
    }
}
