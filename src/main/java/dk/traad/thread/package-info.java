/** The child's page: the thread from birth to now, with everything this person may see and nothing else. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "child"})
package dk.traad.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
