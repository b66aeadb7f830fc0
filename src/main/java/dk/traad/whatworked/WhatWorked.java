package dk.traad.whatworked;

import dk.traad.plan.ActionKind;
import dk.traad.plan.GoalKind;

/**
 * One kind of help for one kind of goal, and how the goals stood last.
 *
 * @param children how many it is about
 * @param reached of a hundred goals, how many are reached
 * @param onTheWay of a hundred goals, how many are well on the way
 */
public record WhatWorked(GoalKind goal, ActionKind action, int children, int reached, int onTheWay) {
    /** All alike would tell of each of them how it went. */
    boolean isAllAlike() {
        return reached == 0 && (onTheWay == 0 || onTheWay == 100) || reached == 100;
    }
}
