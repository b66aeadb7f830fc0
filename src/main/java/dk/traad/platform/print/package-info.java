/** Pages as documents to keep: the same templates, written as accessible PDF. */
@NullMarked
package dk.traad.platform.print;

import org.jspecify.annotations.NullMarked;
