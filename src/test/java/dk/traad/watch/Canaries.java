package dk.traad.watch;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import dk.traad.kernel.MunicipalityCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * A word of its own sings in the names and texts of every municipality of the tests. Heard anywhere else it means that
 * something got out, as a CPR number does anywhere.
 */
public final class Canaries {
    private static final Pattern WORD = Pattern.compile("kanarie(\\d{3})");
    /** Six digits that are a day of a century and four more, alone. */
    private static final Pattern CPR =
            Pattern.compile("(?<![\\w-])(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}-?\\d{4}(?![\\w-])");

    private static final int AROUND = 60;
    private static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();

    private Canaries() {}

    /** To be put behind names and into texts. */
    public static String word(MunicipalityCode municipality) {
        return "kanarie" + municipality;
    }

    /** What the test wrote, without what this class has added. */
    public static String without(String text) {
        return text.replaceAll(" ?kanarie\\d{3}", "");
    }

    /** @param at where the text belongs; null when it belongs to nobody */
    static void listen(String where, String text, @Nullable MunicipalityCode at, boolean mayHoldCpr) {
        var word = WORD.matcher(text);
        while (word.find()) {
            if (at == null || !word.group(1).equals(at.toString())) {
                HEARD.add(where + " belongs to " + (at == null ? "no municipality" : at) + " and holds a word of "
                        + word.group(1) + ": " + around(text, word.start(), word.end()));
                return;
            }
        }
        var cpr = CPR.matcher(text);
        if (!mayHoldCpr && cpr.find()) {
            HEARD.add(where + " holds a CPR number: " + around(text, cpr.start(), cpr.end()));
        }
    }

    /** What was heard since the last time. */
    public static List<String> heard() {
        var heard = new ArrayList<String>();
        for (var one = HEARD.poll(); one != null; one = HEARD.poll()) {
            heard.add(one);
        }
        return heard;
    }

    /** Attached again whenever a started program has set its logging up anew. */
    public static void listenToTheLog() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
            if (root.getAppender(LogLines.class.getName()) == null) {
                var lines = new LogLines();
                lines.setName(LogLines.class.getName());
                lines.setContext(context);
                lines.start();
                root.addAppender(lines);
            }
        }
    }

    private static class LogLines extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            var fault = event.getThrowableProxy();
            var line = event.getFormattedMessage() + (fault == null ? "" : "\n" + ThrowableProxyUtil.asString(fault));
            listen("a line of the log (" + event.getLoggerName() + ")", line, null, false);
        }
    }

    private static String around(String text, int from, int to) {
        return "«…"
                + text.substring(Math.max(0, from - AROUND), Math.min(text.length(), to + AROUND))
                        .replaceAll("\\s+", " ")
                + "…»";
    }
}
