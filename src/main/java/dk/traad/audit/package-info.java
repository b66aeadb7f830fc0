/** Who did what, told in the transaction of what it tells: added to and never changed, sealed into a chain, verifiable. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
package dk.traad.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
