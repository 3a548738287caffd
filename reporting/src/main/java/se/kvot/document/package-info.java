/**
 * What crosses the file boundary as data: one JSON form for every value.
 *
 * <p>{@link se.kvot.document.AllocationJson} writes an allocation with all its steps.
 * {@link se.kvot.document.ApportionmentJson} answers problems of numbers only, for whatever system asks. Amounts and figures are strings,
 * so that no reader turns them into binary floating point on the way.
 */
@NullMarked
package se.kvot.document;

import org.jspecify.annotations.NullMarked;
