/** A leader's own unit on one page: who stands in, who is referred, what is shut, what has to be looked at. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen"})
package dk.traad.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
