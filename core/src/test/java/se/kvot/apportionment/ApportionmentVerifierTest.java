package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.apportionment.ApportionmentMethod.BLOCK_SEPARATE_REMAINDER;
import static se.kvot.apportionment.ApportionmentMethod.CUMULATIVE;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_ADAMS;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_DEAN;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_HUNTINGTON_HILL;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_JEFFERSON;
import static se.kvot.apportionment.ApportionmentMethod.DIVISOR_WEBSTER;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.Fraction;

class ApportionmentVerifierTest {

    private static final Problems HUNDRED = Problems.of(LARGEST_REMAINDER, 100, "2 3 1");

    /** Due are twice 10/3, 2/3 and twice 4/3: two claim 5/4 of a unit, and the other three claim 1 of another. */
    private static final Problems TWO_TIES = Problems.of(QUOTA_BALINSKI_YOUNG, 10, "5 5 1 2 2");

    /** A right result with other parts; what is undistributed stays. */
    private static Apportionment parts(Problems problem, String parts) {
        Apportionment right = problem.solve();
        return undistributed(problem, parts, right.undistributed().longValueExact());
    }

    private static Apportionment undistributed(Problems problem, String parts, long undistributed) {
        Apportionment right = problem.solve();
        return new Apportionment(
                right.problem(),
                Problems.numbers(parts),
                BigInteger.valueOf(undistributed),
                right.ties(),
                right.certificate(),
                right.balances());
    }

    private static Apportionment ties(Problems problem, ClaimTie... ties) {
        return ties(problem.solve(), ties);
    }

    private static Apportionment ties(Apportionment result, ClaimTie... ties) {
        return new Apportionment(
                result.problem(),
                result.parts(),
                result.undistributed(),
                ImmutableList.copyOf(ties),
                result.certificate(),
                result.balances());
    }

    private static Apportionment certificate(Problems problem, Certificate certificate) {
        Apportionment right = problem.solve();
        return new Apportionment(
                right.problem(), right.parts(), right.undistributed(), right.ties(), certificate, right.balances());
    }

    private static Apportionment balances(Problems problem, String balances) {
        return balances(problem.solve(), balances);
    }

    private static Apportionment balances(Apportionment result, String balances) {
        return new Apportionment(
                result.problem(),
                result.parts(),
                result.undistributed(),
                result.ties(),
                result.certificate(),
                Problems.fractions(balances));
    }

    private static ClaimTie tie(String claimants, int units, String winners) {
        return new ClaimTie(indices(claimants), units, indices(winners));
    }

    private static ImmutableList<Integer> indices(String text) {
        return text.isEmpty()
                ? ImmutableList.of()
                : Stream.of(text.split(" ")).map(Integer::valueOf).collect(ImmutableList.toImmutableList());
    }

    private static Certificate remainders(String perWeight, String served, String unserved) {
        return new Certificate.Remainders(Fraction.parse(perWeight), optional(served), optional(unserved));
    }

    private static Certificate divisors(String least, String most, boolean squared) {
        return new Certificate.Divisors(Fraction.parse(least), optional(most), squared);
    }

    private static Optional<Fraction> optional(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(Fraction.parse(text));
    }

    private static Certificate shares(String perWeight) {
        return new Certificate.Shares(Fraction.parse(perWeight));
    }

    private static Arguments wrong(String reason, Apportionment result, String... findings) {
        return arguments(reason, result, List.of(findings));
    }

    private static String notBefore(int served, String claim, int unserved, String larger) {
        return "last claim served must come before Optional[Claim[index=" + unserved + ", size=" + larger
                + "]] but was Optional[Claim[index=" + served + ", size=" + claim + "]]";
    }

    private static String notCertified(Certificate expected, Certificate given) {
        return "certificate must be " + expected + " but was " + given;
    }

    private static String notTied(String expected, ClaimTie... told) {
        return "ties must be " + expected + " but was " + List.of(told);
    }

