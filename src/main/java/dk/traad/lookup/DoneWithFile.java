package dk.traad.lookup;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an employee did with one child's file on one day, in plain words, for whoever answers for it. */
@Component
public class DoneWithFile {
    private final StaffLookUps lookUps;

    DoneWithFile(StaffLookUps lookUps) {
        this.lookUps = lookUps;
    }

    public List<String> lines(EmployeeId employee, ChildId child, LocalDate day, Screen screen) {
        return StaffWords.lines(lookUps.ofDay(employee, child, day), screen);
    }
}
