/** Who stands around a child: everybody who can read about it today, why and until when, for staff and for the family. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "child", "portal"})
package dk.traad.circle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
