/** The plan made together: goals one can see the signs of, actions somebody is responsible for, agreed version by version. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "portal", "focuspoint", "followup"})
package dk.traad.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
