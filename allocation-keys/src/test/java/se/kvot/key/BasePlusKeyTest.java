package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.key.Figures.BERG;
import static se.kvot.key.Figures.BRACKE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.Monetary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Rounding;
import se.kvot.money.CurrencyMismatchException;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.testkit.ValueContract;

class BasePlusKeyTest {

    private static final Recipients TWO = Recipients.of(BERG, BRACKE);

    /** Region Jämtland Härjedalen, samsjuklighet 2020: 21 × 5 mkr, the rest by 130 697 of 10 319 473. */
    @Test
    void aGuaranteeForEachOf21AndTheRestByPopulation() {
        Recipient jamtland = Recipient.region("23", "Region Jämtland Härjedalen");
        ImmutableList<Recipient> others = IntStream.range(30, 50)
                .mapToObj(code -> Recipient.region(String.format(Locale.ROOT, "%02d", code), "R" + code))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<Recipient, BigDecimal> figures = ImmutableMap.builder();
        figures.put(jamtland, new BigDecimal(130_697));
        figures.put(others.get(0), new BigDecimal(10_319_473 - 130_697 - 19 * 500_000));
        others.subList(1, 20).forEach(other -> figures.put(other, new BigDecimal(500_000)));
        DistributionKey key = DistributionKeys.basePlus(
                Kronor.of(5_000_000), DistributionKeys.shareBy(Figures.of("folkmängd", figures.buildOrThrow())));
        Recipients all = Recipients.copyOf(
                ImmutableList.<Recipient>builder().addAll(others).add(jamtland).build());

        Allocation published = key.allocate(
                Kronor.of(200_000_000), all, Rounding.independent(RoundingUnit.KRONA, RoundingMode.HALF_UP));

        assertThat(published.part(jamtland)).isEqualTo(Kronor.of(6_203_183));
        assertThat(key.allocate(Kronor.of(200_000_000), all, Rounding.toKrona()).distributed())
                .isEqualTo(Kronor.of(200_000_000));
        assertThat(key.id()).isEqualTo("base-plus");
        assertThat(published.entitlements().steps(jamtland))
                .containsExactly(
                        new AllocationStep.Fixed(jamtland, "base", kronor("5000000")),
                        new AllocationStep.SetAside(
                                jamtland, "base", kronor("200000000"), kronor("105000000"), ImmutableList.of()),
                        new AllocationStep.Share(
                                jamtland,
                                "folkmängd 2017-11-01",
                                kronor("95000000"),
                                Fraction.of(130_697),
                                Fraction.of(10_319_473)));
    }

    static Stream<Arguments> examples() {
        return Stream.of(
                arguments("base and share add", "10", "100", "50", "50"),
                arguments("the base is all there is", "50", "100", "50", "50"),
                arguments("no base", "0", "3", "1.5", "1.5"),
                arguments("no base and nothing to share", "0", "0", "0", "0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void examples(String reason, String base, String pool, String berg, String bracke) {
        DistributionKey key = DistributionKeys.basePlus(Kronor.of(base), DistributionKeys.equalShare());

        assertThat(key.entitlements(kronor(pool), TWO).of(BERG)).isEqualTo(kronor(berg));
        assertThat(key.entitlements(kronor(pool), TWO).of(BRACKE)).isEqualTo(kronor(bracke));
    }

    @Test
    void whatTheOtherKeyLeavesStaysUndistributed() {
        DistributionKey key = DistributionKeys.basePlus(
                Kronor.of(10), DistributionKeys.shareBy(Figures.POPULATION, Recipient.state()));

        assertThat(key.entitlements(kronor("20"), Recipients.of(BERG)).undistributed())
                .isEqualTo(kronor("10").times(Fraction.of(10_104_036 - 7_126, 10_104_036)));
    }

    static Stream<Arguments> tooLittle() {
        return Stream.of(
                arguments(
                        "19.99",
                        "pool must carry a base of SEK 10 for each of 2 recipients, SEK 20, but was SEK"
                                + " 1999/100: SEK 1/100 is missing"),
                arguments(
                        "-1",
                        "pool must carry a base of SEK 10 for each of 2 recipients, SEK 20, but was SEK -1:"
                                + " SEK 21 is missing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tooLittle(String pool, String message) {
        DistributionKey key = DistributionKeys.basePlus(Kronor.of(10), DistributionKeys.equalShare());

        assertThatThrownBy(() -> key.allocate(Kronor.of(pool), TWO, Rounding.toKrona()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void badSettingsAreRefused() {
        assertThatThrownBy(() -> DistributionKeys.basePlus(Kronor.of(-1), DistributionKeys.equalShare()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("base must not be negative but was SEK -1");
        assertThatThrownBy(() -> DistributionKeys.basePlus(
                        Monetary.getDefaultAmountFactory()
                                .setCurrency("SEK")
                                .setNumber(new BigDecimal("0.125"))
                                .create(),
                        DistributionKeys.equalShare()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must have at most 2 decimals in SEK but was 0.125");
        DistributionKey euros = DistributionKeys.basePlus(
                Monetary.getDefaultAmountFactory()
                        .setCurrency("EUR")
                        .setNumber(1)
                        .create(),
                DistributionKeys.equalShare());
        assertThatThrownBy(() -> euros.allocate(Kronor.of(10), TWO, Rounding.toKrona()))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("amount of municipality 2326 Berg must be in SEK but was in EUR");
    }

    @Test
    void settingsMakeTheKey() {
        ValueContract.assertEqualityGroups(
                List.of(
                        DistributionKeys.basePlus(Kronor.of(5), DistributionKeys.equalShare()),
                        DistributionKeys.basePlus(Kronor.of("5.00"), DistributionKeys.equalShare())),
                List.of(DistributionKeys.basePlus(Kronor.of(6), DistributionKeys.equalShare())),
                List.of(DistributionKeys.basePlus(Kronor.of(5), DistributionKeys.shareBy(Figures.POPULATION))));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a checker of nulls could pass
    void nullIsRefused() {
        assertThatThrownBy(() -> DistributionKeys.basePlus(null, DistributionKeys.equalShare()))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> DistributionKeys.basePlus(Kronor.of(1), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("rest");
    }

    private static ExactAmount kronor(String kronor) {
        return ExactAmount.from(Kronor.of(kronor));
    }
}
