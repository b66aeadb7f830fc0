/** The municipality's guideline for transitions: politically adopted, version by version, with a paragraph for each step. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "settings"})
package dk.traad.guideline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
