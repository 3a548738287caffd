/**
 * What was promised.
 *
 * <p>So far this is the key of a distribution as plain data: {@link se.kvot.agreement.KeySpec}, an id and named
 * parameters, as a document writes it. The values of parameters are a closed set, {@link se.kvot.agreement.PlainValue};
 * statistics are named, not held, by a {@link se.kvot.agreement.MeasureSpec}.
 *
 * <p>Nothing here computes, and nothing here knows which keys exist: a catalogue of keys, which the application makes,
 * binds a spec to a key. Files are read and written elsewhere.
 */
@NullMarked
package se.kvot.agreement;

import org.jspecify.annotations.NullMarked;
