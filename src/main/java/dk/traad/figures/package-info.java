/** Whether children are seen, followed up and helped, in figures that can never be about one child (docs/adr/0020). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "municipality", "screen", "settings"})
package dk.traad.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
