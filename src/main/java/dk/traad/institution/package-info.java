/** The units, rooms and classes of a municipality, and who is employed there. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "municipality", "screen"})
package dk.traad.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
