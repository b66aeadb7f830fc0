package dk.traad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a process has used of the machine, read from /proc.
 *
 * @param seconds of processor time since it began
 * @param bytes of memory now; what several share is counted once
 */
record ProcessUse(double seconds, long bytes) {
    /** Linux counts in hundredths of a second. */
    private static final double TICKS = 100;

    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_USER = 13;
    private static final int ENDED_SYSTEM = 14;

    static ProcessUse of(long process) throws IOException {
        var fields = fields(process);
        return new ProcessUse((number(fields, USER) + number(fields, SYSTEM)) / TICKS, memory(process));
    }

    /** A process with its children, also those that have ended. */
    static ProcessUse ofFamily(long process) throws IOException {
        var own = fields(process);
        var ticks = number(own, USER) + number(own, SYSTEM) + number(own, ENDED_USER) + number(own, ENDED_SYSTEM);
        var bytes = memory(process);
        for (var child : children(process)) {
            try {
                var fields = fields(child);
                ticks += number(fields, USER) + number(fields, SYSTEM);
                bytes += memory(child);
            } catch (IOException ended) {
                // Between two looks: its parent counts it from now on.
            }
        }
        return new ProcessUse(ticks / TICKS, bytes);
    }

    /** The whole machine since it began. */
    static double secondsOfTheMachine() throws IOException {
        var fields = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +");
        var busy = 0L;
        for (var field : new int[] {1, 2, 3, 6, 7}) {
            busy += Long.parseLong(fields[field]);
        }
        return busy / TICKS;
    }

    private static List<Long> children(long process) throws IOException {
        var children = new ArrayList<Long>();
        try (var folders = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var folder : folders) {
                var candidate = Long.parseLong(folder.getFileName().toString());
                try {
                    if (number(fields(candidate), PARENT) == process) {
                        children.add(candidate);
                    }
                } catch (IOException ended) {
                    // Nobody's child any more.
                }
            }
        }
        return children;
    }

    /** The fields after the command's name, which may have spaces in it. */
    private static String[] fields(long process) throws IOException {
        var line = Files.readString(Path.of("/proc/" + process + "/stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }

    private static long number(String[] fields, int place) {
        return Long.parseLong(fields[place]);
    }

    private static long memory(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/smaps_rollup")).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }
}
