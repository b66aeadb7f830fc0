package dk.traad.screen;

import dk.traad.kernel.Age;
import dk.traad.kernel.Position;
import dk.traad.kernel.Role;
import dk.traad.municipality.CooperationModel;
import dk.traad.municipality.Look;
import dk.traad.platform.web.Assets;
import dk.traad.platform.web.Language;
import dk.traad.platform.web.Texts;
import dk.traad.platform.web.Undo;
import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Everything around a page's content, and the words a page writes with. Every page template has one as its first
 * parameter.
 *
 * @param mark the fingerprint of the municipality's own mark; empty where it has none
 * @param personName the signed-in person; empty when nobody is
 * @param workplace where that person works: "Myretuen · Stue Rød"; empty for families
 * @param path the address of this page, without the query
 * @param isFamily whether this is the family's side of the program
 * @param isYoungPerson whether whoever reads is the young person it is all about
 * @param isOverheard whether others on the way can read along: no https, and not the person's own machine
 * @param confirmation what the person has just done, said once; null on every other page
 * @param undo how that is taken back; null where it is not, or not from there
 * @param banners what stands above every page of this person for a while
 */
public record Screen(
        Texts texts,
        Assets assets,
        Language language,
        LocalDate today,
        @Nullable CsrfToken csrf,
        String path,
        String query,
        String municipalityName,
        String mark,
        @Nullable CooperationModel model,
        String personName,
        String workplace,
        boolean isFamily,
        boolean isYoungPerson,
        boolean isDemo,
        boolean isOverheard,
        List<MenuEntry> menu,
        @Nullable String confirmation,
        @Nullable Undo undo,
        List<Content> banners) {

    /** A sentence that speaks of "your child" has a sibling that speaks to the young person, under its key and this. */
    private static final String TO_YOUNG = ".to-young";

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    Screen withBanners(List<Content> shown) {
        return new Screen(
                texts,
                assets,
                language,
                today,
                csrf,
                path,
                query,
                municipalityName,
                mark,
                model,
                personName,
                workplace,
                isFamily,
                isYoungPerson,
                isDemo,
                isOverheard,
                menu,
                confirmation,
                undo,
                shown);
    }

    public String text(String key, Object... arguments) {
        return texts.text(language, isYoungPerson && texts.has(key + TO_YOUNG) ? key + TO_YOUNG : key, arguments);
    }

    public String asset(String name) {
        return assets.address(name);
    }

    /** The key of one form on this page, another each time: see platform.web.OneEffect. */
    public String once() {
        return UUID.randomUUID().toString();
    }

    public boolean isSignedIn() {
        return !personName.isEmpty();
    }

    public boolean isEnglish() {
        return language == Language.ENGLISH;
    }

    /** The other languages this person can read the program in. */
    public List<Language> otherLanguages() {
        return Stream.of(Language.values())
                .filter(other -> other != language)
                .filter(other -> other.isEverywhere() || isFamily || !isSignedIn() && !isDemo)
                .toList();
    }

    /** Danish or English, for texts that are data: indicators, forms. */
    public String either(String danish, String english) {
        return isEnglish() ? english : danish;
    }

    /** The lang of what either() said; null where it is the page's own. */
    public @Nullable String eitherLanguage() {
        return language.isEverywhere() ? null : Language.DANISH.code();
    }

    /** The lang of what a professional typed; null where it is the page's own. */
    public @Nullable String typedLanguage() {
        return language == Language.DANISH ? null : Language.DANISH.code();
    }

    /** Whether this person's menu leads there. */
    public boolean leadsTo(String where) {
        return menu.stream().anyMatch(entry -> entry.path().equals(where));
    }

    public boolean isHere(MenuEntry entry) {
        return entry.isAbove(path);
    }

    /** The municipality's own look; null where it has none. */
    public @Nullable Look look() {
        return model == null ? null : model.own().look().orElse(null);
    }

    /** Where the municipality's own mark lies; null where it has none. */
    public @Nullable String markAddress() {
        return mark.isEmpty() ? null : "/look/mark/" + mark + ".png";
    }

    /** What families are met with in the language of this page; empty where the municipality has nothing to say in it. */
    public String welcome() {
        return model == null
                ? ""
                : switch (language) {
                    case DANISH -> model.own().welcomeDa();
                    case ENGLISH -> model.own().welcomeEn();
                    case UKRAINIAN -> model.own().welcomeUk();
                };
    }

    /** What stands below what is written to families, in the language of this page. */
    public String closing() {
        return model == null
                ? ""
                : switch (language) {
                    case DANISH -> model.own().closingDa();
                    case ENGLISH -> model.own().closingEn();
                    case UKRAINIAN -> model.own().closingUk();
                };
    }

    public String position(Position position) {
        return model == null || !language.isEverywhere()
                ? text("screen.position." + position)
                : model.label(position, isEnglish());
    }

    public String role(Role role) {
        return text("screen.role." + role);
    }

    /** "12. november 2026" */
    public String date(LocalDate date) {
        return written(date, "d. MMMM yyyy", "d MMMM yyyy", "d MMMM yyyy 'року'");
    }

    /** "12. november 2026 kl. 10.42" */
    public String moment(Instant instant) {
        var local = instant.atZone(DENMARK);
        return text("screen.moment", date(local.toLocalDate()), time(instant));
    }

    /** "tirsdag 24. november kl. 14.30": an appointment within the year. */
    public String appointment(Instant instant) {
        return text("screen.moment", weekday(day(instant)), time(instant));
    }

    /** "10.42" */
    public String time(Instant instant) {
        return written(instant.atZone(DENMARK), "HH.mm", "HH:mm", "HH:mm");
    }

    /** "november 2026" */
    public String month(LocalDate day) {
        return written(day, "LLLL yyyy", "LLLL yyyy", "LLLL yyyy 'року'");
    }

    /** "tirsdag 24. november": a day within the year. */
    public String weekday(LocalDate day) {
        return written(day, "EEEE d. MMMM", "EEEE d MMMM", "EEEE, d MMMM");
    }

    /** The number of its week, as calendars have it. */
    public int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Where the parts of a date stand, and with what between them, each language says for itself. */
    private String written(TemporalAccessor when, String danish, String english, String ukrainian) {
        var pattern = switch (language) {
            case DANISH -> danish;
            case ENGLISH -> english;
            case UKRAINIAN -> ukrainian;
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(when);
    }

    public LocalDate day(Instant instant) {
        return instant.atZone(DENMARK).toLocalDate();
    }

    /** A date as people say it: "i dag", "i morgen", "om 9 dage", "for 5 måneder siden". */
    public String when(LocalDate date) {
        var days = ChronoUnit.DAYS.between(today, date);
        if (days >= -1 && days <= 1) {
            return text("screen.when." + (days == 0 ? "today" : days > 0 ? "tomorrow" : "yesterday"));
        }
        var direction = days > 0 ? "in" : "ago";
        var distance = Math.abs(days);
        if (distance < 14) {
            return text("screen.when." + direction + ".days", distance);
        }
        if (distance < 60) {
            return text("screen.when." + direction + ".weeks", distance / 7);
        }
        var months = Math.round(distance * 12 / 365.25);
        return months < 24
                ? text("screen.when." + direction + ".months", months)
                : text("screen.when." + direction + ".years", months / 12);
    }

    /** "9 dage", "3 uger", "8 mdr.", "3 år", "3 år og 2 mdr." */
    public String age(LocalDate birthday) {
        var age = Age.of(birthday, today);
        if (age.months() < 1) {
            var days = ChronoUnit.DAYS.between(birthday, today);
            return days < 14 ? text("screen.age.days", days) : text("screen.age.weeks", days / 7);
        }
        if (age.years() == 0) {
            return text("screen.age.months", age.months());
        }
        return age.monthsSinceBirthday() == 0 || age.years() >= 6
                ? text("screen.age.years", age.years())
                : text("screen.age.both", age.years(), age.monthsSinceBirthday());
    }

    /** Whether something this old no longer says how the child fares. */
    public boolean isFaded(LocalDate decidedOn) {
        return model != null && decidedOn.plusMonths(model.monthsUntilFaded()).isBefore(today);
    }
}
