/**
 * Splitting.
 */
@NullMarked
package se.kvot.allocation;

import org.jspecify.annotations.NullMarked;
