package dk.traad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where several PostgreSQL of a drill lie, and how the program finds the one that is written to. */
record Databases(Path folder) implements AutoCloseable {
    static Databases made(Plan plan) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("traad-drill");
        // As root, PostgreSQL is somebody else.
        new ProcessBuilder("chmod", "777", folder.toString()).start().waitFor();
        Place.delete(plan.folder());
        Files.createDirectories(plan.folder());
        return new Databases(folder);
    }

    /** The first, with an empty database named traad. */
    Cluster first() throws Exception {
        var first = Cluster.made(folder.resolve("first")).start();
        first.execute("postgres", "CREATE DATABASE traad");
        return first;
    }

    /** @param through the port it reaches the other by */
    Cluster following(Cluster other, int through, String name) throws IOException, InterruptedException {
        return Cluster.following(other, through, folder.resolve(name)).start();
    }

    /** As docs/scale.md tells operators to write it. */
    static String url(int... ports) {
        return "jdbc:postgresql://"
                + IntStream.of(ports).mapToObj(port -> "127.0.0.1:" + port).collect(Collectors.joining(","))
                + "/traad?user=postgres&targetServerType=primary&hostRecheckSeconds=1&connectTimeout=2&socketTimeout=20";
    }

    @Override
    public void close() throws IOException {
        Place.delete(folder);
    }
}