    static Stream<Arguments> amounts() {
        Problems back = HUNDRED.unit(10).total(BigInteger.valueOf(-105));
        return Stream.of(
                wrong("a part too few", parts(HUNDRED, "50 50"), "number of parts must be 3 but was 2"),
                wrong("a part too many", parts(HUNDRED, "33 50 17 0"), "number of parts must be 3 but was 4"),
                wrong(
                        "parts between units",
                        parts(HUNDRED.unit(10), "33 47 20"),
                        "part 0 must be whole but was 33/10",
                        "part 1 must be whole but was 47/10"),
                wrong("a part of the other sign", parts(HUNDRED, "-1 100 1"), "part 0 must be at least 0 but was -1"),
                wrong(
                        "parts of the other sign",
                        undistributed(back, "30 50 20", -205),
                        "part 0 must be at least 0 but was -3",
                        "part 1 must be at least 0 but was -5",
                        "part 2 must be at least 0 but was -2",
                        "sum of parts must be 10 but was -10",
                        "undistributed must be 1/2 but was 41/2"),
                wrong(
                        "a part below its minimum",
                        parts(HUNDRED.minima("34 0 0"), "33 50 17"),
                        "part 0 must be at least 34 but was 33"),
                wrong(
                        "a part above its maximum",
                        parts(HUNDRED.maxima("- - 16"), "33 50 17"),
                        "part 2 must be at most 16 but was 17"),
                wrong(
                        "a part paid back above its maximum",
                        parts(back.maxima("- - 10"), "-30 -50 -20"),
                        "part 2 must be at most 1 but was 2"),
                wrong(
                        "the named part above its maximum",
                        parts(HUNDRED.by(REMAINDER_TO_INDEX).named(1).maxima("- 50 -"), "33 51 16"),
                        "part 1 must be at most 50 but was 51"),
                wrong(
                        "a zero weight with something",
                        parts(Problems.of(CUMULATIVE, 10, "1 0"), "9 1"),
                        "part 1 must be at most 0 but was 1"),
                wrong(
                        "nothing by Adams",
                        parts(Problems.of(DIVISOR_ADAMS, 3, "5 1"), "3 0"),
                        "part 1 must be at least 1 but was 0"),
                wrong("a krona lost", parts(HUNDRED, "33 50 16"), "sum of parts must be 100 but was 99"),
                wrong(
                        "a krona kept",
                        undistributed(HUNDRED, "33 50 16", 1),
                        "sum of parts must be 100 but was 99",
                        "undistributed must be 0 but was 1"),
                wrong(
                        "less than a unit lost",
                        undistributed(back, "-30 -50 -20", 0),
                        "undistributed must be 1/2 but was 0"),
                wrong(
                        "a krona lost that could be kept",
                        undistributed(HUNDRED.by(KEPT_BY_PAYER), "33 50 16", 0),
                        "undistributed must be 1 but was 0"));
    }

    static Stream<Arguments> levels() {
        Problems memory = Problems.of(LARGEST_REMAINDER_WITH_MEMORY, 1, "1 2");
        // 39 do not fit where 10 and 20 are the most, so that 30 are shared
        Problems full = Problems.of(LARGEST_REMAINDER, 39, "100 1").unit(10).maxima("10 20");
        Certificate webster = HUNDRED.by(DIVISOR_WEBSTER).solve().certificate();
        return Stream.of(
                wrong("none", certificate(HUNDRED, webster), "share per weight must be 50/3 but was 0"),
                wrong(
                        "another for plain shares",
                        certificate(HUNDRED.by(KEPT_BY_PAYER), shares("17")),
                        "share per weight must be 50/3 but was 17"),
                wrong(
                        "another by remainder",
                        certificate(HUNDRED, remainders("17", "2/3", "1/3")),
                        "share per weight must be 50/3 but was 17"),
                wrong(
                        "one that leaves too much to the first",
                        certificate(HUNDRED.by(FLOOR_TO_FIRST), shares("10")),
                        "share per weight must be 50/3 but was 10"),
                wrong(
                        "one that leaves less than nothing to the last",
                        certificate(HUNDRED.by(FLOOR_TO_LAST), shares("20")),
                        "share per weight must be 50/3 but was 20"),
                wrong(
                        "another of whole units",
                        certificate(HUNDRED.by(CUMULATIVE), shares("16")),
                        "sum of shares within bounds must be 100 but was 96"),
                wrong(
                        "one without units",
                        certificate(HUNDRED.by(QUOTA_BALINSKI_YOUNG), shares("-1")),
                        "sum of shares within bounds must be 100 but was 0"),
                wrong(
                        "another with memory",
                        certificate(memory, remainders("1", "-", "-")),
                        "sum of shares within bounds must be 1 but was 3"),
                wrong(
                        "one of what is less than a unit too",
                        certificate(HUNDRED.by(CUMULATIVE).unit(3), shares("50/9")),
                        "sum of shares within bounds must be 33 but was 100/3"),
                wrong(
                        "the plain one where bounds bind hard",
                        certificate(
                                Problems.of(LARGEST_REMAINDER, 100, "90 9 1").maxima("10 - -"),
                                remainders("1", "2", "1")),
                        "sum of shares within bounds must be 100 but was 20"),
                wrong(
                        "one for less than there is room for",
                        certificate(full, remainders("1/50", "1", "-")),
                        "sum of shares within bounds must be 3 but was 51/50"));
    }

