package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.key.KeyExamples.amounts;
import static se.kvot.key.KeyExamples.byRecipient;
import static se.kvot.key.KeyExamples.figures;
import static se.kvot.key.KeyExamples.kronor;
import static se.kvot.key.KeyExamples.recipient;
import static se.kvot.key.KeyExamples.recipients;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
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
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Measure;
import se.kvot.statistics.Statistic;
import se.kvot.statistics.Sweden;
import se.kvot.time.DatePeriod;

/**
 * Rules of real agreements, with the figures of the documents that follow them.
 *
 * <p>The documents: Västerbottens läns landsting (VLL), distribution of state grants 2016 and 2018; Landstinget Blekinge,
 * summary 2017; Region Jämtland Härjedalen (RJH), mental health 2018 and agreements 2020.
 */
class SeedRulesTest {

    private static final Sweden SWEDEN = Sweden.load();
    private static final Recipient JAMTLAND = SWEDEN.region("23");

    /** 1 November 2017: the nation and Jämtland, recovered from RJH's quota table for 2018. */
    private static final Statistic POPULATION_2017 = SWEDEN.population(LocalDate.of(2017, 11, 1));

    /** RJH 2020: a pair that gives the amounts of the document itself; Statistics Sweden's table was not at hand. */
    private static final FiguresOnly POPULATION_2019 = new FiguresOnly(
            "folkmängd 2019-11-01",
            ImmutableMap.of(JAMTLAND, Fraction.of(130_697), Recipient.state(), Fraction.of(10_319_473)));

    private static final Rounding HALF_UP = Rounding.independent(RoundingUnit.KRONA, RoundingMode.HALF_UP);
    private static final Rounding CUT = Rounding.keptByPayer(RoundingUnit.KRONA);

    private static MonetaryAmount million(String number) {
        return Kronor.of(new BigDecimal(number).movePointRight(6));
    }

    private static ExactAmount exactMillion(String number) {
        return ExactAmount.from(million(number));
    }

    /** RJH 2018, table of demands: "350/250/220/130/40 Mkr" and what the county got of each, öre cut off. */
    static Stream<Arguments> row76_populationShareAtAReferenceDate() {
        return Stream.of(
                arguments(350, 4_493_174),
                arguments(250, 3_209_410),
                arguments(220, 2_824_281),
                arguments(130, 1_668_893),
                arguments(40, 513_505));
    }

    @ParameterizedTest
    @MethodSource
    void row76_populationShareAtAReferenceDate(int millions, int county) {
        DistributionKey key = DistributionKeys.shareBy(POPULATION_2017, Recipient.state());
        DistributionKey otherDate =
                DistributionKeys.shareBy(SWEDEN.population(LocalDate.of(2018, 12, 31)), Recipient.state());
        MonetaryAmount pool = Kronor.of(millions * 1_000_000L);

        assertThat(key.allocate(pool, List.of(JAMTLAND), CUT).part(JAMTLAND)).isEqualTo(Kronor.of(county));
        assertThat(otherDate.allocate(pool, List.of(JAMTLAND), CUT).part(JAMTLAND))
                .isNotEqualTo(Kronor.of(county));
    }

    /** RJH 2020, "Sammanhållen vård samsjuklighet 200 000 000 / 6203183": 5 Mkr per county and share of the rest. */
    @Test
    void row77_basePlusShare_samsjuklighet() {
        ImmutableMap.Builder<Recipient, Fraction> figures = ImmutableMap.builder();
        Fraction others = POPULATION_2019.value(Recipient.state()).minus(POPULATION_2019.value(JAMTLAND));
        for (Recipient region : SWEDEN.regions()) {
            figures.put(
                    region,
                    region.equals(JAMTLAND) ? POPULATION_2019.value(JAMTLAND) : others.dividedBy(Fraction.of(20)));
        }
        DistributionKey key = DistributionKeys.basePlus(
                Kronor.of(5_000_000), DistributionKeys.shareBy(new FiguresOnly("2019", figures.buildOrThrow())));

        Allocation allocation = key.allocate(Kronor.of(200_000_000), SWEDEN.regions(), HALF_UP);

        assertThat(SWEDEN.regions().size()).isEqualTo(21);
        assertThat(allocation.part(JAMTLAND)).isEqualTo(Kronor.of(6_203_183));
        assertThat(allocation.entitlements().steps(JAMTLAND).get(1))
                .isInstanceOfSatisfying(
                        AllocationStep.SetAside.class,
                        step -> assertThat(step.left()).isEqualTo(exactMillion("95")));
    }

