/** What every page shows around its content: the person, the menu, the language, words for dates, ages and positions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "municipality"})
package dk.traad.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
