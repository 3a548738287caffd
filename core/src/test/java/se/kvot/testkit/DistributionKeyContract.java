package se.kvot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;

/**
 * What every distribution key promises, as properties.
 *
 * <p>A class that implements this interface, or those inside it for what its key promises besides, is tested by
 * running it. The cases must be such that the key has an answer to them.
 */
public interface DistributionKeyContract {

    /** {@return keys with recipients and pools that they have an answer to} */
    Arbitrary<KeyCase> keyCases();

    /** The cases under the name that the properties ask for. */
    @Provide
    default Arbitrary<KeyCase> cases() {
        return keyCases();
    }

    /** The roundings under the name that the properties ask for. */
    @Provide
    default Arbitrary<RoundingChoice> roundings() {
        return GeneratedRoundings.choices();
    }

    @Property
    default void answersForExactlyThePoolAndTheRecipientsAsked(@ForAll("cases") KeyCase keyCase) {
        Entitlements entitlements = keyCase.entitlements();

        assertThat(entitlements.pool()).isEqualTo(keyCase.pool());
        assertThat(entitlements.recipients()).isEqualTo(keyCase.recipients());
        ExactAmount sum = ExactAmount.zero(keyCase.pool().unit());
        for (Recipient recipient : keyCase.recipients()) {
            sum = sum.plus(entitlements.of(recipient));
        }
        assertThat(entitlements.total()).isEqualTo(sum);
        assertThat(entitlements.undistributed().plus(sum)).isEqualTo(keyCase.pool());
    }

    @Property
    default void answersTheSameTwice(@ForAll("cases") KeyCase keyCase, @ForAll("roundings") RoundingChoice rounding) {
        Allocation first = keyCase.allocate(rounding.among(keyCase.recipients()));
        Allocation second = keyCase.allocate(rounding.among(keyCase.recipients()));

        assertThat(second).isEqualTo(first).hasSameHashCodeAs(first).hasToString(first.toString());
    }

    @Property
    default void answersTheSameInWhateverOrderTheRecipientsAreListed(
            @ForAll("cases") KeyCase keyCase, @ForAll("roundings") RoundingChoice rounding, @ForAll long seed) {
        Allocation inOrder = keyCase.allocate(rounding.among(keyCase.recipients()));
        KeyCase shuffled = keyCase.shuffled(seed);
        Allocation otherwise = shuffled.allocate(rounding.among(shuffled.recipients()));

        assertThat(otherwise).isEqualTo(inOrder).hasSameHashCodeAs(inOrder);
        for (Recipient recipient : keyCase.recipients()) {
            assertThat(otherwise.count(recipient)).isEqualTo(inOrder.count(recipient));
        }
        assertThat(otherwise.ties()).isEqualTo(inOrder.ties());
    }

    @Property
    default void partsAndWhatIsUndistributedSumToThePool(
            @ForAll("cases") KeyCase keyCase, @ForAll("roundings") RoundingChoice rounding) {
        Allocation allocation = keyCase.allocate(rounding.among(keyCase.recipients()));

        BigDecimal sum = number(allocation.undistributed());
        BigDecimal distributed = BigDecimal.ZERO;
        for (Recipient recipient : keyCase.recipients()) {
            sum = sum.add(number(allocation.part(recipient)));
            distributed = distributed.add(number(allocation.part(recipient)));
        }
        assertThat(sum).isEqualByComparingTo(number(keyCase.pool().toMonetaryAmount()));
        assertThat(number(allocation.distributed())).isEqualByComparingTo(distributed);
    }

    @Property
    default void partsAreThoseThatThePlainRulesGive(
            @ForAll("cases") KeyCase keyCase, @ForAll("roundings") RoundingChoice rounding) {
        Allocation allocation = keyCase.allocate(rounding.among(keyCase.recipients()));

        List<ExactAmount> entitlements =
                keyCase.recipients().stream().map(keyCase.entitlements()::of).toList();
        List<BigInteger> parts =
                keyCase.recipients().stream().map(allocation::count).toList();
        assertThat(parts).isEqualTo(SlowOracle.parts(keyCase.recipients(), entitlements, allocation.rounding()));
    }

    @Property
    default void largestRemainderKeepsEachWithinOneUnitOfItsEntitlement(
            @ForAll("cases") KeyCase keyCase, @ForAll("roundings") RoundingChoice rounding) {
        Allocation allocation = keyCase.allocate(rounding.byLargestRemainder().among(keyCase.recipients()));

        Fraction unit = Fraction.of(rounding.unit().in(allocation.unit()));
        for (Recipient recipient : keyCase.recipients()) {
            ExactAmount exact = allocation.entitlements().of(recipient);
            assertThat(allocation.exactPart(recipient).minus(exact).count().abs())
                    .as("how far %s is from %s", recipient, exact)
                    .isLessThan(unit);
        }
    }

    @Property
    default void stepsLeadFromNothingToTheEntitlementAndToThePart(
            @ForAll("cases") KeyCase keyCase, @ForAll("roundings") RoundingChoice rounding) {
        Allocation allocation = keyCase.allocate(rounding.among(keyCase.recipients()));

        for (Recipient recipient : keyCase.recipients()) {
            List<AllocationStep> steps = allocation.steps(recipient);
            assertThat(steps).extracting(AllocationStep::recipient).containsOnly(recipient);
            List<AllocationStep> ofKey = steps.stream()
                    .filter(AllocationStep.OfKey.class::isInstance)
                    .toList();
            List<AllocationStep> ofRounding = steps.stream()
                    .filter(AllocationStep.OfRounding.class::isInstance)
                    .toList();
            assertThat(steps.subList(0, ofKey.size())).isEqualTo(ofKey);
            assertThat(ofRounding.get(0)).isInstanceOf(AllocationStep.Rounded.class);
            assertThat(after(ofKey, keyCase))
                    .isEqualTo(allocation.entitlements().of(recipient));
            assertThat(after(steps, keyCase)).isEqualTo(allocation.exactPart(recipient));
        }
    }

