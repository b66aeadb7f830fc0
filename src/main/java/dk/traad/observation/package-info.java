/** What is seen of a goal over time, by staff and at home: one tap and a line, drawn as a chart with its table. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "portal", "focuspoint"})
package dk.traad.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
