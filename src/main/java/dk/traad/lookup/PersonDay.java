package dk.traad.lookup;

import java.time.LocalDate;
import java.util.List;

/**
 * What one person did with a child's file on one day, in words its reader may have.
 *
 * @param who role and place, and the name where the municipality shows names; "you" for the reader
 * @param time "kl. 9.12" or from when to when
 * @param times how many times in all
 * @param what one line for each way
 * @param why what opened the door; empty for the reader
 * @param reasons what that person wrote about why, where the rules ask for it
 * @param canBeAsked whether one can ask about it: about an employee, once
 */
public record PersonDay(
        String id,
        LocalDate day,
        String who,
        String time,
        int times,
        List<String> what,
        String why,
        List<String> reasons,
        boolean canBeAsked) {}
