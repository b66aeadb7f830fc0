package dk.traad.wondering;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.Fields;
import dk.traad.portal.Families;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one custody holder reads of the wonderings about a child; all but their own words pass the reader's whereabouts. */
@Component
class FamilyWonderingPages {
    private final Access access;
    private final Families families;
    private final Wonderings wonderings;
    private final Entries entries;

    FamilyWonderingPages(Access access, Families families, Wonderings wonderings, Entries entries) {
        this.access = access;
        this.families = families;
        this.wonderings = wonderings;
        this.entries = entries;
    }

    /** @throws NotFound when it is about none of this person's children */
    ChildId childOf(Wondering.Id id, Parent who) {
        return wonderings
                .childOf(id, access.children(who, FamilyWonderingAction.READ_WONDERING))
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when it is another custody holder's own and not shared, or was taken back */
    Wondering at(Wondering.Id id, ChildId child, Parent who) {
        return wonderings.forFamily(child, who.adult()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Whereabouts whereabouts(ChildId child, Parent who, Screen screen) {
        return families.whereabouts(families.child(child), who.adult(), screen.today());
    }

    FamilyWonderingPage of(
            Wondering wondering, Parent who, Screen screen, Fields words, Fields reopen, @Nullable String kept) {
        var whereabouts = whereabouts(wondering.child().id(), who, screen);
        var isMine = wondering.opener().person().equals(who.person());
        var said = entries.forFamily(wondering.id(), who.adult()).stream()
                .map(entry -> shown(entry, who, whereabouts, screen))
                .toList();
        return new FamilyWonderingPage(
                shown(wondering, isMine, whereabouts, screen),
                said,
                whereabouts.place(
                        wondering.place().sector(),
                        wondering.place().unitName(),
                        wondering.place().groupName(),
                        screen),
                wondering.opener().isFamily() ? "" : name(wondering.opener().name(), whereabouts),
                who.person(),
                UUID.randomUUID().toString(),
                words,
                reopen,
                kept);
    }

    /** Without what would tell. */
    Wondering shown(Wondering wondering, boolean isMine, Whereabouts whereabouts, Screen screen) {
        return new Wondering(
                wondering.id(),
                wondering.child(),
                new Wondering.Place(wondering.place().sector(), "", null),
                wondering.stage(),
                isMine ? wondering.sentence() : whereabouts.words(wondering.sentence(), screen),
                wondering.opener().withoutName(),
                wondering.openedAt(),
                wondering.noticedOn(),
                wondering.contactedOn(),
                wondering.outcome(),
                wondering.assessment(),
                wondering.version());
    }

    private static Entry shown(Entry entry, Parent who, Whereabouts whereabouts, Screen screen) {
        return entry.isBy(who.person())
                ? entry
                : entry.shown(whereabouts.words(entry.words(), screen), name(entry.authorName(), whereabouts));
    }

    /** The name of an employee; empty where it would tell. */
    private static String name(String name, Whereabouts whereabouts) {
        return String.join("", whereabouts.people(List.of(name)));
    }
}
