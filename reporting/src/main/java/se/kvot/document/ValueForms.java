package se.kvot.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.MeasureSpec;
import se.kvot.agreement.PlainValue;
import se.kvot.document.tree.Node;
import se.kvot.key.ValueType;
import se.kvot.money.AmountUnit;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;
import se.kvot.money.StatedAmount;

/** What stands in the parameters of keys; what a text is, the type of the parameter says. */
final class ValueForms {

    private static final String SUM = "sum";
    private static final String MEAN = "mean";
    private static final String PRODUCT = "product";
    private static final String SCALED = "scaled";
    private static final String BY = "by";
    private static final int MOST_DIGITS = 30;

    /** Amounts in kronor, as people write them, or with the code of the currency in front: {@code EUR 1/3}. */
    private static final Form<ExactAmount> MONEY =
            ScalarForm.text("an amount with its unit, such as 5 mnkr,", ValueForms::money, ValueForms::printed);

    private final KeyForm keys;
    private final ImmutableMap<Class<?>, Form<? extends PlainValue>> scalars;

    ValueForms(KeyForm keys) {
        this.keys = keys;
        this.scalars = ImmutableMap.<Class<?>, Form<? extends PlainValue>>builder()
                .put(PlainValue.Text.class, mapped(SmallForms.TEXT, PlainValue::of, PlainValue.Text::text))
                .put(
                        PlainValue.ExactNumber.class,
                        mapped(SmallForms.SHARE, PlainValue::of, PlainValue.ExactNumber::number))
                .put(PlainValue.Money.class, mapped(MONEY, PlainValue::of, PlainValue.Money::amount))
                .put(PlainValue.Party.class, mapped(SmallForms.RECIPIENT, PlainValue::of, PlainValue.Party::recipient))
                .put(PlainValue.Period.class, mapped(SmallForms.PERIOD, PlainValue::of, PlainValue.Period::period))
                .buildOrThrow();
    }

    @Nullable
    PlainValue read(ValueType<?> type, Node node, String name, Reading reading) {
        @Nullable Form<? extends PlainValue> scalar = scalars.get(type.kind());
        if (scalar != null) {
            return scalar.read(node, name, reading);
        }
        if (type.kind() == MeasureSpec.class) {
            return measure(node, name, reading);
        }
        if (type.kind() == KeySpec.class) {
            return keys.readInside(node, name, reading);
        }
        return type.kind() == PlainValue.Items.class
                ? items(type, node, name, reading)
                : table(type, node, name, reading);
    }

    private @Nullable PlainValue items(ValueType<?> type, Node node, String name, Reading reading) {
        if (!(node instanceof Node.Sequence sequence)) {
            reading.refuse(node, name + " must be a list but was " + node.shown());
            return null;
        }
        ImmutableList.Builder<PlainValue> items = ImmutableList.builder();
        boolean sound = true;
        for (Node item : sequence.items()) {
            @Nullable PlainValue value = read(type.parts().get(0), item, name, reading);
            if (value == null) {
                sound = false;
            } else {
                items.add(value);
            }
        }
        return sound ? PlainValue.of(items.build()) : null;
    }

    private @Nullable PlainValue table(ValueType<?> type, Node node, String name, Reading reading) {
        if (!(node instanceof Node.Mapping table)) {
            reading.refuse(node, name + " must be a table but was " + node.shown());
            return null;
        }
        Map<PlainValue.Scalar, PlainValue> rows = new LinkedHashMap<>();
        boolean sound = true;
        for (Node.Entry entry : table.entries()) {
            @Nullable PlainValue row = read(type.parts().get(0), entry.key(), name, reading);
            @Nullable PlainValue value = read(type.parts().get(1), entry.value(), name, reading);
            if (row == null || value == null) {
                sound = false;
            } else if (rows.putIfAbsent((PlainValue.Scalar) row, value) != null) {
                reading.refuse(entry.key(), "row of " + name + " must stand once but " + row + " stood twice");
                sound = false;
            }
        }
        return sound ? PlainValue.of(rows) : null;
    }

    private static @Nullable MeasureSpec measure(Node node, String name, Reading reading) {
        if (node instanceof Node.Scalar) {
            @Nullable String label = SmallForms.TEXT.read(node, name, reading);
            return label == null ? null : MeasureSpec.of(label);
        }
        if (node instanceof Node.Mapping table && !table.entries().isEmpty()) {
            Node.Entry first = table.entries().get(0);
            String word = first.key().text();
            int size = table.entries().size();
            if (size == 1 && (word.equals(SUM) || word.equals(MEAN) || word.equals(PRODUCT))) {
                return combined(word, first.value(), reading);
            }
            if (size == 2 && table.get(SCALED) != null && table.get(BY) != null) {
                return scaled(table, reading);
            }
        }
        reading.refuse(
                node,
                name + " must be the label of a measure, or a table such as {mean: [a, b]}, {sum: [a, b]},"
                        + " {product: [a, b]} or {scaled: a, by: 1/2}, but was " + node.shown());
        return null;
    }

