package dk.traad.demo;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Position;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The assessments of one municipality while they are being made: what one writes, what a team decides, what families say. */
final class DemoAssessments {
    private static final List<String> FACTORS =
            List.of("ACADEMIC", "EMOTIONAL", "SOCIAL", "HOME", "GROUP_SETTING", "HEALTH");

    private final DemoMunicipality municipality;
    private final List<DemoForm> forms;
    private final Random chance;
    private final DemoWords words;
    private final List<DemoAssessmentRows.Campaign> campaigns = new ArrayList<>();
    private final List<DemoAssessmentRows.Assessment> assessments = new ArrayList<>();
    private final List<DemoAssessmentRows.Own> owns = new ArrayList<>();
    private final List<DemoAssessmentRows.Joint> joints = new ArrayList<>();
    private final List<DemoAssessmentRows.Notice> notices = new ArrayList<>();
    private final List<DemoAssessmentRows.Contribution> contributions = new ArrayList<>();

    DemoAssessments(DemoMunicipality municipality, List<DemoForm> forms, Random chance) {
        this.municipality = municipality;
        this.forms = forms;
        this.chance = chance;
        this.words = new DemoWords(chance);
    }

    /** One child's assessment that others may be added to. */
    record Opened(UUID id, DemoChild child, DemoForm form, Instant openedAt) {}

    /** Where and in which campaign a child is assessed; without a campaign at somebody's own wish. */
    record Occasion(
            DemoAssessmentRows.@Nullable Campaign campaign,
            Sector sector,
            UnitId unit,
            @Nullable GroupId group) {}

    List<DemoAssessmentRows.Campaign> campaigns() {
        return campaigns;
    }

    List<DemoAssessmentRows.Assessment> assessments() {
        return assessments;
    }

    List<DemoAssessmentRows.Own> owns() {
        return owns;
    }

    List<DemoAssessmentRows.Joint> joints() {
        return joints;
    }

    List<DemoAssessmentRows.Notice> notices() {
        return notices;
    }

    List<DemoAssessmentRows.Contribution> contributions() {
        return contributions;
    }

    DemoAssessmentRows.Campaign campaign(
            String name,
            Sector sector,
            int ageFrom,
            int ageTo,
            LocalDate opensOn,
            LocalDate closesOn,
            EmployeeId createdBy,
            LocalDate filledOn) {
        var campaign = new DemoAssessmentRows.Campaign(
                next("campaign", campaigns),
                name,
                sector,
                ageFrom,
                ageTo,
                opensOn,
                closesOn,
                createdBy,
                DemoTime.at(opensOn.minusDays(12), 9),
                DemoTime.at(opensOn, 6),
                DemoTime.at(filledOn, 0));
        campaigns.add(campaign);
        return campaign;
    }

    Opened open(
            DemoChild child, Occasion occasion, String state, LocalDate on, @Nullable EmployeeId by, String reason) {
        var campaign = occasion.campaign();
        var form = suitable(occasion.sector(), child.months(on));
        var id = next("assessment", assessments);
        var at = DemoTime.at(on, 6);
        assessments.add(new DemoAssessmentRows.Assessment(
                id,
                child.id(),
                campaign == null ? null : campaign.id(),
                form.id(),
                occasion.sector(),
                occasion.unit(),
                occasion.group(),
                state,
                at,
                by,
                reason));
        return new Opened(id, child, form, at);
    }

    /** Somebody is asked and has not begun. */
    void asked(Opened opened, EmployeeId who) {
        own(opened, who, null, null, false);
    }

    /** Somebody has begun, and sent it unless it is a draft. */
    void own(Opened opened, EmployeeId who, @Nullable Position position, @Nullable Instant at, boolean isSent) {
        var form = opened.form();
        var concern = position == null ? Position.GREEN : position;
        owns.add(new DemoAssessmentRows.Own(
                opened.id(),
                opened.child().id(),
                who,
                opened.openedAt(),
                position,
                position == null ? List.of() : some(form.indicators().getOrDefault(position, List.of()), 2),
                position == null ? "" : String.join("\n", some(form.strengths(), 1)),
                concern.isConcern() ? some(FACTORS, 1) : List.of(),
                words.concern(form.code(), concern, "surroundings", opened.child()),
                words.concern(form.code(), concern, "context", opened.child()),
                at,
                at,
                isSent ? at : null,
                position == null ? 0 : 1));
    }

    DemoAssessmentRows.Joint decide(
            Opened opened,
            Position position,
            List<EmployeeId> team,
            Instant at,
            String deviation,
            @Nullable String heldBack) {
        var form = opened.form().code();
        var joint = new DemoAssessmentRows.Joint(
                opened.id(),
                opened.child().id(),
                position,
                words.goingWell(form, opened.child()),
                words.concern(form, position, "attention", opened.child()),
                words.concern(form, position, "surroundings", opened.child()),
                words.concern(form, position, "context", opened.child()),
                switch (position) {
                    case GREEN -> "NOTHING";
                    case YELLOW -> "DIALOGUE";
                    case RED -> "FOCUS_POINT";
                },
                deviation,
                team,
                team.getFirst(),
                at,
                heldBack);
        joints.add(joint);
        return joint;
    }

    void tell(Opened opened, AdultId adult, Instant at, @Nullable LocalDate answerBy, @Nullable Instant readAt) {
        notices.add(new DemoAssessmentRows.Notice(opened.id(), opened.child().id(), adult, at, answerBy, readAt));
    }

    /** What the family sees, and a question; answered when there is somebody who did. */
    void contribute(
            Opened opened, AdultId adult, Instant at, @Nullable EmployeeId repliedBy, @Nullable Instant repliedAt) {
        contributions.add(new DemoAssessmentRows.Contribution(
                next("contribution", contributions),
                opened.id(),
                opened.child().id(),
                adult,
                words.family("going_well", opened.child()),
                words.family("attention", opened.child()),
                words.family("question", opened.child()),
                chance.nextBoolean(),
                at,
                repliedBy == null ? null : words.family("reply", opened.child()),
                repliedBy,
                repliedAt,
                repliedAt));
    }

    /** Most children thrive, some need attention, a few more than that. */
    Position anyPosition() {
        var number = chance.nextInt(100);
        return number < 82 ? Position.GREEN : number < 96 ? Position.YELLOW : Position.RED;
    }

    private DemoForm suitable(Sector sector, int months) {
        return forms.stream()
                .filter(form -> form.sector() == sector)
                .min(Comparator.comparingInt(form -> form.distance(months)))
                .orElseThrow();
    }

    private List<String> some(List<String> all, int atLeast) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, chance);
        return shuffled.stream().limit(atLeast + chance.nextInt(2)).sorted().toList();
    }

    private UUID next(String kind, List<?> rows) {
        return municipality.key(kind, String.valueOf(rows.size()));
    }
}
