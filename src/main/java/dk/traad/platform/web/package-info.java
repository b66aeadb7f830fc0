@NullMarked
package dk.traad.platform.web;

import org.jspecify.annotations.NullMarked;
