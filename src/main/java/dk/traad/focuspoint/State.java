package dk.traad.focuspoint;

import dk.traad.kernel.Conflict;

/** Where a focus point stands: what is true there, and which moves lead on. The same table stands in docs/states.md. */
public sealed interface State {
    Stage stage();

    /** @throws Conflict with a sentence about where it stands, when the move is not one from here */
    State after(Move move);

    default boolean allows(Move move) {
        try {
            after(move);
            return true;
        } catch (Conflict refused) {
            return false;
        }
    }

    /** Written down; the parents have not been told. */
    record Proposed() implements State {
        @Override
        public Stage stage() {
            return Stage.PROPOSED;
        }

        @Override
        public State after(Move move) {
            return switch (move) {
                case INVITE -> new InDialogue(false);
                case TALK, PROTECT -> new InDialogue(true);
                case STOP, LEAVE -> new Stopped(this);
                case AGREE, CONTINUE, ADJUST, ACHIEVE, REOPEN -> throw refused("PROPOSED");
            };
        }
    }

    /**
     * The parents are in it.
     *
     * @param grounded whether it has been talked over with them, or a protective reason is written down (E9)
     */
    record InDialogue(boolean grounded) implements State {
        @Override
        public Stage stage() {
            return Stage.IN_DIALOGUE;
        }

        @Override
        public State after(Move move) {
            return switch (move) {
                case INVITE -> this;
                case TALK, PROTECT -> new InDialogue(true);
                case AGREE -> {
                    if (!grounded) {
                        throw refused("UNGROUNDED");
                    }
                    yield new Agreed(0);
                }
                case STOP, LEAVE -> new Stopped(this);
                case CONTINUE, ADJUST, ACHIEVE, REOPEN -> throw refused("IN_DIALOGUE");
            };
        }
    }

    /** A plan is agreed and begins on its first day. */
    record Agreed(int followUps) implements State {
        @Override
        public Stage stage() {
            return Stage.AGREED;
        }

        /** By itself, on the plan's first day. */
        public State begun() {
            return new Active(followUps);
        }

        @Override
        public State after(Move move) {
            return switch (move) {
                case INVITE, TALK -> this;
                case ADJUST -> new Adjusted(followUps);
                case STOP, LEAVE -> new Stopped(this);
                case PROTECT, AGREE, CONTINUE, ACHIEVE, REOPEN -> throw refused("AGREED");
            };
        }
    }

    /** The plan is in force. @param followUps how many have been held */
    record Active(int followUps) implements State {
        @Override
        public Stage stage() {
            return followUps == 0 ? Stage.ACTIVE : Stage.FOLLOWED_UP;
        }

        @Override
        public State after(Move move) {
            return switch (move) {
                case INVITE, TALK -> this;
                case CONTINUE -> new Active(followUps + 1);
                case ADJUST -> new Adjusted(followUps);
                case ACHIEVE -> new Achieved(followUps);
                case STOP, LEAVE -> new Stopped(this);
                case PROTECT, AGREE, REOPEN -> throw refused("ACTIVE");
            };
        }
    }

    /** A new version of the plan is being made; the one before it still holds. */
    record Adjusted(int followUps) implements State {
        @Override
        public Stage stage() {
            return Stage.ADJUSTED;
        }

        @Override
        public State after(Move move) {
            return switch (move) {
                case INVITE, TALK -> this;
                case AGREE -> new Agreed(followUps);
                case STOP, LEAVE -> new Stopped(this);
                case PROTECT, CONTINUE, ADJUST, ACHIEVE, REOPEN -> throw refused("ADJUSTED");
            };
        }
    }

    /** What was hoped for is reached. */
    record Achieved(int followUps) implements State {
        @Override
        public Stage stage() {
            return Stage.ACHIEVED;
        }

        @Override
        public State after(Move move) {
            return switch (move) {
                case REOPEN -> new Adjusted(followUps);
                case INVITE, TALK, PROTECT, AGREE, CONTINUE, ADJUST, ACHIEVE, STOP, LEAVE -> throw refused("ACHIEVED");
            };
        }
    }

    /** Ended before that, with a reason. @param before where it is taken up again, should it be */
    record Stopped(State before) implements State {
        @Override
        public Stage stage() {
            return Stage.STOPPED;
        }

        @Override
        public State after(Move move) {
            return switch (move) {
                case REOPEN ->
                    switch (before) {
                        case Agreed(var followUps) -> new Adjusted(followUps);
                        case Active(var followUps) -> new Adjusted(followUps);
                        case Proposed _, InDialogue _, Adjusted _, Achieved _, Stopped _ -> before;
                    };
                case INVITE, TALK, PROTECT, AGREE, CONTINUE, ADJUST, ACHIEVE, STOP, LEAVE -> throw refused("STOPPED");
            };
        }
    }

    private static Conflict refused(String where) {
        return new Conflict("focuspoint.refused." + where);
    }
}
