package se.kvot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvot.ledger.Moves.day;
import static se.kvot.ledger.Moves.stated;
import static se.kvot.ledger.Moves.tally;
import static se.kvot.ledger.Moves.year;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.kvot.agreement.Attainment;
import se.kvot.agreement.DistributionState;
import se.kvot.agreement.EndOutlook;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.InternalLine;
import se.kvot.agreement.OutlookCertainty;
import se.kvot.agreement.PartRef;
import se.kvot.agreement.Party;
import se.kvot.agreement.Permanence;
import se.kvot.agreement.Source;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;
import se.kvot.money.StatedAmount;
import se.kvot.money.SwedishNumbers;
import se.kvot.party.Recipient;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;

/**
 * The figures of real regions, as their documents print them: Västerbotten's distribution for 2018 (S0) and Region
 * Jämtland Härjedalen's grants in 2020 (S4). A method is named for the row of the list of systems that it is about.
 */
final class SeedMoneyTest {

    private static final Recipient VASTERBOTTEN = Recipient.region("24", "Region Västerbotten");
    private static final Recipient JAMTLAND = Recipient.region("23", "Region Jämtland Härjedalen");

    private static Movement.Builder movement(
            String id, MovementKind kind, PartRef part, Recipient recipient, int year, String on, String source) {
        Movement.Builder builder = Movement.builder();
        builder.id(id)
                .kind(kind)
                .part(part)
                .recipient(recipient)
                .year(FiscalYear.of(year))
                .on(Deadline.parse(on))
                .source(Source.parse(source));
        return builder;
    }

    private static Movement movement(
            String id,
            MovementKind kind,
            PartRef part,
            Recipient recipient,
            int year,
            String on,
            String amount,
            String source) {
        Movement.Builder builder = movement(id, kind, part, recipient, year, on, source);
        builder.amount(stated(amount));
        return builder.build();
    }

    /** Employer contacts 2017: the state budgeted 1,131 mkr, 678 000 kr worth of contacts were reported (S0 L204-207). */
    @Test
    void row7() {
        PartRef contacts = PartRef.parse("sick-leave-2017/employer-contacts");
        Ledger ledger = Ledger.inKronor()
                .plus(movement(
                        "budget", MovementKind.DECIDED, contacts, VASTERBOTTEN, 2017, "2017", "1,131 mkr", "S0 L205"))
                .plus(movement(
                        "contacts",
                        MovementKind.RECOGNISED,
                        contacts,
                        VASTERBOTTEN,
                        2017,
                        "2017",
                        "678 000 kr",
                        "S0 L207"))
                .plus(Submission.of(
                        PartRef.parse("sick-leave-2017/follow-up"),
                        VASTERBOTTEN,
                        SubmissionState.PARTLY_MET,
                        Deadline.parse("2017")));
        Balance balance = ledger.account(contacts, VASTERBOTTEN).balance(day("2017-12-31"));
        Fraction attained = balance.attained().orElseThrow();

        assertThat(attained).isEqualTo(Fraction.of(226, 377));
        assertThat(SwedishNumbers.format(attained.times(Fraction.of(100)).toDecimal(1, RoundingMode.HALF_UP)))
                .isEqualTo("59,9");
        assertThat(balance.decided().minus(balance.of(MovementKind.RECOGNISED))).isEqualTo(tally(453_000));
        assertThat(Duty.of(PartRef.parse("sick-leave-2017/follow-up"), VASTERBOTTEN)
                        .status(ledger, day("2017-12-31")))
                .isEqualTo(ObligationStatus.PARTIALLY_MET);

        Attainment.Builder claim = Attainment.builder();
        claim.what("arbetsgivarkontakter")
                .attained(StatedAmount.parse("678 tkr"))
                .budgeted(StatedAmount.parse("1 131 tkr"));
        assertThat(claim.build().share()).isEqualTo(attained);
    }

