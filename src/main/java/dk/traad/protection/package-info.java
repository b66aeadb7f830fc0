/** What an administrator does about files that are shut: without opening any child. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen"})
package dk.traad.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
