/** The professionals' handover: chosen things, each through three gates, read by the family first, then sent, read and answered. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "access", "screen", "child", "portal", "consent", "transition"})
package dk.traad.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
