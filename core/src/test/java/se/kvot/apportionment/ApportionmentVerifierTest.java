package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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

    private static final String INVENTED =
            "ties must be [] but were [ClaimTie[claimants=[0, 1], units=1, winners=[0]]]";
    private static final ImmutableList<ClaimTie> NONE = ImmutableList.of();
    private static final Problems HUNDRED = Problems.of(ApportionmentMethod.LARGEST_REMAINDER, 100, "2 3 1");

    /** A right result with other parts; what is undistributed stays. */
    private static Apportionment parts(Problems problem, String parts) {
        Apportionment right = problem.solve();
        return new Apportionment(
                right.problem(),
                Problems.numbers(parts),
                right.undistributed(),
                right.ties(),
                right.certificate(),
                right.balances());
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

    private static Apportionment ties(Problems problem, ImmutableList<ClaimTie> ties) {
        Apportionment right = problem.solve();
        return new Apportionment(
                right.problem(), right.parts(), right.undistributed(), ties, right.certificate(), right.balances());
    }

    private static Apportionment certificate(Problems problem, Certificate certificate) {
        Apportionment right = problem.solve();
        return new Apportionment(
                right.problem(), right.parts(), right.undistributed(), right.ties(), certificate, right.balances());
    }

    private static Apportionment balances(Problems problem, String balances) {
        Apportionment right = problem.solve();
        return new Apportionment(
                right.problem(),
                right.parts(),
                right.undistributed(),
                right.ties(),
                right.certificate(),
                Problems.fractions(balances));
    }

    private static Apportionment invented(Problems problem) {
        return ties(problem, ImmutableList.of(new ClaimTie(ImmutableList.of(0, 1), 1, ImmutableList.of(0))));
    }

    static Stream<Arguments> wrong() {
        Problems tied = Problems.of(ApportionmentMethod.DIVISOR_WEBSTER, 2, "1 1 1");
        Problems webster = HUNDRED.by(ApportionmentMethod.DIVISOR_WEBSTER);
        Problems memory = Problems.of(ApportionmentMethod.LARGEST_REMAINDER_WITH_MEMORY, 1, "1 2");
        Certificate shares = new Certificate.Shares(Fraction.of(50, 3));
        return Stream.of(
                arguments(
                        "a part too few",
                        parts(HUNDRED, "50 50"),
                        "parts must be as many as the weights, 3, but were 2"),
                arguments(
                        "a part between units",
                        parts(HUNDRED.unit(10), "33 47 20"),
                        "part 0 must be a multiple of the unit"),
                arguments(
                        "a part of the other sign",
                        parts(HUNDRED, "-1 100 1"),
                        "part 0 must be at least its minimum without the sign of the total"),
                arguments(
                        "a part below its minimum",
                        parts(HUNDRED.minima("34 0 0"), "33 50 17"),
                        "part 0 must be at least its minimum without the sign of the total"),
                arguments(
                        "a part above its maximum",
                        parts(HUNDRED.maxima("- - 16"), "33 50 17"),
                        "part 2 must be at most its maximum"),
                arguments(
                        "a zero weight with something",
                        parts(Problems.of(ApportionmentMethod.CUMULATIVE, 10, "1 0"), "9 1"),
                        "part 1 must be at most its maximum"),
                arguments(
                        "a krona lost",
                        parts(HUNDRED, "33 50 16"),
                        "parts and undistributed must sum to 100 but summed to 99"),
                arguments(
                        "a krona kept",
                        undistributed(HUNDRED, "33 50 16", 1),
                        "parts must sum to 100 units but summed to 99"),
                arguments(
                        "a tie that was not decided",
                        ties(HUNDRED, ImmutableList.of(new ClaimTie(ImmutableList.of(0, 1), 1, ImmutableList.of()))),
                        "tie must have fewer units than claimants, and winners among them"),
                arguments(
                        "a tie that nobody lost",
                        ties(HUNDRED, ImmutableList.of(new ClaimTie(ImmutableList.of(0), 1, ImmutableList.of(0)))),
                        "tie must have fewer units than claimants, and winners among them"),
                arguments(
                        "a tie for nothing",
                        ties(HUNDRED, ImmutableList.of(new ClaimTie(ImmutableList.of(0), 0, ImmutableList.of()))),
                        "tie must have fewer units than claimants, and winners among them"),
                arguments(
                        "a tie won by another",
                        ties(HUNDRED, ImmutableList.of(new ClaimTie(ImmutableList.of(0, 1), 1, ImmutableList.of(2)))),
                        "tie must have fewer units than claimants, and winners among them"),
                arguments(
                        "the krona elsewhere",
                        parts(HUNDRED, "34 50 16"),
                        "no unit must be better placed elsewhere but a claim of Optional[2/3] lost to one of"
                                + " Optional[1/3]"),
                arguments(
                        "the krona elsewhere by Webster",
                        parts(webster, "34 50 16"),
                        "no unit must be better placed elsewhere but a claim of Optional[2/33] lost to one of"
                                + " Optional[4/67]"),
                arguments(
                        "another divisor",
                        certificate(webster, new Certificate.Divisors(Fraction.ZERO, Optional.empty(), false)),
                        "certificate must be Divisors[least=4/67, most=Optional[2/33], squared=false] but was"
                                + " Divisors[least=0, most=Optional.empty, squared=false]"),
                arguments(
                        "a certificate of another method",
                        certificate(HUNDRED, webster.solve().certificate()),
                        "certificate must be one for largest-remainder"),
                arguments(
                        "a weaker certificate",
                        certificate(HUNDRED, shares),
                        "certificate must be one for largest-remainder"),
                arguments(
                        "a stronger certificate",
                        certificate(
                                HUNDRED.by(ApportionmentMethod.CUMULATIVE),
                                HUNDRED.solve().certificate()),
                        "certificate must be one for cumulative"),
                arguments(
                        "another level",
                        certificate(
                                HUNDRED.by(ApportionmentMethod.CUMULATIVE), new Certificate.Shares(Fraction.of(16))),
                        "shares within bounds must sum to 100 units but summed to 96"),
                arguments(
                        "another level of plain shares",
                        certificate(
                                HUNDRED.by(ApportionmentMethod.KEPT_BY_PAYER),
                                new Certificate.Shares(Fraction.of(51, 3))),
                        "share per weight must be 50/3 but was 17"),
                arguments(
                        "an untold tie",
                        ties(tied, NONE),
                        "ties must be [ClaimTie[claimants=[0, 1, 2], units=2, winners=[0, 1]]] but were []"),
                arguments(
                        "an invented tie",
                        ties(HUNDRED, ImmutableList.of(new ClaimTie(ImmutableList.of(0, 1), 1, ImmutableList.of(0)))),
                        "ties must be [] but were [ClaimTie[claimants=[0, 1], units=1, winners=[0]]]"),
                arguments("a tie of those kept", invented(HUNDRED.by(ApportionmentMethod.KEPT_BY_PAYER)), INVENTED),
                arguments("a tie of each alone", invented(HUNDRED.by(ApportionmentMethod.INDEPENDENT)), INVENTED),
                arguments("a tie of running totals", invented(HUNDRED.by(ApportionmentMethod.CUMULATIVE)), INVENTED),
                arguments(
                        "a tie of blocks",
                        invented(HUNDRED.by(ApportionmentMethod.BLOCK_SEPARATE_REMAINDER)),
                        INVENTED),
                arguments(
                        "another level with memory",
                        certificate(
                                memory, new Certificate.Remainders(Fraction.ONE, Optional.empty(), Optional.empty())),
                        "shares within bounds must sum to 1 units but summed to 3"),
                arguments(
                        "a tie that the rule decides otherwise",
                        parts(tied, "0 1 1"),
                        "winners [0, 1] must have got their units"),
                arguments(
                        "a tie of the rest of the largest, decided otherwise",
                        parts(Problems.of(ApportionmentMethod.FLOOR_TO_LARGEST_WEIGHT, 9, "3 3 4"), "2 3 4"),
                        "part 0 must be 3 units but was 2"),
                arguments(
                        "a tie of the rest of the largest, untold",
                        ties(Problems.of(ApportionmentMethod.FLOOR_TO_LARGEST_WEIGHT, 9, "3 3 4"), NONE),
                        "ties must be [ClaimTie[claimants=[0, 1], units=1, winners=[0]]] but were []"),
                arguments(
                        "another balance",
                        balances(memory, "1/3 -1/2"),
                        "balance of 1 must be what it was plus the share minus the part"),
                arguments(
                        "too few balances",
                        balances(memory, "1/3"),
                        "balance of 0 must be what it was plus the share minus the part"),
                arguments(
                        "balances without memory",
                        balances(HUNDRED, "1 -1 0"),
                        "balances must not be given by largest-remainder"),
                arguments(
                        "nothing by Adams",
                        parts(Problems.of(ApportionmentMethod.DIVISOR_ADAMS, 3, "5 1"), "3 0"),
                        "part 1 must be at least a unit by divisor-adams"),
                arguments(
                        "outside the quota",
                        parts(
                                Problems.of(ApportionmentMethod.QUOTA_BALINSKI_YOUNG, 2_000_000, "1 1"),
                                "1000001 999999"),
                        "part 0 must be its share rounded down or up but was 1000001"),
                arguments(
                        "the quota rounded up for another",
                        parts(
                                Problems.of(ApportionmentMethod.QUOTA_BALINSKI_YOUNG, 20, "2560 3315 995 5012"),
                                "4 6 2 8"),
                        "part 2 must be 1 units but was 2"),
                arguments(
                        "a tie of the quota method between others",
                        ties(
                                Problems.of(ApportionmentMethod.QUOTA_BALINSKI_YOUNG, 2_000_001, "1 1 2"),
                                ImmutableList.of(new ClaimTie(ImmutableList.of(0, 2), 1, ImmutableList.of(2)))),
                        "tie must be between equal claims and won by those who got a unit but was"
                                + " ClaimTie[claimants=[0, 2], units=1, winners=[2]]"),
                arguments(
                        "larger blocks",
                        undistributed(HUNDRED.by(ApportionmentMethod.BLOCK_SEPARATE_REMAINDER), "30 45 15", 10),
                        "part 0 must be 32 units but was 30"),
                arguments(
                        "the rest not to the named one",
                        parts(HUNDRED.by(ApportionmentMethod.REMAINDER_TO_INDEX).mode(RoundingMode.DOWN), "33 51 16"),
                        "part 0 must be 34 units but was 33"),
                arguments(
                        "the rest to the last instead",
                        parts(HUNDRED.by(ApportionmentMethod.FLOOR_TO_FIRST), "33 50 17"),
                        "part 0 must be 34 units but was 33"),
                arguments(
                        "the rest to the first instead",
                        parts(HUNDRED.by(ApportionmentMethod.FLOOR_TO_LAST), "34 50 16"),
                        "part 2 must be 17 units but was 16"),
                arguments(
                        "running totals otherwise",
                        parts(HUNDRED.by(ApportionmentMethod.CUMULATIVE), "34 49 17"),
                        "part 0 must be 33 units but was 34"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrong(String reason, Apportionment result, String finding) {
        assertThat(ApportionmentVerifier.findings(result)).as(reason).contains(finding);
    }

    /** Beyond what is checked unit by unit, the quotas are still checked. */
    @Test
    void aLargeQuotaResultIsCheckedByItsQuotas() {
        Problems large = Problems.of(ApportionmentMethod.QUOTA_BALINSKI_YOUNG, 100_001, "1 1");

        assertThat(ApportionmentVerifier.findings(large.solve())).isEmpty();
        assertThat(ApportionmentVerifier.findings(ties(parts(large, "50000 50001"), NONE)))
                .isEmpty();
        Problems small = Problems.of(ApportionmentMethod.QUOTA_BALINSKI_YOUNG, 49_999, "1 1");
        assertThat(ApportionmentVerifier.findings(ties(parts(small, "24999 25000"), NONE)))
                .isEqualTo(List.of(
                        "part 0 must be 25000 units but was 24999", "part 1 must be 24999 units but was 25000"));
    }

    private static Apportionment ties(Apportionment result, ImmutableList<ClaimTie> ties) {
        return new Apportionment(
                result.problem(),
                result.parts(),
                result.undistributed(),
                ties,
                result.certificate(),
                result.balances());
    }
}