    static Stream<Arguments> placements() {
        Problems divided = Problems.of(DIVISOR_JEFFERSON, 4, "7 3");
        Problems quota = Problems.of(QUOTA_BALINSKI_YOUNG, 20, "2560 3315 995 5012");
        return Stream.of(
                wrong(
                        "by largest remainder",
                        parts(HUNDRED, "34 50 16"),
                        notBefore(0, "1/3", 2, "2/3"),
                        notCertified(remainders("50/3", "1/3", "2/3"), remainders("50/3", "2/3", "1/3"))),
                wrong(
                        "with memory",
                        balances(parts(Problems.of(LARGEST_REMAINDER_WITH_MEMORY, 1, "1 2"), "1 0"), "-2/3 2/3"),
                        notBefore(0, "1/3", 1, "2/3"),
                        notCertified(remainders("1/3", "1/3", "2/3"), remainders("1/3", "2/3", "1/3"))),
                // the fourth of 7 claims 7/4, the first of 3 claims 3
                wrong(
                        "by Jefferson",
                        parts(divided, "4 0"),
                        notBefore(0, "7/4", 1, "3"),
                        notCertified(divisors("3", "7/4", false), divisors("7/4", "7/3", false))),
                wrong(
                        "by Webster",
                        parts(divided.by(DIVISOR_WEBSTER), "2 2"),
                        notBefore(1, "2", 0, "14/5"),
                        notCertified(divisors("14/5", "2", false), divisors("2", "14/5", false))),
                wrong(
                        "by Adams",
                        parts(divided.by(DIVISOR_ADAMS), "2 2"),
                        notBefore(1, "3", 0, "7/2"),
                        notCertified(divisors("7/2", "3", false), divisors("3", "7/2", false))),
                // the harmonic mean of 1 and 2 is 4/3, that of 2 and 3 is 12/5
                wrong(
                        "by Dean",
                        parts(divided.by(DIVISOR_DEAN), "2 2"),
                        notBefore(1, "9/4", 0, "35/12"),
                        notCertified(divisors("35/12", "9/4", false), divisors("9/4", "35/12", false))),
                wrong(
                        "by Huntington and Hill",
                        parts(divided.by(DIVISOR_HUNTINGTON_HILL), "2 2"),
                        notBefore(1, "9/2", 0, "49/6"),
                        notCertified(divisors("49/6", "9/2", true), divisors("9/2", "49/6", true))),
                wrong(
                        "by the first instead of the last",
                        parts(HUNDRED.by(FLOOR_TO_LAST), "34 50 16"),
                        notBefore(0, "0", 2, "2")),
                wrong(
                        "by the last instead of the first",
                        parts(HUNDRED.by(FLOOR_TO_FIRST), "33 50 17"),
                        notBefore(2, "-2", 0, "0")),
                wrong(
                        "by the smallest weight",
                        parts(HUNDRED.by(FLOOR_TO_LARGEST_WEIGHT), "33 50 17"),
                        notBefore(2, "1", 1, "3")),
                wrong(
                        "two to the first",
                        parts(HUNDRED.by(FLOOR_TO_FIRST).total(BigInteger.valueOf(101)), "35 50 16"),
                        "part 0 must be at most 34 but was 35"),
                wrong(
                        "one less for the first",
                        parts(HUNDRED.by(FLOOR_TO_FIRST), "32 51 17"),
                        "part 0 must be at least 33 but was 32"),
                wrong(
                        "the rest not to the named one",
                        parts(HUNDRED.by(REMAINDER_TO_INDEX).mode(RoundingMode.DOWN), "33 51 16"),
                        "part 1 must be at most 50 but was 51"),
                wrong(
                        "each alone, but not by the mode",
                        undistributed(HUNDRED.by(INDEPENDENT).mode(RoundingMode.UP), "33 50 17", 0),
                        "part 0 must be at least 34 but was 33"),
                wrong(
                        "kept, but not all",
                        undistributed(HUNDRED.by(KEPT_BY_PAYER), "33 50 17", 0),
                        "part 2 must be at most 16 but was 17"),
                wrong(
                        "smaller blocks",
                        undistributed(HUNDRED.by(BLOCK_SEPARATE_REMAINDER), "30 45 15", 10),
                        "part 0 must be at least 32 but was 30",
                        "part 1 must be at least 48 but was 45",
                        "part 2 must be at least 16 but was 15"),
                wrong(
                        "blocks of fractions that are too small",
                        undistributed(Problems.of(BLOCK_SEPARATE_REMAINDER, 20, "1/2 2/3"), "3 4", 13),
                        "part 0 must be at least 6 but was 3",
                        "part 1 must be at least 8 but was 4"),
                wrong(
                        "running totals otherwise",
                        parts(HUNDRED.by(CUMULATIVE), "33 51 16"),
                        "part 1 must be at most 50 but was 51",
                        "part 2 must be at least 17 but was 16"),
                wrong(
                        "outside the quota",
                        parts(Problems.of(QUOTA_BALINSKI_YOUNG, 2_000_000, "1 1"), "1000001 999999"),
                        "part 0 must be at most 1000000 but was 1000001",
                        "part 1 must be at least 1000000 but was 999999"),
                wrong(
                        "outside the quota of units that are counted",
                        parts(Problems.of(QUOTA_BALINSKI_YOUNG, 20, "1 1"), "11 9"),
                        "part 0 must be at most 10 but was 11",
                        "part 1 must be at least 10 but was 9"),
                wrong(
                        "the quota rounded up for another",
                        parts(quota, "4 6 2 8"),
                        "part 2 must be at most 1 but was 2",
                        "part 3 must be at least 9 but was 8"));
    }

