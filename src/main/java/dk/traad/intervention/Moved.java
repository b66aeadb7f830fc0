package dk.traad.intervention;

/** What became of moving an intervention. */
sealed interface Moved {
    /** @param ranking as it is to be kept */
    record Done(Ranking ranking) implements Moved {}

    /** Something else has to wait first; nothing is changed. */
    record NoRoom() implements Moved {}

    /** Somebody else ranked it meanwhile, in what this person sees; nothing is changed. */
    record Overtaken() implements Moved {}
}
