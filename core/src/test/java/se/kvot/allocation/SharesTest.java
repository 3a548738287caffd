package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.allocation.Cases.kronor;
import static se.kvot.allocation.Cases.recipient;
import static se.kvot.allocation.Cases.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** Shares that are kept answer for every pool as shares looked up anew do, or the tenth instalment is not as the first. */
class SharesTest {

    private static final Recipients THREE = recipients(3);

    /** The weight of a recipient is its number. */
    private static Fraction number(Recipient recipient) {
        return Fraction.of(Integer.parseInt(recipient.code()));
    }

    static Stream<Arguments> pools() {
        return Stream.of(
                arguments("sixths of a hundred", "100", "50/3 100/3 50"),
                arguments("nothing", "0", "0 0 0"),
                arguments("money to pay back", "-1", "-1/6 -1/3 -1/2"),
                arguments("öre", "0.06", "1/100 1/50 3/100"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void pools(String reason, String pool, String expected) {
        Shares shares = Shares.of(THREE, SharesTest::number, "number");
        List<Fraction> kronor =
                Stream.of(expected.split(" ")).map(Fraction::parse).toList();

        Entitlements entitlements = shares.of(kronor(pool));

        assertThat(THREE.stream().map(recipient -> entitlements.of(recipient).inMainUnits()))
                .containsExactlyElementsOf(kronor);
        assertThat(entitlements.undistributed()).isEqualTo(kronor("0"));
        assertThat(entitlements).isEqualTo(Entitlements.proportional(kronor(pool), THREE, SharesTest::number, "again"));
    }

    @Test
    void whatAnswersToOthersIsLeftOfEveryPool() {
        Shares half = Shares.of(THREE, SharesTest::number, Fraction.of(12), "number");

        assertThat(half.of(kronor("100")).undistributed()).isEqualTo(kronor("50"));
        assertThat(half.of(kronor("7")).undistributed()).isEqualTo(kronor("7").times(Fraction.of(1, 2)));
        assertThat(half.of(kronor("12")).steps(recipient(2)))
                .containsExactly(new AllocationStep.Share(
                        recipient(2), "number", kronor("12"), Fraction.of(2), Fraction.of(12)));
    }

    /** A list of figures is read once, or a thousand instalments would read it a thousand times. */
    @Test
    void eachWeightIsAskedForOnce() {
        List<Recipient> asked = new ArrayList<>();
        Shares shares = Shares.of(
                THREE,
                recipient -> {
                    asked.add(recipient);
                    return Fraction.ONE;
                },
                "equal");
        DistributionKey key = (pool, recipients) -> shares.of(pool);
        key.allocate(Kronor.of(4), THREE, Rounding.toKrona());
        key.allocate(Kronor.of(5), THREE, Rounding.toKrona());

        assertThat(asked).containsExactlyElementsOf(THREE);
        assertThat(shares.recipients()).isSameAs(THREE);
    }

    /** 1, 2 and 3 of six kronor, each to its own, however the recipients are listed; of a seventh the lowest code is first. */
    @Test
    void partsFollowTheRecipientsNotTheirPlaces() {
        Recipients turned = Recipients.of(recipient(2), recipient(3), recipient(1));
        Shares shares = Shares.of(turned, SharesTest::number, "number");
        Shares equal = Shares.of(turned, recipient -> Fraction.ONE, "equal");

        assertThat(((DistributionKey) (pool, recipients) -> shares.of(pool))
                        .allocate(Kronor.of(6), turned, Rounding.toKrona())
                        .parts())
                .containsEntry(recipient(1), Kronor.of(1))
                .containsEntry(recipient(2), Kronor.of(2))
                .containsEntry(recipient(3), Kronor.of(3));
        assertThat(((DistributionKey) (pool, recipients) -> equal.of(pool))
                        .allocate(Kronor.of(7), turned, Rounding.toKrona())
                        .parts())
                .containsEntry(recipient(1), Kronor.of(3))
                .containsEntry(recipient(2), Kronor.of(2))
                .containsEntry(recipient(3), Kronor.of(2));
    }

    /** The sum of all of a pool is the pool: it is not added up again from its parts. */
    @Test
    void theSumOfAllIsKnown() {
        Entitlements all = Shares.of(THREE, SharesTest::number, "number").of(kronor("100"));

        assertThat(all.total()).isSameAs(all.pool());
    }

    static Stream<Arguments> refusals() {
        ThrowingCallable negative = () -> Shares.of(THREE, recipient -> Fraction.of(-1, 2), "number");
        ThrowingCallable zeros = () -> Shares.of(THREE, recipient -> Fraction.ZERO, "number");
        ThrowingCallable noWhole = () -> Shares.of(THREE, SharesTest::number, Fraction.ZERO, "number");
        ThrowingCallable smallWhole = () -> Shares.of(THREE, SharesTest::number, Fraction.of(11, 2), "number");
        return Stream.of(
                arguments(negative, "weight by number of municipality 0001 N1 must not be negative but was -1/2"),
                arguments(zeros, "weights by number must have a positive sum but all 3 were zero"),
                arguments(noWhole, "total weight by number must be positive but was 0"),
                arguments(
                        smallWhole, "total weight by number must be at least the sum of the weights, 6, but was 11/2"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusals(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @SuppressWarnings("NullAway") // what a caller without a checker of nulls could pass
    static Stream<Arguments> nulls() {
        ThrowingCallable noBasis = () -> Shares.of(THREE, SharesTest::number, null);
        ThrowingCallable noWeight = () -> Shares.of(THREE, recipient -> null, "number");
        ThrowingCallable noPool =
                () -> Shares.of(THREE, SharesTest::number, "number").of((ExactAmount) null);
        return Stream.of(
                arguments(noBasis, "basis"),
                arguments(noWeight, "weight by number of municipality 0001 N1"),
                arguments(noPool, "pool"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void nulls(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(message);
    }
}