    /** Insurance medicine 2017: paid per examination, some of it for the year before, some of it the year after. */
    @Test
    void row12() {
        PartRef fmu = PartRef.parse("fmu-2017/examinations");
        Recipient byske = Recipient.unit(VASTERBOTTEN, "BYSKE", "Byske hälsocentral");
        Recipient alidhem = Recipient.unit(VASTERBOTTEN, "ALIDHEM", "Ålidhems hälsocentral");
        Recipient mariehem = Recipient.unit(VASTERBOTTEN, "MARIEHEM", "Mariehems hälsocentral");
        Recipient neuro = Recipient.unit(VASTERBOTTEN, "NEURO", "Neuro-, huvud- och halscentrum");
        Ledger units = Ledger.inKronor()
                .plus(movement("byske", MovementKind.RECOGNISED, fmu, byske, 2017, "2017", "108 tkr", "S0 L277"))
                .plus(movement("alidhem", MovementKind.RECOGNISED, fmu, alidhem, 2017, "2017", "496 tkr", "S0 L278"))
                .plus(movement(
                        "mariehem",
                        MovementKind.RECOGNISED,
                        fmu,
                        mariehem,
                        2017,
                        "2017",
                        "5 116 tkr",
                        "derived: 5 197 - 81"))
                .plus(movement(
                        "training", MovementKind.RECOGNISED, fmu, mariehem, 2017, "2017", "81 tkr", "S0 L279-280"))
                .plus(movement("neuro", MovementKind.RECOGNISED, fmu, neuro, 2017, "2017", "106 tkr", "S0 L281"));
        Ledger ledger = units.plus(movement(
                        "to-december", MovementKind.PAID, fmu, mariehem, 2017, "2017-12", "4 100 tkr", "S0 L284"))
                .plus(movement("april", MovementKind.PAID, fmu, mariehem, 2017, "2018-04", "1 000 tkr", "S0 L284-285"));

        assertThat(units.account().balance(day("2017-12-31")).of(MovementKind.RECOGNISED))
                .isEqualTo(tally(5_907_000));
        Account enhet = ledger.account(fmu, mariehem);
        Tally training = Tally.of(stated("81 tkr"));
        Tally earned =
                enhet.balance(day("2017-12-31")).of(MovementKind.RECOGNISED).minus(training);
        Tally paid = enhet.balance(day("2018-04-30")).paid();
        assertThat(earned).isEqualTo(tally(5_116_000));
        assertThat(paid).isEqualTo(tally(5_100_000));
        // "cirka 1 000": they agree as printed with the last digit that both have
        assertThat(StatedAmount.parse("5,1 mkr").mayStandFor(new BigDecimal(5_116_000)))
                .isTrue();
        assertThat(StatedAmount.parse("5 100 tkr").mayStandFor(new BigDecimal(5_116_000)))
                .isFalse();
        // at the end of 2017 the unit had earned more than it was paid
        assertThat(enhet.balance(day("2017-12-31")).unearned().plus(training)).isEqualTo(tally(-1_016_000));
        assertThat(enhet.cash(DatePeriod.ofYear(2018)).paid()).isEqualTo(tally(1_000_000));
        assertThat(new PaymentRule(MovementKind.RECOGNISED).findings(enhet, day("2018-12-31")))
                .isEmpty();

        // some of it was for 2016 and paid in February 2017; nobody says how much (S0 L283)
        Movement.Builder arrears = movement("arrears", MovementKind.PAID, fmu, byske, 2016, "2017-02", "S0 L283");
        arrears.earned(DatePeriod.ofYear(2016));
        Account all = ledger.plus(arrears.build()).account();
        assertThat(all.balance(day("2017-12-31"), year(2016)).paid()).hasToString("SEK 0 + arrears");
        assertThat(all.balance(day("2017-12-31"), year(2017)).paid()).isEqualTo(tally(4_100_000));
        assertThat(all.cash(DatePeriod.ofYear(2017)).paid()).hasToString("SEK 4100000 + arrears");
        assertThat(all.cash(DatePeriod.ofYear(2016)).paid()).isEqualTo(tally(0));

        // staff of its own cost 3 035 000 kr, that of others nobody can check, 14 SLU were bought for 11 tkr each
        Ledger costs = ledger.plus(movement(
                        "staff", MovementKind.SPENT, fmu, mariehem, 2017, "2017-12", "3 035 000 SEK", "S0 L289-290"))
                .plus(movement("staff-of-others", MovementKind.SPENT, fmu, mariehem, 2017, "2017", "S0 L303-304")
                        .build())
                .plus(movement(
                        "slu", MovementKind.SPENT, fmu, mariehem, 2017, "2017", "154 tkr", "derived: 14 x 11 tkr"));
        Tally cost = costs.account(fmu, mariehem).balance(day("2017-12-31")).spent();
        assertThat(cost.amount()).isEmpty();
        assertThat(cost.missing()).containsExactly("staff-of-others");
        assertThat(cost.knownPart()).isEqualTo(stated("3 189 tkr"));
    }

