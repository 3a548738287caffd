package se.kvot.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.AllocationStep;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;

/**
 * Why a recipient gets what it gets (<i>förklaring</i>), step by step, in sentences.
 *
 * <p>Exact figures that have no end are cut, not rounded, and shown with three dots: {@code 246 842,0028…}.
 *
 * <pre>{@code
 * Recipient berg = Recipient.municipality("2326", "Berg");
 * DistributionKey key = DistributionKeys.equalShare();
 * Allocation allocation = key.allocate(Kronor.of(100), List.of(berg), Rounding.toKrona());
 * for (String sentence : Explanation.of(allocation, berg).sentences(Language.SV)) {
 *     System.out.println(sentence);
 * }
 * }</pre>
 */
public final class Explanation {

    private static final int DECIMALS = 4;

    private final Allocation allocation;
    private final Recipient recipient;

    /**
     * {@return the explanation of what {@code recipient} gets}
     *
     * @throws IllegalArgumentException if it is none of the allocation's recipients
     */
    public static Explanation of(Allocation allocation, Recipient recipient) {
        return new Explanation(
                allocation, allocation.recipients().get(allocation.recipients().indexOf(recipient)));
    }

    private Explanation(Allocation allocation, Recipient recipient) {
        this.allocation = allocation;
        this.recipient = recipient;
    }

    /** {@return the steps in order, a sentence or two each; the last says what the recipient gets} */
    public ImmutableList<String> sentences(Language language) {
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        ExactAmount amount = tell(allocation.steps(recipient), language, sentences);
        withoutUnit(language).ifPresent(sentences::add);
        tie(language).ifPresent(sentences::add);
        sentences.add(ExplanationText.RESULT.with(language, recipient.label(), money(amount, language)));
        return sentences.build();
    }

    /** Adds the sentences of the steps, those of a parent before what is shared within it. */
    private ExactAmount tell(
            Iterable<? extends AllocationStep> steps, Language language, ImmutableList.Builder<String> sentences) {
        ExactAmount amount = ExactAmount.zero(allocation.unit());
        for (AllocationStep step : steps) {
            if (step instanceof AllocationStep.Within within) {
                tell(within.how(), language, sentences);
            }
            ExactAmount after = step.after(amount);
            sentences.add(sentence(step, amount, after, language));
            amount = after;
        }
        return amount;
    }

    private String sentence(AllocationStep step, ExactAmount before, ExactAmount after, Language language) {
        String name = step.recipient().label();
        String told = told(step, before, after, language);
        boolean another = !step.recipient().equals(recipient);
        return another && !told.startsWith(name) ? name + ": " + told : told;
    }

    private String told(AllocationStep step, ExactAmount before, ExactAmount after, Language language) {
        String name = step.recipient().label();
        if (step instanceof AllocationStep.Share share) {
            ExplanationText text = share.basis().equals("equal") ? ExplanationText.EQUAL_SHARE : ExplanationText.SHARE;
            return text.with(
                    language,
                    money(share.of(), language),
                    ExplanationText.measure(share.basis(), language),
                    number(share.weight(), language),
                    number(share.totalWeight(), language),
                    money(after.minus(before), language));
        }
        if (step instanceof AllocationStep.Fixed fixed) {
            return ExplanationText.FIXED.with(
                    language, name, money(fixed.amount(), language), basis(fixed.basis(), language));
        }
        if (step instanceof AllocationStep.Priced priced) {
            return ExplanationText.PRICED.with(
                    language,
                    ExplanationText.measure(priced.basis(), language),
                    number(priced.volume(), language),
                    money(priced.price(), language),
                    money(after.minus(before), language));
        }
        if (step instanceof AllocationStep.AtLeast atLeast) {
            ExplanationText text = after.equals(before) ? ExplanationText.AT_LEAST_IDLE : ExplanationText.AT_LEAST;
            return text.with(language, basis(atLeast.basis(), language), money(atLeast.bound(), language));
        }
        if (step instanceof AllocationStep.AtMost atMost) {
            ExplanationText text = after.equals(before) ? ExplanationText.AT_MOST_IDLE : ExplanationText.AT_MOST;
            return text.with(language, basis(atMost.basis(), language), money(atMost.bound(), language));
        }
        if (step instanceof AllocationStep.Scaled scaled) {
            ExplanationText text =
                    scaled.to().compareTo(scaled.from()) > 0 ? ExplanationText.SCALED_UP : ExplanationText.SCALED;
            return text.with(
                    language,
                    money(scaled.from(), language),
                    money(scaled.to(), language),
                    money(before.minus(scaled.kept()), language),
                    money(after.minus(scaled.kept()), language));
        }
        if (step instanceof AllocationStep.Stepped stepped) {
            return ExplanationText.STEPPED.with(
                    language,
                    ExplanationText.measure(stepped.basis(), language),
                    number(stepped.value(), language),
                    number(stepped.threshold(), language),
                    money(stepped.amount(), language));
        }
        if (step instanceof AllocationStep.NotQualified refused) {
            return ExplanationText.NOT_QUALIFIED.with(language, name, refused.basis());
        }
        if (step instanceof AllocationStep.SetAside setAside) {
            return setAside(setAside, language);
        }
        if (step instanceof AllocationStep.Within within) {
            return ExplanationText.WITHIN.with(
                    language, money(within.whole(), language), within.parent().label(), money(within.part(), language));
        }
        if (step instanceof AllocationStep.Portion portion) {
            return ExplanationText.PORTION.with(
                    language,
                    money(portion.whole(), language),
                    money(portion.part(), language),
                    basis(portion.basis(), language));
        }
        if (step instanceof AllocationStep.Rounded rounded) {
            return rounded(rounded, language);
        }
        if (step instanceof AllocationStep.RemainderUnit unit) {
            return ExplanationText.REMAINDER_UNIT.with(
                    language,
                    money(leftOver(), language),
                    name,
                    Integer.toString(unit.rank()),
                    Integer.toString(unit.of()),
                    money(unit.unit(), language));
        }
        if (step instanceof AllocationStep.Balance balance) {
            return ExplanationText.BALANCE.with(language, name, money(balance.difference(), language));
        }
        if (step instanceof AllocationStep.Settled settled) {
            return ExplanationText.SETTLED.with(
                    language, settled.method(), name, money(settled.difference(), language));
        }
        throw new IllegalStateException("step must be one that can be told but was " + step);
    }

