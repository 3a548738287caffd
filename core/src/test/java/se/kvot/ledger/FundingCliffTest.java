package se.kvot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.ledger.Moves.tally;
import static se.kvot.ledger.Moves.year;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.agreement.DistributionState;
import se.kvot.agreement.EndOutlook;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.InternalLine;
import se.kvot.agreement.OutlookCertainty;
import se.kvot.agreement.Party;
import se.kvot.agreement.Permanence;
import se.kvot.agreement.Source;
import se.kvot.money.CurrencyMismatchException;
import se.kvot.money.MinorUnit;
import se.kvot.money.StatedAmount;
import se.kvot.testkit.ValueContract;
import se.kvot.time.Deadline;

final class FundingCliffTest {

    private static FundedUse.Builder use(String name, long kronor, int from) {
        FundedUse.Builder builder = FundedUse.builder();
        builder.name(name).amount(tally(kronor)).from(year(from));
        return builder;
    }

    private static FundedUse ends(
            String name, long kronor, int from, int last, OutlookCertainty certainty, Permanence use) {
        FundedUse.Builder builder = use(name, kronor, from);
        builder.lastYear(year(last)).certainty(certainty).use(use);
        return builder.build();
    }

    private static final FundingCliff CLIFF = FundingCliff.of(
            List.of(
                    use("lasting", 1, 2017).build(),
                    ends("staff", 10, 2018, 2019, OutlookCertainty.REPORTED, Permanence.PERMANENT),
                    ends("project", 100, 2018, 2018, OutlookCertainty.DECIDED, Permanence.TEMPORARY),
                    ends("premises", 1_000, 2019, 2019, OutlookCertainty.PROBABLE, Permanence.PERMANENT),
                    undecided("unit", 10_000)),
            MinorUnit.ORE);

    private static FundedUse undecided(String name, long kronor) {
        FundedUse.Builder builder = use(name, kronor, 2018);
        builder.lastYear(year(2018)).certainty(OutlookCertainty.AMBITION);
        return builder.build();
    }

