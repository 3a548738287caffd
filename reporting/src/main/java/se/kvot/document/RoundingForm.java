package se.kvot.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvot.allocation.RemainderPolicy;
import se.kvot.allocation.Rounding;
import se.kvot.allocation.TieRule;
import se.kvot.document.tree.Node;
import se.kvot.money.AmountUnit;
import se.kvot.money.RoundingUnit;
import se.kvot.money.StatedAmount;

/** How a rounding stands in documents. */
final class RoundingForm {

    private static final ImmutableMap<String, RoundingMode> MODES = Stream.of(RoundingMode.values())
            .filter(mode -> mode != RoundingMode.UNNECESSARY)
            .collect(ImmutableMap.toImmutableMap(RoundingForm::word, mode -> mode));

    private static final ImmutableMap<String, RemainderPolicy> REMAINDERS = Stream.of(
                    RemainderPolicy.largestRemainder(), RemainderPolicy.independent(), RemainderPolicy.keptByPayer())
            .collect(ImmutableMap.toImmutableMap(RemainderPolicy::id, policy -> policy));

    private static final ImmutableMap<String, TieRule> TIES = Stream.of(
                    TieRule.byCode(), TieRule.byLargerEntitlement(), TieRule.refuse())
            .collect(ImmutableMap.toImmutableMap(TieRule::id, rule -> rule));

    private RoundingForm() {}

    static Form<Rounding> make() {
        ObjectForm.Builder<Rounding> form = ObjectForm.of("rounding");
        var unit = form.required(
                "unit",
                ScalarForm.text("an amount with its unit, such as 1 kr,", RoundingForm::unit, RoundingForm::print),
                Rounding::unit);
        var mode = form.required(
                "mode",
                SmallForms.word("a mode", word -> one("mode", MODES, word), RoundingForm::word),
                Rounding::mode);
        var remainder = form.required("remainder", new RemainderForm(), Rounding::remainder);
        var ties = form.unless("ties", new TieForm(), TieRule.byCode(), Rounding::ties);
        return form.make(
                values -> new Rounding(values.get(unit), values.get(mode), values.get(remainder), values.get(ties)));
    }

    private static String word(RoundingMode mode) {
        return Ascii.toLowerCase(mode.name()).replace('_', '-');
    }

    private static <T> T one(String what, ImmutableMap<String, T> words, String word) {
        @Nullable T found = words.get(word);
        checkArgument(
                found != null,
                "%s must be one of %s but was %s",
                what,
                String.join(", ", words.keySet()),
                Node.quoted(word));
        return java.util.Objects.requireNonNull(found, "found");
    }

    private static RoundingUnit unit(String text) {
        return RoundingUnit.of(StatedAmount.parse(text).kronor());
    }

    private static String print(RoundingUnit unit) {
        BigDecimal step = unit.step();
        return SmallForms.plain(StatedAmount.of(step, AmountUnit.KRONA).toString());
    }

    /** A word, or {@code {to-recipient: region 10 Blekinge}}. */
    private static final class RemainderForm implements Form<RemainderPolicy> {

        private static final Form<RemainderPolicy> WORD =
                SmallForms.word("a word", word -> one("remainder", REMAINDERS, word), RemainderPolicy::id);

        private final ObjectForm<RemainderPolicy.ToRecipient> toRecipient;

        RemainderForm() {
            ObjectForm.Builder<RemainderPolicy.ToRecipient> form = ObjectForm.of("remainder");
            var recipient = form.required("to-recipient", SmallForms.RECIPIENT, RemainderPolicy.ToRecipient::recipient);
            this.toRecipient = form.make(values -> new RemainderPolicy.ToRecipient(values.get(recipient)));
        }

        @Override
        public @Nullable RemainderPolicy read(Node node, String name, Reading reading) {
            return node instanceof Node.Mapping
                    ? toRecipient.read(node, name, reading)
                    : WORD.read(node, name, reading);
        }

        @Override
        public Node write(RemainderPolicy value) {
            return value instanceof RemainderPolicy.ToRecipient named ? toRecipient.write(named) : WORD.write(value);
        }
    }

    /** A word, or {@code {lot: [region 10 Blekinge, region 24 Västerbotten]}}. */
    private static final class TieForm implements Form<TieRule> {

        private static final Form<TieRule> WORD =
                SmallForms.word("a word", word -> one("ties", TIES, word), TieRule::id);

        private final ObjectForm<TieRule.Lot> lot;

        TieForm() {
            ObjectForm.Builder<TieRule.Lot> form = ObjectForm.of("ties");
            var drawn = form.required("lot", new ListForm<>(SmallForms.RECIPIENT), TieRule.Lot::drawn);
            this.lot = form.make(values -> new TieRule.Lot(values.get(drawn)));
        }

        @Override
        public @Nullable TieRule read(Node node, String name, Reading reading) {
            return node instanceof Node.Mapping ? lot.read(node, name, reading) : WORD.read(node, name, reading);
        }

        @Override
        public Node write(TieRule value) {
            return value instanceof TieRule.Lot drawn ? lot.write(drawn) : WORD.write(value);
        }
    }
}
