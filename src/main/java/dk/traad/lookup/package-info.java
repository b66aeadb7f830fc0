/** Who has looked: the log as families, employees, leaders and the data protection officer read it, and what they ask. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "audit", "access", "municipality", "screen", "child", "portal"})
package dk.traad.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
