/**
 * Money, exactly.
 */
@NullMarked
package se.kvot.money;

import org.jspecify.annotations.NullMarked;
