package dk.traad.assessment;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Position;
import java.util.List;
import java.util.stream.Stream;

/** What a decision begins with, before anybody has typed. */
final class FirstWords {
    private FirstWords() {}

    static JointForm empty(int version) {
        return new JointForm(Integer.toString(version), "", "", "", "", "", "", List.of(), "", "", "", "");
    }

    /** A correction begins with what was decided. */
    static JointForm correction(JointAssessment latest, Assessment assessment) {
        var content = latest.content();
        var isHeldBack = assessment.decided() != null && assessment.decided().isHeldBackNow();
        return new JointForm(
                Integer.toString(assessment.version()),
                content.position().name(),
                content.goingWell(),
                content.attention(),
                content.surroundings(),
                content.context(),
                content.nextStep().name(),
                latest.tookPart().stream().map(Object::toString).toList(),
                content.deviationReason(),
                "",
                isHeldBack ? "true" : "",
                isHeldBack ? latest.heldBackReason() : "");
    }

    /** A decision begins with the team's own words; the position only where they are of one mind. */
    static JointForm decision(Comparison comparison, String firstName, boolean inEnglish, int version, EmployeeId who) {
        var isOneMind = comparison.isPositionAgreed() && !comparison.views().isEmpty();
        return new JointForm(
                Integer.toString(version),
                isOneMind ? comparison.suggestion().position().name() : "",
                comparison.goingWell(firstName, inEnglish),
                "",
                comparison.surroundings(),
                comparison.context(),
                comparison.isGreenForAll() ? NextStep.NOTHING.name() : "",
                atTheTable(comparison, who),
                "",
                "",
                "",
                "");
    }

    /** For a child all agree is thriving. */
    static JointForm green(Comparison comparison, String goingWell, String version, EmployeeId who) {
        return new JointForm(
                version,
                Position.GREEN.name(),
                goingWell,
                "",
                "",
                "",
                NextStep.NOTHING.name(),
                atTheTable(comparison, who),
                "",
                "",
                "",
                "");
    }

    private static List<String> atTheTable(Comparison comparison, EmployeeId who) {
        return Stream.concat(comparison.views().stream().map(OwnAssessment::employee), Stream.of(who))
                .distinct()
                .map(EmployeeId::toString)
                .toList();
    }
}
