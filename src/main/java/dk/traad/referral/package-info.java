/** A child referred to PP advice or to the family department: why, who took it on, and how it ended; the parents read along. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "child", "circle", "portal"})
package dk.traad.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
