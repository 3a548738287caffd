package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
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
    void whateverTheDenominatorsSumsAreByRecipient(
            @ForAll WeightedPool pool,
            @ForAll @NotEmpty List<ExactAmount> some,
            @ForAll @NotEmpty List<ExactAmount> more) {
        Entitlements stated = stated(pool, some);
        for (Entitlements other : List.of(entitlements(pool), stated(pool, more))) {
            Entitlements sum = stated.plus(other);
            Entitlements turned = other.plus(stated);

            for (Recipient recipient : pool.recipients()) {
                assertThat(sum.of(recipient)).isEqualTo(stated.of(recipient).plus(other.of(recipient)));
            }
            assertThat(turned).isEqualTo(sum);
            assertThat(sum.total()).isEqualTo(stated.total().plus(other.total()));
        }
    }

    @Property
    void theSumOfSomeIsThatOfTheirEntitlements(
            @ForAll WeightedPool pool, @ForAll @NotEmpty List<ExactAmount> amounts, @ForAll long seed) {
        Entitlements entitlements = entitlements(pool).atMost(amount(pool, amounts), "cap");
        List<Recipient> some = pool.shuffled(seed).recipients().stream()
                .limit(pool.recipients().size() / 2)
                .toList();

        assertThat(entitlements.total(some))
                .isEqualTo(some.stream()
                        .map(entitlements::of)
                        .reduce(ExactAmount.zero(pool.pool().unit()), ExactAmount::plus));
        assertThat(entitlements.total(pool.recipients())).isEqualTo(entitlements.total());
    }

    @Property
    void thoseBelowAndThoseAboveAreAllButTheEqual(
            @ForAll WeightedPool pool, @ForAll @NotEmpty List<ExactAmount> amounts, @ForAll long seed) {
        Entitlements mine = entitlements(pool).atLeast(amount(pool, amounts), "guarantee");
        for (Entitlements others :
                List.of(entitlements(pool), entitlements(pool.shuffled(seed)), stated(pool, amounts))) {
            List<Recipient> below = new ArrayList<>();
            List<Recipient> above = new ArrayList<>();
            for (Recipient recipient : pool.recipients()) {
                int compared = mine.of(recipient).compareTo(others.of(recipient));
                if (compared != 0) {
                    (compared < 0 ? below : above).add(recipient);
                }
            }

            assertThat(mine.below(others)).isEqualTo(below);
            assertThat(mine.above(others)).isEqualTo(above);
            assertThat(others.below(mine)).containsExactlyInAnyOrderElementsOf(above);
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

    /** The amounts in turn, so that neighbours have the same denominator, or another. */
    private static Entitlements stated(WeightedPool pool, List<ExactAmount> amounts) {
        return Entitlements.fixed(pool.pool(), pool.recipients(), amount(pool, amounts), "stated");
    }

    private static Function<Recipient, ExactAmount> amount(WeightedPool pool, List<ExactAmount> amounts) {
        return recipient -> amounts.get(pool.recipients().indexOf(recipient) % amounts.size());
    }

    private static Entitlements entitlements(WeightedPool pool) {
        return pool.key().entitlements(pool.pool(), pool.recipients());
    }
}
