/** What every feature stands on: the database and its transactions, pages and texts, keys, mail, commands. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
package dk.traad.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
