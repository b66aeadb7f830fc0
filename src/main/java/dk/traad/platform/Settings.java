package dk.traad.platform;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the program keeps its things, read from the environment once. */
@Component
public class Settings {
    private final Environment environment;
    private final boolean demo;

    public Settings(Environment environment) {
        this.environment = environment;
        // Every page asks this.
        demo = environment.getProperty("traad.demo", Boolean.class, databaseUrl() == null);
    }

    /** TRAAD_DATA: the folder of the embedded database, the keys and the mails of the demo; ./data when not set. */
    public Path data() {
        return Path.of(environment.getProperty("traad.data", "data")).toAbsolutePath();
    }

    /** TRAAD_DATABASE_URL: an administrator's JDBC address of a PostgreSQL server; null means our own, embedded. */
    public @Nullable String databaseUrl() {
        var url = environment.getProperty("traad.database.url");
        return url == null || url.isBlank() ? null : url;
    }

    /** Whether the demo world and its sign-in are on: always with the embedded database, else only when asked. */
    public boolean demo() {
        return demo;
    }

    /** TRAAD_REQUESTS_AT_ONCE: how many requests are at work at once, fewer than there are connections to the database. */
    public int requestsAtOnce() {
        return environment.getProperty("traad.requests-at-once", Integer.class, 8);
    }

    /** TRAAD_ANSWER_WITHIN: how long a request may take from its coming, in milliseconds; who would take longer is told. */
    public Duration answerWithin() {
        return Duration.ofMillis(environment.getProperty("traad.answer-within", Integer.class, 700));
    }

    /** TRAAD_PAGES_WITHIN_TEN_SECONDS: how fast one person may ask before being told to wait. */
    public int pagesWithinTenSeconds() {
        return environment.getProperty("traad.pages-within-ten-seconds", Integer.class, 60);
    }
}
