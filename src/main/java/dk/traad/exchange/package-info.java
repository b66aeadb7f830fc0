/** The exchange without consent: what is necessary for early help, once, at one meeting; the family is told afterwards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "child", "portal", "handover"})
package dk.traad.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