    /** The rows of the report on 2019's money for minority languages, purpose by purpose (S4 L258-296). */
    private static final String MINORITY_LANGUAGES = """
            Inflytande, delaktighet och samråd: lokalhyra 17575, förtäring 2628, arvoden 34251, resekostnader, Annat
            Språk -och kultur: språkläger/språkbad, studiecirklar 41632, kulturrevenemang, \
            litteratur-/tidskriftsinköp 728, Annat
            Samordning: personal lön 31682, OH-kostn., resor och logi 4937, konferenskostnader, Annat
            Ärendehandläggning: tolk/översättning 23139, fortbildning av personal 77482, Annat
            Övergripande information: kartläggning, hemsidan, informationsmaterial/ broschyrer, skyltning, Annat
            Övrigt: växel/reception, Annat
            """;

    private static final Pattern CELL = Pattern.compile("(?<group>.*?)(?: (?<kronor>[0-9]+))?");

    @Test
    void row69() {
        PartRef grant = PartRef.parse("minority-languages-2019/grant");
        List<ExpenditureRow> rows = new ArrayList<>();
        List<Movement> costs = new ArrayList<>();
        for (String line : MINORITY_LANGUAGES.lines().toList()) {
            List<String> parts = List.of(line.split(": ", 2));
            for (String cell : Splitter.on(", ").split(parts.get(1))) {
                var matcher = CELL.matcher(cell);
                assertThat(matcher.matches()).isTrue();
                rows.add(ExpenditureRow.of(parts.get(0), matcher.group("group")));
                Optional.ofNullable(matcher.group("kronor")).ifPresent(kronor -> {
                    Movement.Builder cost = movement(
                            "cost-" + rows.size(), MovementKind.SPENT, grant, JAMTLAND, 2019, "2019", "S4 L259-293");
                    cost.amount(stated(kronor + " kr")).purpose(parts.get(0)).costGroup(matcher.group("group"));
                    costs.add(cost.build());
                });
            }
        }
        assertThat(rows).hasSize(25);
        assertThat(costs).hasSize(9);

        Account account = Ledger.inKronor()
                .plus(movement(
                        "available", MovementKind.DECIDED, grant, JAMTLAND, 2019, "2019", "250 000 kr", "S4 L252"))
                .plusAll(costs)
                .account(grant, JAMTLAND);
        Balance balance = account.balance(day("2019-12-31"), year(2019));
        assertThat(balance.available()).isEqualTo(tally(250_000));
        assertThat(balance.spent()).isEqualTo(tally(234_054));
        assertThat(balance.unspent()).isEqualTo(tally(15_946));

        ExpenditureTable report =
                ExpenditureTable.form(rows, MinorUnit.ORE).filledFrom(account, year(2019), day("2019-12-31"));
        assertThat(report.rows().stream()
                        .map(row -> row.purpose() + row.costGroup())
                        .toList())
                .isEqualTo(rows.stream()
                        .map(row -> row.purpose() + row.costGroup())
                        .toList());
        assertThat(report.rows().stream().filter(row -> row.amount().isEmpty())).hasSize(16);
        assertThat(report.purposes().stream().map(report::sum).toList())
                .containsExactly(tally(54_454), tally(42_360), tally(36_619), tally(100_621), tally(0), tally(0));
        assertThat(report.total()).isEqualTo(tally(234_054));
        assertThat(report.sumOfCostGroup("Annat")).isEqualTo(tally(0));
    }

    /** Of 22 mkr of temporary money, 6 and 5 pay for what is permanent (S0 L74-85); the agreement is for 2017 and 2018. */
    @Test
    void row93() {
        EndOutlook.Builder outlook = EndOutlook.builder();
        outlook.ends(Deadline.parse("2018")).certainty(OutlookCertainty.DECIDED).source(Source.parse("S0 L480"));
        InternalDistribution.Builder distribution = InternalDistribution.builder();
        distribution
                .id("professionsmiljarden-2018")
                .recipient(VASTERBOTTEN)
                .year(year(2018))
                .state(DistributionState.DECIDED)
                .income(StatedAmount.parse("26,0 mkr"))
                .addLine(line("digitalisering", "6 mkr", "S0 L84"))
                .addLine(line("kompetensförsörjning", "5 mkr", "S0 L85"));
        FundingCliff cliff = FundingCliff.from(distribution.build(), Optional.of(outlook.build()));

        CliffYear last = cliff.year(year(2018));
        CliffYear next = cliff.year(year(2019));
        assertThat(last.financed()).isEqualTo(tally(22_000_000));
        assertThat(last.ending(OutlookCertainty.DECIDED)).isEqualTo(tally(22_000_000));
        assertThat(last.gap()).isEqualTo(tally(0));
        assertThat(next.financed()).isEqualTo(tally(0));
        assertThat(next.gap()).isEqualTo(tally(11_000_000));
        assertThat(next.woundUp()).isEqualTo(tally(11_000_000));
        assertThat(cliff.firstGap()).contains(year(2019));
    }

