package dk.traad.dialogue;

import dk.traad.focuspoint.FocusPoint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The dialogue's part of a focus point's page.
 *
 * @param dialogues the newest first
 * @param names of all who took part
 * @param canTalk whether a talk can be noted by this person now
 * @param canInvite whether the parents can be invited now
 */
public record DialoguePart(
        FocusPoint focusPoint,
        List<Dialogue> dialogues,
        List<Note> notes,
        List<Remark> remarks,
        Map<UUID, String> names,
        boolean canTalk,
        boolean canInvite,
        Instant now) {
    public List<Dialogue> waiting() {
        return dialogues.stream().filter(one -> one.stage().isUnderWay()).toList();
    }

    /** Whether the newest answer of all of them was no. */
    public boolean isDeclined() {
        return !dialogues.isEmpty() && dialogues.getFirst().stage() == DialogueStage.DECLINED;
    }

    /** The newest version of each note. */
    public List<Note> latestNotes() {
        return notes.stream()
                .filter(note -> notes.stream()
                        .noneMatch(
                                later -> later.dialogue().equals(note.dialogue()) && later.version() > note.version()))
                .toList();
    }

    public List<Note> earlier(Note latest) {
        return notes.stream()
                .filter(note -> note.dialogue().equals(latest.dialogue()) && note.version() < latest.version())
                .toList();
    }

    public List<Remark> remarksOn(Note note) {
        return remarks.stream()
                .filter(remark -> remark.dialogue().equals(note.dialogue()))
                .toList();
    }

    public String namesOf(Note note) {
        return String.join(
                ", ",
                note.tookPart().stream()
                        .map(id -> names.getOrDefault(id, ""))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }
}
