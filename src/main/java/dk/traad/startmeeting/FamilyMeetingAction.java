package dk.traad.startmeeting;

import dk.traad.access.FamilyAction;

/** Every custody holder answers for themself: yes, no or later. */
enum FamilyMeetingAction implements FamilyAction {
    ANSWER_MEETING_OFFER
}
