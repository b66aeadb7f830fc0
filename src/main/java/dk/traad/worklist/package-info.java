/** Who in the own group or unit needs somebody now, by name: for those who work there and can do something. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "municipality", "screen", "coverage"})
package dk.traad.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
