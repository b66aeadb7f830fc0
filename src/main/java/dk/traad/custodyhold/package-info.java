/** Custody on hold: one adult sees nothing of one child from the moment it is set until it is lifted, each with a reason. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "child", "circle", "protection"})
package dk.traad.custodyhold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
