/** A wondering: one sentence that opens a talk between those close to a child and its family, before anything is analysed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "access", "screen", "child", "portal", "assessment", "roster"})
package dk.traad.wondering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
