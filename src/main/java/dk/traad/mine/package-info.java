/** A young person's own part in what is agreed about them: they read it, propose, and say whether they come. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "focuspoint", "plan"})
package dk.traad.mine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