    private static @Nullable MeasureSpec combined(String word, Node node, Reading reading) {
        if (!(node instanceof Node.Sequence sequence)) {
            reading.refuse(node, word + " must be a list of measures but was " + node.shown());
            return null;
        }
        ImmutableList.Builder<MeasureSpec> terms = ImmutableList.builder();
        boolean sound = true;
        for (Node item : sequence.items()) {
            @Nullable MeasureSpec term = measure(item, word, reading);
            if (term == null) {
                sound = false;
            } else {
                terms.add(term);
            }
        }
        ImmutableList<MeasureSpec> all = terms.build();
        if (sound && (word.equals(PRODUCT) ? all.size() != 2 : all.isEmpty())) {
            reading.refuse(
                    node,
                    word + " must be of " + (word.equals(PRODUCT) ? "two measures" : "one measure or more")
                            + " but was of " + all.size());
            return null;
        }
        if (!sound) {
            return null;
        }
        return switch (word) {
            case SUM -> new MeasureSpec.Sum(all);
            case MEAN -> new MeasureSpec.Mean(all);
            default -> new MeasureSpec.Product(all.get(0), all.get(1));
        };
    }

    private static @Nullable MeasureSpec scaled(Node.Mapping table, Reading reading) {
        @Nullable Node inside = table.get(SCALED);
        @Nullable Node by = table.get(BY);
        @Nullable MeasureSpec measure = inside == null ? null : measure(inside, SCALED, reading);
        @Nullable Fraction factor = by == null ? null : SmallForms.SHARE.read(by, BY, reading);
        if (factor != null && factor.signum() == 0 && by != null) {
            reading.refuse(by, "by must not be zero but was " + by.shown());
            return null;
        }
        return measure == null || factor == null ? null : measure.times(factor);
    }

    Node write(ValueType<?> type, PlainValue value, String name) {
        if (!type.kind().isInstance(value)) {
            throw new IllegalArgumentException(name + " must be " + type + " but was " + value);
        }
        @Nullable Form<? extends PlainValue> scalar = scalars.get(type.kind());
        if (scalar != null) {
            return written(scalar, value);
        }
        if (value instanceof MeasureSpec measure) {
            return write(measure);
        } else if (value instanceof KeySpec key) {
            return keys.write(key);
        } else if (value instanceof PlainValue.Items items) {
            return Node.sequence(items.items().stream()
                    .map(item -> write(type.parts().get(0), item, name))
                    .toList());
        } else if (value instanceof PlainValue.Table table) {
            return Node.mapping(table.rows().entrySet().stream()
                    .map(row -> Node.Entry.of(
                            ((Node.Scalar) write(type.parts().get(0), row.getKey(), name)).text(),
                            write(type.parts().get(1), row.getValue(), name)))
                    .toList());
        }
        throw new IllegalStateException("value must be of the closed set but was " + value);
    }

    private static Node write(MeasureSpec measure) {
        if (measure instanceof MeasureSpec.Labelled labelled) {
            return Node.text(labelled.label());
        } else if (measure instanceof MeasureSpec.Sum sum) {
            return combined(SUM, sum.terms());
        } else if (measure instanceof MeasureSpec.Mean mean) {
            return combined(MEAN, mean.terms());
        } else if (measure instanceof MeasureSpec.Product product) {
            return combined(PRODUCT, ImmutableList.of(product.measure(), product.other()));
        } else if (measure instanceof MeasureSpec.Scaled scaled) {
            return Node.mapping(ImmutableList.of(
                    Node.Entry.of(SCALED, write(scaled.measure())),
                    Node.Entry.of(BY, SmallForms.SHARE.write(scaled.factor()))));
        }
        throw new IllegalStateException("measure must be of the closed set but was " + measure);
    }

    private static Node combined(String word, ImmutableList<MeasureSpec> terms) {
        return Node.mapping(ImmutableList.of(Node.Entry.of(
                word, Node.sequence(terms.stream().map(ValueForms::write).toList()))));
    }

    private static <T, P extends PlainValue> Form<P> mapped(Form<T> form, Function<T, P> to, Function<P, T> from) {
        return new Form<>() {
            @Override
            public @Nullable P read(Node node, String name, Reading reading) {
                @Nullable T value = form.read(node, name, reading);
                return value == null ? null : to.apply(value);
            }

            @Override
            public Node write(P value) {
                return form.write(from.apply(value));
            }
        };
    }

    /** The type of the parameter says which form is the value's own. */
    @SuppressWarnings("unchecked")
    private static <P extends PlainValue> Node written(Form<P> form, PlainValue value) {
        return form.write((P) value);
    }

    private static ExactAmount money(String text) {
        if (text.length() > 4 && text.charAt(3) == ' ' && text.substring(0, 3).equals("SEK")) {
            return ExactAmount.of(Fraction.parse(text.substring(4)).times(Fraction.of(100)), MinorUnit.ORE);
        }
        return ExactAmount.of(Fraction.from(StatedAmount.parse(text).kronor()).times(Fraction.of(100)), MinorUnit.ORE);
    }

    private static String printed(ExactAmount amount) {
        if (!amount.unit().equals(MinorUnit.ORE)) {
            throw new IllegalArgumentException("amount must be in SEK but was " + amount);
        }
        Optional<BigDecimal> decimal = decimal(amount.inMainUnits());
        return decimal.map(kronor -> SmallForms.plain(
                        StatedAmount.of(kronor, AmountUnit.KRONA).toString()))
                .orElseGet(() -> "SEK " + amount.inMainUnits());
    }

    private static Optional<BigDecimal> decimal(Fraction number) {
        try {
            BigDecimal exact = number.toExactDecimal();
            return Optional.of(exact).filter(it -> it.precision() <= MOST_DIGITS);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
