/**
 * Money, exactly: from an amount as people write it to whole öre and back.
 *
 * <p>The outside world speaks {@link javax.money.MonetaryAmount}; {@link se.kvot.money.Kronor} makes one. Inside,
 * nothing is rounded until somebody says how: a {@link se.kvot.money.Fraction} is an exact number, an
 * {@link se.kvot.money.ExactAmount} is that many öre, fractions of an öre included, and a
 * {@link se.kvot.money.RoundingUnit} is the step that a rounding ends on (öre, krona, thousand kronor, any other).
 * {@link se.kvot.money.MinorUnit} is the gate between the two worlds: it counts an amount in whole öre and refuses one
 * that has more decimals than its currency.
 *
 * <p>{@link se.kvot.money.StatedAmount} reads what a document says, such as {@code 15,7 mkr}, with the interval of
 * exact amounts that may stand behind it.
 *
 * <p>There is no exchange of currencies here and no binary floating point.
 */
@NullMarked
package se.kvot.money;

import org.jspecify.annotations.NullMarked;