    /** RJH 2018 and 2020, "Stärkt brukarmedverkan 24 000 000 / 1000000": a million for each of 21. */
    @Test
    void row78_equalAmount_brukarmedverkan() {
        Allocation allocation = DistributionKeys.each(million("1")).allocate(million("24"), SWEDEN.regions(), HALF_UP);

        assertThat(allocation.part(JAMTLAND)).isEqualTo(Kronor.of(1_000_000));
        assertThat(allocation.undistributed()).isEqualTo(million("3"));
        assertThat(DistributionKeys.equalShare()
                        .allocate(million("21"), SWEDEN.regions(), HALF_UP)
                        .part(JAMTLAND))
                .isEqualTo(Kronor.of(1_000_000));
    }

    /** VLL 2017: "14 styck SLU sammanlagt. 11 tkr per utredning", beside "administration: 750 tkr". */
    @Test
    void row79_priceTimesVolume_slu() {
        DistributionKey slu = DistributionKeys.priced(Kronor.of(11_000), figures("14"));
        DistributionKey withAdministration = DistributionKeys.sum(DistributionKeys.each(Kronor.of(750_000)), slu);

        assertThat(KeyExamples.shares(slu, "1000000", 1)).isEqualTo("154000");
        assertThat(KeyExamples.shares(withAdministration, "1000000", 1)).isEqualTo("904000");
    }

