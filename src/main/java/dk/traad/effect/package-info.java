/** Whether it helps: how far each goal has come, how soon and how timely one met, how the family found it; for one child, and counted. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "child", "focuspoint"})
package dk.traad.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
