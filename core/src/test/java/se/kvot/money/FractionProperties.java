package se.kvot.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.kvot.testkit.KvotDomain;

@Domain(KvotDomain.class)
@Domain(DomainContext.Global.class)
class FractionProperties {

    @Property
    void aFractionIsInLowestTermsOverAPositiveNumber(@ForAll Fraction a) {
        assertThat(a.denominator()).isPositive();
        assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(a.signum()).isEqualTo(a.numerator().signum());
        assertThat(a.isWhole()).isEqualTo(a.denominator().equals(BigInteger.ONE));
    }

    @Property
    void textReadsBack(@ForAll Fraction a) {
        assertThat(Fraction.parse(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property
    void sumsAndProductsAreThoseOfCrossMultiplication(@ForAll Fraction a, @ForAll Fraction b) {
        BigInteger under = a.denominator().multiply(b.denominator());

        assertThat(a.plus(b).times(Fraction.of(under)))
                .isEqualTo(Fraction.of(a.numerator()
                        .multiply(b.denominator())
                        .add(b.numerator().multiply(a.denominator()))));
        assertThat(a.times(b).times(Fraction.of(under)))
                .isEqualTo(Fraction.of(a.numerator().multiply(b.numerator())));
    }

    @Property
    void numbersFormAField(@ForAll Fraction a, @ForAll Fraction b, @ForAll Fraction c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.minus(b).plus(b)).isEqualTo(a);
        assertThat(a.plus(a.negated())).isEqualTo(Fraction.ZERO);
        assertThat(a.abs()).isIn(a, a.negated());
        assertThat(a.abs().signum()).isNotNegative();
    }

    @Property
    void divisionUndoesMultiplication(@ForAll Fraction a, @ForAll Fraction b) {
        Assume.that(b.signum() != 0);

        assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
    }

    @Property
    void orderIsThatOfTheDifference(@ForAll Fraction a, @ForAll Fraction b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void roundingStaysWithinOne(@ForAll Fraction a, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY || a.isWhole());
        Fraction off = Fraction.of(a.round(mode)).minus(a);

        assertThat(off.abs()).isLessThan(Fraction.ONE);
        switch (mode) {
            case FLOOR -> assertThat(off.signum()).isNotPositive();
            case CEILING -> assertThat(off.signum()).isNotNegative();
            case DOWN -> assertThat(off.signum() * a.signum()).isNotPositive();
            case UP -> assertThat(off.signum() * a.signum()).isNotNegative();
            case HALF_UP, HALF_DOWN, HALF_EVEN -> assertThat(off.abs()).isLessThanOrEqualTo(Fraction.of(1, 2));
            case UNNECESSARY -> assertThat(off).isEqualTo(Fraction.ZERO);
        }
    }

    @Property
    void decimalsAreRoundedAsWholeNumbersAre(
            @ForAll Fraction a, @ForAll @IntRange(max = 12) int decimals, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        Fraction scaled = a.times(Fraction.of(BigInteger.TEN.pow(decimals)));

        assertThat(a.toDecimal(decimals, mode)).isEqualTo(new BigDecimal(scaled.round(mode), decimals));
    }

    @Property
    void exactDecimalsComeBack(@ForAll long unscaled, @ForAll @IntRange(min = -10, max = 10) int scale) {
        BigDecimal decimal = BigDecimal.valueOf(unscaled, scale);

        assertThat(Fraction.from(decimal).toExactDecimal()).isEqualByComparingTo(decimal);
    }
}
