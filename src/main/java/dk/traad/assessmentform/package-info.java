/** The forms children are assessed by: signs for each position, and strengths to choose from; versioned, never edited in use. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "municipality", "screen", "settings"})
package dk.traad.assessmentform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
