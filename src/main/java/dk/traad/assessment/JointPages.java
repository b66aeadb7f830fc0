package dk.traad.assessment;

import dk.traad.access.Access;
import dk.traad.assessmentform.AssessmentForms;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.retention.Keepings;
import dk.traad.screen.BesideDecision;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the page of one assessment together, for the person who looks at it. */
@Component
class JointPages {
    private final Access access;
    private final Assessments assessments;
    private final OwnAssessments owns;
    private final JointAssessments joints;
    private final DecisionDrafts drafts;
    private final ParentNotices notices;
    private final ParentContributions contributions;
    private final AssessmentForms forms;
    private final Keepings keepings;
    private final ObjectProvider<BesideDecision> features;
    private final Clock clock;

    JointPages(
            Access access,
            Assessments assessments,
            OwnAssessments owns,
            JointAssessments joints,
            DecisionDrafts drafts,
            ParentNotices notices,
            ParentContributions contributions,
            AssessmentForms forms,
            Keepings keepings,
            ObjectProvider<BesideDecision> features,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.owns = owns;
        this.joints = joints;
        this.drafts = drafts;
        this.notices = notices;
        this.contributions = contributions;
        this.forms = forms;
        this.keepings = keepings;
        this.features = features;
        this.clock = clock;
    }

    /** @param typed the decision as it was sent; null to begin with the team's own words */
    JointPage of(
            Assessment assessment,
            Professional who,
            Screen screen,
            @Nullable Fields typed,
            Fields reason,
            boolean isOvertaken) {
        var state = assessment.state(today());
        var form = forms.of(assessment.form());
        var comparison = comparison(assessment, who, state);
        var versions = joints.versions(assessment.id());
        var table = atTheTable(assessment);
        var may = may(assessment, who, state);
        var written = may.decide() || may.correct() ? drafts(assessment, who) : new JointPage.Drafts(null, List.of());
        return new JointPage(
                assessment,
                state,
                form,
                comparison,
                keepings.ofOwnAssessments(assessment.id().value()),
                versions,
                joints.focusPointOf(assessment.id()).orElse(null),
                new JointPage.Family(notices.of(assessment.id()), contributions.of(assessment.id())),
                new JointPage.People(table, names(versions, table)),
                may,
                typed == null ? Fields.of(beginning(assessment, comparison, versions, who, written, screen)) : typed,
                written,
                reason,
                beside(assessment, who, screen),
                isOvertaken,
                next(assessment, who));
    }

    /** Once one child is decided: the next of the same room or class that waits for it. */
    private JointPage.@Nullable Next next(Assessment assessment, Professional who) {
        var round = assessment.groupRound();
        if (round == null || !assessment.stage().isDecided()) {
            return null;
        }
        var children = access.children(who, AssessmentAction.READ_ASSESSMENT);
        return assessments.all(assessments.ofGroup(round.group(), round.round().id(), children), today()).stream()
                .filter(one -> one.state(today()) instanceof State.InDialogue)
                .findFirst()
                .map(one -> new JointPage.Next(one.id(), one.name()))
                .orElse(null);
    }

    /** Only until it is decided: afterwards it all stands on the child's page. */
    private List<Content> beside(Assessment assessment, Professional who, Screen screen) {
        if (assessment.stage().isDecided() || assessment.stage() == Stage.ABANDONED) {
            return List.of();
        }
        return features.stream()
                .flatMap(feature ->
                        feature.beside(assessment.child(), screen.day(assessment.openedAt()), who, screen).stream())
                .toList();
    }

    /** Null while hidden, and for those who may not compare. */
    @Nullable
    Comparison comparison(Assessment assessment, Professional who, State state) {
        if (!state.showsOwnAssessments()
                || state instanceof State.Abandoned
                || !access.may(who, AssessmentAction.COMPARE_OWN_ASSESSMENTS, assessment.child())) {
            return null;
        }
        return Comparison.of(owns.submitted(List.of(assessment.id())), forms.of(assessment.form()));
    }

    /** At a health visitor's visit the parents sit at the table. */
    List<Participant> atTheTable(Assessment assessment) {
        var people = new ArrayList<>(joints.colleagues(assessment.id(), today()));
        if (assessment.sector() == Sector.HEALTH_VISITING) {
            people.addAll(joints.custodyHolders(assessment.child(), today()));
        }
        return people;
    }

    private java.util.Map<UUID, String> names(List<JointAssessment> versions, List<Participant> table) {
        var ids = Stream.concat(
                        versions.stream().flatMap(version -> version.tookPart().stream()),
                        table.stream().map(Participant::id))
                .distinct()
                .toList();
        return joints.people(ids).stream().collect(Collectors.toMap(Participant::id, Participant::name));
    }

    private JointPage.May may(Assessment assessment, Professional who, State state) {
        var child = assessment.child();
        return new JointPage.May(
                isAsked(assessment, who) && access.may(who, AssessmentAction.WRITE_OWN_ASSESSMENT, child),
                state.allows(Move.CLOSE_WAIT) && access.may(who, AssessmentAction.CLOSE_WAIT, child),
                state.allows(Move.DECIDE) && access.may(who, AssessmentAction.DECIDE_JOINT_ASSESSMENT, child),
                state.allows(Move.CORRECT) && access.may(who, AssessmentAction.DECIDE_JOINT_ASSESSMENT, child),
                state.allows(Move.INFORM) && access.may(who, AssessmentAction.INFORM_PARENTS, child),
                state.allows(Move.CLOSE) && access.may(who, AssessmentAction.INFORM_PARENTS, child),
                state.allows(Move.ABANDON) && access.may(who, AssessmentAction.ABANDON_ASSESSMENT, child),
                access.may(who, AssessmentAction.DECIDE_JOINT_ASSESSMENT, child),
                assessment.groupRound() != null
                        && access.may(
                                who,
                                AssessmentGroupAction.READ_DECISIONS_OF_GROUP,
                                assessment.groupRound().group()));
    }

    private boolean isAsked(Assessment assessment, Professional who) {
        return owns.all(List.of(assessment.id()), who.employee()).stream().anyMatch(OwnAssessment::isOpen);
    }

    /** The reader's own first, and what colleagues have saved since anything was decided. */
    private JointPage.Drafts drafts(Assessment assessment, Professional who) {
        var all = drafts.of(assessment.id());
        var own = all.stream()
                .filter(draft -> draft.employee().equals(who.employee()))
                .findFirst()
                .orElse(null);
        var colleagues = all.stream()
                .filter(draft -> !draft.employee().equals(who.employee()))
                .toList();
        return new JointPage.Drafts(own, colleagues);
    }

    private static JointForm beginning(
            Assessment assessment,
            @Nullable Comparison comparison,
            List<JointAssessment> versions,
            Professional who,
            JointPage.Drafts drafts,
            Screen screen) {
        if (drafts.own() != null) {
            return drafts.own().form(assessment.version());
        }
        if (!versions.isEmpty()) {
            return FirstWords.correction(versions.getFirst(), assessment);
        }
        return comparison == null
                ? FirstWords.empty(assessment.version())
                : FirstWords.decision(
                        comparison, assessment.firstName(), screen.isEnglish(), assessment.version(), who.employee());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