    /** VLL 2017: the state budgeted 1,131 mkr for contacts with employers, 678 000 kr was shown. */
    @Test
    void row80_priceTimesVolumeUpToACap_employerContacts() {
        DistributionKey cap = DistributionKeys.fixed(Map.of(recipient(1), Kronor.of(1_131_000)));
        DistributionKey attained =
                DistributionKeys.atMost(cap, DistributionKeys.priced(Kronor.of(1_000), figures("678")), Freed.LEFT);
        DistributionKey more =
                DistributionKeys.atMost(cap, DistributionKeys.priced(Kronor.of(1_000), figures("1132")), Freed.LEFT);

        assertThat(KeyExamples.shares(attained, "1131000", 1)).isEqualTo("678000");
        assertThat(attained.entitlements(kronor("1131000"), recipients(1)).undistributed())
                .isEqualTo(kronor("453000"));
        assertThat(Fraction.of(678, 1_131).times(Fraction.of(100)).toDecimal(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("59.9");
        assertThat(KeyExamples.shares(more, "1131000", 1)).isEqualTo("1131000");
    }

    /**
     * VLL 2017: "ett garantibelopp motsvarande 48 utredningar utbetalades oavsett mängden". The price is not in the
     * document; at one krona the amounts are numbers of investigations.
     */
    @Test
    void row81_volumeFloor_48Investigations() {
        DistributionKey guarantee = DistributionKeys.priced(Kronor.of(1), figures("48 48 48 48"));
        DistributionKey key = DistributionKeys.atLeast(
                guarantee, DistributionKeys.priced(Kronor.of(1), figures("0 47 48 49")), Freed.LEFT);
        DistributionKey byPerformance = DistributionKeys.performance()
                .price(Kronor.of(1))
                .volume(figures("0 47 48 49"))
                .guaranteedVolume(Fraction.of(48))
                .excess(Excess.OPEN_SHORTFALL)
                .build();

        assertThat(KeyExamples.shares(key, "230", 4)).isEqualTo("48 48 48 49");
        assertThat(KeyExamples.shares(byPerformance, "230", 4)).isEqualTo("48 48 48 49");
    }

    /** VLL 2017: "Ersättning för administration: 750 tkr. Samma summa gäller i hela landet". */
    @Test
    void row82_flatFee_administration() {
        Entitlements entitlements =
                DistributionKeys.each(Kronor.of(750_000)).entitlements(kronor("16500000"), SWEDEN.regions());

        assertThat(entitlements.of(JAMTLAND)).isEqualTo(kronor("750000"));
        // Landstinget Blekinge 2017 states 16,5 mnkr for the nation: 22 such sums, not 21
        assertThat(entitlements.undistributed()).isEqualTo(kronor("750000"));
    }

    /**
     * RJH 2020: "antalet asylsökande 2 september 2019 och antalet nyanlända kommunmottagna mellan januari 2015 och augusti
     * 2019". The counts are not in the document and are made up; the uses of the 8,6 mkr are stated.
     */
    @Test
    void row83_indicatorCountsAtADateAndOverASpan() {
        Measure asylumSeekers = figures("200 600");
        Measure received = figures("1800 5400");
        DistributionKey key = DistributionKeys.shareBy(Measure.sum(asylumSeekers, received));
        DistributionKey uses = DistributionKeys.lines(million("8.6"), tenths("25 14 25 5 12 5"));

        assertThat(KeyExamples.shares(key, "100", 2)).isEqualTo("25 75");
        assertThat(uses.entitlements(exactMillion("8.6"), recipients(6))
                        .undistributed()
                        .signum())
                .isZero();
    }

    /** VLL 2016: the refugee grant by "andel personalkostnader", 8 and 21 of 29; the shares follow from the amounts. */
    @Test
    void row84_shareOfStaffCost_refugeeGrant() {
        DistributionKey key = DistributionKeys.shareBy(figures("276 724"));

        Allocation allocation =
                key.allocate(million("29"), recipients(2), Rounding.largestRemainder(RoundingUnit.ofKronor(1_000_000)));

        assertThat(allocation.part(recipient(1))).isEqualTo(million("8"));
        assertThat(allocation.part(recipient(2))).isEqualTo(million("21"));
        assertThat(Fraction.of(8, 29).toDecimal(3, RoundingMode.HALF_UP)).isEqualByComparingTo("0.276");
    }

    /** RJH 2020: "Verksamheten redovisar fjolårets kostnader i juni varje år vilket blir det kommande årets bidrag". */
    @Test
    void row85_laggedCost_devicesForTheDeaf() {
        Statistic cost = Statistic.builder()
                .name("kostnad")
                .date(LocalDate.of(2019, 6, 30))
                .unit("kr")
                .source("RJH 2020: 0,188 mkr")
                .putFigure(JAMTLAND, 188_000)
                .build();

        Entitlements entitlements =
                DistributionKeys.priced(Kronor.of(1), cost).entitlements(kronor("1000000"), Recipients.of(JAMTLAND));

        assertThat(entitlements.of(JAMTLAND)).isEqualTo(kronor("188000"));
        // the two-year table says 0,19
        assertThat(Fraction.of(188, 1_000).toDecimal(2, RoundingMode.HALF_UP)).isEqualByComparingTo("0.19");
    }

    /** RJH 2020: "kan rekvirera högst det belopp som framgår av fördelningsnyckeln, … 210 000 kr". */
    @Test
    void row86_ceiling_interpretersAtWork() {
        DistributionKey ceiling = DistributionKeys.each(Kronor.of(210_000));
        DistributionKey key =
                DistributionKeys.atMost(ceiling, DistributionKeys.fixed(amounts("209999 210000 210001 0")), Freed.LEFT);

        assertThat(KeyExamples.shares(key, "840000", 4)).isEqualTo("209999 210000 210000 0");
    }

    /** RJH 2020, unhealthy habits: 0,9 mkr applied for, refused. */
    @Test
    void row87_applicationRefused() {
        DistributionKey applied = DistributionKeys.fixed(Map.of(recipient(1), million("0.9")));
        DistributionKey refused = DistributionKeys.qualified("ansökan beviljad", Set.of(), applied, Missed.toPayer());
        DistributionKey granted =
                DistributionKeys.qualified("ansökan beviljad", Set.of(recipient(1)), applied, Missed.toPayer());

        assertThat(KeyExamples.shares(refused, "900000", 1)).isEqualTo("0");
        assertThat(refused.entitlements(exactMillion("0.9"), recipients(1)).steps(recipient(1)))
                .containsExactly(new AllocationStep.NotQualified(recipient(1), "ansökan beviljad"));
        assertThat(KeyExamples.shares(granted, "900000", 1)).isEqualTo("900000");
    }

    /** RJH 2018, quota table: "Kvot: 0,5" for the municipalities together and "0,5" for the region. */
    @Test
    void row88_halfForMunicipalitiesAndHalfForTheRegion() {
        Recipient county = SWEDEN.county("23");
        DistributionKey key = DistributionKeys.quotas(Map.of(county, Fraction.of(1, 2), JAMTLAND, Fraction.of(1, 2)));

        Allocation allocation = key.allocate(Kronor.of(8_986_348), List.of(county, JAMTLAND), HALF_UP);

        assertThat(allocation.part(county)).isEqualTo(Kronor.of(4_493_174));
        assertThat(allocation.part(JAMTLAND)).isEqualTo(Kronor.of(4_493_174));
    }

    /** RJH 2018, quota table: stimulus, contribution to the regional level and what remains, as printed. */
    static Stream<Arguments> row89_contributionAndRemainder() {
        return Stream.of(
                arguments("2326", "246842", "68671.38", "178170.6"),
                arguments("2305", "225053.6", "62609.87", "162443.8"),
                arguments("2361", "352596.7", "98092.33", "254504.4"),
                arguments("2309", "516061.1", "143568.1", "372493"),
                arguments("2303", "189270.9", "52655.12", "136615.8"),
                arguments("2313", "408955.4", "113771.3", "295184.1"),
                arguments("2321", "387374.9", "107767.6", "279607.3"),
                // printed "216 7020"
                arguments("2380", "2167020", "602864.5", "1564156"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void row89_contributionAndRemainder(String code, String stimulus, String contribution, String remaining) {
        Recipient municipality = SWEDEN.municipality(code);
        ExactAmount exact = stimulus().of(municipality);
        // the shares were taken of the stimulus without its öre
        ExactAmount contributed = exact.times(Fraction.of(1_250_000, 4_493_174));

        assertThat(sevenDigits(exact)).isEqualByComparingTo(stimulus);
        assertThat(sevenDigits(contributed)).isEqualByComparingTo(contribution);
        assertThat(sevenDigits(exact.minus(contributed))).isEqualByComparingTo(remaining);
    }

    /** Each municipality's part of 350 Mkr by population, not rounded. */
    private static Entitlements stimulus() {
        return DistributionKeys.shareBy(POPULATION_2017, Recipient.state())
                .entitlements(exactMillion("350"), SWEDEN.municipalitiesOf("23"));
    }

    private static BigDecimal sevenDigits(ExactAmount amount) {
        return amount.inMainUnits().toSignificant(7, RoundingMode.HALF_UP);
    }

    @Test
    void row89_sharesOfTheTruncatedSumAreMoreThanAllOfIt() {
        Recipients eight = SWEDEN.municipalitiesOf("23");
        Entitlements stimulus = stimulus();
        ImmutableMap.Builder<Recipient, Fraction> figures = ImmutableMap.builder();
        eight.forEach(municipality ->
                figures.put(municipality, stimulus.of(municipality).inMainUnits()));
        figures.put(JAMTLAND, Fraction.of(4_493_174));
        DistributionKey asPrinted =
                DistributionKeys.shareBy(new FiguresOnly("stimulansmedel", figures.buildOrThrow()), JAMTLAND);

        assertThat(stimulus.total().inMainUnits().toDecimal(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("4493174.81");
        assertThatThrownBy(() -> asPrinted.entitlements(kronor("1250000"), eight))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total weight by stimulansmedel must be at least the sum of the weights,"
                        + " 11349800000000/2526009, but was 4493174");
    }

    /** VLL 2018, table: income, overhead and what is distributed, in mkr; in the last column what the table says. */
    static Stream<Arguments> row90_overhead() {
        return Stream.of(
                arguments("sjukskrivning", "32.6", 10, "3.3", "29.3", "3.3", "29.3"),
                arguments("cancervård: the table says 9,3", "10.4", 10, "1.0", "9.4", "1.0", "9.3"),
                arguments("förlossningsvård", "9.9", 10, "1.0", "8.9", "1.0", "8.9"),
                arguments("kvinnors hälsa", "3.1", 10, "0.3", "2.8", "0.3", "2.8"),
                arguments("tillägg", "5.3", 10, "0.5", "4.8", "0.5", "4.8"),
                arguments("förlossningsvård, nytt", "26.5", 15, "4.0", "22.5", "4.0", "22.5"),
                arguments("psykisk hälsa", "26.9", 15, "4.0", "22.9", "4.0", "22.9"),
                arguments("professionsmiljarden: 4,0 is not 15 %", "26.0", 15, "3.9", "22.1", "4.0", "22.0"),
                arguments("barnhälsovård", "3.2", 15, "0.5", "2.7", "0.5", "2.7"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void row90_overhead(
            String row, String income, int percent, String kept, String net, String statedKept, String statedNet) {
        DistributionKey key = DistributionKeys.afterOverhead(Fraction.of(percent, 100), DistributionKeys.equalShare());

        Entitlements entitlements = key.entitlements(exactMillion(income), recipients(1));

        assertThat(tenthOfAMillion(entitlements.of(recipient(1)))).isEqualByComparingTo(net);
        assertThat(tenthOfAMillion(entitlements.undistributed())).isEqualByComparingTo(kept);
        boolean isContradiction = row.contains(":");
        assertThat(kept.equals(statedKept) && net.equals(statedNet)).isNotEqualTo(isContradiction);
    }

    private static BigDecimal tenthOfAMillion(ExactAmount amount) {
        return amount.inMainUnits().dividedBy(Fraction.of(1_000_000)).toDecimal(1, RoundingMode.HALF_UP);
    }

    /** VLL 2018, sick leave: the table says 15,7/7,9/5,7, the text 15,7/8,1/5,5; both are 29,3. */
    @Test
    void row91_linesByBoard() {
        DistributionKey table = DistributionKeys.lines(million("29.3"), tenths("157 79 57"));
        DistributionKey text = DistributionKeys.lines(million("29.3"), tenths("157 81 55"));

        assertThat(table.entitlements(exactMillion("29.3"), recipients(3))
                        .undistributed()
                        .signum())
                .isZero();
        assertThat(text.entitlements(exactMillion("29.3"), recipients(3))
                        .undistributed()
                        .signum())
                .isZero();
        assertThat(text).isNotEqualTo(table);
        assertThatThrownBy(() -> DistributionKeys.lines(million("29.3"), tenths("157 81 57")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lines must sum to SEK 29300000 but summed to SEK 29500000");
    }

    /** Landstinget Blekinge 2017, cancer care: "447 mnkr varav 407 mnkr till landsting/regioner". */
    @Test
    void row92_earmarkInsideTheAmount() {
        Recipient others = Recipient.state();
        DistributionKey earmark =
                DistributionKeys.lines(million("447"), Map.of(others, million("40"), recipient(1), million("407")));

        assertThat(earmark.entitlements(exactMillion("447"), recipients(1)).of(recipient(1)))
                .isEqualTo(exactMillion("407"));
        // two payments of 3,1 are 1,499–1,548 % of the 407
        assertThat(percent("6.1", "407")).isEqualByComparingTo("1.4988");
        assertThat(percent("6.3", "407")).isEqualByComparingTo("1.5479");
    }

    /** VLL 2018: of 5 + 6 + 5 + 6 mkr "varav 6 mkr ingår … permanent" and "varav 5 mkr ingår … permanent". */
    @Test
    void row93_permanentAndTemporary() {
        Recipients lines = recipients(4);
        DistributionKey all = DistributionKeys.lines(million("22"), tenths("50 60 50 60"));
        DistributionKey permanent =
                DistributionKeys.qualified("permanent", Set.of(recipient(2), recipient(3)), all, Missed.toPayer());

        assertThat(permanent.entitlements(exactMillion("22"), lines).total()).isEqualTo(exactMillion("11"));
        assertThat(permanent.entitlements(exactMillion("22"), lines).undistributed())
                .isEqualTo(exactMillion("11"));
    }

    /**
     * RJH 2020, access to care: January and February by population in December 2018; March to November, 2 007 mkr, after
     * renegotiation "utifrån befolkningsstorlek", 27,6 mkr for the region.
     */
    @Test
    void row96_keyConvertedByAmendment() {
        DatePeriod winter = DatePeriod.ofMonths(YearMonth.of(2020, 1), YearMonth.of(2020, 2));
        DatePeriod rest = DatePeriod.ofMonths(YearMonth.of(2020, 3), YearMonth.of(2020, 11));
        Statistic december = SWEDEN.population(LocalDate.of(2018, 12, 31));
        DistributionKey before = DistributionKeys.shareBy(december, Recipient.state());
        DistributionKey after = DistributionKeys.shareBy(POPULATION_2019, Recipient.state());
        DistributionKey key = DistributionKeys.slices(winter.span(rest), Map.of(winter, before, rest, after));

        // 2 007 mkr are nine months of eleven
        ExactAmount pool = exactMillion("2007").times(Fraction.of(11, 9));
        Entitlements entitlements = key.entitlements(pool, Recipients.of(JAMTLAND));

        ExactAmount months = exactMillion("2007");
        assertThat(entitlements.steps(JAMTLAND))
                .containsExactly(
                        new AllocationStep.Portion(
                                JAMTLAND, "2020-01-01/2020-03-01", pool, months.times(Fraction.of(2, 9))),
                        new AllocationStep.Share(
                                JAMTLAND,
                                "folkmängd 2018-12-31",
                                months.times(Fraction.of(2, 9)),
                                december.value(JAMTLAND),
                                december.value(Recipient.state())),
                        new AllocationStep.Portion(JAMTLAND, "2020-03-01/2020-12-01", pool, months),
                        new AllocationStep.Share(
                                JAMTLAND,
                                "folkmängd 2019-11-01",
                                months,
                                Fraction.of(130_697),
                                Fraction.of(10_319_473)));
        KeyExamples.assertRecomputable(entitlements);

        // the document contradicts itself: by population it would be 25,4
        ExactAmount byPopulation =
                after.entitlements(months, Recipients.of(JAMTLAND)).of(JAMTLAND);
        assertThat(tenthOfAMillion(byPopulation)).isEqualByComparingTo("25.4");
        assertThat(percent("27.55", "2007")).isEqualByComparingTo("1.3727");
        assertThat(percent("27.65", "2007")).isEqualByComparingTo("1.3777");
        assertThat(percent("130697", "10319473")).isEqualByComparingTo("1.2665");
    }

    private static BigDecimal percent(String part, String whole) {
        return Fraction.from(new BigDecimal(part))
                .dividedBy(Fraction.from(new BigDecimal(whole)))
                .times(Fraction.of(100))
                .toDecimal(4, RoundingMode.HALF_UP);
    }

    /** One region, two years, two roundings: RJH 2018 cut off the öre, RJH 2020 rounded. */
    @Test
    void row98_roundingIsOfTheScheme() {
        DistributionKey in2018 = DistributionKeys.shareBy(POPULATION_2017, Recipient.state());
        DistributionKey in2020 = DistributionKeys.shareBy(POPULATION_2019, Recipient.state());
        List<Recipient> one = List.of(JAMTLAND);

        assertThat(in2018.allocate(million("40"), one, CUT).part(JAMTLAND)).isEqualTo(Kronor.of(513_505));
        assertThat(in2018.allocate(million("40"), one, HALF_UP).part(JAMTLAND)).isEqualTo(Kronor.of(513_506));
        assertThat(in2020.allocate(million("1435"), one, HALF_UP).part(JAMTLAND))
                .isEqualTo(Kronor.of(18_174_397));
        assertThat(in2020.allocate(million("1435"), one, CUT).part(JAMTLAND)).isEqualTo(Kronor.of(18_174_396));
    }

    /** Tenths of a million, as in {@code "157 79"} for 15,7 and 7,9 mkr. */
    private static Map<Recipient, MonetaryAmount> tenths(String tenths) {
        return byRecipient(tenths).entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey,
                        entry -> Kronor.of(entry.getValue().numerator().longValueExact() * 100_000)));
    }
}
