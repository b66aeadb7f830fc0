/** What has worked for others: kinds of help and what came of them, counted by what a goal is about; never about fewer than five. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "plan"})
package dk.traad.whatworked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
