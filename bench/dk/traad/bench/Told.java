package dk.traad.bench;

/** What a long run says on its way. */
final class Told {
    private Told() {}

    /** @param began by the clock of {@link System#nanoTime()} */
    static void step(String words, long began) {
        System.err.printf("%s: %.1f s%n", words, (System.nanoTime() - began) / 1e9);
    }
}
