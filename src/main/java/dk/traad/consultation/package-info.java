/**
 * A daycare, public or private, asks the health visitors to come and advise its staff: in general, with no child in it, or about
 * one child, once its family has read the question and said yes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "child", "portal", "consent"})
package dk.traad.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
