package dk.traad.audit;

import dk.traad.platform.Settings;
import dk.traad.platform.db.SealingConnections;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What tells that the end of a chain is missing: its signed heads in files outside the database, one line a night, and
 * the newest of all beside them. Copy the folder to where nobody who runs the database can write.
 */
@Component
public class Anchors {
    private static final Logger LOG = LoggerFactory.getLogger(Anchors.class);

    private final Path folder;
    private final SigningKey key;
    private final SealingConnections connections;
    private final Map<Integer, Long> newest = new HashMap<>();

    Anchors(Settings settings, SigningKey key, SealingConnections connections) {
        folder = settings.data().resolve("anchors");
        this.key = key;
        this.connections = connections;
    }

    @Scheduled(cron = "0 45 2 * * *", zone = "Europe/Copenhagen")
    public void append() {
        for (var anchor : heads()) {
            write(() -> Files.writeString(
                    folder.resolve(anchor.municipality() + ".txt"),
                    anchor.line() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND));
        }
        write(() -> Files.writeString(folder.resolve("public-key.pem"), key.publicKey()));
    }

    /** The newest heads, so that what is taken away today is missed today. */
    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    public synchronized void keepNewest() {
        for (var anchor : heads()) {
            if (anchor.number() != newest.getOrDefault(anchor.municipality(), 0L)) {
                write(() -> replace(folder.resolve(anchor.municipality() + ".newest"), anchor.line() + "\n"));
                newest.put(anchor.municipality(), anchor.number());
            }
        }
    }

    /** Every line of every file; what is no anchor is told as one of its file that nobody signed. */
    List<Anchor> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{3}\\.(txt|newest)"))
                    .sorted()
                    .flatMap(file -> lines(file).stream().map(line -> parsed(file, line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Anchor> heads() {
        return connections.inTransaction(jdbc -> new Seals(jdbc)
                .newestOfAll().stream().map(seal -> Anchor.of(seal, key)).toList());
    }

    private static Anchor parsed(Path file, String line) {
        var municipality = Integer.parseInt(file.getFileName().toString().substring(0, 3));
        return Anchor.parse(line)
                .filter(anchor -> anchor.municipality() == municipality)
                .orElse(new Anchor(municipality, 0, "", "", ""));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing writing) {
        try {
            Files.createDirectories(folder);
            writing.run();
        } catch (IOException failure) {
            LOG.error("the anchors could not be written ({})", failure.toString());
        }
    }

    private static void replace(Path file, String content) throws IOException {
        var draft = Files.createTempFile(file.getParent(), "anchor", ".draft");
        Files.writeString(draft, content);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
