/** The parents hand over themselves: at home, in their own words, with the questions of the place the child comes to. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "settings", "portal", "transition"})
package dk.traad.familyhandover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
