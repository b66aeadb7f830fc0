package dk.traad.voice;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
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

/** Staff hear a child and read what it has shown and said. */
@Controller
@Transactional
class VoiceController {
    private final Access access;
    private final ChildVoices voices;
    private final VoiceNotes notes;
    private final NoteVoice noteVoice;
    private final VoicePages pages;
    private final Clock clock;
    private final Templates templates;

    VoiceController(
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

    @GetMapping("/children/{child}/voices")
    View list(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, VoiceAction.READ_VOICES, child);
        var shown = pages.staff(child, who, screen, Fields.of(null));
        if (shown.mayNote()) {
            notes.markSeen(shown.voices().stream().map(one -> one.voice().id()).toList(), clock.instant());
        }
        return page(templates.voiceList(screen, shown));
    }

    @GetMapping("/children/{child}/voices/new")
    View form(
            Professional who, Screen screen, @PathVariable ChildId child, @RequestParam(defaultValue = "") String way) {
        access.require(who, VoiceAction.NOTE_VOICE, child);
        var chosen = pages.way(child, way, screen);
        return page(templates.voiceWrite(
                screen,
                pages.write(
                        child,
                        "/children/" + child,
                        chosen,
                        Fields.of(VoiceForm.empty(chosen)),
                        VoiceForm.Pointed.NOTHING,
                        screen)));
    }

    @PostMapping("/children/{child}/voices/new")
    View note(
            Professional who,
            Screen screen,
            @PathVariable ChildId child,
            VoiceForm form,
            BindingResult errors,
            @RequestParam Map<String, String> sent) {
        access.require(who, VoiceAction.NOTE_VOICE, child);
        var pointed = new VoiceForm.Pointed(sent);
        form.check(errors, pointed);
        if (errors.hasErrors()) {
            return invalid(templates.voiceWrite(
                    screen,
                    pages.write(
                            child, "/children/" + child, form.chosenWay(), Fields.of(form, errors), pointed, screen)));
        }
        noteVoice.byStaff(child, who, form, pointed);
        return redirect("/children/" + child + "/voices", "voice.noted");
    }

    @PostMapping("/children/{child}/voices/{voice}/take-back")
    View takeBack(
            Professional who,
            Screen screen,
            @PathVariable ChildId child,
            @PathVariable ChildVoice.Id voice,
            TakeBackForm form,
            BindingResult errors) {
        access.require(who, VoiceAction.NOTE_VOICE, child);
        atHand(child, voice, who);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.voiceList(screen, pages.staff(child, who, screen, Fields.of(form, errors))));
        }
        if (!notes.takeBack(voice, child, who.person(), form.reason(), clock.instant(), today())) {
            throw new Conflict("voice.refused.take-back");
        }
        return redirect("/children/" + child + "/voices", "voice.take-back.done");
    }

    /** The family may have it now. */
    @PostMapping("/children/{child}/voices/{voice}/release")
    View release(Professional who, @PathVariable ChildId child, @PathVariable ChildVoice.Id voice) {
        access.require(who, VoiceAction.NOTE_VOICE, child);
        atHand(child, voice, who);
        if (!notes.release(voice, clock.instant())) {
            throw new Conflict("voice.refused.release");
        }
        noteVoice.tellFamily(child);
        return redirect("/children/" + child + "/voices", "voice.release.done");
    }

    private void atHand(ChildId child, ChildVoice.Id voice, Professional who) {
        if (voices.atHand(child, who.employee(), today()).stream()
                .noneMatch(one -> one.id().equals(voice))) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
