package dk.traad.campaign;

import static java.util.Objects.requireNonNullElse;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.kernel.Sector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.validation.Errors;

/**
 * A campaign as it is typed. Its id is made with the page, so that sending it twice adds one.
 *
 * @param form an assessment form's id; empty: each child the form that suits its age
 * @param besides why children whom another period asks about already are to be asked about once more
 * @param reminderDays days before the last, with commas between: 14, 7, 1
 */
record CampaignForm(
        String id,
        String sector,
        String name,
        String ageFrom,
        String ageTo,
        String form,
        String opensOn,
        String closesOn,
        String reminderDays,
        String besides,
        String version) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 500;
    private static final int OLDEST = 216;
    private static final int MOST_REMINDERS = 5;
    private static final int EARLIEST_REMINDER = 60;

    CampaignForm {
        id = requireNonNullElse(id, "");
        sector = requireNonNullElse(sector, "");
        name = requireNonNullElse(name, "").strip();
        ageFrom = requireNonNullElse(ageFrom, "").strip();
        ageTo = requireNonNullElse(ageTo, "").strip();
        form = requireNonNullElse(form, "");
        opensOn = requireNonNullElse(opensOn, "").strip();
        closesOn = requireNonNullElse(closesOn, "").strip();
        reminderDays = requireNonNullElse(reminderDays, "").strip();
        besides = requireNonNullElse(besides, "").strip();
        version = requireNonNullElse(version, "");
    }

    static CampaignForm of(AssessmentCampaign campaign) {
        return new CampaignForm(
                campaign.id().toString(),
                campaign.sector().name(),
                campaign.name(),
                String.valueOf(campaign.ageFrom()),
                String.valueOf(campaign.ageTo()),
                campaign.form() == null ? "" : campaign.form().toString(),
                campaign.opensOn().toString(),
                campaign.closesOn().toString(),
                String.join(
                        ", ",
                        campaign.reminderDays().stream().map(String::valueOf).toList()),
                "",
                String.valueOf(campaign.version()));
    }

    /** A change leaves sector and ages as they are, whatever was sent. */
    CampaignForm about(AssessmentCampaign campaign) {
        var known = of(campaign);
        return new CampaignForm(
                known.id,
                known.sector,
                name,
                known.ageFrom,
                known.ageTo,
                known.form,
                opensOn,
                closesOn,
                reminderDays,
                besides,
                version);
    }

    void checkNew(Errors errors, LocalDate today, List<AssessmentForm> forms) {
        checkAges(errors);
        if (!form.isEmpty()
                && forms.stream().noneMatch(one -> one.id().toString().equals(form))) {
            errors.rejectValue("form", "campaign.form.unknown");
        }
        if (Typed.date(opensOn).filter(day -> !day.isBefore(today)).isEmpty()) {
            errors.rejectValue("opensOn", "campaign.opens.wrong");
        }
        checkRest(errors, today);
    }

    void checkChange(Errors errors, LocalDate today, AssessmentCampaign campaign) {
        var hasOpened = !campaign.opensOn().isAfter(today);
        var opens = Typed.date(opensOn);
        if (hasOpened && !opens.equals(Optional.of(campaign.opensOn()))) {
            errors.rejectValue("opensOn", "campaign.opens.past");
        } else if (!hasOpened && opens.filter(day -> !day.isBefore(today)).isEmpty()) {
            errors.rejectValue("opensOn", "campaign.opens.wrong");
        }
        checkRest(errors, today);
    }

    /** Those it would run beside, asking about the same children; none as long as its ages or days cannot be read. */
    List<AssessmentCampaign> beside(List<AssessmentCampaign> others) {
        var from = Typed.number(ageFrom);
        var to = Typed.number(ageTo);
        var opens = Typed.date(opensOn);
        var closes = Typed.date(closesOn);
        if (from.isEmpty() || to.isEmpty() || opens.isEmpty() || closes.isEmpty()) {
            return List.of();
        }
        return others.stream()
                .filter(other -> other.calledOffOn() == null
                        && other.sector().name().equals(sector)
                        && !other.id().toString().equals(id)
                        && other.ageFrom() < to.get()
                        && other.ageTo() > from.get()
                        && !other.closesOn().isBefore(opens.get())
                        && !other.opensOn().isAfter(closes.get()))
                .toList();
    }

    /** Those of them that the campaign did not run beside as it was: what it did has been answered for already. */
    List<AssessmentCampaign> newlyBeside(AssessmentCampaign before, List<AssessmentCampaign> others) {
        var answeredFor = of(before).beside(others);
        return beside(others).stream()
                .filter(other -> !answeredFor.contains(other))
                .toList();
    }

    void checkBeside(Errors errors, List<AssessmentCampaign> besides) {
        if (!besides.isEmpty() && this.besides.isEmpty()) {
            errors.rejectValue("besides", "campaign.besides.missing");
        } else if (this.besides.length() > LONGEST_REASON) {
            errors.rejectValue("besides", "campaign.besides.long");
        }
    }

    private void checkAges(Errors errors) {
        var from = Typed.number(ageFrom).filter(months -> months <= OLDEST);
        var to = Typed.number(ageTo).filter(months -> months <= OLDEST);
        if (from.isEmpty()) {
            errors.rejectValue("ageFrom", "campaign.age.wrong");
        }
        if (to.isEmpty()) {
            errors.rejectValue("ageTo", "campaign.age.wrong");
        }
        if (from.isPresent() && to.isPresent() && from.get() >= to.get()) {
            errors.rejectValue("ageTo", "campaign.age.order");
        }
    }

    private void checkRest(Errors errors, LocalDate today) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.rejectValue("name", "campaign.name.wrong");
        }
        var closes = Typed.date(closesOn);
        if (closes.isEmpty() || closes.get().isBefore(today)) {
            errors.rejectValue("closesOn", "campaign.closes.wrong");
        } else if (Typed.date(opensOn).filter(closes.get()::isBefore).isPresent()) {
            errors.rejectValue("closesOn", "campaign.closes.order");
        } else if (closes.get().isAfter(today.plusYears(2))) {
            errors.rejectValue("closesOn", "campaign.closes.far");
        }
        var reminders = reminders();
        if (reminders.size() > MOST_REMINDERS
                || reminders.stream()
                        .anyMatch(day ->
                                day.filter(days -> days <= EARLIEST_REMINDER).isEmpty())) {
            errors.rejectValue("reminderDays", "campaign.reminders.wrong");
        } else if (!errors.hasFieldErrors("closesOn")
                && reminders.stream().flatMap(Optional::stream).anyMatch(this::isBeforeItOpens)) {
            errors.rejectValue("reminderDays", "campaign.reminders.early");
        }
    }

    /** Nobody is reminded of what they cannot do yet. */
    private boolean isBeforeItOpens(int days) {
        return Typed.date(opensOn)
                .flatMap(opens -> Typed.date(closesOn)
                        .map(closes -> closes.minusDays(days).isBefore(opens)))
                .orElse(false);
    }

    private List<Optional<Integer>> reminders() {
        return Arrays.stream(reminderDays.split("[,;\\s]+"))
                .filter(day -> !day.isEmpty())
                .map(Typed::number)
                .toList();
    }

    /** Only once it has been checked. */
    AssessmentCampaign toNew() {
        return new AssessmentCampaign(
                new AssessmentCampaign.Id(UUID.fromString(id)),
                name,
                Sector.valueOf(sector),
                Typed.number(ageFrom).orElseThrow(),
                Typed.number(ageTo).orElseThrow(),
                form.isEmpty() ? null : new AssessmentForm.Id(UUID.fromString(form)),
                Typed.date(opensOn).orElseThrow(),
                Typed.date(closesOn).orElseThrow(),
                reminderList(),
                null,
                null,
                1);
    }

    /** Only once it has been checked. */
    AssessmentCampaign toChanged(AssessmentCampaign campaign) {
        return new AssessmentCampaign(
                campaign.id(),
                name,
                campaign.sector(),
                campaign.ageFrom(),
                campaign.ageTo(),
                campaign.form(),
                Typed.date(opensOn).orElseThrow(),
                Typed.date(closesOn).orElseThrow(),
                reminderList(),
                campaign.filledAt(),
                campaign.calledOffOn(),
                Typed.number(version).orElse(0));
    }

    private List<Integer> reminderList() {
        return reminders().stream()
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
