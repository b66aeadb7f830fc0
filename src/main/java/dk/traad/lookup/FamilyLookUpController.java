package dk.traad.lookup;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.WorkingDays;
import dk.traad.platform.web.Fields;
import dk.traad.portal.Families;
import dk.traad.screen.Screen;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** "Who has looked?" on the family's side, and asking about it. */
@Controller
@Transactional
class FamilyLookUpController {
    private static final int WORKING_DAYS = 10;

    private final Access access;
    private final ReadLookUps reading;
    private final Questions questions;
    private final Families families;
    private final Clock clock;
    private final Templates templates;

    FamilyLookUpController(
            Access access,
            ReadLookUps reading,
            Questions questions,
            Families families,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.reading = reading;
        this.questions = questions;
        this.families = families;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/family/children/{child}/look-ups")
    View show(
            Citizen who,
            Screen screen,
            @PathVariable ChildId child,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate before) {
        access.require(who, FamilyLookUp.READ_LOOK_UPS, child);
        var page = reading.page(who, child, before, screen);
        questions.noteRead(child, who, clock.instant());
        return page(templates.lookupFamily(screen, page));
    }

    @GetMapping("/family/children/{child}/look-ups/{lookUp}/question")
    View form(Citizen who, Screen screen, @PathVariable ChildId child, @PathVariable LookUp.Id lookUp) {
        access.require(who, FamilyLookUp.ASK_ABOUT_LOOK_UP, child);
        var about = about(who, child, lookUp, screen);
        return page(templates.lookupAsk(screen, families.child(child), about, Fields.of(WordsForm.empty())));
    }

    @PostMapping("/family/children/{child}/look-ups/{lookUp}/question")
    View ask(
            Citizen who,
            Screen screen,
            @PathVariable ChildId child,
            @PathVariable LookUp.Id lookUp,
            WordsForm form,
            BindingResult errors) {
        access.require(who, FamilyLookUp.ASK_ABOUT_LOOK_UP, child);
        var about = about(who, child, lookUp, screen);
        form.check(errors, "lookup.ask.nothing");
        if (errors.hasErrors()) {
            return invalid(templates.lookupAsk(screen, families.child(child), about, Fields.of(form, errors)));
        }
        var asked = reading.around(who, child, lookUp, screen).getFirst();
        var answerBy = WorkingDays.after(screen.today(), WORKING_DAYS);
        questions.ask(
                key(who, child, asked, form), child, who, asked, asked.unit(), form.text(), clock.instant(), answerBy);
        return redirect("/family/children/" + child + "/look-ups", "lookup.ask.sent");
    }

    private PersonDay about(Citizen who, ChildId child, LookUp.Id lookUp, Screen screen) {
        var about = reading.one(who, child, lookUp, screen);
        if (about == null) {
            throw new NotFound();
        }
        return about;
    }

    /** The same words about the same look-ups, sent twice, are one question. */
    private static Question.Id key(Citizen who, ChildId child, LookUp asked, WordsForm form) {
        var all = String.join("\n", who.person().toString(), child.toString(), Questions.about(asked), form.text());
        return new Question.Id(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)));
    }
}
