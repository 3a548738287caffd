package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.allocation.Cases.kronor;
import static se.kvot.allocation.Cases.recipient;
import static se.kvot.allocation.Cases.recipients;
import static se.kvot.allocation.Cases.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.apportionment.ApportionmentMethod;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipients;
import se.kvot.testkit.WeightedPool;

/**
 * When parts are settled in longs and when not: taken too seldom, that way is of no use to anybody; taken too often, its
 * answers are wrong.
 */
class LongPartsTest {

    private static final Rounding KRONA = Rounding.toKrona();
    private static final Rounding ORE = Rounding.largestRemainder(RoundingUnit.ORE);
    private static final Entitlements THIRDS = entitlements("45", "11 14 2");

    static Stream<Arguments> inLongs() {
        Recipients turned = Recipients.of(recipient(3), recipient(1), recipient(2));
        return Stream.of(
                arguments("whole kronor by whole weights", THIRDS, KRONA),
                arguments("money to pay back", entitlements("-45", "11 14 2"), KRONA),
                arguments("nothing to share", entitlements("0", "11 14 2"), KRONA),
                arguments(
                        "weights that are fractions are whole numbers of something",
                        entitlements("7", "1/2 5/3"),
                        KRONA),
                arguments("to the öre", entitlements("45.01", "11 14 2"), ORE),
                arguments("whole thousands", entitlements("5000", "1 1"), thousands()),
                arguments("a mode has nothing to do", THIRDS, KRONA.withMode(RoundingMode.HALF_UP)),
                arguments(
                        "recipients out of order",
                        Entitlements.proportional(kronor("2"), turned, r -> Fraction.ONE, "equal"),
                        KRONA),
                arguments("the most öre that a long holds", entitlements("92233720368547758.07", "1 2 4"), ORE),
                arguments("and the least", entitlements("-92233720368547758.08", "1 2 4"), ORE),
                arguments("the largest weight that a long holds", entitlements("45", "1 9223372036854775807"), KRONA),
                arguments(
                        "a note changes no amount",
                        THIRDS.noted(r -> new AllocationStep.Portion(r, "half", kronor("90"), kronor("45"))),
                        KRONA));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void inLongs(String reason, Entitlements entitlements, Rounding rounding) {
        Split split = Rounder.round(entitlements, rounding);
        Parts full = Rounder.inFull(entitlements, rounding);

        assertThat(split).isInstanceOf(LongParts.class);
        assertThat(parts(split, entitlements)).isEqualTo(parts(full, entitlements));
        assertThat(split.total()).isEqualTo(full.total());
        assertThat(sum(split, entitlements)).isEqualTo(split.total());
        assertThat(split.told().parts()).isEqualTo(full.parts());
        assertThat(split.told().ties()).isEqualTo(full.ties());
        assertThat(split.told()).as("told once, whoever asks").isSameAs(split.told());
    }

    static Stream<Arguments> inFull() {
        Recipients two = recipients(2);
        ExactAmount halfAnOre = ExactAmount.of(Fraction.of(1, 2), MinorUnit.ORE);
        RoundingUnit twoToThe64 = RoundingUnit.of(new BigDecimal("184467440737095516.16"));
        return Stream.of(
                arguments("öre that are no krona: the mode decides", entitlements("45.01", "11 14 2"), KRONA),
                arguments("hundreds that are no thousand", entitlements("5500", "1 1"), thousands()),
                arguments(
                        "parts of an öre", Entitlements.proportional(halfAnOre, two, r -> Fraction.ONE, "equal"), ORE),
                arguments("one öre more than a long holds", entitlements("92233720368547758.08", "1 2 4"), ORE),
                arguments("and one less", entitlements("-92233720368547758.09", "1 2 4"), ORE),
                arguments("a weight more than a long holds", entitlements("45", "1 9223372036854775808"), KRONA),
                arguments(
                        "a unit more than a long holds",
                        entitlements("0", "1 1"),
                        Rounding.largestRemainder(twoToThe64)),
                arguments(
                        "a lot was drawn",
                        THIRDS,
                        KRONA.withTies(TieRule.lot(recipients(3).asList()))),
                arguments("the larger goes first", THIRDS, KRONA.withTies(TieRule.byLargerEntitlement())),
                arguments("ties are refused", entitlements("3", "2 1"), KRONA.withTies(TieRule.refuse())),
                arguments("each part alone", THIRDS, Rounding.independent(RoundingUnit.KRONA, RoundingMode.UP)),
                arguments("the payer keeps what is left", THIRDS, Rounding.keptByPayer(RoundingUnit.KRONA)),
                arguments(
                        "one gets what is left",
                        THIRDS,
                        Rounding.toRecipient(RoundingUnit.KRONA, RoundingMode.DOWN, recipient(1))),
                arguments(
                        "another method",
                        THIRDS,
                        Rounding.of(
                                RoundingUnit.KRONA,
                                RoundingMode.DOWN,
                                RemainderPolicy.byMethod(ApportionmentMethod.DIVISOR_WEBSTER))),
                arguments(
                        "shares of a larger whole",
                        Entitlements.proportional(kronor("45"), two, r -> Fraction.ONE, Fraction.of(3), "share"),
                        KRONA),
                arguments(
                        "shares of a whole that happens to be their sum",
                        Entitlements.proportional(kronor("45"), two, r -> Fraction.ONE, Fraction.of(2), "share"),
                        KRONA),
                arguments("stated amounts", Entitlements.fixed(kronor("2"), two, r -> kronor("1"), "stated"), KRONA),
                arguments("shares and more", THIRDS.plus(THIRDS), KRONA),
                arguments("shares that were bounded", THIRDS.atMost(r -> kronor("20"), "cap"), KRONA));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void inFull(String reason, Entitlements entitlements, Rounding rounding) {
        Split split = Rounder.round(entitlements, rounding);

        assertThat(split).isInstanceOf(Parts.class);
        assertThat(sum(split, entitlements)).isEqualTo(split.total());
    }

    private static Rounding thousands() {
        return Rounding.largestRemainder(RoundingUnit.THOUSAND_KRONOR);
    }

    private static Entitlements entitlements(String kronor, String weights) {
        WeightedPool pool = shared(kronor, weights);
        return pool.key().entitlements(pool.pool(), pool.recipients());
    }

    private static List<BigInteger> parts(Split split, Entitlements entitlements) {
        return Stream.iterate(0, i -> i + 1)
                .limit(entitlements.recipients().size())
                .map(split::part)
                .toList();
    }

    private static BigInteger sum(Split split, Entitlements entitlements) {
        return parts(split, entitlements).stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
