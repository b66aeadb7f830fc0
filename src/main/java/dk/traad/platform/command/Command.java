package dk.traad.platform.command;

import java.io.PrintStream;
import java.util.List;

/** One command under bin/: it prints its result and nothing else, and its number is the exit code. */
public interface Command {
    /** The word after bin/, for example {@code roster}. */
    String name();

    /**
     * @param arguments what stands after the name
     * @return the exit code
     * @throws Unusable when the arguments or the files make no sense
     */
    int run(List<String> arguments, PrintStream result);

    /** The person has to change something: one line that says what, where and how. Exit code 2. */
    class Unusable extends RuntimeException {
        public Unusable(String line) {
            super(line, null, false, false);
        }
    }
}
