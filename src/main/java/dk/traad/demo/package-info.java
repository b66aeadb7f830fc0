/** A world of fictional people to try the program in, and the way to be one of them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "municipality", "screen", "login", "figures", "homevisit"})
package dk.traad.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
