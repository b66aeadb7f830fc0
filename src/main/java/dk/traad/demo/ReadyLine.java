package dk.traad.demo;

import dk.traad.platform.Settings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on standard output, once and in one line, that the program is ready, where, and as whom one can sign in. */
@Component
class ReadyLine {
    private final Environment environment;
    private final Settings settings;

    ReadyLine(Environment environment, Settings settings) {
        this.environment = environment;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        var port = environment.getProperty("local.server.port");
        if (port == null) {
            // A command or a test: there is no web server to tell of.
            return;
        }
        var output = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        output.println("Tråd runs at http://localhost:" + port
                + (settings.demo()
                        ? " – sign in as Mette Lund (educator), Camilla Møller (parent), Jens Vestergaard (administrator)"
                                + " or anyone else on the first page"
                        : ""));
    }
}
