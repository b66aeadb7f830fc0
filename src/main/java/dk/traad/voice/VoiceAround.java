package dk.traad.voice;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.child.Children;
import dk.traad.kernel.Age;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.BesideDecision;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import dk.traad.voice.ChildVoice.Way;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Where staff meet a child's voice: on its thread, among the steps, before a decision, and on the desk when it comes from home. */
@Component
class VoiceAround implements ThreadEntries, ChildSteps, BesideDecision, WaitingLines {
    private final Access access;
    private final Children children;
    private final ChildVoices voices;
    private final VoicePages pages;
    private final Templates templates;

    VoiceAround(Access access, Children children, ChildVoices voices, VoicePages pages, Templates templates) {
        this.access = access;
        this.children = children;
        this.voices = voices;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, VoiceAction.READ_VOICES, child)) {
            return List.of();
        }
        return voices.atHand(child, who.employee(), screen.today()).stream()
                .filter(voice -> !voice.isTakenBack())
                .map(voice -> new ThreadEntry(
                        voice.on(),
                        ThreadEntry.Bead.VOICE,
                        null,
                        screen.text(voice.noter().isAtHome() ? "voice.bead.home" : "voice.bead." + told(voice)),
                        VoiceWords.inShort(voice.content(), screen),
                        "/children/" + child + "/voices#voice-" + voice.id()))
                .toList();
    }

    /** The same way of telling as its own page names. */
    private static String told(ChildVoice voice) {
        return voice.way() == ChildVoice.Way.PICTURES
                ? voice.way().name()
                : voice.teller().name();
    }

    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        return access.may(who, VoiceAction.READ_VOICES, child)
                ? List.of(new Step(screen.text("voice.step"), "/children/" + child + "/voices").at(Step.OFTEN + 15))
                : List.of();
    }

    @Override
    public List<Content> beside(ChildId child, LocalDate since, Professional who, Screen screen) {
        if (!access.may(who, VoiceAction.READ_VOICES, child)) {
            return List.of();
        }
        var shown = pages.forStaff(child, who, screen).stream()
                .filter(one -> !one.voice().isTakenBack())
                .toList();
        var known = children.of(child);
        var fresh =
                shown.stream().filter(one -> !one.voice().on().isBefore(since)).toList();
        return List.of(templates.voiceBeside(
                screen,
                new BesideVoices(
                        "/children/" + child,
                        known.firstName(),
                        Way.at(Age.of(known.birthday(), screen.today())),
                        fresh,
                        fresh.isEmpty() ? shown.stream().limit(1).toList() : List.of(),
                        access.may(who, VoiceAction.NOTE_VOICE, child))));
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        return voices.unseenFromHome(who.employee(), screen.today()).stream()
                .map(told -> new Waiting(
                                Waiting.Part.NOW,
                                told.on(),
                                screen.text("voice.desk.title", told.childName()),
                                screen.text("voice.desk.detail", told.adultName()),
                                screen.text("voice.desk.read"),
                                "/children/" + told.child() + "/voices")
                        .about(told.child()))
                .toList();
    }
}