    private static String setAside(AllocationStep.SetAside setAside, Language language) {
        String basis = basis(setAside.basis(), language);
        String by = ExplanationText.names(setAside.by());
        return ExplanationText.SET_ASIDE.with(
                language,
                money(setAside.whole(), language),
                money(setAside.taken(), language),
                by.isEmpty() ? basis : basis + ": " + by,
                money(setAside.left(), language));
    }

    private String rounded(AllocationStep.Rounded rounded, Language language) {
        if (rounded.remainder().signum() == 0) {
            return ExplanationText.ALREADY_WHOLE.with(language, money(rounded.part(), language), multiples(language));
        }
        return ExplanationText.ROUNDED.with(
                language,
                money(rounded.exact(), language),
                ExplanationText.mode(rounded.mode(), language),
                multiples(language),
                money(rounded.part(), language),
                money(rounded.remainder(), language));
    }

    /** What the parts are multiples of, in words. */
    private String multiples(Language language) {
        RoundingUnit unit = allocation.rounding().unit();
        if (allocation.unit().equals(MinorUnit.ORE) && unit.equals(RoundingUnit.KRONA)) {
            return ExplanationText.WHOLE_KRONOR.with(language);
        }
        if (allocation.unit().equals(MinorUnit.ORE) && unit.equals(RoundingUnit.ORE)) {
            return ExplanationText.WHOLE_ORE.with(language);
        }
        ExactAmount step = ExactAmount.of(Fraction.of(unit.in(allocation.unit())), allocation.unit());
        return ExplanationText.MULTIPLES.with(language, money(step, language));
    }

    /** Why one whose remainder was too small got no unit of those left over; a tie is told by itself. */
    private Optional<String> withoutUnit(Language language) {
        ImmutableList<AllocationStep.RemainderUnit> units = allocation.remainderUnits();
        boolean winner = units.stream().anyMatch(unit -> unit.recipient().equals(recipient));
        boolean tied =
                allocation.ties().stream().anyMatch(tie -> tie.claimants().contains(recipient));
        if (units.isEmpty() || winner || tied) {
            return Optional.empty();
        }
        return Optional.of(ExplanationText.NO_REMAINDER_UNIT.with(
                language, money(leftOver(), language), Integer.toString(units.size()), recipient.label()));
    }

    private Optional<String> tie(Language language) {
        return allocation.ties().stream()
                .filter(tie -> tie.claimants().contains(recipient))
                .findFirst()
                .map(tie -> ExplanationText.tie(tie, allocation.rounding().remainder(), language));
    }

    private ExactAmount leftOver() {
        return allocation.remainderUnits().stream()
                .map(AllocationStep.RemainderUnit::unit)
                .reduce(ExactAmount.zero(allocation.unit()), ExactAmount::plus);
    }

    private static String basis(String basis, Language language) {
        return ExplanationText.basis(basis, language);
    }

    private static String money(ExactAmount amount, Language language) {
        String number = number(amount.inMainUnits(), language);
        String code = amount.unit().currencyCode();
        if (language == Language.EN) {
            return code + "\u00a0" + number;
        }
        return number + "\u00a0" + (code.equals("SEK") ? "kr" : code);
    }

    /** All the decimals if they end soon, else the first few and three dots. */
    private static String number(Fraction figure, Language language) {
        BigDecimal cut = figure.toDecimal(DECIMALS, RoundingMode.DOWN);
        boolean exact = Fraction.from(cut).equals(figure);
        return exact ? language.number(Fraction.from(cut).toExactDecimal()) : language.number(cut) + "…";
    }
}
