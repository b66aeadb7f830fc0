/** Stand-ins: somebody who takes over a room, a class or a colleague's children for at most 30 days. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "circle"})
package dk.traad.standin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
