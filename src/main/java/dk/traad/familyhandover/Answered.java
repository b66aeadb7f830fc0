package dk.traad.familyhandover;

/** A question and what was written to it; empty when nothing was. */
public record Answered(Question question, String answer) {
    public boolean isEmpty() {
        return answer.isEmpty();
    }
}
