package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.MeasureSpec;
import se.kvot.agreement.PlainValue;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;
import se.kvot.statistics.Measure;
import se.kvot.time.DatePeriod;

/**
 * What a parameter of a key is made of a {@link PlainValue}, and how it is made plain again (<i>parametertyp</i>), such
 * as {@code a table by recipient}.
 *
 * <pre>{@code
 * ValueType<ImmutableMap<Recipient, MonetaryAmount>> amounts =
 *         ValueType.table(ValueType.recipient(), ValueType.money());
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param <T> what the key is given
 */
public final class ValueType<T> {

    /** Makes what a key is given of a plain value of the right kind. */
    private interface Reader<P extends PlainValue, T> {
        T read(P value, Place at);
    }

    /** Makes it plain again. */
    private interface Writer<P extends PlainValue, T> {
        P write(T value, Place at);
    }

    private final String rule;
    private final Class<? extends PlainValue> kind;
    private final ImmutableList<ValueType<?>> parts;
    private final Reader<PlainValue, T> reader;
    private final Writer<? extends PlainValue, T> writer;

    /** {@return text} */
    public static ValueType<String> text() {
        return of("text", PlainValue.Text.class, (value, at) -> value.text(), (text, at) -> PlainValue.of(text));
    }

    /**
     * {@return one of a few words, written as the constants of an enum in small letters with {@code -} for {@code _}}
     *
     * @param <E> the enum
     */
    public static <E extends Enum<E>> ValueType<E> word(Class<E> words) {
        ImmutableMap<String, E> byWord = EnumSet.allOf(words).stream()
                .collect(ImmutableMap.toImmutableMap(ValueType::wordOf, constant -> constant));
        String rule = "one of " + String.join(", ", byWord.keySet());
        return of(
                rule,
                PlainValue.Text.class,
                (value, at) -> {
                    @Nullable E found = byWord.get(value.text());
                    if (found == null) {
                        throw at.refusal(rule, value);
                    }
                    return found;
                },
                (constant, at) -> PlainValue.of(wordOf(constant)));
    }

