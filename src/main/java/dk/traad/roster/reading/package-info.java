/** What stands in a delivery: its files, their lines and what one line says, read once and in bounded memory. */
@NullMarked
package dk.traad.roster.reading;

import org.jspecify.annotations.NullMarked;
