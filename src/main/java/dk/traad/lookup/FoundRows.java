package dk.traad.lookup;

import dk.traad.kernel.Role;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a search finds, in words. */
@Component
class FoundRows {
    private final LogSearches searches;

    FoundRows(LogSearches searches) {
        this.searches = searches;
    }

    /** The newest first, as far back as families see. */
    List<FoundPage.Row> of(LogSearch search, int skip, int most, Screen screen) {
        var since = screen.today().minusYears(ReadLookUps.YEARS);
        var until = StaffLookUps.start(screen.today().plusDays(1));
        var rows = search.child() == null
                ? searches.by(Objects.requireNonNull(search.employee()), since, until, skip, most)
                : searches.about(search.child(), since, until, skip, most);
        return rows.stream().map(row -> row(row, search.ofChild(), screen)).toList();
    }

    private static FoundPage.Row row(LogSearches.Row row, boolean ofChild, Screen screen) {
        var what = row.refused()
                ? LookUpWords.refused(row.action(), screen)
                : LookUpWords.what(row.action(), row.changed(), row.object(), screen);
        var why = row.relation() == null || row.refused() ? "" : screen.text("lookup.mine.why." + row.relation());
        return new FoundPage.Row(row.at(), ofChild ? who(row, screen) : child(row, screen), what, why);
    }

    private static String who(LogSearches.Row row, Screen screen) {
        return switch (row.actorKind()) {
            case "PROGRAM" -> screen.text("lookup.program");
            case "PROFESSIONAL" ->
                Stream.of(
                                row.actorName(),
                                row.actorRole() == null ? null : screen.role(Role.valueOf(row.actorRole())),
                                row.unitName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
            default -> screen.text("lookup.found.family");
        };
    }

    private static String child(LogSearches.Row row, Screen screen) {
        return row.child() == null
                ? screen.text("lookup.found.no-child")
                : screen.text("lookup.search.a-child", row.child().toString().substring(0, 8));
    }
}
