package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.MinorUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.testkit.GeneratedAmounts;
import se.kvot.testkit.GeneratedRecipients;
import se.kvot.testkit.GeneratedWeights;
import se.kvot.testkit.KvotDomain;
import se.kvot.testkit.RoundingChoice;
import se.kvot.testkit.SlowOracle;
import se.kvot.testkit.WeightedPool;

@Domain(KvotDomain.class)
@Domain(DomainContext.Global.class)
class RounderProperties {

    @Property
    void partsAreThoseOfTheSlowOracle(@ForAll WeightedPool pool, @ForAll RoundingChoice choice) {
        Rounding rounding = choice.among(pool.recipients());

        assertThat(Cases.counts(pool.allocate(rounding))).isEqualTo(SlowOracle.parts(pool, rounding));
    }

    @Property
    void statedAmountsOfAnySignAreRoundedAsTheSlowOracleDoes(
            @ForAll Recipients recipients, @ForAll RoundingChoice choice, @ForAll long seed) {
        // within some units, so that the remainders matter
        Random random = new Random(seed);
        long unit = choice.unit().in(MinorUnit.ORE).longValueExact();
        List<ExactAmount> amounts = recipients.stream()
                .map(recipient -> ExactAmount.of(
                        Fraction.of(unit * (random.nextInt(41) - 20), 1 + random.nextInt(6)), MinorUnit.ORE))
                .toList();
        DistributionKey key = (pool, among) ->
                Entitlements.fixed(pool, among, recipient -> amounts.get(recipients.indexOf(recipient)), "stated");
        Rounding rounding = choice.among(recipients);

        Allocation allocation = key.allocate(Kronor.of(1), recipients, rounding);

        assertThat(Cases.counts(allocation)).isEqualTo(SlowOracle.parts(recipients, amounts, rounding));
    }

    @Property
    void noOtherChoiceOfUpAndDownIsCloserToTheEntitlements(
            @ForAll("fewShare") WeightedPool pool, @ForAll RoundingChoice choice) {
        Rounding rounding = new RoundingChoice(
                        choice.unit(), choice.mode(), RoundingChoice.Remainder.LARGEST, RoundingChoice.Tie.BY_CODE, 0)
                .among(pool.recipients());

        Allocation allocation = pool.allocate(rounding);

        List<ExactAmount> entitlements =
                pool.recipients().stream().map(allocation.entitlements()::of).toList();
        List<BigInteger> parts = Cases.counts(allocation);
        BigInteger sum = parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(parts)
                .isEqualTo(SlowOracle.bestOfAll(
                        pool.recipients(), entitlements, choice.unit().in(MinorUnit.ORE), sum));
    }

    @Provide
    Arbitrary<WeightedPool> fewShare() {
        return GeneratedWeights.weightedPools(GeneratedAmounts.nonNegativePools(), GeneratedRecipients.lists(1, 6));
    }

    @Property
    void moneyPaidBackMirrorsMoneyPaid(@ForAll WeightedPool pool, @ForAll RoundingChoice choice) {
        // floor and ceiling say up and down on the same side of zero
        Assume.that(choice.mode() != RoundingMode.FLOOR && choice.mode() != RoundingMode.CEILING);
        Rounding rounding = choice.among(pool.recipients());

        Allocation paid = pool.allocate(rounding);
        Allocation paidBack = pool.withPool(pool.pool().negated()).allocate(rounding);

        assertThat(Cases.counts(paidBack))
                .isEqualTo(Cases.counts(paid).stream().map(BigInteger::negate).toList());
        assertThat(paidBack.undistributed()).isEqualTo(paid.undistributed().negate());
        assertThat(paidBack.ties()).isEqualTo(paid.ties());
    }

    @Property
    void wholeKronorAreAllGivenOutByLargestRemainder(@ForAll WeightedPool pool) {
        Assume.that(pool.pool().inMainUnits().isWhole());

        assertThat(pool.allocate(Rounding.toKrona()).undistributed().isZero()).isTrue();
    }

    @Property
    void onlyTheScaleOfTheWeightsDoesNotMatter(
            @ForAll WeightedPool pool, @ForAll RoundingChoice choice, @ForAll @LongRange(min = 1) long factor) {
        WeightedPool scaled = new WeightedPool(
                pool.pool(),
                pool.recipients(),
                pool.weights().stream()
                        .map(weight -> weight.dividedBy(Fraction.of(factor)))
                        .collect(ImmutableList.toImmutableList()));
        Rounding rounding = choice.among(pool.recipients());

        assertThat(scaled.allocate(rounding)).isEqualTo(pool.allocate(rounding));
    }

    @Property
    void zeroWeightGetsNothingUnlessItTakesTheRemainder(@ForAll WeightedPool pool, @ForAll RoundingChoice choice) {
        Assume.that(choice.remainder() != RoundingChoice.Remainder.TO_RECIPIENT);
        Allocation allocation = pool.allocate(choice.among(pool.recipients()));

        for (Recipient recipient : pool.recipients()) {
            if (pool.weight(recipient).signum() == 0) {
                assertThat(allocation.count(recipient)).isZero();
            }
        }
    }

    @Property
    void aTieIsReportedExactlyWhenTheRuleMattered(@ForAll WeightedPool pool, @ForAll RoundingChoice choice) {
        RoundingChoice largest = choice.byLargestRemainder();
        Allocation allocation = pool.allocate(largest.among(pool.recipients()));

        if (allocation.ties().isEmpty()) {
            for (RoundingChoice.Tie tie : RoundingChoice.Tie.values()) {
                RoundingChoice other =
                        new RoundingChoice(choice.unit(), choice.mode(), largest.remainder(), tie, choice.seed());
                assertThat(Cases.counts(pool.allocate(other.among(pool.recipients()))))
                        .isEqualTo(Cases.counts(allocation));
            }
            return;
        }
        Tie tie = allocation.ties().get(0);
        assertThat(allocation.ties()).hasSize(1);
        assertThat(tie.units()).isPositive().isLessThan(tie.claimants().size());
        assertThat(tie.winners()).hasSize(tie.units()).doesNotHaveDuplicates();
        assertThat(tie.claimants()).containsAll(tie.winners()).isSorted();
        // the last of the claimants drawn first takes the place of another
        Recipient loser = tie.claimants().stream()
                .filter(claimant -> !tie.winners().contains(claimant))
                .findFirst()
                .orElseThrow();
        List<Recipient> drawn = new ArrayList<>(tie.claimants());
        drawn.remove(loser);
        drawn.add(0, loser);
        Allocation redrawn = pool.allocate(allocation.rounding().withTies(TieRule.lot(drawn)));
        assertThat(redrawn.count(loser)).isNotEqualTo(allocation.count(loser));
        assertThat(redrawn.distributed()).isEqualTo(allocation.distributed());
    }
}
