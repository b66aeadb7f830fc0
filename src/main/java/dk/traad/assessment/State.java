package dk.traad.assessment;

import dk.traad.kernel.Conflict;

/** Where an assessment stands: what is true there, and which moves lead on. The same table stands in docs/states.md. */
public sealed interface State {
    Stage stage();

    /** @throws Conflict with a sentence about where it stands, when the move is not one from here */
    State after(Move move);

    /** Whether what each wrote alone may be read by those who wrote. */
    default boolean showsOwnAssessments() {
        return !(this instanceof Draft) && !(this instanceof OwnSubmitted);
    }

    default boolean allows(Move move) {
        try {
            after(move);
            return true;
        } catch (Conflict refused) {
            return false;
        }
    }

    /** Nobody has sent anything yet. */
    record Draft(int waitingFor) implements State {
        @Override
        public Stage stage() {
            return Stage.DRAFT;
        }

        @Override
        public State after(Move move) {
            return switch (move) {
                case SUBMIT_OWN -> collecting(1, waitingFor - 1);
                case ABANDON -> new Abandoned();
                case CLOSE_WAIT, DECIDE, CORRECT, LET_PARENTS_READ, INFORM, CLOSE -> throw refused("DRAFT");
            };
        }
    }

    /** Some are in, others are still waited for. */
    record OwnSubmitted(int in, int waitingFor) implements State {
        @Override
        public Stage stage() {
            return Stage.OWN_SUBMITTED;
        }

        @Override
        public State after(Move move) {
            return switch (move) {
                case SUBMIT_OWN -> collecting(in + 1, waitingFor - 1);
                case CLOSE_WAIT -> new InDialogue(in);
                case ABANDON -> new Abandoned();
                case DECIDE, CORRECT, LET_PARENTS_READ, INFORM, CLOSE -> throw refused("OWN_SUBMITTED");
            };
        }
    }

    /** All who were asked are in, or nobody waits any longer: the team talks and decides. */
    record InDialogue(int in) implements State {
        @Override
        public Stage stage() {
            return Stage.IN_DIALOGUE;
        }

        @Override
        public State after(Move move) {
            return switch (move) {
                case DECIDE -> new JointDecided(Reading.UNTOLD);
                case ABANDON -> new Abandoned();
                case SUBMIT_OWN, CLOSE_WAIT, CORRECT, LET_PARENTS_READ, INFORM, CLOSE -> throw refused("IN_DIALOGUE");
            };
        }
    }

    /** Decided, and not yet final. */
    record JointDecided(Reading reading) implements State {
        @Override
        public Stage stage() {
            return Stage.JOINT_DECIDED;
        }

        @Override
        public State after(Move move) {
            return switch (move) {
                case CORRECT -> new JointDecided(Reading.UNTOLD);
                case LET_PARENTS_READ -> {
                    if (reading != Reading.UNTOLD) {
                        throw refused("JOINT_DECIDED");
                    }
                    yield new JointDecided(Reading.OPEN);
                }
                case INFORM -> {
                    if (reading == Reading.OPEN) {
                        throw refused("READING");
                    }
                    yield new ParentsInformed();
                }
                case SUBMIT_OWN, CLOSE_WAIT, DECIDE, CLOSE, ABANDON -> throw refused("JOINT_DECIDED");
            };
        }
    }

    /** Final, and the parents have it. */
    record ParentsInformed() implements State {
        @Override
        public Stage stage() {
            return Stage.PARENTS_INFORMED;
        }

        @Override
        public State after(Move move) {
            return switch (move) {
                case CORRECT -> new JointDecided(Reading.UNTOLD);
                case CLOSE -> new Closed();
                case SUBMIT_OWN, CLOSE_WAIT, DECIDE, LET_PARENTS_READ, INFORM, ABANDON ->
                    throw refused("PARENTS_INFORMED");
            };
        }
    }

    /** Nothing more is to be done; a mistake found later is still put right. */
    record Closed() implements State {
        @Override
        public Stage stage() {
            return Stage.CLOSED;
        }

        @Override
        public State after(Move move) {
            return switch (move) {
                case CORRECT -> new JointDecided(Reading.UNTOLD);
                case SUBMIT_OWN, CLOSE_WAIT, DECIDE, LET_PARENTS_READ, INFORM, CLOSE, ABANDON ->
                    throw refused("CLOSED");
            };
        }
    }

    /** Given up before anything was decided. */
    record Abandoned() implements State {
        @Override
        public Stage stage() {
            return Stage.ABANDONED;
        }

        @Override
        public State after(Move move) {
            throw refused("ABANDONED");
        }
    }

    /** How far the parents are with what was decided. */
    enum Reading {
        /** They do not have it: it was decided this moment, or is held back. */
        UNTOLD,
        /** They have it and time to answer. */
        OPEN,
        /** All have answered, or their days have passed. */
        OVER
    }

    /** Who is no longer waited for may have left meanwhile, so what is written can lag behind what is true. */
    static State collecting(int in, int waitingFor) {
        if (waitingFor <= 0 && in > 0) {
            return new InDialogue(in);
        }
        return in == 0 ? new Draft(waitingFor) : new OwnSubmitted(in, waitingFor);
    }

    private static Conflict refused(String where) {
        return new Conflict("assessment.refused." + where);
    }
}
