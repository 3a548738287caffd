package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.apportionment.ApportionmentMethod.BLOCK_SEPARATE_REMAINDER;
import static se.kvot.apportionment.ApportionmentMethod.CUMULATIVE;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_ADAMS;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_DEAN;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_HUNTINGTON_HILL;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_JEFFERSON;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_WEBSTER;
import static se.kvot.apportionment.ApportionmentMethod.FLOOR_SEPARATE_REMAINDER;
import static se.kvot.apportionment.ApportionmentMethod.FLOOR_TO_FIRST;
import static se.kvot.apportionment.ApportionmentMethod.FLOOR_TO_LARGEST_WEIGHT;
import static se.kvot.apportionment.ApportionmentMethod.FLOOR_TO_LAST;
import static se.kvot.apportionment.ApportionmentMethod.INDEPENDENT;
import static se.kvot.apportionment.ApportionmentMethod.KEPT_BY_PAYER;
import static se.kvot.apportionment.ApportionmentMethod.LARGEST_REMAINDER;
import static se.kvot.apportionment.ApportionmentMethod.LARGEST_REMAINDER_WITH_MEMORY;
import static se.kvot.apportionment.ApportionmentMethod.QUOTA_BALINSKI_YOUNG;
import static se.kvot.apportionment.ApportionmentMethod.REMAINDER_TO_INDEX;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvot.money.Fraction;
import se.kvot.testkit.ValueContract;

class ApportionmentTest {

    private static final String FIVE = "9061 7179 5259 3319 1182";

