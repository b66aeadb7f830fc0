package dk.traad.groupfocus;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.Typed;
import dk.traad.kernel.EmployeeId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A room's focus point as it is typed.
 *
 * @param key the id it gets, made when the empty form was shown, so that sending it twice makes one
 * @param version of the focus point, as this person saw it
 * @param campaign where several assessments pointed to the same, and what that was; empty when it is begun on its own
 * @param doing the first thing the team does differently, and who is responsible for it
 * @param namesAreFine that no child is meant by a word that is a name in the room
 */
record GroupFocusPointForm(
        String key,
        String version,
        String campaign,
        String pointedTo,
        String title,
        String attention,
        String purpose,
        String surroundings,
        String doing,
        String responsible,
        String plannedOn,
        String namesAreFine) {
    private static final int LONGEST_TITLE = 80;

    GroupFocusPointForm(
            @Nullable String key,
            @Nullable String version,
            @Nullable String campaign,
            @Nullable String pointedTo,
            @Nullable String title,
            @Nullable String attention,
            @Nullable String purpose,
            @Nullable String surroundings,
            @Nullable String doing,
            @Nullable String responsible,
            @Nullable String plannedOn,
            @Nullable String namesAreFine) {
        this.key = Typed.text(key);
        this.version = Typed.text(version);
        this.campaign = Typed.text(campaign);
        this.pointedTo = Typed.text(pointedTo);
        this.title = Typed.text(title);
        this.attention = Typed.text(attention);
        this.purpose = Typed.text(purpose);
        this.surroundings = Typed.text(surroundings);
        this.doing = Typed.text(doing);
        this.responsible = Typed.text(responsible);
        this.plannedOn = Typed.text(plannedOn);
        this.namesAreFine = Typed.text(namesAreFine);
    }

    static GroupFocusPointForm empty(EmployeeId who, LocalDate lastDay) {
        return begun("", "", "", who, lastDay);
    }

    /** @param attention the words of what several children's assessments point to */
    static GroupFocusPointForm begun(
            String campaign, String pointedTo, String attention, EmployeeId who, LocalDate lastDay) {
        return new GroupFocusPointForm(
                UUID.randomUUID().toString(),
                "",
                campaign,
                pointedTo,
                "",
                attention,
                "",
                "",
                "",
                who.toString(),
                lastDay.toString(),
                "");
    }

    static GroupFocusPointForm of(GroupFocusPoint present) {
        return new GroupFocusPointForm(
                present.id().toString(),
                Integer.toString(present.version()),
                "",
                "",
                present.title(),
                present.attention(),
                present.purpose(),
                present.surroundings(),
                "",
                "",
                "",
                "");
    }

    /** The same words, now knowing how it stands. */
    GroupFocusPointForm on(int present) {
        return new GroupFocusPointForm(
                key,
                Integer.toString(present),
                campaign,
                pointedTo,
                title,
                attention,
                purpose,
                surroundings,
                doing,
                responsible,
                plannedOn,
                namesAreFine);
    }

    void checkWords(Errors errors) {
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            errors.rejectValue("title", "groupfocus.title.wrong");
        }
        Typed.checkNeeded(errors, "attention", attention, "groupfocus.attention.missing");
        Typed.checkLength(errors, "purpose", purpose);
        Typed.checkNeeded(errors, "surroundings", surroundings, "groupfocus.surroundings.missing");
    }

    /** @param lastDay the last day on which it may be followed up */
    void checkBeginning(Errors errors, LocalDate today, LocalDate lastDay, List<TeamActions.Colleague> team) {
        Typed.checkNeeded(errors, "doing", doing, "groupfocus.doing.missing");
        checkResponsible(errors, responsible, team);
        checkPlanned(errors, plannedOn, today, lastDay);
    }

    static void checkResponsible(Errors errors, String responsible, List<TeamActions.Colleague> team) {
        if (team.stream().noneMatch(one -> one.id().toString().equals(responsible))) {
            errors.rejectValue("responsible", "groupfocus.responsible.missing");
        }
    }

    static void checkPlanned(Errors errors, String plannedOn, LocalDate today, LocalDate lastDay) {
        var day = day(plannedOn);
        if (day.isEmpty() || !day.get().isAfter(today) || day.get().isAfter(lastDay)) {
            errors.rejectValue("plannedOn", "groupfocus.planned.wrong");
        }
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    List<String> texts() {
        return List.of(title, attention, purpose, surroundings, doing);
    }

    FocusPoint.Id id() {
        return new FocusPoint.Id(key(key).orElseGet(UUID::randomUUID));
    }

    Optional<UUID> campaignKey() {
        return key(campaign);
    }

    /** Only once it has been checked. */
    LocalDate planned() {
        return LocalDate.parse(plannedOn);
    }

    /** Only once it has been checked. */
    EmployeeId responsiblePerson() {
        return new EmployeeId(UUID.fromString(responsible));
    }

    int seen() {
        return Typed.number(version);
    }

    static Optional<UUID> key(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
