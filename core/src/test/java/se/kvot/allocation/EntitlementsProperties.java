package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.testkit.KvotDomain;
import se.kvot.testkit.WeightedPool;

@Domain(KvotDomain.class)
@Domain(DomainContext.Global.class)
class EntitlementsProperties {

    @Property
    void aShareIsThePoolTimesTheWeightOverTheSum(@ForAll WeightedPool pool) {
        Entitlements entitlements = entitlements(pool);
        Fraction sum = pool.weights().stream().reduce(Fraction.ZERO, Fraction::plus);

        for (Recipient recipient : pool.recipients()) {
            assertThat(entitlements.of(recipient).count().times(sum))
                    .isEqualTo(pool.pool().count().times(pool.weight(recipient)));
        }
        assertThat(entitlements.total()).isEqualTo(pool.pool());
    }

    @Property
    void whatAnswersToOthersStaysUndistributed(@ForAll WeightedPool pool) {
        Fraction sum = pool.weights().stream().reduce(Fraction.ZERO, Fraction::plus);
        Entitlements half = Entitlements.proportional(
                pool.pool(), pool.recipients(), pool::weight, sum.times(Fraction.of(2)), "weight");

        assertThat(half.undistributed()).isEqualTo(pool.pool().times(Fraction.of(1, 2)));
        assertThat(half.plus(half).undistributed().signum()).isZero();
    }

    @Property
    void additionIsByRecipientAndKeepsThePool(@ForAll WeightedPool pool, @ForAll ExactAmount more) {
        Entitlements first = entitlements(pool);
        Entitlements second = entitlements(pool.withPool(more));

        Entitlements sum = first.plus(second);

        assertThat(sum.pool()).isEqualTo(first.pool());
        assertThat(sum.total()).isEqualTo(first.total().plus(second.total()));
        for (Recipient recipient : pool.recipients()) {
            assertThat(sum.of(recipient)).isEqualTo(first.of(recipient).plus(second.of(recipient)));
            assertThat(sum.steps(recipient))
                    .startsWith(first.steps(recipient).get(0))
                    .endsWith(second.steps(recipient).get(0));
        }
    }

    @Property
    void boundsHold(@ForAll WeightedPool pool, @ForAll ExactAmount bound) {
        Function<Recipient, ExactAmount> all = recipient -> bound;
        Entitlements before = entitlements(pool);

        for (Recipient recipient : pool.recipients()) {
            assertThat(before.atLeast(all, "b").of(recipient))
                    .isGreaterThanOrEqualTo(bound)
                    .isIn(bound, before.of(recipient));
            assertThat(before.atMost(all, "b").of(recipient))
                    .isLessThanOrEqualTo(bound)
                    .isIn(bound, before.of(recipient));
        }
        assertThat(before.atMost(all, "b").plus(before.atLeast(all, "b")).total())
                .isEqualTo(before.total()
                        .plus(bound.times(Fraction.of(pool.recipients().size()))));
    }

    @Property
    void scalingEndsOnTheSumAndKeepsTheProportions(@ForAll WeightedPool pool, @ForAll ExactAmount sum) {
        Assume.that(pool.pool().signum() > 0 && sum.signum() >= 0);
        Entitlements before = entitlements(pool);
        Fraction factor = sum.dividedBy(pool.pool());

        Entitlements scaled = before.scaledTo(sum, recipient -> ExactAmount.zero(sum.unit()), "pro rata");

        assertThat(scaled.total()).isEqualTo(sum);
        for (Recipient recipient : pool.recipients()) {
            assertThat(scaled.of(recipient)).isEqualTo(before.of(recipient).times(factor));
        }
    }

    @Property
    void equalityDoesNotSeeTheOrderOfRecipients(@ForAll WeightedPool pool, @ForAll long seed) {
        assertThat(entitlements(pool.shuffled(seed)))
                .isEqualTo(entitlements(pool))
                .hasSameHashCodeAs(entitlements(pool));
    }

    private static Entitlements entitlements(WeightedPool pool) {
        return pool.key().entitlements(pool.pool(), pool.recipients());
    }
}