    /** Worked out by hand, or with exact fractions outside this library. */
    static Stream<Arguments> methods() {
        Problems hundred = Problems.of(LARGEST_REMAINDER, 100, "2 3 1");
        Problems capped = Problems.of(LARGEST_REMAINDER, 100, "90 9 1");
        return Stream.of(
                arguments("running totals 100/3, 250/3, 100 half up", hundred.by(CUMULATIVE), "33 50 17"),
                arguments("running totals up", hundred.by(CUMULATIVE).mode(RoundingMode.UP), "34 50 16"),
                arguments("each alone half up", hundred.by(INDEPENDENT), "33 50 17"),
                arguments(
                        "each alone up: one too much", hundred.by(INDEPENDENT).mode(RoundingMode.UP), "34 50 17 | -1"),
                arguments("each alone down", hundred.by(INDEPENDENT).mode(RoundingMode.DOWN), "33 50 16 | 1"),
                arguments("kept by the payer", hundred.by(KEPT_BY_PAYER), "33 50 16 | 1"),
                arguments("the same by another name", hundred.by(FLOOR_SEPARATE_REMAINDER), "33 50 16 | 1"),
                arguments("paid back", hundred.by(KEPT_BY_PAYER).total(BigInteger.valueOf(-100)), "-33 -50 -16 | -1"),
                arguments(
                        "all that remains to the middle one",
                        hundred.by(REMAINDER_TO_INDEX).named(1).mode(RoundingMode.DOWN),
                        "33 51 16"),
                arguments(
                        "the middle one bears what up gives too much",
                        hundred.by(REMAINDER_TO_INDEX).named(1).mode(RoundingMode.UP),
                        "34 49 17"),
                arguments("in blocks", hundred.by(BLOCK_SEPARATE_REMAINDER), "32 48 16 | 4"),
                arguments(
                        "in blocks of fractions: 3 to 4",
                        Problems.of(BLOCK_SEPARATE_REMAINDER, 20, "1/2 2/3"),
                        "6 8 | 6"),
                arguments("a unit of 10 leaves 3", hundred.unit(10).total(BigInteger.valueOf(103)), "30 50 20 | 3"),
                // the shares are of all 29, not of the two tens: 1.972 and 0.928
                arguments(
                        "what is below a unit counts",
                        Problems.of(LARGEST_REMAINDER, 29, "17 8").unit(10),
                        "20 0 | 9"),
                arguments("nothing to share", hundred.total(BigInteger.ZERO), "0 0 0"),
                arguments("nothing to share by Adams", hundred.by(DIVISOR_ADAMS).total(BigInteger.ZERO), "0 0 0"),
                arguments("less than a unit", hundred.unit(200), "0 0 0 | 100"),
                arguments(
                        "a cap that rounding down meets",
                        Problems.of(LARGEST_REMAINDER, 10, "500 300 160").maxima("5 5 5"),
                        "5 3 2"),
                arguments("a cap that binds hard: the rest by weight", capped.maxima("10 - -"), "10 81 9"),
                arguments("the same by Webster", capped.by(DIVISOR_WEBSTER).maxima("10 - -"), "10 81 9"),
                arguments("the same to the first", capped.by(FLOOR_TO_FIRST).maxima("10 - -"), "10 81 9"),
                arguments(
                        "the same by the quota method",
                        capped.by(QUOTA_BALINSKI_YOUNG).maxima("10 - -"),
                        "10 81 9"),
                arguments("a minimum that binds hard", capped.minima("0 0 12"), "80 8 12"),
                arguments("the same by Webster", capped.by(DIVISOR_WEBSTER).minima("0 0 12"), "80 8 12"),
                arguments("the same in running totals", capped.by(CUMULATIVE).minima("0 0 12"), "80 8 12"),
                arguments(
                        "many minima that bind softly",
                        Problems.of(LARGEST_REMAINDER, 10, "91 1 1 1 1 1 1 1 1 1")
                                .minima("0 1 1 1 1 1 1 1 1 1"),
                        "1 1 1 1 1 1 1 1 1 1"),
                arguments(
                        "a minimum of a zero weight is kept",
                        Problems.of(DIVISOR_JEFFERSON, 10, "1 0 1").minima("0 3 0"),
                        "4 3 3"),
                arguments(
                        "a cap that binds hard, and a unit left between the others: 64.3 and 25.7",
                        Problems.of(LARGEST_REMAINDER, 100, "90 5 2").maxima("10 - -"),
                        "10 64 26"),
                arguments(
                        "a soft cap takes no unit for its remainder: 5.6, 2.2, 2.2",
                        Problems.of(LARGEST_REMAINDER, 10, "56 22 22").maxima("5 - -"),
                        "5 3 2"),
                arguments(
                        "caps that are full with less than a unit to spare",
                        Problems.of(LARGEST_REMAINDER, 39, "100 1").unit(10).maxima("10 20"),
                        "10 20 | 9"),
                arguments("caps that leave no choice", capped.maxima("50 30 20"), "50 30 20"),
                arguments("minima that leave no choice", capped.minima("50 30 20"), "50 30 20"),
                arguments(
                        "to the first, who is full", hundred.by(FLOOR_TO_FIRST).maxima("33 - -"), "33 51 16"),
                arguments("to the last, who is full", hundred.by(FLOOR_TO_LAST).maxima("- - 16"), "33 51 16"),
                arguments(
                        "to the largest weight, which is full",
                        hundred.by(FLOOR_TO_LARGEST_WEIGHT).maxima("- 50 -"),
                        "34 50 16"),
                arguments("Dean", Problems.of(DIVISOR_DEAN, 26, FIVE), "9 7 5 4 1"),
                arguments("Huntington and Hill", Problems.of(DIVISOR_HUNTINGTON_HILL, 26, FIVE), "9 7 6 3 1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void methods(String reason, Problems problem, String expected) {
        assertThat(problem.told()).isEqualTo(expected);
        assertThat(ApportionmentVerifier.findings(problem.solve())).isEmpty();
    }

    @Test
    void whatRemainsForTheNamedOneStaysWithinItsBounds() {
        Problems problem =
                Problems.of(REMAINDER_TO_INDEX, 20, "1 1 1 1").unit(5).named(3);

        assertThatThrownBy(() -> Problems.of(REMAINDER_TO_INDEX, 3, "1 1 1 1 1 1")
                        .named(3)
                        .solve())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what remains for index 3 must be from 0 to 4 but was -2");
        assertThat(problem.minima("0 0 0 5").maxima("- - - 5").told()).isEqualTo("5 5 5 5");
        assertThatThrownBy(() -> Problems.of(REMAINDER_TO_INDEX, 50, "1 1 1")
                        .unit(5)
                        .named(0)
                        .mode(RoundingMode.DOWN)
                        .maxima("15 - -")
                        .solve())
                .hasMessage("what remains for index 0 must be from 0 to 15 but was 20");
    }

    @Test
    void aTieIsToldAndDecidedByTheRule() {
        Problems tied = Problems.of(LARGEST_REMAINDER, 45, "11 14 2");

        assertThat(tied.solve().ties())
                .containsExactly(new ClaimTie(ImmutableList.of(0, 1, 2), 1, ImmutableList.of(0)));
        assertThat(tied.ties(TieBreak.byLargerWeight()).told()).isEqualTo("18 24 3");
        assertThat(tied.ties(TieBreak.lot(List.of(2, 0, 1))).told()).isEqualTo("18 23 4");
        assertThatThrownBy(() -> tied.ties(TieBreak.refuse()).solve())
                .isInstanceOfSatisfying(TiedClaimsException.class, refusal -> {
                    assertThat(refusal.claimants()).containsExactly(0, 1, 2);
                    assertThat(refusal.units()).isEqualTo(1);
                })
                .hasMessage("claims to the last unit must differ but were equal for indices [0, 1, 2]");
        assertThatThrownBy(() -> Problems.of(DIVISOR_WEBSTER, 2, "1 1 1")
                        .ties(TieBreak.refuse())
                        .solve())
                .hasMessage("claims to the last 2 units must differ but were equal for indices [0, 1, 2]");
        assertThatThrownBy(() -> tied.ties(TieBreak.lot(List.of(2, 1))).solve())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lot must name every tied index but lacked 0 among [2, 1]");
    }

    @Test
    void equalWeightsTieForTheRestOfTheLargest() {
        Problems tied = Problems.of(FLOOR_TO_LARGEST_WEIGHT, 9, "3 3 4");

        assertThat(tied.told()).isEqualTo("3 2 4");
        assertThat(tied.solve().ties()).containsExactly(new ClaimTie(ImmutableList.of(0, 1), 1, ImmutableList.of(0)));
        assertThat(tied.ties(TieBreak.lot(List.of(1, 0))).told()).isEqualTo("2 3 4");
    }

    @Test
    void tiesOfTheQuotaMethod() {
        Problems tied = Problems.of(QUOTA_BALINSKI_YOUNG, 3, "1 1 1 1 1 0");

        assertThat(tied.solve().ties())
                .containsExactly(new ClaimTie(ImmutableList.of(0, 1, 2, 3, 4), 3, ImmutableList.of(0, 1, 2)));
        assertThat(tied.ties(TieBreak.lot(List.of(4, 1, 3, 0, 2))).told()).isEqualTo("0 1 0 1 1 0");
        assertThat(tied.ties(TieBreak.lot(List.of(4, 1, 3, 0, 2))).solve().ties())
                .containsExactly(new ClaimTie(ImmutableList.of(0, 1, 2, 3, 4), 3, ImmutableList.of(4, 1, 3)));
        assertThatThrownBy(() -> tied.ties(TieBreak.refuse()).solve())
                .hasMessage("claims to the last 3 units must differ but were equal for indices [0, 1, 2, 3, 4]");
        assertThatThrownBy(() -> tied.ties(TieBreak.lot(List.of(0, 1, 2, 3))).solve())
                .hasMessage("lot must name every tied index but lacked 4 among [0, 1, 2, 3]");
        // equal claims that all get their unit are no tie
        assertThat(tied.total(BigInteger.valueOf(5)).solve().ties()).isEmpty();
        assertThat(Problems.of(QUOTA_BALINSKI_YOUNG, 10, "43 33 24").solve().ties())
                .isEmpty();
    }

    /** The state of the quota method repeats after as many units as the weights sum to. */
    @ParameterizedTest
    @ValueSource(longs = {1, 17, 12_999, 25_999})
    void theQuotaMethodRepeats(long total) {
        List<BigInteger> once =
                Problems.of(QUOTA_BALINSKI_YOUNG, total, FIVE).solve().parts();
        BigInteger times = BigInteger.TEN.pow(30);

        List<BigInteger> more = Problems.of(QUOTA_BALINSKI_YOUNG, total, FIVE)
                .total(times.multiply(BigInteger.valueOf(26_000)).add(BigInteger.valueOf(total)))
                .solve()
                .parts();

        ImmutableList<Fraction> weights = Problems.fractions(FIVE);
        assertThat(more)
                .isEqualTo(IntStream.range(0, 5)
                        .mapToObj(
                                i -> weights.get(i).numerator().multiply(times).add(once.get(i)))
                        .toList());
    }

    /** Unit by unit, as the method is defined, for totals that can be counted. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theQuotaMethodIsThatOfItsDefinition(int seed) {
        Random random = new Random(seed);
        List<Fraction> weights = IntStream.range(0, 3 + random.nextInt(28))
                .mapToObj(i -> Fraction.of(1 + random.nextInt(seed * seed * 20)))
                .toList();
        Problems problem = Problems.of(QUOTA_BALINSKI_YOUNG, BigInteger.valueOf(random.nextInt(400)), weights);

        assertThat(problem.solve().parts()).isEqualTo(SlowApportionment.parts(problem));
    }

    @Test
    void whatTheQuotaMethodCannotSettleSoonIsRefused() {
        // thousands who are all owed less than a unit, each of another size
        List<Fraction> weights = IntStream.range(0, 9_000)
                .mapToObj(i -> Fraction.of(1_000_000_000L + 7_919L * i))
                .toList();

        assertThatThrownBy(() -> Problems.of(QUOTA_BALINSKI_YOUNG, BigInteger.valueOf(4_500), weights)
                        .solve())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("weights for quota-balinski-young must be settled within 5000000 looks but were"
                        + " not: 9000 weights, in lowest terms of sum ");
    }

    @ParameterizedTest
    @EnumSource
    void totalsOfAnySizeTakeNoLonger(ApportionmentMethod method) {
        Random random = new Random(290);
        List<Fraction> weights = IntStream.range(0, 290)
                .mapToObj(i -> Fraction.of(2_000 + random.nextInt(1_000_000)))
                .toList();
        for (BigInteger total : List.of(
                BigInteger.valueOf(4_493_174),
                BigInteger.TEN.pow(15),
                BigInteger.TEN.pow(40).add(BigInteger.ONE))) {
            Problems problem = Problems.of(method, total, weights).mode(RoundingMode.DOWN);

            Apportionment result = assertTimeoutPreemptively(Duration.ofSeconds(30), problem::solve);

            assertThat(ApportionmentVerifier.findings(result)).isEmpty();
        }
    }

    /** Around the limits of numbers in machines: weights one apart, as by Webster in exact fractions. */
    @ParameterizedTest
    @ValueSource(ints = {31, 53, 63, 127})
    void limitsOfMachines(int bits) {
        BigInteger limit = BigInteger.TWO.pow(bits);
        for (int off = -1; off <= 1; off++) {
            BigInteger weight = limit.add(BigInteger.valueOf(off));
            List<Fraction> apart = List.of(
                    Fraction.of(weight),
                    Fraction.of(weight.subtract(BigInteger.ONE)),
                    Fraction.of(weight.add(BigInteger.ONE)));
            for (ApportionmentMethod method : ApportionmentMethod.values()) {
                if (method.isDivisor()) {
                    assertThat(Problems.of(method, BigInteger.valueOf(4), apart).told())
                            .isEqualTo("1 1 2");
                    assertThat(Problems.of(method, BigInteger.valueOf(5), apart).told())
                            .isEqualTo("2 1 2");
                }
            }
            assertThat(Problems.of(DIVISOR_WEBSTER, weight, Problems.fractions("1 2 4"))
                            .solve()
                            .parts())
                    .isEqualTo(Problems.of(LARGEST_REMAINDER, weight, Problems.fractions("1 2 4"))
                            .solve()
                            .parts());
        }
    }

    /** Three municipalities that share a krona every year: each has it every third year. */
    @Test
    void memoryMovesTheKronaAround() {
        Problems year = Problems.of(LARGEST_REMAINDER_WITH_MEMORY, 1, "1 1 1");
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Apportionment result = year.solve();
            told.add(Problems.told(result) + " -> " + result.balances());
            year = year.balances(result.balances());
        }

        assertThat(told)
                .containsExactly(
                        "1 0 0 -> [-2/3, 1/3, 1/3]",
                        "0 1 0 -> [-1/3, -1/3, 2/3]",
                        "0 0 1 -> [0, 0, 0]",
                        "1 0 0 -> [-2/3, 1/3, 1/3]");
    }

    @Test
    void memoryIsInTheSmallestUnitAndChangesSignWithTheTotal() {
        Problems year = Problems.of(LARGEST_REMAINDER_WITH_MEMORY, 100, "1 1").unit(40);

        assertThat(year.told()).isEqualTo("40 40 | 20");
        assertThat(year.balances(Problems.fractions("-30 30")).told()).isEqualTo("0 80 | 20");
        assertThat(year.balances(Problems.fractions("-30 30")).solve().balances())
                .isEqualTo(Problems.fractions("10 -10"));
        Problems back = year.total(BigInteger.valueOf(-100)).balances(Problems.fractions("30 -30"));
        assertThat(back.told()).isEqualTo("0 -80 | -20");
        assertThat(back.solve().balances()).isEqualTo(Problems.fractions("-10 10"));
        assertThat(ApportionmentVerifier.findings(back.solve())).isEmpty();
    }

    /** Who got too much before gets nothing until that is made up for, and never less than nothing. */
    @Test
    void aLargeDebtIsPaidOverYears() {
        Problems year = Problems.of(LARGEST_REMAINDER_WITH_MEMORY, 4, "1 1").balances(Problems.fractions("-5 5"));

        assertThat(year.told()).isEqualTo("0 4");
        assertThat(year.solve().balances()).isEqualTo(Problems.fractions("-3 3"));
        assertThat(ApportionmentVerifier.findings(year.solve())).isEmpty();
    }

    /** A year without money is read as one to pay out: the certificate names the largest balance that waits for it. */
    @Test
    void aYearWithoutMoneyLeavesEveryBalanceAsItWas() {
        Problems year =
                Problems.of(LARGEST_REMAINDER_WITH_MEMORY, 0, "1 1 1").balances(Problems.fractions("9/70 1/35 -11/70"));

        assertThat(year.told()).isEqualTo("0 0 0");
        assertThat(year.solve().balances()).isEqualTo(year.balances());
        assertThat(year.solve().certificate())
                .isEqualTo(
                        new Certificate.Remainders(Fraction.ZERO, Optional.empty(), Optional.of(Fraction.of(9, 70))));
        assertThat(ApportionmentVerifier.findings(year.solve())).isEmpty();
    }

    @Test
    void theDivisorIntervalIsInTheWeightsAsGiven() {
        // the fifth unit of 43 is the last one given, at 43/4.5; the fourth of 33 would be the next, at 33/3.5
        assertThat(Problems.of(DIVISOR_WEBSTER, 10, "43 33 12 8 4").solve().certificate())
                .isEqualTo(
                        new Certificate.Divisors(Fraction.of(33 * 2, 7), Optional.of(Fraction.of(43 * 2, 9)), false));
        assertThat(Problems.of(DIVISOR_WEBSTER, 10, "43/2 33/2 6 4 2").solve().certificate())
                .isEqualTo(new Certificate.Divisors(Fraction.of(33, 7), Optional.of(Fraction.of(43, 9)), false));
        assertThat(Problems.of(DIVISOR_HUNTINGTON_HILL, 4, "4 2").solve().certificate())
                .isEqualTo(new Certificate.Divisors(Fraction.of(2), Optional.of(Fraction.of(16, 6)), true));
        assertThat(Problems.of(DIVISOR_JEFFERSON, 0, "4 2").solve().certificate())
                .isEqualTo(new Certificate.Divisors(Fraction.of(4), Optional.empty(), false));
        assertThat(Problems.of(DIVISOR_JEFFERSON, 2, "4 2")
                        .maxima("1 1")
                        .solve()
                        .certificate())
                .isEqualTo(new Certificate.Divisors(Fraction.ZERO, Optional.of(Fraction.of(2)), false));
        assertThat(Problems.of(DIVISOR_ADAMS, 0, "4 2").solve().certificate())
                .isEqualTo(new Certificate.Divisors(Fraction.ZERO, Optional.empty(), false));
    }

    @Test
    void otherCertificates() {
        assertThat(Problems.of(LARGEST_REMAINDER, 10, "1/2 3/2 1").solve().certificate())
                .isEqualTo(new Certificate.Remainders(
                        Fraction.of(10, 3), Optional.of(Fraction.of(2, 3)), Optional.of(Fraction.of(1, 3))));
        assertThat(Problems.of(INDEPENDENT, 10, "1/2 3/2 1").solve().certificate())
                .isEqualTo(new Certificate.Shares(Fraction.of(10, 3)));
        assertThat(Problems.of(LARGEST_REMAINDER, 0, "1 2").solve().certificate())
                .isEqualTo(new Certificate.Remainders(Fraction.ZERO, Optional.empty(), Optional.of(Fraction.ZERO)));
        assertThat(Problems.of(LARGEST_REMAINDER, 3, "1 2")
                        .maxima("1 2")
                        .solve()
                        .certificate())
                .isEqualTo(new Certificate.Remainders(Fraction.ONE, Optional.of(Fraction.ONE), Optional.empty()));
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                arguments(
                        Problems.of(LARGEST_REMAINDER, 2, "9 5 5 1"),
                        List.of(
                                new ApportionmentStep.Share(0, Fraction.of(9), Fraction.of(1, 10)),
                                new ApportionmentStep.Rounded(0, Fraction.of(9, 10), RoundingMode.DOWN, number(0)),
                                new ApportionmentStep.Given(0, number(1), false, number(1)),
                                new ApportionmentStep.Share(1, Fraction.of(5), Fraction.of(1, 10)),
                                new ApportionmentStep.Rounded(1, Fraction.of(1, 2), RoundingMode.DOWN, number(0)),
                                new ApportionmentStep.Given(1, number(1), true, number(1)),
                                new ApportionmentStep.Share(2, Fraction.of(5), Fraction.of(1, 10)),
                                new ApportionmentStep.Rounded(2, Fraction.of(1, 2), RoundingMode.DOWN, number(0)),
                                new ApportionmentStep.Share(3, Fraction.of(1), Fraction.of(1, 10)),
                                new ApportionmentStep.Rounded(3, Fraction.of(1, 10), RoundingMode.DOWN, number(0)))),
                arguments(
                        Problems.of(LARGEST_REMAINDER, -30, "7 5").unit(1),
                        List.of(
                                new ApportionmentStep.Share(0, Fraction.of(7), Fraction.of(-5, 2)),
                                new ApportionmentStep.Rounded(0, Fraction.of(-35, 2), RoundingMode.DOWN, number(-17)),
                                new ApportionmentStep.Given(0, number(-1), true, number(-18)),
                                new ApportionmentStep.Share(1, Fraction.of(5), Fraction.of(-5, 2)),
                                new ApportionmentStep.Rounded(1, Fraction.of(-25, 2), RoundingMode.DOWN, number(-12)))),
                arguments(
                        Problems.of(LARGEST_REMAINDER, 50, "9 1").unit(5).maxima("20 -"),
                        List.of(
                                new ApportionmentStep.Share(0, Fraction.of(9), Fraction.of(30)),
                                new ApportionmentStep.Rounded(0, Fraction.of(270), RoundingMode.DOWN, number(270)),
                                new ApportionmentStep.Held(0, number(20)),
                                new ApportionmentStep.Share(1, Fraction.of(1), Fraction.of(30)),
                                new ApportionmentStep.Rounded(1, Fraction.of(30), RoundingMode.DOWN, number(30)))),
                arguments(
                        Problems.of(INDEPENDENT, 3, "1 1").mode(RoundingMode.UP),
                        List.of(
                                new ApportionmentStep.Share(0, Fraction.ONE, Fraction.of(3, 2)),
                                new ApportionmentStep.Rounded(0, Fraction.of(3, 2), RoundingMode.UP, number(2)),
                                new ApportionmentStep.Share(1, Fraction.ONE, Fraction.of(3, 2)),
                                new ApportionmentStep.Rounded(1, Fraction.of(3, 2), RoundingMode.UP, number(2)))),
                arguments(
                        Problems.of(REMAINDER_TO_INDEX, 3, "1 1").mode(RoundingMode.UP),
                        List.of(
                                new ApportionmentStep.Share(0, Fraction.ONE, Fraction.of(3, 2)),
                                new ApportionmentStep.Rounded(0, Fraction.of(3, 2), RoundingMode.UP, number(2)),
                                new ApportionmentStep.Given(0, number(-1), false, number(1)),
                                new ApportionmentStep.Share(1, Fraction.ONE, Fraction.of(3, 2)),
                                new ApportionmentStep.Rounded(1, Fraction.of(3, 2), RoundingMode.UP, number(2)))),
                arguments(
                        Problems.of(LARGEST_REMAINDER_WITH_MEMORY, 1, "1 1").balances(Problems.fractions("-1/4 1/4")),
                        List.of(
                                new ApportionmentStep.Share(0, Fraction.ONE, Fraction.of(1, 2)),
                                new ApportionmentStep.Carried(0, Fraction.of(-1, 4), Fraction.of(1, 4)),
                                new ApportionmentStep.Rounded(0, Fraction.of(1, 4), RoundingMode.DOWN, number(0)),
                                new ApportionmentStep.Share(1, Fraction.ONE, Fraction.of(1, 2)),
                                new ApportionmentStep.Carried(1, Fraction.of(1, 4), Fraction.of(3, 4)),
                                new ApportionmentStep.Rounded(1, Fraction.of(3, 4), RoundingMode.DOWN, number(0)),
                                new ApportionmentStep.Given(1, number(1), false, number(1)))),
                arguments(
                        Problems.of(DIVISOR_WEBSTER, 3, "2 2").maxima("2 -"),
                        List.of(
                                new ApportionmentStep.Divided(
                                        0,
                                        Fraction.of(2),
                                        Optional.of(Fraction.of(4, 3)),
                                        Optional.empty(),
                                        false,
                                        true,
                                        number(2)),
                                new ApportionmentStep.Divided(
                                        1,
                                        Fraction.of(2),
                                        Optional.of(Fraction.of(4)),
                                        Optional.of(Fraction.of(4, 3)),
                                        false,
                                        true,
                                        number(1)))),
                arguments(
                        Problems.of(DIVISOR_HUNTINGTON_HILL, 3, "1/2 1"),
                        List.of(
                                new ApportionmentStep.Divided(
                                        0,
                                        Fraction.of(1, 2),
                                        Optional.empty(),
                                        Optional.of(Fraction.of(1, 8)),
                                        true,
                                        false,
                                        number(1)),
                                new ApportionmentStep.Divided(
                                        1,
                                        Fraction.of(1),
                                        Optional.of(Fraction.of(1, 2)),
                                        Optional.of(Fraction.of(1, 6)),
                                        true,
                                        false,
                                        number(2)))),
                arguments(
                        Problems.of(CUMULATIVE, 3, "1 1"),
                        List.of(
                                new ApportionmentStep.Share(0, Fraction.ONE, Fraction.of(3, 2)),
                                new ApportionmentStep.RunningTotal(
                                        0, Fraction.ZERO, Fraction.of(3, 2), RoundingMode.HALF_UP, number(2)),
                                new ApportionmentStep.Share(1, Fraction.ONE, Fraction.of(3, 2)),
                                new ApportionmentStep.RunningTotal(
                                        1, Fraction.of(3, 2), Fraction.of(3), RoundingMode.HALF_UP, number(1)))),
                arguments(
                        Problems.of(CUMULATIVE, 10, "9 1").maxima("4 -"),
                        List.of(
                                new ApportionmentStep.Share(0, Fraction.of(9), Fraction.of(6)),
                                new ApportionmentStep.Held(0, number(4)),
                                new ApportionmentStep.RunningTotal(
                                        0, Fraction.ZERO, Fraction.of(4), RoundingMode.HALF_UP, number(4)),
                                new ApportionmentStep.Share(1, Fraction.ONE, Fraction.of(6)),
                                new ApportionmentStep.RunningTotal(
                                        1, Fraction.of(4), Fraction.of(10), RoundingMode.HALF_UP, number(6)))),
                arguments(
                        Problems.of(BLOCK_SEPARATE_REMAINDER, 70, "1/2 3/2").unit(5),
                        List.of(
                                new ApportionmentStep.Block(0, number(1), number(15)),
                                new ApportionmentStep.Block(1, number(3), number(15)))));
    }

    private static BigInteger number(long number) {
        return BigInteger.valueOf(number);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void steps(Problems problem, List<ApportionmentStep> expected) {
        assertThat(problem.solve().steps()).isEqualTo(expected);
    }

    @Test
    void nullIsRefused() {
        Apportionment result = Problems.of(DIVISOR_WEBSTER, 3, "2 2").solve();
        Object[] examples = {
            result,
            result.problem(),
            result.certificate(),
            result.parts(),
            Fraction.ONE,
            Optional.empty(),
            BigInteger.ONE,
            RoundingMode.DOWN
        };
        Stream.of(
                        Apportionment.class,
                        ClaimTie.class,
                        ApportionmentVerifier.class,
                        Certificate.Divisors.class,
                        Certificate.Remainders.class,
                        Certificate.Shares.class)
                .forEach(type -> ValueContract.assertNullRefused(type, examples));
        Arrays.stream(ApportionmentStep.class.getPermittedSubclasses())
                .forEach(type -> ValueContract.assertNullRefused(type, examples));
    }
}
