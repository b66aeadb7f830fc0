package dk.traad.lookup;

import dk.traad.screen.Screen;
import java.util.List;
import java.util.stream.Collectors;

/** What an employee did with one child's file, in plain words. */
final class StaffWords {
    private StaffWords() {}

    static List<String> lines(List<StaffLookUp> some, Screen screen) {
        return some.stream().map(one -> line(one, screen)).toList();
    }

    private static String line(StaffLookUp one, Screen screen) {
        var what = one.refused()
                ? LookUpWords.refused(one.action(), screen)
                : LookUpWords.what(one.action(), one.changed(), one.object(), screen);
        return one.times() == 1
                ? screen.text("lookup.staff.at", what, screen.time(one.last()))
                : screen.text("lookup.staff.times", what, screen.time(one.last()), one.times());
    }

    static String why(List<StaffLookUp> some, Screen screen) {
        return some.stream()
                .filter(one -> one.relation() != null && !one.refused())
                .map(one -> screen.text("lookup.mine.why." + one.relation()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
