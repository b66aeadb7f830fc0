/** What a delivery changes: its rows beside the municipality's, and the merge, in SQL over temporary tables. */
@NullMarked
package dk.traad.roster.difference;

import org.jspecify.annotations.NullMarked;
