/** A child moves to another place, and what is agreed for it waits with whoever keeps it until the new place takes it over. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "focuspoint"})
package dk.traad.takeover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
