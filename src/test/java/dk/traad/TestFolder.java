package dk.traad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data folder of its own for a started program. What PostgreSQL is made of is unpacked once for all of them. */
public final class TestFolder {
    private static final Path UNPACKED = Path.of("target", "postgres-binaries");

    private TestFolder() {}

    public static Path create(String name) {
        try {
            var folder = Files.createTempDirectory(name);
            Files.createDirectories(UNPACKED);
            Files.createSymbolicLink(folder.resolve("postgres-binaries"), UNPACKED.toAbsolutePath());
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
