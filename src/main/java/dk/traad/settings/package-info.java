/** The municipality's cooperation model as a document one can read and edit. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "municipality", "screen"})
package dk.traad.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
