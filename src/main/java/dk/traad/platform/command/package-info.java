@NullMarked
package dk.traad.platform.command;

import org.jspecify.annotations.NullMarked;
