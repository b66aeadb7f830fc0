/**
 * Emergency access: an employee reads the file of a child of the own team that is not theirs, for an hour, for a reason the
 * family reads; the leader looks at each.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "child", "lookup"})
package dk.traad.breakglass;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
