package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.allocation.Cases.counts;
import static se.kvot.allocation.Cases.fixedOre;
import static se.kvot.allocation.Cases.parts;
import static se.kvot.allocation.Cases.recipient;
import static se.kvot.allocation.Cases.recipients;
import static se.kvot.allocation.Cases.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;
import se.kvot.testkit.Jamtland;
import se.kvot.testkit.SlowOracle;
import se.kvot.testkit.WeightedPool;

/** Worked examples of what each rounding makes of entitlements. */
class RounderTest {

    private static final Rounding HALF_UP_ALONE = Rounding.independent(RoundingUnit.KRONA, RoundingMode.HALF_UP);
    private static final Rounding CUT_ALONE = Rounding.independent(RoundingUnit.KRONA, RoundingMode.DOWN);

    static Stream<Arguments> largestRemainders() {
        return Stream.of(
                arguments("18⅓, 23⅓ and 3⅓: three remainders of exactly a third", "45", "11 14 2", "19 23 3"),
                arguments("3½, 31½ and 42: the lower code wins", "77", "1 9 12", "4 31 42"),
                arguments("17½ and 12½: the lower code wins", "30", "7 5", "18 12"),
                arguments(
                        "no tie, though the weights differ in the thirteenth digit",
                        "7",
                        "2000000802626 2000000802624 2000000802627",
                        "2 2 3"),
                // https://en.wikipedia.org/wiki/Apportionment_paradox: one seat more takes one from C
                arguments("Alabama, ten seats", "10", "6 6 2", "4 4 2"),
                arguments("Alabama, eleven seats", "11", "6 6 2", "5 5 1"),
                // US Census Bureau, example of Hamilton's method
                arguments("Hamilton's method", "20", "2560 3315 995 5012", "4 6 2 8"),
                // de.wikipedia.org/wiki/Hare-Niemeyer-Verfahren
                arguments("Hare and Niemeyer", "60", "216 310 22 32", "23 32 2 3"),
                arguments("zero weight gets nothing, wherever it stands", "5", "7 0 3", "4 0 1"),
                arguments("all to the only one with a weight", "5", "0 0 1", "0 0 5"),
                arguments("nothing to share", "0", "1 2 3", "0 0 0"),
                arguments("one krona and two with the same claim", "1", "1 1", "1 0"),
                arguments("weights that are fractions", "1", "33/100 33/50", "0 1"),
                arguments("huge weights and a tiny one", "9", "1000000000000000000000000000000 1/1000000000000", "9 0"),
                arguments("one recipient", "4493174", "129712", "4493174"),
                arguments("öre that are no krona stay", "100.99", "1 1", "50 50"),
                arguments("money paid back mirrors money paid", "-45", "11 14 2", "-19 -23 -3"),
                arguments("and so does what stays", "-100.99", "1 1", "-50 -50"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void largestRemainders(String reason, String kronor, String weights, String expected) {
        assertThat(parts(shared(kronor, weights).allocate(Rounding.toKrona()))).isEqualTo(expected);
    }

    /**
     * The parts of the county's 4 493 174 kr: computed with exact fractions outside this library.
     *
     * <p>Exact, in kronor: 246 841,91 225 053,59 352 596,66 516 061,01 189 270,87 408 955,32 387 374,84 2 167 019,80.
     */
    static Stream<Arguments> jamtland() {
        return Stream.of(
                arguments(
                        "to the krona",
                        Rounding.toKrona(),
                        "246842 225053 352597 516061 189271 408955 387375 2167020",
                        "0"),
                arguments(
                        "to the öre",
                        Rounding.largestRemainder(RoundingUnit.ORE),
                        "246841.91 225053.59 352596.66 516061.01 189270.87 408955.32 387374.84 2167019.8",
                        "0"),
                arguments(
                        "to thousands: 174 kr stay",
                        Rounding.largestRemainder(RoundingUnit.THOUSAND_KRONOR),
                        "247000 225000 353000 516000 189000 409000 387000 2167000",
                        "174"),
                arguments(
                        "to 50 000",
                        Rounding.largestRemainder(RoundingUnit.ofKronor(50_000)),
                        "250000 200000 350000 500000 200000 400000 400000 2150000",
                        "43174"),
                arguments(
                        "to 85 000",
                        Rounding.largestRemainder(RoundingUnit.ofKronor(85_000)),
                        "255000 255000 340000 510000 170000 425000 340000 2125000",
                        "73174"),
                arguments(
                        "each alone, half up: one krona too much",
                        HALF_UP_ALONE,
                        "246842 225054 352597 516061 189271 408955 387375 2167020",
                        "-1"),
                arguments(
                        "kept by the payer: five kronor stay",
                        Rounding.keptByPayer(RoundingUnit.KRONA),
                        "246841 225053 352596 516061 189270 408955 387374 2167019",
                        "5"),
                arguments(
                        "each alone, up: three kronor too much",
                        HALF_UP_ALONE.withMode(RoundingMode.UP),
                        "246842 225054 352597 516062 189271 408956 387375 2167020",
                        "-3"),
                arguments(
                        "Östersund takes what is left",
                        Rounding.toRecipient(
                                RoundingUnit.KRONA, RoundingMode.DOWN, Recipient.municipality("2380", "Östersund")),
                        "246841 225053 352596 516061 189270 408955 387374 2167024",
                        "0"),
                arguments(
                        "Berg bears what half up gives too much",
                        Rounding.toRecipient(
                                RoundingUnit.KRONA, RoundingMode.HALF_UP, Recipient.municipality("2326", "Berg")),
                        "246841 225054 352597 516061 189271 408955 387375 2167020",
                        "0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void jamtland(String reason, Rounding rounding, String expected, String undistributed) {
        WeightedPool pool = Jamtland.weightedPool();

        assertThat(parts(pool.allocate(rounding))).isEqualTo(expected);
        assertThat(pool.allocate(rounding).undistributed()).isEqualTo(Kronor.of(undistributed));
        WeightedPool paidBack = pool.withPool(Jamtland.POOL.negated());
        assertThat(counts(paidBack.allocate(rounding)))
                .isEqualTo(counts(pool.allocate(rounding)).stream()
                        .map(BigInteger::negate)
                        .toList());
        assertThat(SlowOracle.parts(pool, rounding)).isEqualTo(counts(pool.allocate(rounding)));
    }

    /** Region Jämtland Härjedalen's quota table 2018, its row for the region: 129 712 of Sweden's 10 104 036. */
    static Stream<Arguments> counties() {
        return Stream.of(
                arguments("…174,81 is cut", 350_000_000, 129_712, 10_104_036, CUT_ALONE, 4_493_174),
                arguments("…505,69 is cut", 40_000_000, 129_712, 10_104_036, CUT_ALONE, 513_505),
                arguments("…505,69 would be 506 half up", 40_000_000, 129_712, 10_104_036, HALF_UP_ALONE, 513_506),
                arguments("…893,4996 either way", 130_000_000, 129_712, 10_104_036, CUT_ALONE, 1_668_893),
                arguments("…893,4996 half up", 130_000_000, 129_712, 10_104_036, HALF_UP_ALONE, 1_668_893),
                arguments("…410,58", 250_000_000, 129_712, 10_104_036, CUT_ALONE, 3_209_410),
                arguments("…281,31", 220_000_000, 129_712, 10_104_036, CUT_ALONE, 2_824_281));
    }

    @ParameterizedTest(name = "{1} kr: {0}")
    @MethodSource
    void counties(String reason, long pool, long weight, long total, Rounding rounding, long expected) {
        Recipient county = Recipient.county("23", "Jämtlands län");
        DistributionKey key = (amount, recipients) -> Entitlements.proportional(
                amount, recipients, recipient -> Fraction.of(weight), Fraction.of(total), "folkmängd 2017-11-01");

        Allocation allocation = key.allocate(Kronor.of(pool), List.of(county), rounding);

        assertThat(allocation.part(county)).isEqualTo(Kronor.of(expected));
        assertThat(allocation.undistributed()).isEqualTo(Kronor.of(pool - expected));
    }

    /** Region Jämtland Härjedalen, samsjuklighet 2020: 21 guarantees of 5 mkr, the rest by 130 697 of 10 319 473. */
    @Test
    void aGuaranteeAndAShareOfTheRest() {
        Recipient region = Recipient.region("23", "Region Jämtland Härjedalen");
        Recipient others = Recipient.authority("others", "the other twenty");
        DistributionKey key = (pool, recipients) -> {
            Entitlements base = Entitlements.fixed(
                    pool,
                    recipients,
                    recipient -> Cases.kronor(recipient.equals(region) ? "5000000" : "100000000"),
                    "base");
            return base.plus(Entitlements.proportional(
                    base.undistributed(),
                    recipients,
                    recipient -> Fraction.of(recipient.equals(region) ? 130_697 : 10_319_473 - 130_697),
                    "folkmängd 2019-11-01"));
        };

        Allocation allocation = key.allocate(Kronor.of(200_000_000), List.of(region, others), HALF_UP_ALONE);

        assertThat(allocation.part(region)).isEqualTo(Kronor.of(6_203_183));
        assertThat(allocation.undistributed()).isEqualTo(Kronor.of(0));
    }

    static Stream<Arguments> boundaries() {
        return Stream.of(
                arguments("2^31 - 1", "2147483647", "306783378 613566756 1227133513"),
                arguments("2^31", "2147483648", "306783378 613566757 1227133513"),
                arguments("2^31 + 1", "2147483649", "306783378 613566757 1227133514"),
                arguments("2^53 - 1", "9007199254740991", "1286742750677284 2573485501354569 5146971002709138"),
                arguments("2^53", "9007199254740992", "1286742750677285 2573485501354569 5146971002709138"),
                arguments("2^53 + 1", "9007199254740993", "1286742750677285 2573485501354569 5146971002709139"),
                arguments(
                        "2^63 - 1",
                        "9223372036854775807",
                        "1317624576693539401 2635249153387078802 5270498306774157604"),
                arguments("2^63", "9223372036854775808", "1317624576693539401 2635249153387078802 5270498306774157605"),
                arguments(
                        "2^63 + 1",
                        "9223372036854775809",
                        "1317624576693539401 2635249153387078803 5270498306774157605"),
                arguments(
                        "2^127 - 1",
                        "170141183460469231731687303715884105727",
                        "24305883351495604533098186245126300818 48611766702991209066196372490252601636"
                                + " 97223533405982418132392744980505203273"),
                arguments(
                        "2^127",
                        "170141183460469231731687303715884105728",
                        "24305883351495604533098186245126300818 48611766702991209066196372490252601637"
                                + " 97223533405982418132392744980505203273"),
                arguments(
                        "2^127 + 1",
                        "170141183460469231731687303715884105729",
                        "24305883351495604533098186245126300818 48611766702991209066196372490252601637"
                                + " 97223533405982418132392744980505203274"));
    }

    /** Computed with exact fractions outside this library. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void boundaries(String reason, String number, String expected) {
        // as an amount in kronor and in öre, and as weights one apart
        assertThat(parts(shared(number, "1 2 4").allocate(Rounding.toKrona()))).isEqualTo(expected);
        WeightedPool ore = shared(new BigDecimal(number).movePointLeft(2).toPlainString(), "1 2 4");
        assertThat(String.join(
                        " ",
                        counts(ore.allocate(Rounding.largestRemainder(RoundingUnit.ORE))).stream()
                                .map(BigInteger::toString)
                                .toList()))
                .isEqualTo(expected);
        BigInteger weight = new BigInteger(number);
        String apart = weight + " " + weight.subtract(BigInteger.ONE) + " " + weight.add(BigInteger.ONE);
        assertThat(parts(shared("4", apart).allocate(Rounding.toKrona()))).isEqualTo("1 1 2");
        assertThat(parts(shared("5", apart).allocate(Rounding.toKrona()))).isEqualTo("2 1 2");
    }

    static Stream<Arguments> signs() {
        Rounding ore = Rounding.largestRemainder(RoundingUnit.ORE);
        return Stream.of(
                arguments("claims of both signs, more to pay", "5/2 -1/2 1", ore, "3 -1 1"),
                arguments("the same, more to pay back", "-5/2 1/2 -1", ore, "-3 1 -1"),
                arguments("claims of both signs that cancel: the lower code", "1/2 -1/2", ore, "1 -1"),
                arguments("the same the other way round", "-1/2 1/2", ore, "0 0"),
                arguments("a third left of each, one to pay back: the lower code", "1/3 -2/3 1/3", ore, "1 -1 0"),
                arguments("next to nothing to pay back", "-1/1000000000000000000000000000000 1/2 1/2", ore, "0 0 0"),
                arguments(
                        "next to nothing to pay back, half up",
                        "-1/1000000000000000000000000000000 2/3",
                        ore.withMode(RoundingMode.HALF_UP),
                        "0 1"),
                arguments("only claims to pay back", "-4/3 -5/3", ore, "-1 -2"),
                arguments("half a claim over the sum", "1/3 1/3 5/6", ore, "0 0 1"),
                arguments("the same, half up", "1/3 1/3 5/6", ore.withMode(RoundingMode.HALF_UP), "1 0 1"),
                arguments("the same, up", "1/3 1/3 1/3 1/3", ore.withMode(RoundingMode.UP), "1 1 0 0"),
                arguments("paid back, up", "-1/3 -1/3 -1/3 -1/3", ore.withMode(RoundingMode.UP), "-1 -1 0 0"),
                arguments("paid back, floor", "-1/3 -1/3", ore.withMode(RoundingMode.FLOOR), "-1 0"),
                arguments("paid back, ceiling", "-1/3 -1/3", ore.withMode(RoundingMode.CEILING), "0 0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void signs(String reason, String ore, Rounding rounding, String expected) {
        int size = ore.split(" ").length;

        Allocation allocation = fixedOre(ore).allocate(Kronor.of(1), recipients(size), rounding);

        assertThat(counts(allocation))
                .isEqualTo(Stream.of(expected.split(" ")).map(BigInteger::new).toList());
        assertThat(SlowOracle.parts(
                        allocation.recipients(),
                        allocation.recipients().stream()
                                .map(allocation.entitlements()::of)
                                .toList(),
                        rounding))
                .isEqualTo(counts(allocation));
    }

    static Stream<Arguments> currencies() {
        return Stream.of(
                arguments("two decimals", "EUR", "100", RoundingUnit.ORE, "33.34 33.33 33.33"),
                arguments("no decimals", "JPY", "100", RoundingUnit.KRONA, "34 33 33"),
                arguments(
                        "three decimals",
                        "KWD",
                        "100",
                        RoundingUnit.of(new BigDecimal("0.001")),
                        "33.334 33.333 33.333"),
                arguments("three decimals to hundredths", "KWD", "100", RoundingUnit.ORE, "33.34 33.33 33.33"),
                arguments("main units", "KWD", "100", RoundingUnit.KRONA, "34 33 33"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource
    void currencies(String reason, String currency, String number, RoundingUnit unit, String expected) {
        MonetaryAmount pool = money(currency, number);

        Allocation allocation = equal().allocate(pool, recipients(3), Rounding.largestRemainder(unit));

        assertThat(parts(allocation)).isEqualTo(expected);
        assertThat(allocation.pool()).isEqualTo(pool);
        assertThat(allocation.distributed()).isEqualTo(pool);
        assertThat(allocation.unit().currencyCode()).isEqualTo(currency);
    }

    @Test
    void aUnitFinerThanTheCurrencyIsRefused() {
        assertThatThrownBy(() -> equal().allocate(
                                money("JPY", "100"), recipients(3), Rounding.largestRemainder(RoundingUnit.ORE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rounding unit must have at most 0 decimals in JPY but was 0.01");
    }

    @Test
    void aRemainderGoesToOneOfTheRecipients() {
        Rounding rounding = Rounding.toRecipient(RoundingUnit.KRONA, RoundingMode.DOWN, recipient(4));

        assertThatThrownBy(() -> equal().allocate(Kronor.of(100), recipients(3), rounding))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipient of the remainder must be one of the 3 recipients but was municipality 0004 N4");
    }

    @Test
    void whatNeedsNoRoundingIsNotRounded() {
        Rounding exact = Rounding.independent(RoundingUnit.KRONA, RoundingMode.UNNECESSARY);

        assertThat(parts(equal().allocate(Kronor.of(99), recipients(3), exact))).isEqualTo("33 33 33");
        assertThatThrownBy(() -> equal().allocate(Kronor.of(100), recipients(3), exact))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amounts must be multiples of 1 when nothing may be rounded but one was SEK 100/3");
    }

    @Test
    void hundredsOfDigitsAreExact() {
        BigInteger pool = BigInteger.TEN.pow(299).add(BigInteger.TWO);

        Allocation allocation =
                equal().allocate(Kronor.ofOre(pool), recipients(3), Rounding.largestRemainder(RoundingUnit.ORE));

        BigInteger third = pool.divide(BigInteger.valueOf(3));
        assertThat(counts(allocation)).containsExactly(third, third, third);
        assertThat(allocation.part(recipient(1))).isEqualTo(Kronor.ofOre(third));
        assertThat(allocation.pool()).isEqualTo(Kronor.ofOre(pool));
    }

    private static DistributionKey equal() {
        return (pool, among) -> Entitlements.proportional(pool, among, recipient -> Fraction.ONE, "equal");
    }

    private static MonetaryAmount money(String currency, String number) {
        return Monetary.getDefaultAmountFactory()
                .setCurrency(currency)
                .setNumber(new BigDecimal(number))
                .create();
    }
}
