package dk.traad.voice;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A custody holder hears their child at home and reads what it has shown and said elsewhere. */
@Controller
@Transactional
class FamilyVoiceController {
    private final Access access;
    private final ChildVoices voices;
    private final VoiceNotes notes;
    private final NoteVoice noteVoice;
    private final VoicePages pages;
    private final Clock clock;
    private final Templates templates;

    FamilyVoiceController(
            Access access,
            ChildVoices voices,
            VoiceNotes notes,
            NoteVoice noteVoice,
            VoicePages pages,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.voices = voices;
        this.notes = notes;
        this.noteVoice = noteVoice;
        this.pages = pages;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/family/children/{child}/voices")
    View list(Parent who, Screen screen, @PathVariable ChildId child) {
        access.require(who, FamilyVoice.READ_VOICES, child);
        return page(templates.voiceList(screen, pages.family(child, who, screen, Fields.of(null))));
    }

    @GetMapping("/family/children/{child}/voices/new")
    View form(Parent who, Screen screen, @PathVariable ChildId child, @RequestParam(defaultValue = "") String way) {
        access.require(who, FamilyVoice.NOTE_VOICE, child);
        var chosen = pages.way(child, way, screen);
        return page(templates.voiceWrite(
                screen,
                pages.write(
                        child,
                        "/family/children/" + child,
                        chosen,
                        Fields.of(VoiceForm.empty(chosen)),
                        VoiceForm.Pointed.NOTHING,
                        screen)));
    }

    @PostMapping("/family/children/{child}/voices/new")
    View note(
            Parent who,
            Screen screen,
            @PathVariable ChildId child,
            VoiceForm form,
            BindingResult errors,
            @RequestParam Map<String, String> sent) {
        access.require(who, FamilyVoice.NOTE_VOICE, child);
        var pointed = new VoiceForm.Pointed(sent);
        form.check(errors, pointed);
        if (errors.hasErrors()) {
            return invalid(templates.voiceWrite(
                    screen,
                    pages.write(
                            child,
                            "/family/children/" + child,
                            form.chosenWay(),
                            Fields.of(form, errors),
                            pointed,
                            screen)));
        }
        noteVoice.atHome(child, who, form, pointed);
        return redirect("/family/children/" + child + "/voices", "voice.noted.at-home");
    }

    @PostMapping("/family/children/{child}/voices/{voice}/take-back")
    View takeBack(
            Parent who,
            Screen screen,
            @PathVariable ChildId child,
            @PathVariable ChildVoice.Id voice,
            TakeBackForm form,
            BindingResult errors) {
        access.require(who, FamilyVoice.NOTE_VOICE, child);
        requireOwn(child, voice, who);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.voiceList(screen, pages.family(child, who, screen, Fields.of(form, errors))));
        }
        if (!notes.takeBack(voice, child, who.person(), form.reason(), clock.instant(), LocalDate.now(clock))) {
            throw new Conflict("voice.refused.take-back");
        }
        return redirect("/family/children/" + child + "/voices", "voice.take-back.done");
    }

    @PostMapping("/family/children/{child}/voices/{voice}/sharing")
    View share(
            Parent who, @PathVariable ChildId child, @PathVariable ChildVoice.Id voice, @RequestParam boolean shared) {
        access.require(who, FamilyVoice.NOTE_VOICE, child);
        requireOwn(child, voice, who);
        if (!notes.share(voice, child, who.adult(), shared)) {
            throw new Conflict("voice.refused.taken-back");
        }
        return redirect(
                "/family/children/" + child + "/voices", shared ? "voice.sharing.done.yes" : "voice.sharing.done.no");
    }

    private void requireOwn(ChildId child, ChildVoice.Id voice, Parent who) {
        if (voices.forFamily(child, who.adult()).stream()
                .noneMatch(one -> one.id().equals(voice) && one.noter().person().equals(who.person()))) {
            throw new NotFound();
        }
    }
}
