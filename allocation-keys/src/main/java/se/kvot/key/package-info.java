/**
 * Distribution keys: some share the pool (by a measure, in equal parts, by quotas), some claim amounts of it (fixed, price
 * times volume, by performance), some are made of others (base plus the rest, at least, at most, within each parent).
 *
 * <p>Start at {@link se.kvot.key.DistributionKeys}, which makes them all. Every key here is a small immutable value:
 * equal settings, equal key. Keys compose, so most rules are an expression of a few keys; one that is not is a lambda or
 * a class of the user's own, held to the same contract.
 *
 * <p>{@link se.kvot.key.KeyCatalog} makes keys of what documents say, and says what keys are as documents do.
 *
 * <p>A new key goes here as a package-private type with a method in {@code DistributionKeys} and a binding in
 * {@code StandardBindings}. How results are rounded is not a key's business.
 */
@NullMarked
package se.kvot.key;

import org.jspecify.annotations.NullMarked;
