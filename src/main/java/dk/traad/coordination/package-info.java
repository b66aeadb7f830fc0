/** The coordinator of one child: asked by those around it, coordinator once they have said yes, handed on with its history. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "child", "circle"})
package dk.traad.coordination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
