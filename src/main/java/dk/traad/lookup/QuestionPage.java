package dk.traad.lookup;

import java.util.List;

/**
 * A question with what it is about.
 *
 * @param what what the employee did that day, one line for each way
 * @param why what opened the doors
 */
public record QuestionPage(Question question, List<String> what, String why) {}
