package se.kvot.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.kvot.agreement.AccessMode;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.Amendment;
import se.kvot.agreement.Change;
import se.kvot.agreement.Condition;
import se.kvot.agreement.GrantKind;
import se.kvot.agreement.Instalment;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.MeasureSpec;
import se.kvot.agreement.Obligation;
import se.kvot.agreement.ObligationKind;
import se.kvot.agreement.Part;
import se.kvot.agreement.Party;
import se.kvot.agreement.PaymentPlan;
import se.kvot.agreement.PromisedAmount;
import se.kvot.money.AmountUnit;
import se.kvot.money.StatedAmount;
import se.kvot.party.RecipientKind;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;

/** Agreements with a history to try things on. */
public final class GeneratedAgreements {

    /** The first of the days that amendments are known and effective on: few, so that they often meet. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    /** How many such days there are. */
    public static final int DAYS = 8;

    private static final Party STATE = Party.of("Staten");
    private static final Party SKR = Party.of("SKR");

    private GeneratedAgreements() {}

    /** {@return an agreement of two parts and three duties for 2020, that nothing has changed} */
    public static Agreement plain() {
        return Agreement.builder()
                .id("access-2020")
                .name("Ökad tillgänglighet")
                .grant(GrantKind.TARGETED)
                .access(AccessMode.AGREEMENT)
                .period(DatePeriod.ofYear(2020))
                .addParts(part("development"), part("performance"))
                .addCondition(new Condition.Action("queues", "kortare köer", Optional.empty()))
                .addObligations(duty("plan"), duty("results"), duty("visits"))
                .build();
    }

    /** {@return that agreement with up to six amendments, none of which contradicts another} */
    public static Arbitrary<Agreement> amended() {
        return amendments().map(GeneratedAgreements::with);
    }

    /** {@return amendments that the plain agreement can have} */
    public static Arbitrary<List<Amendment>> amendments() {
        return amendment().list().ofMaxSize(6).map(GeneratedAgreements::compatible);
    }

    /** {@return the plain agreement with those amendments} */
    public static Agreement with(List<Amendment> amendments) {
        Agreement plain = plain();
        return Agreement.builder()
                .id(plain.id())
                .name(plain.name())
                .grant(plain.grant())
                .access(plain.access())
                .period(plain.period())
                .addAllParts(plain.parts())
                .addAllConditions(plain.conditions())
                .addAllObligations(plain.obligations())
                .addAllAmendments(amendments)
                .build();
    }

    private static Part part(String id) {
        return Part.builder()
                .id(id)
                .name(id)
                .addNational(PromisedAmount.of(FiscalYear.of(2020), millions(100)))
                .key(key(0))
                .payments(PaymentPlan.builder()
                        .addInstalments(
                                Instalment.builder()
                                        .due(Deadline.of(YearMonth.of(2020, 10)))
                                        .build(),
                                Instalment.builder()
                                        .due(Deadline.of(YearMonth.of(2020, 12)))
                                        .build())
                        .build())
                .build();
    }

    private static Obligation duty(String id) {
        return Obligation.builder()
                .id(id)
                .kind(ObligationKind.REPORT)
                .addReceivers(STATE, SKR)
                .due(Deadline.of(LocalDate.of(2020, 9, 30)))
                .build();
    }

    private static StatedAmount millions(int millions) {
        return StatedAmount.of(BigDecimal.valueOf(millions), AmountUnit.MILLION);
    }

    private static KeySpec key(int number) {
        return KeySpec.of("share").with("measure", MeasureSpec.of("folkmängd " + (2018 + number)));
    }

    /** Those that fit what is there before them, under ids of their own. */
    private static List<Amendment> compatible(List<Amendment> drawn) {
        List<Amendment> amendments = new ArrayList<>();
        for (Amendment amendment : drawn) {
            amendments.add(Amendment.builder()
                    .id("x" + amendments.size())
                    .name(amendment.name())
                    .effective(amendment.effective())
                    .known(amendment.known())
                    .addAllChanges(amendment.changes())
                    .build());
            if (!isPossible(amendments)) {
                amendments.remove(amendments.size() - 1);
            }
        }
        return List.copyOf(amendments);
    }

    private static boolean isPossible(List<Amendment> amendments) {
        try {
            with(amendments);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Arbitrary<Amendment> amendment() {
        return Combinators.combine(days(), days(), change().list().ofMinSize(1).ofMaxSize(3))
                .as((effective, known, changes) -> Amendment.builder()
                        .id("drawn")
                        .name("Tillägg")
                        .effective(effective)
                        .known(known)
                        .addAllChanges(changes)
                        .build());
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                IntStream.range(0, DAYS).mapToObj(FIRST_DAY::plusDays).toList());
    }

    private static Arbitrary<Change> change() {
        Arbitrary<String> parts = Arbitraries.of("development", "performance");
        Arbitrary<String> duties = Arbitraries.of("plan", "results", "visits");
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(
                Combinators.combine(
                                parts, numbers, numbers, Arbitraries.integers().between(0, 2))
                        .as((part, one, other, key) -> new Change.ReplaceKey(part, months(one, other), key(key))),
                Combinators.combine(parts, Arbitraries.integers().between(2020, 2021), numbers)
                        .as((part, year, millions) ->
                                new Change.ChangeAmount(part, FiscalYear.of(year), millions(millions))),
                Combinators.combine(duties, numbers)
                        .as((duty, month) -> new Change.MoveDeadline(duty, Deadline.of(YearMonth.of(2021, month)))),
                Combinators.combine(Arbitraries.of("plan", "results", "visits", "queues"), Arbitraries.of(STATE, SKR))
                        .as(Change.WaiveCondition::new),
                numbers.map(month -> new Change.Extend(LocalDate.of(2022, month, 1))),
                Combinators.combine(parts, Arbitraries.of(1, 2), numbers)
                        .as((part, instalment, month) ->
                                new Change.ReleaseEarly(part, instalment, Deadline.of(YearMonth.of(2020, month)))),
                Combinators.combine(parts, Arbitraries.of(RecipientKind.REGION, RecipientKind.COUNTY))
                        .as(Change.AddRecipient::new),
                Arbitraries.of("b", "c").map(Change.MergeInto::new));
    }

    private static DatePeriod months(int one, int other) {
        return DatePeriod.ofMonths(YearMonth.of(2020, Math.min(one, other)), YearMonth.of(2020, Math.max(one, other)));
    }
}