    static Stream<Arguments> certificates() {
        Problems webster = HUNDRED.by(DIVISOR_WEBSTER);
        Problems nothing = HUNDRED.total(BigInteger.ZERO);
        Certificate right = divisors("4/67", "2/33", false);
        Certificate remainders = remainders("50/3", "2/3", "1/3");
        return Stream.of(
                certified(webster, right, divisors("0", "2/33", false)),
                certified(webster, right, divisors("4/67", "-", false)),
                certified(webster, right, divisors("4/67", "2/33", true)),
                certified(webster, right, remainders),
                certified(webster, right, shares("50/3")),
                certified(HUNDRED, remainders, remainders("50/3", "3/3", "1/3")),
                certified(HUNDRED, remainders, remainders("50/3", "2/3", "-")),
                certified(HUNDRED, remainders, shares("50/3")),
                certified(nothing, remainders("0", "-", "0"), divisors("0", "-", false)),
                certified(HUNDRED.by(CUMULATIVE), shares("50/3"), remainders("50/3", "-", "-")),
                certified(HUNDRED.by(FLOOR_TO_FIRST), shares("50/3"), remainders("50/3", "0", "-1")),
                certified(HUNDRED.by(QUOTA_BALINSKI_YOUNG), shares("50/3"), remainders));
    }

    private static Arguments certified(Problems problem, Certificate right, Certificate other) {
        return wrong(problem.method() + " by " + other, certificate(problem, other), notCertified(right, other));
    }

