/** The start page of every professional: what waits for me now. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen"})
package dk.traad.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
