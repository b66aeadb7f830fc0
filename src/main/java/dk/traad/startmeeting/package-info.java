/** The offer of one table where a transition is hard: family, sender and receiver, what child and family need, a follow-up. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "child", "portal", "transition"})
package dk.traad.startmeeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
