/** The words everything else is built from: ids, CPR numbers, periods. No Spring, no SQL. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.traad.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
