/** Signing in and out, and what the browser must obey: sessions, form tokens, security headers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "audit", "access", "municipality", "screen"})
package dk.traad.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
