package se.kvot.example.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.example.seeds.Stated.kronor;
import static se.kvot.example.seeds.Vasterbotten.agreement;
import static se.kvot.example.seeds.Vasterbotten.distribution;
import static se.kvot.example.seeds.Vasterbotten.followUp;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.agreement.Attainment;
import se.kvot.agreement.Claim;
import se.kvot.agreement.Condition;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.InternalLine;
import se.kvot.agreement.Part;
import se.kvot.agreement.Permanence;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Rounding;
import se.kvot.key.KeyCatalog;
import se.kvot.key.KeySources;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.StatedAmount;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Statistic;
import se.kvot.statistics.Sweden;
import se.kvot.time.FiscalYear;

/** What Västerbotten's documents of 2016 and 2018 state, computed again from them, and what does not agree. */
final class VasterbottenFiguresTest {

    private static final Sweden SWEDEN = Sweden.load();
    private static final Recipient VASTERBOTTEN = SWEDEN.region("24");

    /** 14 were made, at 11 tkr each (the follow-up of 2017, line 281). */
    private static final Statistic SLU = Statistic.builder()
            .name("SLU-utredningar")
            .date(LocalDate.of(2017, 12, 31))
            .unit("utredningar")
            .source("Västerbottens läns landsting: Fördelning riktade statsbidrag 2018")
            .putFigure(VASTERBOTTEN, 14)
            .build();

    private static final KeySources SOURCES = KeySources.of(
            SWEDEN.population(LocalDate.of(2016, 12, 31)), SWEDEN.population(LocalDate.of(2017, 12, 31)), SLU);

    static Stream<Arguments> sums() {
        return Stream.of(
                arguments("1 sick-leave 2016", lines("vll-sick-leave-2016-internal"), "28,9 mkr"),
                arguments("2 sick-leave 2017", reported("vll-sick-leave-follow-up-2017"), "29,538 mkr"),
                arguments("3 sick-leave 2018, table", lines("vll-sick-leave-2018-table"), "29,3 mkr"),
                arguments("3 sick-leave 2018, prose", lines("vll-sick-leave-2018-prose"), "29,3 mkr"),
                arguments("12 FMU per unit 2017", reported("vll-fmu-follow-up-2017"), "5 907 tkr"),
                arguments("17 maternity 2016", lines("vll-maternity-2016-internal"), "12,0 mkr"),
                arguments("18 maternity 2017", reported("vll-maternity-follow-up-2017"), "11,8 mkr"),
                arguments("22 supplement", lines("vll-maternity-2018-supplement"), "4,8 mkr"),
                arguments("23 maternity new, table", lines("vll-maternity-2018-new-table"), "22,5 mkr"),
                arguments("23 maternity new, prose", lines("vll-maternity-2018-new-prose"), "22,5 mkr"),
                arguments("25 mental health 2016", lines("vll-mental-health-2016-internal"), "14,0 mkr"),
                arguments("26 mental health 2017", reported("vll-mental-health-follow-up-2017"), "12,772 mkr"),
                arguments("30 mental health 2018", lines("vll-mental-health-2018-table"), "22,9 mkr"),
                arguments("48 professionsmiljard 2016", lines("vll-professions-2016-internal"), "25,5 mkr"),
                arguments("52 professionsmiljard 2018", lines("vll-professions-2018-table"), "22,0 mkr"),
                arguments("53 old kömiljard", lines("vll-old-waiting-list-billion"), "20 mkr"),
                arguments("59 child health 2018", lines("vll-child-health-2018-table"), "2,7 mkr"),
                arguments("60 chronic illness 2016", lines("vll-chronic-illness-2016-internal"), "1,2 mkr"),
                arguments("62 quality registers 2016", lines("vll-quality-registers-2016-internal"), "2,2 mkr"),
                arguments("63 general reinforcement 2016", lines("vll-general-reinforcement-2016-internal"), "24 mkr"),
                arguments("64 refugee grant 2016", lines("vll-refugee-grant-2016-internal"), "29 mkr"));
    }

