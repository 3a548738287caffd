package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.allocation.Cases.fixedOre;
import static se.kvot.allocation.Cases.kronor;
import static se.kvot.allocation.Cases.recipient;
import static se.kvot.allocation.Cases.recipients;
import static se.kvot.allocation.Cases.shared;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.MinorUnit;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.testkit.Jamtland;
import se.kvot.testkit.ValueContract;

class AllocationTest {

    private static final DistributionKey EQUAL = named(
            "equal",
            (pool, recipients) -> Entitlements.proportional(pool, recipients, recipient -> Fraction.ONE, "equal"));

    private static final Allocation SIX_KRONOR = EQUAL.allocate(Kronor.of("6.50"), recipients(4), Rounding.toKrona());

    @Test
    void answersWhatItWasAsked() {
        assertThat(SIX_KRONOR.key()).isSameAs(EQUAL);
        assertThat(SIX_KRONOR.pool()).isEqualTo(Kronor.of("6.50"));
        assertThat(SIX_KRONOR.unit()).isEqualTo(MinorUnit.ORE);
        assertThat(SIX_KRONOR.recipients()).isEqualTo(recipients(4));
        assertThat(SIX_KRONOR.rounding()).isEqualTo(Rounding.toKrona());
        assertThat(SIX_KRONOR.entitlements()).isEqualTo(EQUAL.entitlements(kronor("6.50"), recipients(4)));
        assertThat(SIX_KRONOR.part(recipient(1))).isEqualTo(Kronor.of(2));
        assertThat(SIX_KRONOR.count(recipient(1))).isEqualTo(200);
        assertThat(SIX_KRONOR.exactPart(recipient(3))).isEqualTo(kronor("1"));
        assertThat(SIX_KRONOR.parts())
                .containsExactly(
                        Map.entry(recipient(1), Kronor.of(2)),
                        Map.entry(recipient(2), Kronor.of(2)),
                        Map.entry(recipient(3), Kronor.of(1)),
                        Map.entry(recipient(4), Kronor.of(1)));
        assertThat(SIX_KRONOR.distributed()).isEqualTo(Kronor.of(6));
        assertThat(SIX_KRONOR.undistributed()).isEqualTo(Kronor.of("0.50"));
    }

    @Test
    void readsAsATable() {
        assertThat(SIX_KRONOR).hasToString("""
                        SEK by equal, largest-remainder to 1
                        municipality 0001 N1  2.00
                        municipality 0002 N2  2.00
                        municipality 0003 N3  1.00
                        municipality 0004 N4  1.00
                        undistributed         0.50
                        pool                  6.50
                        tie for 2 units between municipality 0001 N1, municipality 0002 N2, municipality 0003 N3, \
                        municipality 0004 N4; by-code gave to municipality 0001 N1, municipality 0002 N2\
                        """);
        assertThat(EQUAL.allocate(Kronor.of(1), recipients(2), Rounding.toKrona()))
                .hasToString("""
                        SEK by equal, largest-remainder to 1
                        municipality 0001 N1  1.00
                        municipality 0002 N2  0.00
                        undistributed         0.00
                        pool                  1.00
                        tie for 1 unit between municipality 0001 N1, municipality 0002 N2; \
                        by-code gave to municipality 0001 N1\
                        """);
        // letters outside the basic plane are one wide
        Recipient wide = Recipient.municipality("2380", "Östersund 𝛀");
        Allocation allocation = EQUAL.allocate(
                Kronor.of(1_000),
                List.of(wide, recipient(1)),
                Rounding.independent(RoundingUnit.KRONA, RoundingMode.UP));
        assertThat(allocation).hasToString("""
                        SEK by equal, independent to 1
                        municipality 2380 Östersund 𝛀   500.00
                        municipality 0001 N1            500.00
                        undistributed                     0.00
                        pool                           1000.00\
                        """);
    }

