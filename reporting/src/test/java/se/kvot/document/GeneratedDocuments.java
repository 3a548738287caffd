package se.kvot.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.kvot.agreement.AccessMode;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.Amendment;
import se.kvot.agreement.Attainment;
import se.kvot.agreement.Certainty;
import se.kvot.agreement.Change;
import se.kvot.agreement.Claim;
import se.kvot.agreement.Condition;
import se.kvot.agreement.Decision;
import se.kvot.agreement.DecisionKind;
import se.kvot.agreement.DistributionState;
import se.kvot.agreement.Earmark;
import se.kvot.agreement.EndOutlook;
import se.kvot.agreement.FollowUp;
import se.kvot.agreement.FollowUpQuestion;
import se.kvot.agreement.Goal;
import se.kvot.agreement.GrantKind;
import se.kvot.agreement.Instalment;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.InternalLine;
import se.kvot.agreement.KeyPeriod;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.Lineage;
import se.kvot.agreement.LineageKind;
import se.kvot.agreement.MeasureSpec;
import se.kvot.agreement.Note;
import se.kvot.agreement.Obligation;
import se.kvot.agreement.ObligationKind;
import se.kvot.agreement.OutlookCertainty;
import se.kvot.agreement.Overhead;
import se.kvot.agreement.Part;
import se.kvot.agreement.PartRef;
import se.kvot.agreement.Party;
import se.kvot.agreement.PartyRole;
import se.kvot.agreement.PaymentGate;
import se.kvot.agreement.PaymentPlan;
import se.kvot.agreement.Permanence;
import se.kvot.agreement.PlainValue;
import se.kvot.agreement.PotKind;
import se.kvot.agreement.PreparationState;
import se.kvot.agreement.PromisedAmount;
import se.kvot.agreement.ReportKind;
import se.kvot.agreement.Role;
import se.kvot.agreement.Source;
import se.kvot.agreement.Tense;
import se.kvot.agreement.Threshold;
import se.kvot.allocation.RemainderPolicy;
import se.kvot.allocation.Rounding;
import se.kvot.allocation.TieRule;
import se.kvot.ledger.DayCount;
import se.kvot.ledger.MovementKind;
import se.kvot.ledger.RepaymentGround;
import se.kvot.ledger.SubmissionState;
import se.kvot.ledger.UseOrder;
import se.kvot.money.AmountUnit;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;
import se.kvot.money.RoundingUnit;
import se.kvot.money.StatedAmount;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;
import se.kvot.time.Recurrence;

/** Documents of every kind with every field, to be written and read again. */
final class GeneratedDocuments {

    private static final List<String> TEXTS = List.of(
            "april",
            "inför \"10\" vårdförlopp: nu",
            "NO",
            "2017",
            "a, b",
            "- x",
            "å",
            "# inte",
            "rad ett\nrad två",
            "1/3",
            "~",
            "50 %",
            "yes",
            "🙂",
            " x",
            "2009:1299");

    private final Random random;
    private int named;

    private GeneratedDocuments(long seed) {
        this.random = new Random(seed);
    }

    static Arbitrary<Document> all() {
        return Arbitraries.longs()
                .map(seed -> new GeneratedDocuments(seed).document())
                .withoutEdgeCases()
                .dontShrink();
    }

    private Document document() {
        return switch (random.nextInt(6)) {
            case 0 ->
                new Document.OfDistribution(
                        "other", sources(), distribution(maybe(() -> new PartRef("other", "part"))));
            case 1 -> new Document.OfFollowUp(sources(), followUp(Optional.of("other")));
            case 2 -> new Document.OfLedger(ledger());
            default -> Document.of(agreement());
        };
    }

