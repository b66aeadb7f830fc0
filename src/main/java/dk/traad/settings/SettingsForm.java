package dk.traad.settings;

import static java.util.Objects.requireNonNullElse;

import dk.traad.municipality.Colour;
import dk.traad.municipality.CooperationModel;
import dk.traad.municipality.OwnWords;
import dk.traad.municipality.ReadyModel;
import dk.traad.platform.web.Fields;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.springframework.validation.Errors;

/**
 * The cooperation model as it is typed.
 *
 * @param model the ready model it began as
 * @param seen the fingerprint of the model this was typed over, so that two people changing it at once are noticed
 * @param why the reason for the change, for those who read its history
 */
record SettingsForm(
        String model,
        String monthsBetween,
        String monthsUntilFaded,
        String readBeforeSend,
        String daysToRead,
        String parentsReadOn,
        String namesInLog,
        String labelGreenDa,
        String labelYellowDa,
        String labelRedDa,
        String labelGreenEn,
        String labelYellowEn,
        String labelRedEn,
        String contactName,
        String contactPhone,
        String contactEmail,
        String informationLink,
        String followUpFirstMonths,
        String followUpNextMonths,
        String followUpAnchor,
        String mostInterventions,
        String colour,
        String welcomeDa,
        String welcomeEn,
        String welcomeUk,
        String closingDa,
        String closingEn,
        String closingUk,
        String seen,
        String why) {
    /** What belongs to the model itself: everything but how it came to be typed. */
    static final List<String> NAMES = Arrays.stream(SettingsForm.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !name.equals("seen") && !name.equals("why"))
            .toList();

    private static final int MOST_MONTHS = 24;
    private static final int MOST_FOLLOW_UP_MONTHS = 12;
    private static final List<String> ANCHORS = List.of("PLAN_START", "PREVIOUS_FOLLOW_UP");
    private static final int MOST_DAYS = 30;
    private static final int MOST_AT_ONCE = 9;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_WELCOME = 300;
    private static final int LONGEST_CLOSING = 160;

    SettingsForm {
        model = requireNonNullElse(model, "");
        monthsBetween = requireNonNullElse(monthsBetween, "").strip();
        monthsUntilFaded = requireNonNullElse(monthsUntilFaded, "").strip();
        readBeforeSend = requireNonNullElse(readBeforeSend, "false");
        daysToRead = requireNonNullElse(daysToRead, "").strip();
        parentsReadOn = requireNonNullElse(parentsReadOn, "true");
        namesInLog = requireNonNullElse(namesInLog, "false");
        labelGreenDa = requireNonNullElse(labelGreenDa, "").strip();
        labelYellowDa = requireNonNullElse(labelYellowDa, "").strip();
        labelRedDa = requireNonNullElse(labelRedDa, "").strip();
        labelGreenEn = requireNonNullElse(labelGreenEn, "").strip();
        labelYellowEn = requireNonNullElse(labelYellowEn, "").strip();
        labelRedEn = requireNonNullElse(labelRedEn, "").strip();
        contactName = requireNonNullElse(contactName, "").strip();
        contactPhone = requireNonNullElse(contactPhone, "").strip();
        contactEmail = requireNonNullElse(contactEmail, "").strip();
        informationLink = requireNonNullElse(informationLink, "").strip();
        followUpFirstMonths = requireNonNullElse(followUpFirstMonths, "").strip();
        followUpNextMonths = requireNonNullElse(followUpNextMonths, "").strip();
        followUpAnchor = requireNonNullElse(followUpAnchor, ANCHORS.getFirst());
        mostInterventions = requireNonNullElse(mostInterventions, "").strip();
        var ownColour = requireNonNullElse(colour, "").strip();
        colour = Colour.of(ownColour).map(Colour::toString).orElse(ownColour);
        welcomeDa = inOneLine(welcomeDa);
        welcomeEn = inOneLine(welcomeEn);
        welcomeUk = inOneLine(welcomeUk);
        closingDa = inOneLine(closingDa);
        closingEn = inOneLine(closingEn);
        closingUk = inOneLine(closingUk);
        seen = requireNonNullElse(seen, "");
        why = requireNonNullElse(why, "").strip();
    }

    static SettingsForm of(CooperationModel model) {
        return new SettingsForm(
                model.model(),
                String.valueOf(model.monthsBetween()),
                String.valueOf(model.monthsUntilFaded()),
                String.valueOf(model.readBeforeSend()),
                String.valueOf(model.daysToRead()),
                String.valueOf(model.parentsReadOn()),
                String.valueOf(model.namesInLog()),
                model.labelGreenDa(),
                model.labelYellowDa(),
                model.labelRedDa(),
                model.labelGreenEn(),
                model.labelYellowEn(),
                model.labelRedEn(),
                model.contactName(),
                model.contactPhone(),
                model.contactEmail(),
                model.informationLink(),
                String.valueOf(model.followUpFirstMonths()),
                String.valueOf(model.followUpNextMonths()),
                model.followUpAnchor(),
                String.valueOf(model.mostInterventions()),
                model.own().colour(),
                model.own().welcomeDa(),
                model.own().welcomeEn(),
                model.own().welcomeUk(),
                model.own().closingDa(),
                model.own().closingEn(),
                model.own().closingUk(),
                fingerprint(model),
                "");
    }

    /** What stands in one of its fields. */
    String value(String name) {
        return Fields.of(this).value(name);
    }

    static String fingerprint(CooperationModel model) {
        return Integer.toHexString(model.hashCode());
    }

    void check(Errors errors) {
        if (Arrays.stream(ReadyModel.values()).noneMatch(ready -> ready.name().equals(model))) {
            errors.reject("settings.model.wrong");
        }
        checkNumber(errors, "monthsBetween", monthsBetween, MOST_MONTHS, "settings.months.wrong");
        checkNumber(errors, "monthsUntilFaded", monthsUntilFaded, MOST_MONTHS, "settings.months.wrong");
        checkNumber(errors, "daysToRead", daysToRead, MOST_DAYS, "settings.days.wrong");
        checkLabel(errors, "labelGreenDa", labelGreenDa);
        checkLabel(errors, "labelYellowDa", labelYellowDa);
        checkLabel(errors, "labelRedDa", labelRedDa);
        checkLabel(errors, "labelGreenEn", labelGreenEn);
        checkLabel(errors, "labelYellowEn", labelYellowEn);
        checkLabel(errors, "labelRedEn", labelRedEn);
        checkFollowUps(errors);
        checkNumber(errors, "mostInterventions", mostInterventions, MOST_AT_ONCE, "settings.interventions.wrong");
        checkContact(errors);
        checkColour(errors);
        checkWords(errors, "welcomeDa", welcomeDa, LONGEST_WELCOME, "settings.welcome.wrong");
        checkWords(errors, "welcomeEn", welcomeEn, LONGEST_WELCOME, "settings.welcome.wrong");
        checkWords(errors, "welcomeUk", welcomeUk, LONGEST_WELCOME, "settings.welcome.wrong");
        checkWords(errors, "closingDa", closingDa, LONGEST_CLOSING, "settings.closing.wrong");
        checkWords(errors, "closingEn", closingEn, LONGEST_CLOSING, "settings.closing.wrong");
        checkWords(errors, "closingUk", closingUk, LONGEST_CLOSING, "settings.closing.wrong");
    }

    /** Paper is white, and letters on it have to be read. */
    private void checkColour(Errors errors) {
        if (colour.isEmpty()) {
            return;
        }
        var own = Colour.of(colour);
        if (own.isEmpty()) {
            errors.rejectValue("colour", "settings.colour.wrong");
        } else if (own.get().contrastTo(Colour.WHITE) < Colour.READABLE) {
            errors.rejectValue("colour", "settings.colour.pale");
        }
    }

    /** They go to everybody alike, and so nobody's number is in them. */
    private static void checkWords(Errors errors, String field, String typed, int longest, String mistake) {
        if (typed.length() > longest) {
            errors.rejectValue(field, mistake);
        } else if (typed.matches(".*(?<!\\d)\\d{6}[- ]?\\d{4}(?!\\d).*")) {
            errors.rejectValue(field, "settings.own-words.number");
        }
    }

    private static String inOneLine(String typed) {
        return requireNonNullElse(typed, "").strip().replaceAll("\\s+", " ");
    }

    void checkWhy(Errors errors) {
        if (why.isEmpty() || why.length() > LONGEST_TEXT) {
            errors.rejectValue("why", "settings.why.wrong");
        }
    }

    private void checkFollowUps(Errors errors) {
        checkNumber(
                errors, "followUpFirstMonths", followUpFirstMonths, MOST_FOLLOW_UP_MONTHS, "settings.follow-up.wrong");
        checkNumber(
                errors, "followUpNextMonths", followUpNextMonths, MOST_FOLLOW_UP_MONTHS, "settings.follow-up.wrong");
        if (!errors.hasFieldErrors("followUpFirstMonths")
                && !errors.hasFieldErrors("followUpNextMonths")
                && Integer.parseInt(followUpNextMonths) < Integer.parseInt(followUpFirstMonths)) {
            errors.rejectValue("followUpNextMonths", "settings.follow-up.out-of-order");
        }
        if (!ANCHORS.contains(followUpAnchor)) {
            errors.rejectValue("followUpAnchor", "settings.follow-up.anchor.wrong");
        }
    }

    private void checkContact(Errors errors) {
        if (contactName.length() > LONGEST_TEXT) {
            errors.rejectValue("contactName", "settings.contact.name.wrong");
        }
        if (!contactPhone.matches("[+0-9 ]{0,20}")) {
            errors.rejectValue("contactPhone", "settings.contact.phone.wrong");
        }
        if (!contactEmail.isEmpty()
                && (contactEmail.length() > LONGEST_TEXT || !contactEmail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+"))) {
            errors.rejectValue("contactEmail", "settings.contact.email.wrong");
        }
        if (!informationLink.isEmpty()
                && (informationLink.length() > LONGEST_TEXT
                        || !informationLink.matches("https://[^\\s\"'<>]+\\.[^\\s\"'<>]+"))) {
            errors.rejectValue("informationLink", "settings.link.wrong");
        }
    }

    private static void checkLabel(Errors errors, String field, String typed) {
        if (typed.isEmpty() || typed.length() > LONGEST_LABEL) {
            errors.rejectValue(field, "settings.label.wrong");
        }
    }

    private static void checkNumber(Errors errors, String field, String typed, int most, String mistake) {
        if (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > most) {
            errors.rejectValue(field, mistake);
        }
    }

    /** Only once it has been checked. */
    CooperationModel asModel() {
        return new CooperationModel(
                model,
                Integer.parseInt(monthsBetween),
                Integer.parseInt(monthsUntilFaded),
                readBeforeSend.equals("true"),
                Integer.parseInt(daysToRead),
                parentsReadOn.equals("true"),
                namesInLog.equals("true"),
                labelGreenDa,
                labelYellowDa,
                labelRedDa,
                labelGreenEn,
                labelYellowEn,
                labelRedEn,
                contactName,
                contactPhone,
                contactEmail,
                informationLink,
                followUpAnchor,
                Integer.parseInt(followUpFirstMonths),
                Integer.parseInt(followUpNextMonths),
                Integer.parseInt(mostInterventions),
                new OwnWords(colour, welcomeDa, welcomeEn, welcomeUk, closingDa, closingEn, closingUk));
    }
}