    @Test
    void stepsSayHowAPartCameAbout() {
        ExactAmount exact = kronor("6.50").times(Fraction.of(1, 4));
        AllocationStep share =
                new AllocationStep.Share(recipient(1), "equal", kronor("6.50"), Fraction.ONE, Fraction.of(4));

        assertThat(SIX_KRONOR.steps(recipient(1)))
                .containsExactly(
                        share,
                        new AllocationStep.Rounded(recipient(1), exact, RoundingMode.FLOOR, kronor("1")),
                        new AllocationStep.RemainderUnit(recipient(1), kronor("1"), 1, 2, true));
        assertThat(SIX_KRONOR.steps(recipient(2)))
                .contains(new AllocationStep.RemainderUnit(recipient(2), kronor("1"), 2, 2, true));
        assertThat(SIX_KRONOR.steps(recipient(3)))
                .containsExactly(
                        new AllocationStep.Share(recipient(3), "equal", kronor("6.50"), Fraction.ONE, Fraction.of(4)),
                        new AllocationStep.Rounded(recipient(3), exact, RoundingMode.FLOOR, kronor("1")));
        assertThat(SIX_KRONOR.steps())
                .isEqualTo(Stream.of(1, 2, 3, 4)
                        .flatMap(number -> SIX_KRONOR.steps(recipient(number)).stream())
                        .toList());
    }

    @Test
    void aUnitThatNobodyElseHadTheSameClaimToIsNotTied() {
        Allocation clear = shared("3", "9 3 3").allocate(Rounding.toKrona());

        assertThat(clear.steps(recipient(1)))
                .contains(new AllocationStep.RemainderUnit(recipient(1), kronor("1"), 1, 2, false));
        assertThat(clear.steps(recipient(2)))
                .contains(
                        new AllocationStep.Rounded(
                                recipient(2), kronor("3").times(Fraction.of(1, 5)), RoundingMode.FLOOR, kronor("0")),
                        new AllocationStep.RemainderUnit(recipient(2), kronor("1"), 2, 2, true));
    }

    @Test
    void aUnitOfWhatIsPaidBackIsNegative() {
        assertThat(shared("-3", "1 1").allocate(Rounding.toKrona()).steps(recipient(1)))
                .endsWith(
                        new AllocationStep.Rounded(
                                recipient(1),
                                kronor("-3").times(Fraction.of(1, 2)),
                                RoundingMode.CEILING,
                                kronor("-1")),
                        new AllocationStep.RemainderUnit(recipient(1), kronor("-1"), 1, 1, true));
    }

    @Test
    void aBalanceIsAStepOnlyWhereThereIsOne() {
        Rounding toFirst = Rounding.toRecipient(RoundingUnit.KRONA, RoundingMode.HALF_UP, recipient(1));

        Allocation balanced = shared("4", "1 1 1").allocate(toFirst);

        assertThat(balanced.steps(recipient(1)))
                .endsWith(
                        new AllocationStep.Rounded(
                                recipient(1), kronor("4").times(Fraction.of(1, 3)), RoundingMode.HALF_UP, kronor("1")),
                        new AllocationStep.Balance(recipient(1), kronor("1")));
        assertThat(balanced.steps(recipient(2)).get(1)).isInstanceOf(AllocationStep.Rounded.class);
        assertThat(balanced.steps(recipient(2))).hasSize(2);
        assertThat(shared("3", "1 1 1").allocate(toFirst).steps(recipient(1))).hasSize(2);
    }

    @Test
    void stepsNameTheRecipientAsItWasGiven() {
        Recipient asked = Recipient.municipality("0001", "another name");

        assertThat(SIX_KRONOR.steps(asked))
                .extracting(step -> step.recipient().toString())
                .containsOnly("municipality 0001 N1");
    }

