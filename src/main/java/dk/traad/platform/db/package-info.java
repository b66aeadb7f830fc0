@NullMarked
package dk.traad.platform.db;

import org.jspecify.annotations.NullMarked;
