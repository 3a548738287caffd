package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.key.Figures.BERG;
import static se.kvot.key.Figures.BRACKE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.allocation.Rounding;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.testkit.ValueContract;

class PerformanceKeyTest {

    private static final Recipient VASTERBOTTEN = Recipient.region("24", "Region Västerbotten");
    private static final Recipients TWO = Recipients.of(BERG, BRACKE);

    /** Västerbottens läns landsting 2018: contacts with employers, 678 000 of 1 131 000 kr attained. */
    @Test
    void whatIsNotAttainedStaysUndistributed() {
        DistributionKey key = DistributionKeys.performance()
                .price(Kronor.of(3_000))
                .volume(Figures.of("arbetsgivarkontakter", VASTERBOTTEN, "226"))
                .excess(Excess.REFUSE)
                .build();

        Allocation earned = key.allocate(Kronor.of(1_131_000), List.of(VASTERBOTTEN), Rounding.toKrona());

        assertThat(earned.part(VASTERBOTTEN)).isEqualTo(Kronor.of(678_000));
        assertThat(earned.undistributed()).isEqualTo(Kronor.of(453_000));
        assertThat(key.id()).isEqualTo("performance");
    }

    /** Västerbottens läns landsting 2018: FMU pays at least 48 investigations, and 14 × 11 000 kr = 154 000 kr. */
    static Stream<Arguments> investigations() {
        return Stream.of(
                arguments("14 of 11 000 kr, nothing guaranteed", "0", "14", 11_000, 154_000),
                arguments("47 of 48 guaranteed", "48", "47", 11_000, 528_000),
                arguments("48 of 48 guaranteed", "48", "48", 11_000, 528_000),
                arguments("49 of 48 guaranteed", "48", "49", 11_000, 539_000),
                arguments("none of 48 guaranteed", "48", "0", 11_000, 528_000),
                arguments("half an investigation", "0", "1.5", 11_000, 16_500),
                arguments("a guarantee of halves", "3/2", "1", 11_000, 16_500),
                arguments("free of charge", "48", "14", 0, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void investigations(String reason, String guaranteed, String volume, long price, long expected) {
        DistributionKey key = DistributionKeys.performance()
                .price(Kronor.of(price))
                .volume(Figures.of("utredningar", VASTERBOTTEN, volume))
                .guaranteedVolume(Fraction.parse(guaranteed))
                .excess(Excess.REFUSE)
                .build();

        Allocation allocation = key.allocate(Kronor.of(1_000_000), List.of(VASTERBOTTEN), Rounding.toKrona());

        assertThat(allocation.part(VASTERBOTTEN)).isEqualTo(Kronor.of(expected));
    }

    /** Berg claims 6 × 10 = 60 kr, Bräcke 2 × 10 = 20 kr, which 4 × 10 = 40 kr guaranteed raises. */
    static Stream<Arguments> excesses() {
        return Stream.of(
                arguments("the claims fit", builder(), Excess.REFUSE, "80", "60", "20", "0"),
                arguments("the claims leave some", builder(), Excess.PRO_RATA, "100", "60", "20", "20"),
                arguments("guaranteed", guaranteed(), Excess.REFUSE, "100", "60", "40", "0"),
                arguments("pro rata", builder(), Excess.PRO_RATA, "60", "45", "15", "0"),
                arguments("pro rata above the guarantee", guaranteed(), Excess.PRO_RATA, "90", "50", "40", "0"),
                arguments("pro rata down to the guarantee", guaranteed(), Excess.PRO_RATA, "80", "40", "40", "0"),
                arguments("pro rata of nothing", builder(), Excess.PRO_RATA, "0", "0", "0", "0"),
                arguments("open", builder(), Excess.OPEN_SHORTFALL, "60", "60", "20", "-20"),
                arguments("open with a guarantee", guaranteed(), Excess.OPEN_SHORTFALL, "60", "60", "40", "-40"),
                arguments("capped at half each", capped(builder()), Excess.REFUSE, "100", "50", "20", "30"),
                arguments("capped and guaranteed", capped(guaranteed()), Excess.REFUSE, "90", "45", "40", "5"),
                arguments("capped at the guarantee", capped(guaranteed()), Excess.REFUSE, "80", "40", "40", "0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void excesses(
            String reason,
            PerformanceKey.Builder builder,
            Excess excess,
            String pool,
            String berg,
            String bracke,
            String undistributed) {
        Entitlements entitlements = builder.excess(excess).build().entitlements(kronor(pool), TWO);

        assertThat(entitlements.of(BERG)).isEqualTo(kronor(berg));
        assertThat(entitlements.of(BRACKE)).isEqualTo(kronor(bracke));
        assertThat(entitlements.undistributed()).isEqualTo(kronor(undistributed));
    }

    @Test
    void everyRuleIsAStep() {
        PerformanceKey key = guaranteed()
                .cap((pool, recipients) -> Entitlements.fixed(pool, recipients, recipient -> kronor("54"), "cap"))
                .excess(Excess.PRO_RATA)
                .build();

        assertThat(key.entitlements(kronor("93"), TWO).steps(BERG))
                .containsExactly(
                        new AllocationStep.Priced(BERG, "kontakter 2017-11-01", kronor("10"), Fraction.of(6)),
                        new AllocationStep.AtLeast(BERG, "guaranteed-volume", kronor("40")),
                        new AllocationStep.AtMost(BERG, "cap-by-unnamed", kronor("54")),
                        new AllocationStep.Scaled(BERG, "pro-rata", kronor("40"), kronor("14"), kronor("13")));
        assertThat(builder()
                        .excess(Excess.REFUSE)
                        .build()
                        .entitlements(kronor("80"), TWO)
                        .steps(BERG))
                .containsExactly(new AllocationStep.Priced(BERG, "kontakter 2017-11-01", kronor("10"), Fraction.of(6)));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(
                        builder().excess(Excess.REFUSE),
                        "79.99",
                        "claims must not exceed the pool, SEK 7999/100, but were SEK 80: SEK 1/100 is missing"),
                arguments(
                        builder().excess(Excess.PRO_RATA),
                        "-1",
                        "pool of a key by performance must not be negative but was SEK -1"),
                arguments(
                        guaranteed().excess(Excess.PRO_RATA),
                        "79",
                        "pool must carry the guaranteed amounts, SEK 80, but was SEK 79: SEK 1 is missing"),
                arguments(
                        capped(guaranteed()).excess(Excess.PRO_RATA),
                        "79",
                        "cap of municipality 2326 Berg must be at least the guaranteed amount, SEK 40, but was"
                                + " SEK 79/2"),
                arguments(
                        DistributionKeys.performance()
                                .price(Kronor.of(10))
                                .volume(Figures.of("kontakter", BERG, "6", BRACKE, "-1"))
                                .excess(Excess.REFUSE),
                        "100",
                        "volume by kontakter 2017-11-01 of municipality 2305 Bräcke must not be negative but was -1"),
                arguments(
                        DistributionKeys.performance()
                                .price(Kronor.of(10))
                                .volume(Figures.of("kontakter", BERG, "6"))
                                .excess(Excess.REFUSE),
                        "100",
                        "kontakter 2017-11-01 must have a figure for municipality 2305 Bräcke but it is unknown"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refusals(PerformanceKey.Builder builder, String pool, String message) {
        PerformanceKey key = builder.build();

        assertThatThrownBy(() -> key.allocate(Kronor.of(pool), TWO, Rounding.toKrona()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void badSettingsAreRefused() {
        assertThatThrownBy(() -> DistributionKeys.performance()
                        .price(Kronor.of("-0.01"))
                        .volume(Figures.of("kontakter", BERG, "1"))
                        .excess(Excess.REFUSE)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("price must not be negative but was SEK -1/100");
        assertThatThrownBy(() -> builder()
                        .guaranteedVolume(Fraction.of(-1, 2))
                        .excess(Excess.REFUSE)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("guaranteedVolume must not be negative but was -1/2");
    }

    @Test
    void settingsThatAreMissingAreNamed() {
        assertThatThrownBy(() -> DistributionKeys.performance().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build PerformanceKey, some of required attributes are not set"
                        + " [price, volume, excess]");
        assertThatThrownBy(() -> builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build PerformanceKey, some of required attributes are not set [excess]");
    }

    @Test
    void settingsMakeTheKey() {
        ValueContract.assertEqualityGroups(
                List.of(
                        builder().excess(Excess.REFUSE).build(),
                        builder().excess(Excess.REFUSE).build()),
                List.of(builder().excess(Excess.PRO_RATA).build()),
                List.of(guaranteed().excess(Excess.REFUSE).build()),
                List.of(capped(builder()).excess(Excess.REFUSE).build()));
        PerformanceKey key = capped(guaranteed()).excess(Excess.OPEN_SHORTFALL).build();
        assertThat(key.price()).isEqualTo(Kronor.of(10));
        assertThat(key.volume().label()).isEqualTo("kontakter 2017-11-01");
        assertThat(key.guaranteedVolume()).contains(Fraction.of(4));
        assertThat(key.cap()).contains(DistributionKeys.equalShare());
        assertThat(key.excess()).isEqualTo(Excess.OPEN_SHORTFALL);
    }

    private static PerformanceKey.Builder builder() {
        return DistributionKeys.performance()
                .price(Kronor.of(10))
                .volume(Figures.of("kontakter", BERG, "6", BRACKE, "2"));
    }

    private static PerformanceKey.Builder guaranteed() {
        return builder().guaranteedVolume(Fraction.of(4));
    }

    private static PerformanceKey.Builder capped(PerformanceKey.Builder builder) {
        return builder.cap(DistributionKeys.equalShare());
    }

    private static ExactAmount kronor(String kronor) {
        return ExactAmount.from(Kronor.of(kronor));
    }
}
