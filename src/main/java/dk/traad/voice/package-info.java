/** The child's own voice, by its age: what it shows, what it points at, what it says. Never scored, never counted. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "child", "portal", "intervention"})
package dk.traad.voice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
