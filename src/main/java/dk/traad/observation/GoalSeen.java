package dk.traad.observation;

/**
 * A goal, what was seen of it, and the buttons to note more.
 *
 * @param said the goal, fit for this reader
 * @param signs what one sees when it succeeds, fit for this reader
 * @param mayNote whether the buttons show
 */
public record GoalSeen(ObservedGoal goal, String said, String signs, ObservationChart chart, boolean mayNote) {}