    private static ExactAmount after(List<? extends AllocationStep> steps, KeyCase keyCase) {
        ExactAmount amount = ExactAmount.zero(keyCase.pool().unit());
        for (AllocationStep step : steps) {
            amount = step.after(amount);
        }
        return amount;
    }

    private static BigDecimal number(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }

    /** All of the pool is somebody's. */
    interface DistributesAll extends DistributionKeyContract {

        @Property
        default void entitlementsSumToThePool(@ForAll("cases") KeyCase keyCase) {
            assertThat(keyCase.entitlements().total()).isEqualTo(keyCase.pool());
        }
    }

    /** Never more than the pool. */
    interface NeverExceedsThePool extends DistributionKeyContract {

        @Property
        default void entitlementsSumToThePoolAtMost(@ForAll("cases") KeyCase keyCase) {
            Assume.that(keyCase.pool().signum() >= 0);

            assertThat(keyCase.entitlements().undistributed().signum()).isNotNegative();
        }
    }

    /** Twice the pool, twice the entitlements. */
    interface Homogeneous extends DistributionKeyContract {

        @Property
        default void entitlementsGrowInProportionToThePool(
                @ForAll("cases") KeyCase keyCase, @ForAll @LongRange(min = 0, max = 1_000_000) long times) {
            Fraction factor = Fraction.of(times);
            Entitlements once = keyCase.entitlements();
            Entitlements more = keyCase.withPool(keyCase.pool().times(factor)).entitlements();

            for (Recipient recipient : keyCase.recipients()) {
                assertThat(more.of(recipient)).isEqualTo(once.of(recipient).times(factor));
            }
        }
    }

    /** What is paid back is split as it was paid. */
    interface SignSymmetric extends DistributionKeyContract {

        @Property
        default void entitlementsToARepaymentMirrorThoseToThePayment(@ForAll("cases") KeyCase keyCase) {
            Entitlements paid = keyCase.entitlements();
            Entitlements paidBack = keyCase.withPool(keyCase.pool().negated()).entitlements();

            for (Recipient recipient : keyCase.recipients()) {
                assertThat(paidBack.of(recipient)).isEqualTo(paid.of(recipient).negated());
            }
        }
    }

    /** Of a pool that is not negative nobody gets less than nothing. */
    interface NoneNegative extends DistributionKeyContract {

        @Property
        default void nobodyIsEntitledToLessThanNothing(@ForAll("cases") KeyCase keyCase) {
            Assume.that(keyCase.pool().signum() >= 0);

            for (Recipient recipient : keyCase.recipients()) {
                assertThat(keyCase.entitlements().of(recipient).signum()).isNotNegative();
            }
        }
    }

    /** A larger pool takes nothing from anybody. */
    interface MonotoneInThePool extends DistributionKeyContract {

        @Property
        default void nobodyIsEntitledToLessOfALargerPool(
                @ForAll("cases") KeyCase keyCase, @ForAll @LongRange(min = 1, max = 1L << 60) long more) {
            ExactAmount larger = keyCase.pool()
                    .plus(ExactAmount.of(Fraction.of(more), keyCase.pool().unit()));
            Entitlements before = keyCase.entitlements();
            Entitlements after = keyCase.withPool(larger).entitlements();

            for (Recipient recipient : keyCase.recipients()) {
                assertThat(after.of(recipient)).isGreaterThanOrEqualTo(before.of(recipient));
            }
        }
    }

    /** The entitlements follow a weight. */
    interface FollowsWeights extends DistributionKeyContract {

        /** {@return the weight of {@code recipient} in {@code keyCase}, zero or more} */
        Fraction weight(KeyCase keyCase, Recipient recipient);

        @Property
        default void noWeightGivesNothingAndMoreWeightNeverLess(@ForAll("cases") KeyCase keyCase) {
            Assume.that(keyCase.pool().signum() >= 0);
            Entitlements entitlements = keyCase.entitlements();

            List<Recipient> byWeight = keyCase.recipients().stream()
                    .sorted(Comparator.comparing(recipient -> weight(keyCase, recipient)))
                    .toList();
            Fraction weightBefore = Fraction.ZERO;
            ExactAmount before = ExactAmount.zero(keyCase.pool().unit());
            for (Recipient recipient : byWeight) {
                Fraction weight = weight(keyCase, recipient);
                if (weight.equals(weightBefore)) {
                    assertThat(entitlements.of(recipient)).isEqualTo(before);
                } else {
                    assertThat(entitlements.of(recipient)).isGreaterThanOrEqualTo(before);
                }
                weightBefore = weight;
                before = entitlements.of(recipient);
            }
        }
    }

    /** The key is a value: equal settings, equal key. */
    interface EqualBySettings extends DistributionKeyContract {

        /** {@return makers of keys; one maker makes, each time anew, a key of the same settings} */
        Arbitrary<Supplier<DistributionKey>> keyMakers();

        /** The makers under the name that the property asks for. */
        @Provide
        default Arbitrary<Supplier<DistributionKey>> makers() {
            return keyMakers();
        }

        @Property
        default void equalSettingsMakeAnEqualKey(@ForAll("makers") Supplier<DistributionKey> maker) {
            DistributionKey one = maker.get();
            DistributionKey other = maker.get();

            assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
            assertThat(other.id()).isEqualTo(one.id());
        }
    }
}
