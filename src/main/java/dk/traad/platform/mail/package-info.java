@NullMarked
package dk.traad.platform.mail;

import org.jspecify.annotations.NullMarked;