    @Test
    void refusesAStranger() {
        String message = "recipient must be one of the 4 listed but was municipality 0005 N5";
        assertThatThrownBy(() -> SIX_KRONOR.part(recipient(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> SIX_KRONOR.steps(recipient(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> SIX_KRONOR.exactPart(recipient(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> differences() {
        return Stream.of(
                arguments("claims beyond the pool", "150 100", "100", "-1.5"),
                arguments("claims short of the pool", "50 20", "100", "0.3"),
                arguments("claims that fill it", "50 50", "100", "0"),
                arguments("claims to pay back", "-50 20", "100", "1.3"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void differences(String reason, String claims, String poolOre, String undistributed) {
        Allocation allocation = fixedOre(claims)
                .allocate(
                        Kronor.ofOre(Long.parseLong(poolOre)),
                        recipients(2),
                        Rounding.largestRemainder(RoundingUnit.ORE));

        assertThat(allocation.undistributed()).isEqualTo(Kronor.of(undistributed));
        assertThat(allocation.distributed().add(allocation.undistributed())).isEqualTo(allocation.pool());
    }

    static Stream<Arguments> doctored() {
        return Stream.of(
                arguments("one öre too little", "199", "100", "300", "299"),
                arguments("one öre too much", "200", "101", "300", "301"),
                arguments("signs that do not cancel", "-1", "0", "0", "-1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void doctored(String reason, String first, String second, String total, String sum) {
        BigInteger[] amounts = {new BigInteger(first), new BigInteger(second)};

        assertThatThrownBy(() -> new Parts(amounts, RoundingMode.DOWN, amounts, new BigInteger(total)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("parts must sum to %s smallest units but summed to %s", total, sum);
    }

    @Test
    void equality() {
        DistributionKey other = named("other", EQUAL);
        DistributionKey reversed = (pool, recipients) -> EQUAL.entitlements(pool, recipients);
        ValueContract.assertEqualityGroups(
                List.of(
                        SIX_KRONOR,
                        other.allocate(Kronor.of("6.5"), recipients(4), Rounding.toKrona()),
                        reversed.allocate(
                                Kronor.of("6.5"),
                                List.of(recipient(4), recipient(3), recipient(2), recipient(1)),
                                Rounding.toKrona())),
                List.of(EQUAL.allocate(Kronor.of(6), recipients(4), Rounding.toKrona())),
                List.of(EQUAL.allocate(Kronor.of("6.5"), recipients(3), Rounding.toKrona())),
                List.of(EQUAL.allocate(Kronor.of("6.5"), recipients(4), Rounding.keptByPayer(RoundingUnit.KRONA))),
                List.of(shared("6.50", "1 1 1 2").allocate(Rounding.toKrona())),
                List.of(EQUAL.allocate(
                        Kronor.of("6.5"),
                        recipients(4),
                        Rounding.toKrona()
                                .withTies(TieRule.lot(
                                        List.of(recipient(1), recipient(2), recipient(3), recipient(4)))))));
        assertThat(SIX_KRONOR.hashCode()).isEqualTo(Objects.hash(SIX_KRONOR.entitlements(), Rounding.toKrona()));
    }

    @Test
    void partsThatDifferMakeAllocationsThatDiffer() {
        // no rounding of this library gives these parts; what is told apart is the parts alone
        Entitlements entitlements = EQUAL.entitlements(kronor("3"), recipients(2));

        assertThat(allocation(entitlements, 200, 100)).isEqualTo(allocation(entitlements, 200, 100));
        assertThat(allocation(entitlements, 200, 100)).isNotEqualTo(allocation(entitlements, 100, 200));
    }

    private static Allocation allocation(Entitlements entitlements, long first, long second) {
        BigInteger[] amounts = {BigInteger.valueOf(first), BigInteger.valueOf(second)};
        return new Allocation(
                EQUAL,
                entitlements,
                Rounding.toKrona(),
                new Parts(amounts, RoundingMode.DOWN, amounts, Parts.sum(amounts)));
    }

    @Test
    void realTablesKeepTheirOrder() {
        assertThat(Jamtland.weightedPool().allocate(Rounding.toKrona()).parts().keySet())
                .containsExactlyElementsOf(Jamtland.MUNICIPALITIES);
    }

    @Test
    void nullIsRefused() {
        ValueContract.assertNullRefused(Allocation.class, SIX_KRONOR, recipient(1));
    }

    private static DistributionKey named(String id, DistributionKey key) {
        return new DistributionKey() {
            @Override
            public Entitlements entitlements(ExactAmount pool, Recipients recipients) {
                return key.entitlements(pool, recipients);
            }

            @Override
            public String id() {
                return id;
            }
        };
    }

    @Test
    void unitsLeftOverAreToldAsInTheSteps() {
        assertThat(SIX_KRONOR.remainderUnits())
                .containsExactlyElementsOf(SIX_KRONOR.steps().stream()
                        .filter(AllocationStep.RemainderUnit.class::isInstance)
                        .map(AllocationStep.RemainderUnit.class::cast)
                        .sorted(Comparator.comparingInt(AllocationStep.RemainderUnit::rank))
                        .toList())
                .hasSize(2);
    }
}
