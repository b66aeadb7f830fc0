/** A daycare, public or private, asks the health visitors to come and advise its staff; no child is named in it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen"})
package dk.traad.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
