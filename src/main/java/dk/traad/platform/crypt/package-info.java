@NullMarked
package dk.traad.platform.crypt;

import org.jspecify.annotations.NullMarked;