    private static InternalLine line(String purpose, String permanent, String source) {
        InternalLine.Builder part = InternalLine.builder();
        part.purpose(purpose)
                .amount(StatedAmount.parse(permanent))
                .use(Permanence.PERMANENT)
                .source(Source.parse(source));
        InternalLine.Builder line = InternalLine.builder();
        line.to(Party.of("LTS"))
                .amount(StatedAmount.parse("11 mkr"))
                .use(Permanence.TEMPORARY)
                .addOfWhich(part.build());
        return line.build();
    }

    /**
     * Cancer money 2020: 3,8 mkr, or 10 with what is left of the year before (S4 L124); 2,1 in January or April, 2,1
     * from December 2019 and 6 in the project's account (S4 L136). The two do not agree, and both stay.
     */
    @Test
    void row95() {
        PartRef cancer = PartRef.parse("cancer-2020/all");
        Movement bank = carried("bank", cancer, "6 mkr");
        Movement december = carried("december", cancer, "2,1 mkr");
        Movement april = movement("april", MovementKind.PAID, cancer, JAMTLAND, 2020, "2020-04", "2,1 mkr", "S4 L136");
        Movement heading =
                movement("heading", MovementKind.DECIDED, cancer, JAMTLAND, 2020, "2020", "3,8 mkr", "S4 L124");
        Ledger ledger = Ledger.inKronor().openingIn(year(2020)).plusAll(List.of(bank, december, april));
        StatedAmount ten = StatedAmount.parse("10mkr");

        Balance balance = ledger.account(cancer, JAMTLAND).balance(day("2020-04-30"), year(2020));
        assertThat(balance.opening()).isEqualTo(tally(8_100_000));
        assertThat(balance.carriedIn()).isEqualTo(tally(8_100_000));
        assertThat(balance.cash()).isEqualTo(tally(10_200_000));
        assertThat(ten.mayStandFor(kronor(balance.cash()))).isTrue();
        assertThat(ledger.account().balance(day("2020-04-29")).cash()).isEqualTo(tally(8_100_000));

        // old money goes first: after 7 mkr is spent, 3,2 is left, 1,1 of it from the year before
        Ledger spent = ledger.plus(movement(
                        "granted", MovementKind.DECIDED, cancer, JAMTLAND, 2020, "2020-04", "2,1 mkr", "S4 L136"))
                .plus(movement(
                        "spent",
                        MovementKind.SPENT,
                        cancer,
                        JAMTLAND,
                        2020,
                        "2020-12",
                        "7 mkr",
                        "derived: an example"));
        assertThat(spent.account().origins(day("2020-12-31"), year(2020), UseOrder.OLDEST_FIRST))
                .contains(ImmutableSortedMap.of(year(2019), stated("1,1 mkr"), year(2020), stated("2,1 mkr")));

        // the other way to 10 mkr: what the heading grants, and the account
        Balance byHeading = Ledger.inKronor()
                .openingIn(year(2020))
                .plusAll(List.of(bank, heading))
                .account()
                .balance(day("2020-12-31"));
        assertThat(byHeading.available()).isEqualTo(tally(9_800_000));
        assertThat(ten.mayStandFor(kronor(byHeading.available()))).isTrue();

        // the payments of 2,1 and 2,1 are not the 3,8 of the heading, and that is seen
        assertThat(StatedAmount.parse("3,8mkr").mayStandFor(new BigDecimal(4_200_000)))
                .isFalse();
        Ledger both = ledger.plus(heading)
                .plus(movement(
                        "december-paid", MovementKind.PAID, cancer, JAMTLAND, 2020, "2019-12", "2,1 mkr", "S4 L136"));
        assertThat(new PaymentRule(MovementKind.DECIDED).findings(both.account(), day("2020-12-31")))
                .singleElement()
                .hasToString(
                        "paid of cancer-2020/all to region 23 Region Jämtland Härjedalen for 2020 must not exceed what is"
                                + " decided, SEK 3800000, but was SEK 4200000");
    }

    private static Movement carried(String id, PartRef part, String amount) {
        Movement.Builder builder =
                movement(id, MovementKind.CARRIED_FORWARD, part, JAMTLAND, 2019, "2019-12", "S4 L136");
        builder.into(year(2020)).amount(stated(amount));
        return builder.build();
    }

    private static BigDecimal kronor(Tally tally) {
        return tally.require("sum").inMainUnits().toExactDecimal();
    }
}
