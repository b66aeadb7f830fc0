package dk.traad.roster;

import dk.traad.roster.difference.Report;
import dk.traad.screen.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** The refused rows as a file a spreadsheet opens: where each stands and why, never what stood there. */
record RefusedRows(Report report, Screen screen) implements View {
    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var name = ContentDisposition.attachment()
                .filename(screen.text("roster.refused.file") + ".csv")
                .build();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        var lines = new StringBuilder("\uFEFF")
                .append(screen.text("roster.refused.header"))
                .append("\r\n");
        for (var row : report.refused()) {
            lines.append(row.file())
                    .append(';')
                    .append(row.line())
                    .append(';')
                    .append(row.column())
                    .append(";\"");
            lines.append(screen.text(row.reason(), row.words().toArray()).replace("\"", "\"\""))
                    .append("\"\r\n");
        }
        response.getOutputStream().write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
