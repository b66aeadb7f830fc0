/**
 * Who else is in contact with a family, as the family says it: each adult about their own contacts, to whom they like, until a day;
 * read beside those who stand around the child.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "screen", "circle", "portal"})
package dk.traad.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
