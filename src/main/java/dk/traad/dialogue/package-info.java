/** The talk with the parents that comes before anything is set going: the invitation, their answer, what came of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "access", "municipality", "screen", "portal", "focuspoint"})
package dk.traad.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
