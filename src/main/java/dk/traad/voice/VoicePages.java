package dk.traad.voice;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.kernel.Age;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.portal.Families;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import dk.traad.voice.ChildVoice.Way;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts the pages of a child's voice together, for staff and for families. */
@Component
class VoicePages {
    private final Access access;
    private final Children children;
    private final Families families;
    private final ChildVoices voices;

    VoicePages(Access access, Children children, Families families, ChildVoices voices) {
        this.access = access;
        this.children = children;
        this.families = families;
        this.voices = voices;
    }

    VoicesPage staff(ChildId child, Professional who, Screen screen, Fields reason) {
        var mayNote = access.may(who, VoiceAction.NOTE_VOICE, child);
        var known = children.of(child);
        return new VoicesPage(
                child,
                known.firstName(),
                "/children/" + child,
                Way.at(Age.of(known.birthday(), screen.today())),
                forStaff(child, who, screen),
                mayNote,
                reason);
    }

    List<VoicesPage.ShownVoice> forStaff(ChildId child, Professional who, Screen screen) {
        var mayNote = access.may(who, VoiceAction.NOTE_VOICE, child);
        return voices.atHand(child, who.employee(), screen.today()).stream()
                .map(voice -> new VoicesPage.ShownVoice(
                        voice,
                        screen.text(
                                voice.noter().isAtHome() ? "voice.noted.home" : "voice.noted.staff",
                                voice.noter().name(),
                                voice.noter().unitName()),
                        mayNote && voice.mayBeTakenBackBy(who.person(), screen.today()),
                        mayNote && voice.isHeldBack() && !voice.isTakenBack(),
                        false))
                .toList();
    }

    VoicesPage family(ChildId child, Parent who, Screen screen, Fields reason) {
        return new VoicesPage(
                child,
                families.child(child).firstName(),
                "/family/children/" + child,
                way(child, "", screen),
                forFamily(child, who, screen),
                true,
                reason);
    }

    /** Everything passes the reader's whereabouts, but one's own words. */
    List<VoicesPage.ShownVoice> forFamily(ChildId child, Parent who, Screen screen) {
        var whereabouts = families.whereabouts(families.child(child), who.adult(), screen.today());
        return voices.forFamily(child, who.adult()).stream()
                .map(voice -> {
                    var isMine = voice.noter().person().equals(who.person());
                    return new VoicesPage.ShownVoice(
                            isMine ? voice : voice.with(voice.content().shownTo(whereabouts, screen)),
                            isMine ? screen.text("voice.noted.mine") : notedBy(voice, whereabouts, screen),
                            isMine && voice.mayBeTakenBackBy(who.person(), screen.today()),
                            false,
                            isMine && !voice.isTakenBack());
                })
                .toList();
    }

    private static String notedBy(ChildVoice voice, Whereabouts whereabouts, Screen screen) {
        if (voice.noter().isAtHome()) {
            return screen.text("voice.noted.other-adult");
        }
        var names = whereabouts.people(List.of(voice.noter().name()));
        var place = whereabouts.place(
                Objects.requireNonNullElse(voice.noter().sector(), Sector.SUPPORT),
                voice.noter().unitName(),
                null,
                screen);
        return names.isEmpty()
                ? screen.text("voice.noted.somebody", place)
                : screen.text("voice.noted.staff", names.getFirst(), place);
    }

    NewVoicePage write(ChildId child, String path, Way way, Fields fields, VoiceForm.Pointed pointed, Screen screen) {
        var known = families.child(child);
        return new NewVoicePage(
                child, known.firstName(), Age.of(known.birthday(), screen.today()), path, way, fields, pointed);
    }

    /** The way that suits the child's age, unless another is asked for. */
    Way way(ChildId child, String asked, Screen screen) {
        for (var way : Way.values()) {
            if (way.name().equals(asked)) {
                return way;
            }
        }
        return Way.at(Age.of(families.child(child).birthday(), screen.today()));
    }
}
