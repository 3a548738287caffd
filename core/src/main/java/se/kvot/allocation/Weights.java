package se.kvot.allocation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.Function;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** The weights of the recipients as whole numbers over one scale. */
final class Weights {

    private final BigInteger[] whole;
    private final BigInteger scale;
    private final BigInteger sum;

    static Weights of(Recipients recipients, Function<? super Recipient, Fraction> weight, String basis) {
        Weights weights = read(recipients, weight, basis);
        checkArgument(
                weights.sum.signum() > 0,
                "weights by %s must have a positive sum but all %s were zero",
                basis,
                recipients.size());
        return weights;
    }

    static Weights upTo(
            Fraction total, Recipients recipients, Function<? super Recipient, Fraction> weight, String basis) {
        checkArgument(total.signum() > 0, "total weight by %s must be positive but was %s", basis, total);
        Weights weights = read(recipients, weight, basis);
        checkArgument(
                weights.sum().compareTo(total) <= 0,
                "total weight by %s must be at least the sum of the weights, %s, but was %s",
                basis,
                weights.sum(),
                total);
        return weights;
    }

    private static Weights read(Recipients recipients, Function<? super Recipient, Fraction> weight, String basis) {
        requireNonNull(basis, "basis");
        Fraction[] given = new Fraction[recipients.size()];
        BigInteger scale = BigInteger.ONE;
        for (int i = 0; i < given.length; i++) {
            given[i] = known("weight", basis, recipients.get(i), weight);
            BigInteger denominator = given[i].denominator();
            if (!denominator.equals(scale)) {
                scale = scale.divide(scale.gcd(denominator)).multiply(denominator);
            }
        }
        BigInteger[] whole = new BigInteger[given.length];
        for (int i = 0; i < given.length; i++) {
            BigInteger denominator = given[i].denominator();
            whole[i] = denominator.equals(scale)
                    ? given[i].numerator()
                    : given[i].numerator().multiply(scale.divide(denominator));
        }
        return new Weights(whole, scale);
    }

    /** The weight or volume of one recipient, which must be known and not negative. */
    static Fraction known(
            String what, String basis, Recipient recipient, Function<? super Recipient, Fraction> figure) {
        Fraction known = requireNonNull(figure.apply(recipient), () -> what + " by " + basis + " of " + recipient);
        checkArgument(
                known.signum() >= 0, "%s by %s of %s must not be negative but was %s", what, basis, recipient, known);
        return known;
    }

    private Weights(BigInteger[] whole, BigInteger scale) {
        this.whole = whole;
        this.scale = scale;
        BigInteger total = BigInteger.ZERO;
        for (BigInteger weight : whole) {
            total = total.add(weight);
        }
        this.sum = total;
    }

    BigInteger whole(int index) {
        return whole[index];
    }

    BigInteger scale() {
        return scale;
    }

    /** Whether each weight, counted in the scale, is a {@code long}. */
    boolean areLong() {
        return Arrays.stream(whole).allMatch(weight -> weight.bitLength() < Long.SIZE);
    }

    long[] longs(int[] order) {
        return Arrays.stream(order).mapToLong(i -> whole[i].longValueExact()).toArray();
    }

    Fraction weight(int index) {
        return Fraction.of(whole[index], scale);
    }

    Fraction sum() {
        return Fraction.of(sum, scale);
    }
}
