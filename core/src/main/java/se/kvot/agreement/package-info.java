/**
 * What was promised: agreements about grants, and what has changed them since.
 *
 * <p>Start with {@link se.kvot.agreement.Agreement}: {@link se.kvot.agreement.Part parts} with amounts and keys, demands
 * ({@link se.kvot.agreement.Condition}), duties ({@link se.kvot.agreement.Obligation}), and how recipients distribute
 * ({@link se.kvot.agreement.InternalDistribution}) and follow up ({@link se.kvot.agreement.FollowUp}) the money.
 * {@link se.kvot.agreement.Amendment Amendments} have two dates, from which they apply and from which they are known;
 * {@link se.kvot.agreement.Agreement#asOf} gives the version of a day, and two versions tell their
 * {@link se.kvot.agreement.Difference differences}.
 *
 * <p>Everything is kept as it is stated, with its {@link se.kvot.agreement.Source}. A {@link se.kvot.agreement.Claim} may
 * contradict another; what is decided may not exceed what there is, given the precision of what is printed. What is not
 * known is empty, which is not nothing.
 *
 * <p>The key of a distribution is here as plain data, {@link se.kvot.agreement.KeySpec}: an id and named parameters, as a
 * document writes it. The values of parameters are a closed set, {@link se.kvot.agreement.PlainValue}; statistics are
 * named, not held, by a {@link se.kvot.agreement.MeasureSpec}. Nothing here knows which keys exist: a catalogue of keys,
 * which the application makes, binds a spec to a key.
 *
 * <p>What has happened, such as payments, is not here, nor is the status that follows from it; only an end that is part of
 * what was agreed is. Files are read and written elsewhere.
 */
@NullMarked
package se.kvot.agreement;

import org.jspecify.annotations.NullMarked;
