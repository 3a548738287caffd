/** statistics. */
@NullMarked
package se.kvot.statistics;

import org.jspecify.annotations.NullMarked;
