package se.kvot.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import se.kvot.testkit.KvotDomain;
import se.kvot.testkit.RoundingChoice;
import se.kvot.testkit.WeightedPool;

@Domain(KvotDomain.class)
class ExactAmountProperties {

    @Property
    void whatIsAddedCanBeTakenAway(@ForAll ExactAmount a, @ForAll ExactAmount b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.minus(b).negated()).isEqualTo(b.minus(a));
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    }

    @Property
    void theLesserAndTheGreaterAreTheTwo(@ForAll ExactAmount a, @ForAll ExactAmount b) {
        assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
        assertThat(a.min(b)).isLessThanOrEqualTo(a.max(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
    }

    @Property
    void aQuotientTimesTheDivisorIsTheDividend(@ForAll ExactAmount a, @ForAll ExactAmount b) {
        Assume.that(b.signum() != 0);

        assertThat(b.times(a.dividedBy(b))).isEqualTo(a);
    }

    @Property
    void moneyComesBackAsItWent(@ForAll WeightedPool pool) {
        assertThat(ExactAmount.from(pool.pool().toMonetaryAmount())).isEqualTo(pool.pool());
    }

    @Property
    void roundingEndsOnTheNearestMultiples(@ForAll ExactAmount a, @ForAll RoundingChoice rounding) {
        BigInteger step = rounding.unit().in(MinorUnit.ORE);

        ExactAmount rounded = a.round(rounding.unit(), rounding.mode());

        assertThat(rounded.isWhole()).isTrue();
        assertThat(rounded.count().numerator().mod(step)).isZero();
        assertThat(rounded.minus(a).count().abs()).isLessThan(Fraction.of(step));
    }
}