    static Stream<Arguments> told() {
        Problems tied = Problems.of(DIVISOR_WEBSTER, 2, "1 1 1");
        Problems largest = Problems.of(FLOOR_TO_LARGEST_WEIGHT, 9, "3 3 4");
        Problems heavier = Problems.of(LARGEST_REMAINDER, 45, "11 14 2").ties(TieBreak.byLargerWeight());
        Problems drawn = tied.ties(TieBreak.lot(List.of(2, 0, 1)));
        return Stream.of(
                wrong("not decided", ties(HUNDRED, tie("0 1", 1, "")), notTied("[]", tie("0 1", 1, ""))),
                wrong("lost by nobody", ties(HUNDRED, tie("0", 1, "0")), notTied("[]", tie("0", 1, "0"))),
                wrong("for nothing", ties(HUNDRED, tie("0", 0, "")), notTied("[]", tie("0", 0, ""))),
                wrong("won by another", ties(HUNDRED, tie("0 1", 1, "2")), notTied("[]", tie("0 1", 1, "2"))),
                wrong("untold", ties(tied), notTied("[ClaimTie[claimants=[0, 1, 2], units=2, winners=[0, 1]]]")),
                wrong(
                        "won in another order",
                        ties(tied, tie("0 1 2", 2, "1 0")),
                        notTied("[ClaimTie[claimants=[0, 1, 2], units=2, winners=[0, 1]]]", tie("0 1 2", 2, "1 0"))),
                wrong(
                        "told twice",
                        ties(tied, tie("0 1 2", 2, "0 1"), tie("0 1 2", 2, "0 1")),
                        notTied(
                                "[ClaimTie[claimants=[0, 1, 2], units=2, winners=[0, 1]]]",
                                tie("0 1 2", 2, "0 1"),
                                tie("0 1 2", 2, "0 1"))),
                wrong(
                        "decided otherwise, as told",
                        ties(parts(tied, "0 1 1"), tie("0 1 2", 2, "1 2")),
                        notBefore(2, "2", 0, "2")),
                wrong(
                        "decided otherwise than told",
                        parts(tied, "0 1 1"),
                        notBefore(2, "2", 0, "2"),
                        notTied("[ClaimTie[claimants=[0, 1, 2], units=2, winners=[1, 2]]]", tie("0 1 2", 2, "0 1"))),
                wrong(
                        "decided by index instead of the lot",
                        ties(parts(drawn, "1 1 0"), tie("0 1 2", 2, "0 1")),
                        notBefore(1, "2", 2, "2")),
                wrong(
                        "decided by index instead of the larger weight",
                        ties(parts(heavier, "19 23 3"), tie("0 1 2", 1, "0")),
                        notBefore(0, "1/3", 1, "1/3")),
                wrong(
                        "of the rest of the largest, decided otherwise",
                        ties(parts(largest, "2 3 4"), tie("0 1", 1, "1")),
                        notBefore(1, "3", 0, "3")),
                wrong(
                        "of the rest of the largest, untold",
                        ties(largest),
                        notTied("[ClaimTie[claimants=[0, 1], units=1, winners=[0]]]")),
                invented(HUNDRED),
                invented(HUNDRED.by(DIVISOR_DEAN)),
                invented(HUNDRED.by(KEPT_BY_PAYER)),
                invented(HUNDRED.by(INDEPENDENT)),
                invented(HUNDRED.by(CUMULATIVE)),
                invented(HUNDRED.by(BLOCK_SEPARATE_REMAINDER)),
                invented(HUNDRED.by(FLOOR_TO_FIRST)));
    }

    private static Arguments invented(Problems problem) {
        ClaimTie tie = tie("0 1", 1, "0");
        return wrong("invented by " + problem.method(), ties(problem, tie), notTied("[]", tie));
    }

    /** Each in the place of the first of the two ties, or of both. */
    static Stream<Arguments> toldByQuota() {
        ClaimTie whole = tie("0 1", 1, "0");
        return Stream.of(
                toldByQuota("of another claim", "[]", tie("0 4", 1, "0")),
                toldByQuota(
                        "of both claims",
                        "[ClaimTie[claimants=[0, 1], units=1, winners=[0]]]",
                        tie("0 1 2 3 4", 2, "0 2")),
                toldByQuota("out of order", "[ClaimTie[claimants=[0, 1], units=1, winners=[0]]]", tie("1 0", 1, "0")),
                toldByQuota(
                        "of one named twice",
                        "[ClaimTie[claimants=[0, 1], units=1, winners=[0]]]",
                        tie("0 1 1", 1, "0")),
                toldByQuota(
                        "of somebody else", "[ClaimTie[claimants=[0, 1], units=1, winners=[0]]]", tie("0 1 5", 1, "0")),
                toldByQuota("of more units", "[ClaimTie[claimants=[0, 1], units=1, winners=[0]]]", tie("0 1", 2, "0")),
                toldByQuota(
                        "won by the loser", "[ClaimTie[claimants=[0, 1], units=1, winners=[0]]]", tie("0 1", 1, "1")),
                toldByQuota("won twice", "[ClaimTie[claimants=[0, 1], units=1, winners=[0]]]", tie("0 1", 1, "0 0")),
                toldByQuota("won by all", "[]", tie("0", 1, "0")),
                toldByQuota("lost by all", "[]", tie("1", 0, "")),
                toldByQuota("between nobody", "[]", tie("", 0, "")),
                wrong(
                        "of whole shares",
                        ties(Problems.of(QUOTA_BALINSKI_YOUNG, 2_000_000, "1 1"), whole),
                        notTied("[]", whole)));
    }

