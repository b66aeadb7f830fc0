/** What attention is turned to for a child, why, and what could help; and how far it has come, from a thought to an effect. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "municipality", "screen", "portal", "roster"})
package dk.traad.focuspoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
