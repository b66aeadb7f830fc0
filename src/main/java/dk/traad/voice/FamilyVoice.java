package dk.traad.voice;

import dk.traad.access.FamilyAction;

/** What a custody holder does with their own child's voice. */
enum FamilyVoice implements FamilyAction {
    READ_VOICES,
    NOTE_VOICE
}
