package dk.traad.dialogue;

import dk.traad.access.Access;
import dk.traad.focuspoint.AroundTheTable;
import dk.traad.focuspoint.CustodyHolders;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointAction;
import dk.traad.focuspoint.FocusPointSection;
import dk.traad.focuspoint.Move;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Puts the dialogue's part of a focus point's page together. */
@Component
class DialogueParts implements FocusPointSection {
    private final Access access;
    private final Dialogues dialogues;
    private final Notes notes;
    private final AroundTheTable table;
    private final CustodyHolders custodyHolders;
    private final Clock clock;
    private final Templates templates;

    DialogueParts(
            Access access,
            Dialogues dialogues,
            Notes notes,
            AroundTheTable table,
            CustodyHolders custodyHolders,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.dialogues = dialogues;
        this.notes = notes;
        this.table = table;
        this.custodyHolders = custodyHolders;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Content sectionOf(FocusPoint focusPoint, Professional who, Screen screen) {
        var part = of(focusPoint, who, screen);
        if (part.canTalk()) {
            notes.markSeen(focusPoint.id(), clock.instant());
        }
        return templates.dialogueSection(screen, part);
    }

    private DialoguePart of(FocusPoint focusPoint, Professional who, Screen screen) {
        var all = dialogues.of(List.of(focusPoint.id()));
        var noted = notes.of(focusPoint.id());
        var child = focusPoint.child().id();
        var state = focusPoint.state(screen.today());
        var invites = access.may(who, FocusPointAction.INVITE_PARENTS, child);
        return new DialoguePart(
                focusPoint,
                all,
                noted,
                notes.remarks(focusPoint.id()),
                table.names(noted.stream()
                        .flatMap(note -> note.tookPart().stream())
                        .distinct()
                        .toList()),
                invites && state.allows(Move.TALK),
                invites
                        && state.allows(Move.INVITE)
                        && !InviteParents.isLeftInPeace(all, screen.today())
                        && !custodyHolders.of(child, screen.today()).isEmpty(),
                clock.instant());
    }
}
