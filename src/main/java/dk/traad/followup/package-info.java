/** Whether it works: follow-ups born with the plan, held together, ending in a decision with a reason. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "access", "municipality", "screen", "portal", "focuspoint"})
package dk.traad.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
