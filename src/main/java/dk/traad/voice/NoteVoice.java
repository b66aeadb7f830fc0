package dk.traad.voice;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Writes down what a child shows and says; what staff note is told to the family, unless it protects the child to wait. */
@Component
class NoteVoice {
    private final ChildVoices voices;
    private final VoiceNotes notes;
    private final Outbox outbox;
    private final Clock clock;

    NoteVoice(ChildVoices voices, VoiceNotes notes, Outbox outbox, Clock clock) {
        this.voices = voices;
        this.notes = notes;
        this.outbox = outbox;
        this.clock = clock;
    }

    void byStaff(ChildId child, Professional who, VoiceForm form, VoiceForm.Pointed pointed) {
        var today = LocalDate.now(clock);
        var place = voices.place(child, who.employee(), today).orElseThrow(NotFound::new);
        var id = form.voice(child, who.person(), pointed);
        if (!notes.addByStaff(id, child, place, form, who.employee(), clock.instant(), today)) {
            return;
        }
        notes.addPictures(id, child, form.content(pointed));
        if (!form.isHeldBack()) {
            tellFamily(child);
        }
    }

    void atHome(ChildId child, Parent who, VoiceForm form, VoiceForm.Pointed pointed) {
        var id = form.voice(child, who.person(), pointed);
        if (notes.addAtHome(id, child, form, who.adult(), clock.instant(), LocalDate.now(clock))) {
            notes.addPictures(id, child, form.content(pointed));
        }
    }

    void tellFamily(ChildId child) {
        outbox.tellOfNews(voices.custodyHolders(child, LocalDate.now(clock)));
    }
}
