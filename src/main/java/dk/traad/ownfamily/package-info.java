/** Employees and the children of their own family: declared by themselves or by a leader, lifted by anybody but themselves. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "child", "circle", "protection"})
package dk.traad.ownfamily;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
