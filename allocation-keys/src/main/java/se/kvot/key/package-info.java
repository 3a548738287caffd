/** key. */
@NullMarked
package se.kvot.key;

import org.jspecify.annotations.NullMarked;