    private static Arguments toldByQuota(String reason, String expected, ClaimTie told) {
        return wrong(reason, ties(TWO_TIES, told, tie("2 3 4", 1, "2")), notTied(expected, told));
    }

    static Stream<Arguments> owed() {
        Problems memory = Problems.of(LARGEST_REMAINDER_WITH_MEMORY, 1, "1 2");
        // 40 each is to be paid back, 30 less and 30 more after earlier rounds: 10 and 70, but it was 0 and 80
        Problems back =
                Problems.of(LARGEST_REMAINDER_WITH_MEMORY, -100, "1 1").unit(40).balances(Problems.fractions("30 -30"));
        return Stream.of(
                wrong("another", balances(memory, "1/3 -1/2"), "balances must be [1/3, -1/3] but was [1/3, -1/2]"),
                wrong("too few", balances(memory, "1/3"), "balances must be [1/3, -1/3] but was [1/3]"),
                wrong("of the other sign", balances(back, "10 -10"), "balances must be [-10, 10] but was [10, -10]"),
                wrong("without memory", balances(HUNDRED, "1 -1 0"), "balances must be [] but was [1, -1, 0]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"amounts", "levels", "placements", "certificates", "told", "toldByQuota", "owed"})
    void whatIsWrongIsFound(String reason, Apportionment result, List<String> findings) {
        assertThat(ApportionmentVerifier.findings(result)).as(reason).isEqualTo(findings);
    }

    /** Results at the limits of what the verifier asks. */
    static Stream<Arguments> right() {
        return Stream.of(
                arguments(
                        "shares that can just be placed, all down: 9/2 held at 5, 2 and 7/2",
                        Problems.of(LARGEST_REMAINDER, 10, "9 4 7").minima("5 0 0")),
                arguments(
                        "shares that can just be placed, all up: 11/2 held at 5, 2 and 5/2",
                        Problems.of(LARGEST_REMAINDER, 10, "11 4 5").maxima("5 - -")),
                arguments(
                        "less than a unit is shared too where bounds bind hard: 10 1/2",
                        Problems.of(LARGEST_REMAINDER, 105, "90 9 1").unit(10).maxima("10 - -")),
                arguments(
                        "a tie whose winners got their units in another order than the rule's",
                        Problems.of(QUOTA_BALINSKI_YOUNG, 5, "4 1 1")),
                arguments("two ties", TWO_TIES),
                arguments(
                        "a maximum of nothing by Adams",
                        Problems.of(DIVISOR_ADAMS, 3, "1 1 1").maxima("0 - -")),
                arguments("all to one", Problems.of(DIVISOR_DEAN, 3, "1 0")),
                arguments("nothing to all", Problems.of(DIVISOR_HUNTINGTON_HILL, 0, "1 2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("right")
    void whatIsRightIsLeftAlone(String reason, Problems problem) {
        assertThat(ApportionmentVerifier.findings(problem.solve())).as(reason).isEmpty();
    }

    /** Beyond what is checked unit by unit, the quotas are still checked. */
    @Test
    void aLargeQuotaResultIsCheckedByItsQuotas() {
        Problems large = Problems.of(QUOTA_BALINSKI_YOUNG, 50_001, "1 1");
        Problems small = large.total(BigInteger.valueOf(49_999));

        assertThat(ApportionmentVerifier.findings(large.solve())).isEmpty();
        assertThat(ApportionmentVerifier.findings(ties(parts(large, "25000 25001"))))
                .isEmpty();
        assertThat(ApportionmentVerifier.findings(ties(parts(small, "24999 25000"))))
                .containsExactly(
                        "part 0 must be at least 25000 but was 24999", "part 1 must be at most 24999 but was 25000");
    }

    /** 50 000 units and 2 weights are just what is followed: 31 818 2/11 and 18 181 9/11 are due. */
    @Test
    void whatIsJustSmallIsFollowedUnitByUnit() {
        Problems just = Problems.of(QUOTA_BALINSKI_YOUNG, 50_000, "7 4");

        assertThat(just.told()).isEqualTo("31818 18182");
        assertThat(ApportionmentVerifier.findings(parts(just, "31819 18181")))
                .containsExactly(
                        "part 0 must be at most 31818 but was 31819", "part 1 must be at least 18182 but was 18181");
        assertThat(ApportionmentVerifier.findings(parts(just.total(BigInteger.valueOf(50_001)), "31818 18183")))
                .isEmpty();
    }
}
