/** Who may do what: the rules as readable lists, the relations they rest on, and the one door every handler passes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "audit", "municipality"})
package dk.traad.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
