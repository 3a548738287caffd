/**
 * Those who receive.
 */
@NullMarked
package se.kvot.party;

import org.jspecify.annotations.NullMarked;
