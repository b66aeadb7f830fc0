/** A shielded child: its file is open to named readers only, decided and lifted by a leader of its unit, and never to nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "child", "circle", "protection"})
package dk.traad.shielding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
