package se.kvot.agreement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvot.money.StatedAmount;
import se.kvot.party.RecipientKind;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;

/** Agreements to try things on, as Region Jämtland Härjedalen and Landstinget Blekinge tell of them. */
final class Examples {

    static final FiscalYear Y2017 = FiscalYear.of(2017);
    static final FiscalYear Y2020 = FiscalYear.of(2020);
    static final DatePeriod YEAR_2020 = DatePeriod.ofYear(2020);
    static final DatePeriod WINTER = DatePeriod.ofMonths(YearMonth.of(2020, 1), YearMonth.of(2020, 2));
    static final DatePeriod MARCH_TO_NOVEMBER = DatePeriod.ofMonths(YearMonth.of(2020, 3), YearMonth.of(2020, 11));
    static final DatePeriod DECEMBER = DatePeriod.ofMonth(YearMonth.of(2020, 12));
    static final Party STATE = Party.of("Staten");
    static final Party SKR = Party.of("SKR");
    static final KeySpec PERFORMANCE = KeySpec.of("performance").with("volume", MeasureSpec.of("kortare köer 2020"));
    static final KeySpec POPULATION = KeySpec.of("share").with("measure", MeasureSpec.of("folkmängd 2018-12-31"));
    static final Source RELIEF = Source.of("S4", 7, 9);
    static final Source RENEGOTIATION = Source.of("S4", 60, 70);
    static final LocalDate BEFORE = LocalDate.of(2020, 4, 20);
    static final LocalDate RENEGOTIATED = LocalDate.of(2020, 4, 24);
    static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);

    private Examples() {}

    static StatedAmount amount(String text) {
        return StatedAmount.parse(text);
    }

    static Deadline date(String text) {
        return Deadline.parse(text);
    }

    static Agreement.Builder agreement(String id) {
        return Agreement.builder()
                .id(id)
                .name("Överenskommelse " + id)
                .grant(GrantKind.TARGETED)
                .access(AccessMode.AGREEMENT)
                .period(YEAR_2020);
    }

    static Part.Builder part(String id) {
        return Part.builder().id(id).name("Del " + id);
    }

    static Obligation.Builder report(String id, Party... receivers) {
        return Obligation.builder().id(id).kind(ObligationKind.REPORT).addReceivers(receivers);
    }

    static Amendment.Builder amendment(String id) {
        return amendment(id, "2020-03-01", "2020-04-24");
    }

    static Amendment.Builder amendment(String id, String effective, String known) {
        return Amendment.builder()
                .id(id)
                .name("Tillägg " + id)
                .effective(LocalDate.parse(effective))
                .known(LocalDate.parse(known));
    }

    static Condition condition(String id) {
        return new Condition.Action(id, "Krav " + id, Optional.empty());
    }

    /** Ökad tillgänglighet i hälso- och sjukvården 2020, before anything was renegotiated (S4 L50-70). */
    static Agreement access() {
        return agreement("access-2020")
                .putSource("S4", "Region Jämtland Härjedalen: Nationella satsningar 2020")
                .addParties(new PartyRole(STATE, Role.PRINCIPAL), new PartyRole(SKR, Role.AGREEMENT_PARTY))
                .addRegistryNumber("RS/29/2020")
                .addPart(part("development").pot(PotKind.DEVELOPMENT).build())
                .addPart(part("performance")
                        .pot(PotKind.PERFORMANCE)
                        .addRecipient(RecipientKind.REGION)
                        .key(PERFORMANCE)
                        .build())
                .addObligation(Obligation.builder()
                        .id("action-plan")
                        .kind(ObligationKind.PLAN)
                        .addReceivers(STATE, SKR)
                        .due(date("2020-09-30"))
                        .source(Source.of("S4", 68))
                        .build())
                .addObligation(report("visits", SKR)
                        .report(ReportKind.STATISTICS)
                        .due(date("2020-04-01"))
                        .source(Source.of("S4", 68, 70))
                        .build())
                .addObligation(report("results", STATE, SKR)
                        .source(Source.of("S4", 7, 9))
                        .build())
                .build();
    }

    /** The supplementary agreement of 24 April 2020 (S4 L60-70), and the relief of the state (S4 L7-9). */
    static Amendment renegotiation() {
        return amendment("renegotiation-2020")
                .source(RENEGOTIATION)
                .addChanges(
                        new Change.ReplaceKey("performance", MARCH_TO_NOVEMBER, POPULATION),
                        new Change.ChangeAmount("performance", Y2020, amount("2007 mkr"), Certainty.PRELIMINARY),
                        new Change.MoveDeadline("action-plan", date("2021-03-31")),
                        new Change.MoveDeadline("visits", date("2020-10-01")),
                        new Change.WaiveCondition("results", STATE))
                .build();
    }

    static Agreement with(Agreement agreement, Amendment... amendments) {
        return with(agreement, List.of(amendments));
    }

    static Agreement with(Agreement agreement, List<Amendment> amendments) {
        return ((AgreementBuilder.ImmutableAgreement) agreement).withAmendments(amendments);
    }

    static ImmutableList<String> texts(List<Difference> differences) {
        return differences.stream().map(Difference::toString).collect(ImmutableList.toImmutableList());
    }
}
