/** What a team turns its attention to in a whole room or class, naming no child: what in our surroundings, who does what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "portal", "focuspoint"})
package dk.traad.groupfocus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