    private Agreement agreement() {
        String name = id("a");
        List<Part> parts = list(this::part);
        List<Condition> conditions = list(this::condition);
        List<Obligation> obligations = list(this::obligation);
        Agreement.Builder agreement = Agreement.builder()
                .id(name)
                .name(line())
                .putAllSources(sources())
                .grant(one(GrantKind.values()))
                .access(one(AccessMode.values()))
                .period(period())
                .addAllParties(list(() -> new PartyRole(party(), one(Role.values()))))
                .addAllInitiatives(list(this::text))
                .addAllRegistryNumbers(list(this::text))
                .addAllLegalReferences(list(() -> "2009:1299"))
                .addAllLineage(list(this::lineage))
                .outlook(maybe(() -> EndOutlook.builder()
                        .ends(maybe(this::deadline))
                        .certainty(one(OutlookCertainty.values()))
                        .by(maybe(this::party))
                        .text(text())
                        .source(maybe(this::source))
                        .build()))
                .addAllTotals(list(this::claim))
                .addAllParts(parts)
                .addAllConditions(conditions)
                .addAllObligations(obligations)
                .addAllDecisions(list(this::decision))
                .addAllGoals(list(() -> Goal.builder()
                        .horizon(random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(30)) : OptionalInt.empty())
                        .text(text())
                        .source(maybe(this::source))
                        .build()))
                .addAllNotes(list(() -> new Note(text(), maybe(this::source))))
                .addAllInternal(list(() -> distribution(
                        parts.isEmpty()
                                ? Optional.empty()
                                : maybe(() -> new PartRef(name, parts.get(0).id())))))
                .addAllFollowUps(list(() -> followUp(maybe(() -> name))));
        if (random.nextInt(4) == 0) {
            agreement.addAmendment(Amendment.builder()
                    .id(id("x"))
                    .name(line())
                    .effective(LocalDate.of(2018, 3, 1))
                    .known(LocalDate.of(2018, 2, 28))
                    .source(maybe(this::source))
                    .addChange(change(parts, obligations))
                    .build());
        }
        return agreement.build();
    }

    /** A change that this agreement can have. */
    private Change change(List<Part> parts, List<Obligation> obligations) {
        if (!obligations.isEmpty() && random.nextBoolean()) {
            Obligation duty = obligations.get(0);
            if (!duty.receivers().isEmpty()) {
                return new Change.WaiveCondition(
                        duty.id(), duty.receivers().iterator().next());
            } else if (duty.due().isPresent() && duty.every().isEmpty()) {
                return new Change.MoveDeadline(duty.id(), deadline());
            }
        }
        if (!parts.isEmpty()) {
            String part = parts.get(0).id();
            return switch (random.nextInt(3)) {
                case 0 -> new Change.ReplaceKey(part, DatePeriod.ofYear(2018), key(1));
                case 1 ->
                    new Change.ChangeAmount(
                            part, FiscalYear.of(2018), StatedAmount.parse("901 mdkr"), one(Certainty.values()));
                default -> new Change.AddRecipient(part, RecipientKind.UNIT);
            };
        }
        return random.nextBoolean() ? new Change.Extend(LocalDate.of(2990, 1, 1)) : new Change.MergeInto("other");
    }

    private Lineage lineage() {
        return Lineage.builder()
                .kind(one(LineageKind.values()))
                .what(text())
                .agreement(maybe(() -> "other"))
                .share(maybe(() -> Fraction.of(1 + random.nextInt(6), 7)))
                .from(maybe(this::year))
                .source(maybe(this::source))
                .build();
    }

    private Claim claim() {
        return Claim.builder()
                .recipient(maybe(this::recipient))
                .year(year())
                .amount(amount())
                .certainty(one(Certainty.values()))
                .text(maybe(this::text))
                .source(maybe(this::source))
                .build();
    }

    private Part part() {
        return Part.builder()
                .id(id("p"))
                .number(maybe(this::text))
                .name(line())
                .pot(maybe(() -> one(PotKind.values())))
                .joint(random.nextBoolean())
                .purpose(maybe(this::text))
                .addAllNational(
                        random.nextBoolean()
                                ? List.of(PromisedAmount.builder()
                                        .year(FiscalYear.of(2018))
                                        .amount(StatedAmount.parse("900 mdkr"))
                                        .certainty(one(Certainty.values()))
                                        .source(maybe(this::source))
                                        .build())
                                : List.of())
                .addAllEarmarks(list(() -> Earmark.builder()
                        .year(FiscalYear.of(2018))
                        .amount(maybe(() -> StatedAmount.parse("0,5 tkr")))
                        .purpose(text())
                        .addAllRecipients(kinds())
                        .source(maybe(this::source))
                        .build()))
                .addAllRecipients(kinds())
                .key(maybe(() -> key(3)))
                .addAllKeyPeriods(
                        random.nextBoolean() ? List.of(new KeyPeriod(DatePeriod.ofYear(2018), key(2))) : List.of())
                .rounding(maybe(this::rounding))
                .addAllAmounts(list(this::claim))
                .payments(maybe(() -> PaymentPlan.builder()
                        .addInstalment(Instalment.builder()
                                .due(deadline())
                                .amount(maybe(() -> StatedAmount.parse("3,1 mnkr")))
                                .build())
                        .gate(maybe(() -> one(PaymentGate.values())))
                        .source(maybe(this::source))
                        .build()))
                .addAllConditions(list(this::condition))
                .addAllObligations(list(this::obligation))
                .build();
    }

    private Condition condition() {
        String id = id("c");
        Optional<Source> source = maybe(this::source);
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.Action(id, text(), source);
            case 1 ->
                new Condition.Volume(
                        id,
                        text(),
                        new Threshold(
                                BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3)), random.nextBoolean()),
                        text(),
                        source);
            case 2 -> new Condition.Structure(id, text(), source);
            case 3 -> new Condition.Report(id, text(), source);
            case 4 -> new Condition.Involvement(id, text(), party(), source);
            default -> new Condition.Accounting(id, text(), source);
        };
    }

    private Obligation obligation() {
        ObligationKind kind = one(ObligationKind.values());
        return Obligation.builder()
                .id(id("o"))
                .kind(kind)
                .report(kind == ObligationKind.REPORT ? maybe(() -> one(ReportKind.values())) : Optional.empty())
                .addAllReceivers(ImmutableSet.copyOf(list(this::party)))
                .due(maybe(this::deadline))
                .every(maybe(() -> switch (random.nextInt(3)) {
                    case 0 -> Recurrence.monthly();
                    case 1 -> Recurrence.yearlyIn(Month.of(1 + random.nextInt(12)));
                    default -> Recurrence.yearlyOn(MonthDay.of(2, 1 + random.nextInt(29)));
                }))
                .from(maybe(() -> Deadline.ofYear(2017)))
                .until(maybe(() -> Deadline.of(YearMonth.of(2018, 4))))
                .by(maybe(this::party))
                .text(maybe(this::text))
                .source(maybe(this::source))
                .build();
    }

    private Decision decision() {
        DecisionKind kind = one(DecisionKind.values());
        return Decision.builder()
                .id(id("d"))
                .kind(kind)
                .state(
                        kind == DecisionKind.PREPARATION
                                ? maybe(() -> one(PreparationState.values()))
                                : Optional.empty())
                .body(maybe(this::text))
                .on(maybe(this::deadline))
                .text(maybe(this::text))
                .registryNumber(maybe(this::text))
                .source(maybe(this::source))
                .build();
    }

    private InternalDistribution distribution(Optional<PartRef> part) {
        return InternalDistribution.builder()
                .id(id("i"))
                .recipient(recipient())
                .part(part)
                .year(year())
                .state(random.nextBoolean() ? DistributionState.PROPOSED : DistributionState.PRELIMINARY)
                .national(maybe(this::amount))
                .income(maybe(this::amount))
                .overhead(maybe(() -> Overhead.builder()
                        .rate(Fraction.of(random.nextInt(8), 7 + random.nextInt(2)))
                        .amount(maybe(() -> StatedAmount.parse("4,0 mkr")))
                        .build()))
                .addAllLines(list(() -> line(2)))
                .statedSum(maybe(this::amount))
                .source(maybe(this::source))
                .build();
    }

    private InternalLine line(int depth) {
        return InternalLine.builder()
                .to(maybe(this::party))
                .amount(maybe(this::amount))
                .purpose(text())
                .basis(maybe(this::text))
                .use(maybe(() -> one(Permanence.values())))
                .addAllOfWhich(depth == 0 ? List.of() : list(() -> line(depth - 1)))
                .source(maybe(this::source))
                .build();
    }

    private FollowUp followUp(Optional<String> agreement) {
        Map<FollowUpQuestion, String> answers = new LinkedHashMap<>();
        for (FollowUpQuestion question : FollowUpQuestion.values()) {
            if (random.nextBoolean()) {
                answers.put(question, text());
            }
        }
        return FollowUp.builder()
                .id(id("f"))
                .recipient(recipient())
                .agreement(agreement)
                .year(year())
                .tense(one(Tense.values()))
                .putAllAnswers(answers)
                .addAllAttainments(list(() -> Attainment.builder()
                        .what(text())
                        .attained(amount())
                        .budgeted(StatedAmount.parse("1 131 tkr"))
                        .source(maybe(this::source))
                        .build()))
                .addAllLines(list(() -> line(1)))
                .addAllIndicators(list(this::text))
                .source(maybe(this::source))
                .build();
    }

    private LedgerDocument ledger() {
        return LedgerDocument.builder()
                .id(id("l"))
                .putAllSources(sources())
                .recipient(recipient())
                .opening(maybe(() -> FiscalYear.of(1900)))
                .addAllMovements(list(this::movement))
                .addAllSubmissions(
                        random.nextBoolean()
                                ? List.of(LedgerSubmission.builder()
                                        .obligation(new PartRef("other", "duty"))
                                        .recipient(maybe(this::recipient))
                                        .state(one(SubmissionState.values()))
                                        .on(deadline())
                                        .known(maybe(() -> LocalDate.of(2990, 1, 1)))
                                        .text(maybe(this::text))
                                        .source(maybe(this::source))
                                        .build())
                                : List.of())
                .carryOver(maybe(() -> LedgerCarryOver.builder()
                        .part(maybe(() -> new PartRef("other", "part")))
                        .rule(maybe(this::text))
                        .share(maybe(() -> Fraction.of(1, 1 + random.nextInt(3))))
                        .until(maybe(this::deadline))
                        .order(maybe(() -> one(UseOrder.values())))
                        .source(maybe(this::source))
                        .build()))
                .repayment(maybe(() -> LedgerRepayment.builder()
                        .part(maybe(() -> new PartRef("other", "part")))
                        .addGrounds(one(RepaymentGround.values()))
                        .useUntil(maybe(() -> LocalDate.of(2019, 12, 31)))
                        .addAllPurposes(ImmutableSet.copyOf(list(this::text)))
                        .due(maybe(this::deadline))
                        .interest(maybe(() -> new LedgerInterest(
                                text(),
                                maybe(() -> Fraction.of(2, 100)),
                                maybe(() -> random.nextInt(100)),
                                maybe(() -> one(DayCount.values())))))
                        .text(maybe(this::text))
                        .source(maybe(this::source))
                        .build()))
                .build();
    }

    private LedgerMovement movement() {
        return LedgerMovement.builder()
                .id(id("n"))
                .kind(one(MovementKind.values()))
                .part(new PartRef("other", "part"))
                .recipient(maybe(this::recipient))
                .amount(maybe(this::amount))
                .on(deadline())
                .year(FiscalYear.of(2000 + random.nextInt(30)))
                .known(maybe(() -> LocalDate.of(2990, 1, 1)))
                .earned(maybe(this::period))
                .to(maybe(this::party))
                .purpose(maybe(this::text))
                .costGroup(maybe(this::text))
                .certainty(one(Certainty.values()))
                .text(maybe(this::text))
                .source(maybe(this::source))
                .build();
    }

    private KeySpec key(int depth) {
        KeySpec share = KeySpec.of("share").with("measure", measure(2));
        if (depth == 0) {
            return random.nextBoolean() ? share : KeySpec.of("equal-share");
        }
        KeySpec inside = key(depth - 1);
        return switch (random.nextInt(9)) {
            case 0 -> KeySpec.of("base-plus").with("base", money()).with("rest", inside);
            case 1 ->
                KeySpec.of("at-most")
                        .with("most", KeySpec.of("each").with("amount", money()))
                        .with("key", inside)
                        .with("freed", PlainValue.of("reshared"));
            case 2 -> KeySpec.of("sum").with("keys", PlainValue.of(List.of(inside, share)));
            case 3 ->
                KeySpec.of("quotas")
                        .with(
                                "quotas",
                                PlainValue.of(ImmutableMap.of(
                                        PlainValue.of(Recipient.region("23", "Jämtland")),
                                        PlainValue.of(Fraction.of(1, 3)),
                                        PlainValue.of(Recipient.region("24", "Västerbotten")),
                                        PlainValue.of(Fraction.of(2, 3)))));
            case 4 ->
                KeySpec.of("staircase")
                        .with("measure", measure(1))
                        .with("boundary", PlainValue.of(random.nextBoolean() ? "at-least" : "more-than"))
                        .with(
                                "steps",
                                PlainValue.of(ImmutableMap.of(
                                        PlainValue.of(Fraction.ZERO), money(),
                                        PlainValue.of(Fraction.of(7, 3)), money())));
            case 5 ->
                KeySpec.of("slices")
                        .with("period", PlainValue.of(DatePeriod.ofYear(2018)))
                        .with("slices", PlainValue.of(ImmutableMap.of(PlainValue.of(DatePeriod.ofYear(2018)), inside)));
            case 6 ->
                KeySpec.of("within")
                        .with("hierarchy", PlainValue.of("regioner"))
                        .with("between", share)
                        .with("within", inside);
            case 7 ->
                KeySpec.of("qualified")
                        .with("requirement", PlainValue.of(text()))
                        .with("qualified", PlainValue.of(List.of(PlainValue.of(Recipient.region("23", "Jämtland")))))
                        .with("key", inside)
                        .with("missed", PlainValue.of("to-payer"));
            default -> share;
        };
    }

    private PlainValue money() {
        return PlainValue.of(ExactAmount.of(Fraction.of(random.nextInt(1_000_000)), MinorUnit.ORE));
    }

    private MeasureSpec measure(int depth) {
        MeasureSpec label = MeasureSpec.of(random.nextBoolean() ? text() : "folkmängd 2017-12-31");
        if (depth == 0) {
            return label;
        }
        return switch (random.nextInt(5)) {
            case 0 -> MeasureSpec.sum(label, measure(depth - 1));
            case 1 -> MeasureSpec.mean(label, measure(depth - 1));
            case 2 -> label.times(measure(depth - 1));
            case 3 -> label.times(Fraction.of(1 + random.nextInt(9), 1 + random.nextInt(9)));
            default -> label;
        };
    }

    private Rounding rounding() {
        RoundingUnit unit =
                one(RoundingUnit.ORE, RoundingUnit.KRONA, RoundingUnit.THOUSAND_KRONOR, RoundingUnit.ofKronor(85_000));
        RoundingMode mode = one(
                RoundingMode.UP,
                RoundingMode.DOWN,
                RoundingMode.CEILING,
                RoundingMode.FLOOR,
                RoundingMode.HALF_UP,
                RoundingMode.HALF_DOWN,
                RoundingMode.HALF_EVEN);
        RemainderPolicy remainder = one(
                RemainderPolicy.largestRemainder(),
                RemainderPolicy.independent(),
                RemainderPolicy.toRecipient(recipient()));
        TieRule ties = one(
                TieRule.byCode(), TieRule.byLargerEntitlement(), TieRule.refuse(), TieRule.lot(List.of(recipient())));
        return new Rounding(unit, mode, remainder, ties);
    }

    private ImmutableSet<RecipientKind> kinds() {
        return ImmutableSet.copyOf(list(() -> one(
                RecipientKind.STATE,
                RecipientKind.REGION,
                RecipientKind.MUNICIPALITY,
                RecipientKind.COUNTY,
                RecipientKind.BOARD)));
    }

    private ImmutableMap<String, String> sources() {
        return ImmutableMap.of("S1", line(), "S2", line());
    }

    private Source source() {
        return switch (random.nextInt(3)) {
            case 0 -> Source.of("S1", 1 + random.nextInt(300));
            case 1 -> Source.of("S2", 5, 6 + random.nextInt(300));
            default -> Source.derived("summan: " + text().strip());
        };
    }

    private Party party() {
        return random.nextBoolean() ? Party.of(line()) : Party.of(recipient());
    }

    private Recipient recipient() {
        return one(
                Recipient.region("10", "Blekinge"),
                Recipient.of(RecipientKind.MUNICIPALITY, "2326"),
                Recipient.of(RecipientKind.BOARD, "24/HSN", "Hälso- och sjukvårdsnämnden, norr"),
                Recipient.state());
    }

    private StatedAmount amount() {
        return StatedAmount.of(
                BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(3)), one(AmountUnit.values()));
    }

    private FiscalYear year() {
        return random.nextBoolean()
                ? FiscalYear.of(2000 + random.nextInt(30))
                : FiscalYear.of(2000 + random.nextInt(30), Month.JULY);
    }

    private DatePeriod period() {
        LocalDate start = LocalDate.of(2016, 1 + random.nextInt(12), 1);
        return switch (random.nextInt(4)) {
            case 0 -> DatePeriod.ofYear(2018);
            case 1 -> DatePeriod.of(LocalDate.of(2016, 1, 1), LocalDate.of(2017 + random.nextInt(5), 1, 1));
            case 2 -> DatePeriod.of(start, start.plusMonths(1 + random.nextInt(30)));
            default -> DatePeriod.of(start.plusDays(random.nextInt(20)), start.plusDays(40));
        };
    }

    private Deadline deadline() {
        return switch (random.nextInt(3)) {
            case 0 -> Deadline.ofYear(2018);
            case 1 -> Deadline.of(YearMonth.of(2018, 1 + random.nextInt(12)));
            default -> Deadline.of(LocalDate.of(2018, 1 + random.nextInt(12), 1 + random.nextInt(28)));
        };
    }

    private String id(String letter) {
        named++;
        return letter + named;
    }

    private String line() {
        return text().replace('\n', ' ');
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> made) {
        return random.nextBoolean() ? Optional.of(made.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> made) {
        List<T> items = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            items.add(made.get());
        }
        return items;
    }
}
