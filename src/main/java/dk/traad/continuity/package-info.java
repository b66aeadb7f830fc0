/** The health visitor who follows a family through (J4): named, handed on and handed back, and shared out fairly by their leader. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "child", "circle"})
package dk.traad.continuity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
