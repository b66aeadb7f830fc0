/** The family's side: what custody holders read about their child, and what they write back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "municipality", "screen", "assessment"})
package dk.traad.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