    private static String wordOf(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    /** {@return an exact number} */
    public static ValueType<Fraction> number() {
        return of(
                "a number",
                PlainValue.ExactNumber.class,
                (value, at) -> value.number(),
                (number, at) -> PlainValue.of(number));
    }

    /** {@return money in whole smallest units of its currency} */
    public static ValueType<MonetaryAmount> money() {
        return of(
                "money",
                PlainValue.Money.class,
                (value, at) -> {
                    if (!value.amount().isWhole()) {
                        throw at.refusal("money in whole smallest units of its currency", value);
                    }
                    return value.amount().toMonetaryAmount();
                },
                (amount, at) -> PlainValue.of(ExactAmount.from(amount)));
    }

    /** {@return a recipient} */
    public static ValueType<Recipient> recipient() {
        return of(
                "a recipient",
                PlainValue.Party.class,
                (value, at) -> value.recipient(),
                (recipient, at) -> PlainValue.of(recipient));
    }

    /** {@return a period} */
    public static ValueType<DatePeriod> period() {
        return of(
                "a period",
                PlainValue.Period.class,
                (value, at) -> value.period(),
                (period, at) -> PlainValue.of(period));
    }

    /** {@return a hierarchy, by the name that the sources have for it} */
    public static ValueType<Hierarchy> hierarchy() {
        return of("the name of a hierarchy", PlainValue.Text.class, SourceNames::hierarchy, SourceNames::write);
    }

    /** {@return a measure, by the labels that the sources have for what it is made of} */
    public static ValueType<Measure> measure() {
        return of("a measure", MeasureSpec.class, SourceNames::measure, SourceNames::write);
    }

    /** {@return another key} */
    public static ValueType<DistributionKey> key() {
        return of(
                "a key",
                KeySpec.class,
                (spec, at) -> at.catalog().read(spec, at),
                (key, at) -> at.catalog().write(key, at));
    }

    /**
     * {@return values in order}
     *
     * @param <T> what the items are
     */
    public static <T> ValueType<ImmutableList<T>> list(ValueType<T> items) {
        requireNonNull(items, "items");
        return of(
                "a list",
                PlainValue.Items.class,
                ImmutableList.of(items),
                (value, at) -> items.readAll(value, at),
                (list, at) -> items.writeAll(list, at));
    }

    /**
     * {@return different values, in the order that they are given}
     *
     * @param <T> what the members are
     */
    public static <T> ValueType<ImmutableSet<T>> set(ValueType<T> members) {
        requireNonNull(members, "members");
        return of(
                "a list",
                PlainValue.Items.class,
                ImmutableList.of(members),
                (value, at) -> {
                    Set<T> different = new LinkedHashSet<>();
                    for (int i = 0; i < value.items().size(); i++) {
                        if (!different.add(members.read(value.items().get(i), at.item(i)))) {
                            throw at.item(i)
                                    .refusal(
                                            "different from the others",
                                            value.items().get(i));
                        }
                    }
                    return ImmutableSet.copyOf(different);
                },
                (set, at) -> members.writeAll(set.asList(), at));
    }

    /**
     * {@return a value for each of some others}
     *
     * @param rows what stands in the first column; no list, table, measure or key
     * @param values what stands beside it
     * @param <R> what the rows are
     * @param <V> what the values are
     * @throws IllegalArgumentException if the rows are of another type
     */
    public static <R, V> ValueType<ImmutableMap<R, V>> table(ValueType<R> rows, ValueType<V> values) {
        requireNonNull(values, "values");
        checkArgument(
                PlainValue.Scalar.class.isAssignableFrom(rows.kind),
                "first column of a table must be without parts but was %s",
                rows);
        return of(
                "a table by " + rows.rule.replaceFirst("^an? ", ""),
                PlainValue.Table.class,
                ImmutableList.of(rows, values),
                (table, at) -> {
                    Map<R, V> read = new LinkedHashMap<>();
                    table.rows().forEach((row, value) -> {
                        Place here = at.item(row);
                        read.put(rows.read(row, here), values.read(value, here));
                    });
                    return ImmutableMap.copyOf(read);
                },
                (map, at) -> {
                    Map<PlainValue.Scalar, PlainValue> written = new LinkedHashMap<>();
                    map.forEach((row, value) -> {
                        PlainValue.Scalar plain = (PlainValue.Scalar) rows.write(row, at);
                        written.put(plain, values.write(value, at.item(plain)));
                    });
                    return PlainValue.of(written);
                });
    }

    private static <P extends PlainValue, T> ValueType<T> of(
            String rule, Class<P> kind, Reader<P, T> reader, Writer<P, T> writer) {
        return of(rule, kind, ImmutableList.of(), reader, writer);
    }

    private static <P extends PlainValue, T> ValueType<T> of(
            String rule, Class<P> kind, ImmutableList<ValueType<?>> parts, Reader<P, T> reader, Writer<P, T> writer) {
        return new ValueType<>(
                rule,
                kind,
                parts,
                (value, at) -> {
                    if (!kind.isInstance(value)) {
                        throw at.refusal(rule, value);
                    }
                    return reader.read(kind.cast(value), at);
                },
                writer);
    }

    private ValueType(
            String rule,
            Class<? extends PlainValue> kind,
            ImmutableList<ValueType<?>> parts,
            Reader<PlainValue, T> reader,
            Writer<? extends PlainValue, T> writer) {
        this.rule = rule;
        this.kind = kind;
        this.parts = parts;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * {@return which of the plain values a value of this type is, such as {@code PlainValue.Money.class}, so that a reader
     * of documents knows what a text in a parameter stands for}
     */
    public Class<? extends PlainValue> kind() {
        return kind;
    }

    /** {@return the type of the items of a list, or those of the rows and the values of a table; of anything else none} */
    public ImmutableList<ValueType<?>> parts() {
        return parts;
    }

    T read(PlainValue value, Place at) {
        return reader.read(value, at);
    }

    PlainValue write(T value, Place at) {
        return writer.write(value, at);
    }

    private ImmutableList<T> readAll(PlainValue.Items values, Place at) {
        ImmutableList.Builder<T> read = ImmutableList.builder();
        for (int i = 0; i < values.items().size(); i++) {
            read.add(read(values.items().get(i), at.item(i)));
        }
        return read.build();
    }

    private PlainValue.Items writeAll(ImmutableList<T> values, Place at) {
        ImmutableList.Builder<PlainValue> written = ImmutableList.builder();
        for (int i = 0; i < values.size(); i++) {
            written.add(write(values.get(i), at.item(i)));
        }
        return PlainValue.of(written.build());
    }

    /** {@return what a value must be, such as {@code a table by recipient}} */
    @Override
    public String toString() {
        return rule;
    }
}