    private static List<InternalLine> lines(String distribution) {
        return distribution(distribution).lines();
    }

    private static List<InternalLine> reported(String followUp) {
        return followUp(followUp).lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sums")
    void theLinesSumTo(String row, List<InternalLine> lines, String sum) {
        assertThat(Stated.sum(lines)).as(row).isEqualByComparingTo(kronor(sum));
    }

    /** All rows of the table of 2018, as it has them. */
    static Stream<String> tableOf2018() {
        return Stream.of(
                "vll-sick-leave-2018-table",
                "vll-cancer-2018-table",
                "vll-maternity-2018-hospital",
                "vll-maternity-2018-primary-care",
                "vll-maternity-2018-supplement",
                "vll-maternity-2018-new-table",
                "vll-mental-health-2018-table",
                "vll-child-health-2018-table",
                "vll-professions-2018-table");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tableOf2018")
    void incomeLessOverheadIsWhatTheLinesGiveExceptForCancer(String row) {
        BigDecimal left = row.equals("vll-cancer-2018-table") ? kronor("0,1 mkr") : BigDecimal.ZERO;

        assertThat(Stated.leftOver(distribution(row))).isEqualByComparingTo(left);
    }

    @Test
    void theSumRowIsTheRoundedSumOfTheRows() {
        InternalDistribution stated = distribution("vll-2018-sum-row");
        BigDecimal income = sumOverTable(Stated::income);
        BigDecimal overhead = sumOverTable(Stated::overhead);
        BigDecimal distributed = sumOverTable(row -> Stated.sum(row.lines()));

        assertThat(income).isEqualByComparingTo(kronor("143,9 mkr"));
        assertThat(overhead).isEqualByComparingTo(kronor("18,6 mkr"));
        assertThat(distributed).isEqualByComparingTo(kronor("125,2 mkr"));
        assertThat(stated.income().orElseThrow().mayStandFor(income)).isTrue();
        assertThat(stated.overhead().orElseThrow().amount().orElseThrow().mayStandFor(overhead))
                .isTrue();
        assertThat(stated.statedSum().orElseThrow().mayStandFor(distributed)).isTrue();
        assertThat(distribution("vll-2018-sum-prose").income()).isEqualTo(stated.income());
        assertThat(distribution("vll-2018-sum-prose").statedSum()).isEqualTo(stated.statedSum());
    }

    private static BigDecimal sumOverTable(Function<InternalDistribution, BigDecimal> figure) {
        return tableOf2018().map(Vasterbotten::distribution).map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The overhead of each row but one is its rate of the income, rounded to what is printed. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("tableOf2018")
    void theOverheadIsItsRateExceptForProfessionsmiljarden(String row) {
        InternalDistribution distribution = distribution(row);
        Fraction rate = distribution.overhead().orElseThrow().rate().orElseThrow();
        StatedAmount stated = distribution.overhead().orElseThrow().amount().orElseThrow();
        BigDecimal exact =
                rate.times(Fraction.from(Stated.income(distribution))).toExactDecimal();

        assertThat(stated.mayStandFor(exact)).isEqualTo(!row.equals("vll-professions-2018-table"));
    }

    static Stream<Arguments> shares() {
        return Stream.of(
                arguments("3 sick-leave", "vll-sick-leave-2018", "all", "1 230 mkr"),
                arguments("15 cancer", "vll-cancer-2018", "all", "391 mkr"),
                arguments("21 maternity and women", "vll-maternity-2018", "maternity-and-women", "490 mkr"),
                arguments("22 supplement", "vll-maternity-2018", "supplement", "200 mkr"),
                arguments("23 maternity new", "vll-maternity-2018", "new-2018", "1 000 mkr"),
                arguments("30 mental health", "vll-mental-health-2018", "all", "1 014 mkr"),
                arguments("52 professionsmiljard", "vll-professions-2017-2018", "all", "976 mkr"),
                arguments("59 child health", "vll-child-health-2018", "all", "120 mkr"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shares")
    void theKeyOfThePartGivesTheIncomeAsPrinted(String row, String agreement, String id, String national) {
        Part part = agreement(agreement).part(id);
        assertThat(national(part)).isEqualTo(StatedAmount.parse(national));
        Range<BigDecimal> printed = part.amounts().stream()
                .map(Claim::amount)
                .map(StatedAmount::range)
                .reduce((one, other) -> Range.closed(
                        one.lowerEndpoint().add(other.lowerEndpoint()),
                        one.upperEndpoint().add(other.upperEndpoint())))
                .orElseThrow();

        assertThat(printed.contains(allocated(part, key(part)))).as(row).isTrue();
    }

    private static DistributionKey key(Part part) {
        return KeyCatalog.standard().key(part.key().orElseThrow(), SOURCES);
    }

    private static BigDecimal allocated(Part part, DistributionKey key) {
        ExactAmount pool = ExactAmount.from(
                part.national(FiscalYear.of(2018)).orElseThrow().amount().toMonetaryAmount());
        return key.entitlements(pool, SWEDEN.regions())
                .of(VASTERBOTTEN)
                .inMainUnits()
                .toDecimal(2, RoundingMode.HALF_EVEN);
    }

    static Stream<Arguments> rowsOfOnePart() {
        return Stream.of(
                arguments("3 sick-leave", "vll-sick-leave-2018", "all", List.of("vll-sick-leave-2018-table")),
                arguments("15 cancer", "vll-cancer-2018", "all", List.of("vll-cancer-2018-table")),
                arguments(
                        "21 maternity and women",
                        "vll-maternity-2018",
                        "maternity-and-women",
                        List.of("vll-maternity-2018-hospital", "vll-maternity-2018-primary-care")),
                arguments(
                        "22 supplement", "vll-maternity-2018", "supplement", List.of("vll-maternity-2018-supplement")),
                arguments(
                        "23 maternity new", "vll-maternity-2018", "new-2018", List.of("vll-maternity-2018-new-table")),
                arguments("30 mental health", "vll-mental-health-2018", "all", List.of("vll-mental-health-2018-table")),
                arguments(
                        "52 professionsmiljard",
                        "vll-professions-2017-2018",
                        "all",
                        List.of("vll-professions-2018-table")),
                arguments("59 child health", "vll-child-health-2018", "all", List.of("vll-child-health-2018-table")));
    }

    /** The table states both; where one national amount covers two rows, neither row has one. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rowsOfOnePart")
    void theRowsOfTheTableSayWhatThePartDoes(String row, String agreement, String id, List<String> distributions) {
        Part part = agreement(agreement).part(id);
        List<InternalDistribution> rows =
                distributions.stream().map(Vasterbotten::distribution).toList();

        assertThat(rows.stream().map(it -> it.part().orElseThrow().toString()))
                .as(row)
                .containsOnly(agreement + "/" + id);
        assertThat(rows.stream().map(it -> it.income().orElseThrow()))
                .containsExactlyElementsOf(
                        part.amounts().stream().map(Claim::amount).toList());
        if (rows.size() == 1) {
            assertThat(rows.get(0).national()).contains(national(part));
        }
    }

    /** 26,0 of 976 can be no share that 32,6 of 1 230 also is; nor is it the share of the other rows' key. */
    @Test
    void professionsmiljardenHasAnOlderShareThanTheOtherRows() {
        Part professions = agreement("vll-professions-2017-2018").part("all");
        Part sickLeave = agreement("vll-sick-leave-2018").part("all");
        StatedAmount income = Iterables.getOnlyElement(professions.amounts()).amount();

        assertThat(lowestShare(professions)).isGreaterThan(highestShare(sickLeave));
        assertThat(income.mayStandFor(allocated(professions, key(sickLeave)))).isFalse();
    }

    private static Fraction lowestShare(Part part) {
        StatedAmount income = Iterables.getOnlyElement(part.amounts()).amount();
        return Fraction.from(income.range().lowerEndpoint())
                .dividedBy(Fraction.from(national(part).range().upperEndpoint()));
    }

    private static Fraction highestShare(Part part) {
        StatedAmount income = Iterables.getOnlyElement(part.amounts()).amount();
        return Fraction.from(income.range().upperEndpoint())
                .dividedBy(Fraction.from(national(part).range().lowerEndpoint()));
    }

    private static StatedAmount national(Part part) {
        return part.national(FiscalYear.of(2018)).orElseThrow().amount();
    }

    static Stream<Arguments> proseAndTable() {
        return Stream.of(
                arguments(
                        "3 the split differs, the sum does not",
                        List.of("vll-sick-leave-2018-prose", "vll-sick-leave-2018-table"),
                        List.of(
                                "HSN gets 8,1 mkr (S0 L22) but 7,9 mkr (S0 L94)",
                                "LTS gets 15,7 mkr (S0 L21) + 5,5 mkr (S0 L23) but 15,7 mkr (S0 L92) + 5,7 mkr (S0 L96)")),
                arguments(
                        "15 the unit differs",
                        List.of("vll-cancer-2018-prose", "vll-cancer-2018-table"),
                        List.of("HSN gets 9,3 tkr (S0 L29) but 9,3 mkr (S0 L98)")),
                arguments(
                        "23 the boards are swapped",
                        List.of("vll-maternity-2018-new-prose", "vll-maternity-2018-new-table"),
                        List.of(
                                "HSN gets 19,3 mkr (S0 L45) but 3,2 mkr (S0 L108)",
                                "LTS gets 3,2 mkr (S0 L44) but 19,3 mkr (S0 L110)")),
                arguments(
                        "30 agrees",
                        List.of("vll-mental-health-2018-prose", "vll-mental-health-2018-table"),
                        List.of()),
                arguments("52 agrees", List.of("vll-professions-2018-prose", "vll-professions-2018-table"), List.of()),
                arguments(
                        "59 agrees", List.of("vll-child-health-2018-prose", "vll-child-health-2018-table"), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proseAndTable")
    void proseAndTableDiffer(String row, List<String> accounts, List<String> contradictions) {
        assertThat(Stated.contradictions(distribution(accounts.get(0)), distribution(accounts.get(1))))
                .as(row)
                .isEqualTo(contradictions);
    }

    /** 3,9 = 2,8 + 1,1 and 12,6 = 8,9 + 3,7: the prose adds the supplement to the scheme. */
    @Test
    void theProseOfMaternityIsThreeRowsOfTheTable() {
        List<InternalLine> table = Stream.of(
                        "vll-maternity-2018-hospital",
                        "vll-maternity-2018-primary-care",
                        "vll-maternity-2018-supplement")
                .flatMap(row -> lines(row).stream())
                .toList();

        Map<String, BigDecimal> prose = Stated.byBoard(lines("vll-maternity-2018-prose"));

        assertThat(prose).containsExactlyInAnyOrderEntriesOf(Stated.byBoard(table));
        assertThat(prose).isEqualTo(ImmutableMap.of("HSN", kronor("12,6 mkr"), "LTS", kronor("3,9 mkr")));
    }

    /** 0,8 = 0,6 + 0,2. */
    @Test
    void rareDiseasesAndChildrensTeethAreTheHospitalsPartOfChildHealth() {
        InternalLine hospital = lines("vll-child-health-2018-prose").get(0);

        assertThat(hospital.ofWhich()).hasSize(2);
        assertThat(Stated.sum(hospital.ofWhich())).isEqualByComparingTo(Stated.kronor(hospital));
    }

    /** Of 22,0 are 6 and 5 permanent, and stay when the money ends. */
    @Test
    void halfOfProfessionsmiljardenIsPermanent() {
        List<InternalLine> permanent = lines("vll-professions-2018-table").stream()
                .filter(line -> line.use().orElseThrow() == Permanence.PERMANENT)
                .toList();
        List<InternalLine> footnotes = lines("vll-professions-2018-prose").stream()
                .flatMap(line -> line.ofWhich().stream())
                .toList();

        assertThat(Stated.sum(permanent)).isEqualByComparingTo(kronor("11 mkr"));
        assertThat(Stated.sum(footnotes)).isEqualByComparingTo(kronor("11 mkr"));
    }

    /** 678 000 kr of 1,131 mkr: the condition was met to 59,9 %. */
    @Test
    void contactsWithEmployersWerePartlyMade() {
        Attainment contacts = Iterables.getOnlyElement(
                followUp("vll-sick-leave-follow-up-2017").attainments());
        StatedAmount budgeted = Iterables.getOnlyElement(agreement("vll-sick-leave-2017")
                        .part("employer-contacts")
                        .amounts())
                .amount();

        assertThat(contacts.share()).isEqualTo(Fraction.of(678, 1131));
        assertThat(contacts.share().toDecimal(3, RoundingMode.HALF_UP)).isEqualTo("0.599");
        assertThat(contacts.budgeted()).isEqualTo(budgeted);
    }

    /** 750 tkr to each; paid for 48 AFU at least; 14 SLU at 11 tkr. */
    @Test
    void administrationIsFlatAndServicesArePriced() {
        Part administration = agreement("vll-fmu-2017").part("administration");
        Allocation flat = key(administration).allocate(Kronor.of(21 * 750_000), SWEDEN.regions(), Rounding.toKrona());
        Allocation slu = key(agreement("vll-fmu-2017").part("slu"))
                .allocate(Kronor.of(154_000), Recipients.of(VASTERBOTTEN), Rounding.toKrona());
        Condition guarantee = agreement("vll-fmu-2017").condition("guaranteed-volume");

        assertThat(flat.part(VASTERBOTTEN))
                .isEqualTo(Iterables.getOnlyElement(administration.amounts())
                        .amount()
                        .toMonetaryAmount());
        assertThat(flat.undistributed()).isEqualTo(Kronor.of(0));
        assertThat(slu.part(VASTERBOTTEN)).isEqualTo(Kronor.of(154_000));
        assertThat(slu.undistributed()).isEqualTo(Kronor.of(0));
        assertThat(guarantee)
                .isInstanceOfSatisfying(
                        Condition.Volume.class,
                        volume -> assertThat(volume.atLeast()).hasToString("48"));
    }

    /**
     * 5 197 less 81 for training is 5 116, of which 4 100 were paid in 2017 and about 1 000 were to be paid in April 2018:
     * the same as far as hundreds go.
     */
    @Test
    void theUnitsGotWhatWasPaidAndWhatWasToBePaid() {
        InternalLine mariehem = reported("vll-fmu-follow-up-2017").get(2);
        BigDecimal services = Stated.kronor(mariehem).subtract(Stated.sum(mariehem.ofWhich()));

        assertThat(services).isEqualByComparingTo(kronor("5 116 tkr"));
        assertThat(services.setScale(-5, RoundingMode.HALF_UP)).isEqualByComparingTo(kronor("5 100 tkr"));
    }

    /** 8 and 21 of 29: the shares of staff costs that the split stands for. */
    @Test
    void theRefugeeGrantTellsTheSharesOfStaffCost() {
        Map<String, BigDecimal> boards = Stated.byBoard(lines("vll-refugee-grant-2016-internal"));
        Fraction sum = Fraction.from(Stated.sum(lines("vll-refugee-grant-2016-internal")));

        assertThat(Fraction.from(boards.get("LTS")).dividedBy(sum).toDecimal(3, RoundingMode.HALF_UP))
                .isEqualTo("0.276");
        assertThat(Fraction.from(boards.get("HSN")).dividedBy(sum).toDecimal(3, RoundingMode.HALF_UP))
                .isEqualTo("0.724");
    }
}