    static Stream<Arguments> years() {
        return Stream.of(
                Arguments.of("before most of it", 2017, "1 0 0 0 0"),
                Arguments.of("the first year", 2018, "10111 10110 0 0 0"),
                Arguments.of("some has ended", 2019, "1011 1010 0 100 10000"),
                Arguments.of("what is permanent goes on", 2020, "1 0 1010 100 10000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("years")
    void eachYearHasWhatIsPaidForAndWhatIsNot(String reason, int year, String expected) {
        CliffYear at = CLIFF.year(year(year));

        assertThat(Stream.of(at.financed(), at.ending(), at.gap(), at.woundUp(), at.undecided())
                        .map(sum -> sum.knownPart().inMainUnits().toString())
                        .reduce((one, other) -> one + " " + other))
                .contains(expected);
    }

    @Test
    void endsAreAsSureAsTheyAreSaidToBe() {
        assertThat(CLIFF.year(year(2018)).ending(OutlookCertainty.DECIDED)).isEqualTo(tally(100));
        assertThat(CLIFF.year(year(2019)).ending(OutlookCertainty.DECIDED)).isEqualTo(tally(0));
        assertThat(CLIFF.year(year(2019)).ending(OutlookCertainty.PROBABLE)).isEqualTo(tally(1_000));
        assertThat(CLIFF.year(year(2020)).gap(OutlookCertainty.PROBABLE)).isEqualTo(tally(1_000));
        assertThat(CLIFF.year(year(2020)).gap(OutlookCertainty.REPORTED)).isEqualTo(tally(10));
        assertThat(CLIFF.year(year(2020)).gap(OutlookCertainty.DECIDED)).isEqualTo(tally(0));
        assertThat(CLIFF.year(year(2017)).uses().stream().map(FundedUse::name)).containsExactly("lasting");
        assertThat(CLIFF.firstGap()).contains(year(2020));
        assertThat(FundingCliff.of(
                                List.of(
                                        undecided("unit", 1),
                                        use("lasting", 1, 2017).build()),
                                MinorUnit.ORE)
                        .firstGap())
                .isEmpty();
    }

    private static InternalLine line(String to, String amount, Permanence use, InternalLine... parts) {
        InternalLine.Builder builder = InternalLine.builder();
        builder.to(Party.of(to)).amount(StatedAmount.parse(amount)).use(use).addOfWhich(parts);
        return builder.build();
    }

    private static InternalLine part(String purpose, Optional<StatedAmount> amount, Optional<Permanence> use) {
        InternalLine.Builder builder = InternalLine.builder();
        builder.purpose(purpose).amount(amount).use(use).source(Source.parse("S0 L84"));
        return builder.build();
    }

    private static FundingCliff from(Optional<EndOutlook> outlook, InternalLine... lines) {
        InternalDistribution.Builder builder = InternalDistribution.builder();
        builder.id("vll-2018")
                .recipient(Moves.OTHER)
                .year(year(2018))
                .state(DistributionState.DECIDED)
                .addLines(lines);
        return FundingCliff.from(builder.build(), outlook);
    }

    private static EndOutlook ends(String when) {
        EndOutlook.Builder builder = EndOutlook.builder();
        builder.ends(Deadline.parse(when)).certainty(OutlookCertainty.REPORTED);
        return builder.build();
    }

    @Test
    void internalDistributionPaysForItsLines() {
        FundingCliff cliff = from(
                Optional.of(ends("2019-06")),
                line(
                        "LTS",
                        "11 mkr",
                        Permanence.TEMPORARY,
                        part(
                                "digitalisering",
                                Optional.of(StatedAmount.parse("6 mkr")),
                                Optional.of(Permanence.PERMANENT)),
                        part("plan", Optional.of(StatedAmount.parse("1 mkr")), Optional.empty())),
                line("HSN", "2 mkr", Permanence.PERMANENT));

        assertThat(cliff.uses().stream().map(FundedUse::name))
                .containsExactly(
                        "vll-2018/1/1 digitalisering", "vll-2018/1/2 plan", "vll-2018/1 LTS", "vll-2018/2 HSN");
        assertThat(cliff.uses().stream().map(FundedUse::amount))
                .containsExactly(tally(6_000_000), tally(1_000_000), tally(4_000_000), tally(2_000_000));
        assertThat(cliff.uses()).allMatch(use -> use.lastYear().equals(Optional.of(year(2019))));
        assertThat(cliff.uses().get(0).source()).contains(Source.parse("S0 L84"));
        assertThat(cliff.year(year(2020)).gap()).isEqualTo(tally(8_000_000));
        assertThat(cliff.year(year(2020)).gap(OutlookCertainty.REPORTED)).isEqualTo(tally(8_000_000));
        assertThat(cliff.year(year(2020)).woundUp()).isEqualTo(tally(5_000_000));
        assertThat(cliff.year(year(2017)).financed()).isEqualTo(tally(0));
        assertThat(cliff.firstGap()).contains(year(2020));
    }

    @Test
    void lineThatIsAllPartsIsNotThereItself() {
        FundingCliff cliff = from(
                Optional.empty(),
                line(
                        "LTS",
                        "7 mkr",
                        Permanence.TEMPORARY,
                        part("digitalisering", Optional.of(StatedAmount.parse("7 mkr")), Optional.empty())),
                line("HSN", "0 kr", Permanence.PERMANENT));

        assertThat(cliff.uses().stream().map(FundedUse::name))
                .containsExactly("vll-2018/1/1 digitalisering", "vll-2018/2 HSN");
        assertThat(cliff.year(year(2900)).financed()).isEqualTo(tally(7_000_000));
    }

    @Test
    void unknownLineStaysUnknown() {
        FundingCliff cliff = from(
                Optional.of(ends("2018")),
                line("LTS", "7 mkr", Permanence.PERMANENT, part("plan", Optional.empty(), Optional.empty())));

        assertThat(cliff.uses().stream().map(use -> use.amount().toString()))
                .containsExactly("SEK 0 + vll-2018/1/1", "SEK 7000000 - vll-2018/1/1");
        assertThat(cliff.year(year(2018)).financed()).isEqualTo(tally(7_000_000));
    }

    @Test
    void outlookWithoutADateIsNoEnd() {
        EndOutlook.Builder outlook = EndOutlook.builder();
        outlook.text("ambition att förlänga").certainty(OutlookCertainty.AMBITION);
        FundingCliff cliff = from(Optional.of(outlook.build()), line("LTS", "7 mkr", Permanence.PERMANENT));

        assertThat(cliff.firstGap()).isEmpty();
        assertThat(cliff.uses().get(0).certainty()).isEmpty();
        assertThat(cliff.plus(CLIFF).uses()).hasSize(6);
        assertThat(cliff.plus(CLIFF).year(year(2018)).financed()).isEqualTo(tally(7_010_111));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ends("x", 1, 2019, 2018, OutlookCertainty.DECIDED, Permanence.PERMANENT))
                .withMessage("last year of x must not be before the first, 2019, but was 2018");
        FundedUse.Builder unsure = use("x", 1, 2018);
        unsure.lastYear(year(2018));
        assertThatIllegalArgumentException()
                .isThrownBy(unsure::build)
                .withMessage("certainty of the end of x must be there if and only if there is one but end was 2018 and"
                        + " certainty none");
        FundedUse.Builder endless = use("x", 1, 2018);
        endless.certainty(OutlookCertainty.DECIDED);
        assertThatIllegalArgumentException()
                .isThrownBy(endless::build)
                .withMessage("certainty of the end of x must be there if and only if there is one but end was none and"
                        + " certainty decided");
        FundedUse.Builder nameless = use(" ", 1, 2018);
        assertThatIllegalArgumentException()
                .isThrownBy(nameless::build)
                .withMessage("name of use must not be blank but was \" \"");
        List<FundedUse> uses = List.of(use("x", 1, 2018).build());
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> FundingCliff.of(uses, new MinorUnit("EUR", 2)));
        ValueContract.assertNullRefused(
                CliffYear.class,
                CLIFF.year(year(2018)),
                year(2018),
                MinorUnit.ORE,
                ImmutableList.of(),
                OutlookCertainty.DECIDED);
    }
}
