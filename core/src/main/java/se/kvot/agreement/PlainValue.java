package se.kvot.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.time.DatePeriod;

/**
 * What a parameter of a key may be (<i>parametervärde</i>): text, a number, money, a recipient, a period, a measure,
 * another key, or a list or a table of these.
 *
 * <pre>{@code
 * Recipient berg = Recipient.municipality("2326", "Berg");
 * Recipient krokom = Recipient.municipality("2309", "Krokom");
 * PlainValue quotas = PlainValue.of(Map.of(
 *         PlainValue.of(berg), PlainValue.of(Fraction.of(1, 3)),
 *         PlainValue.of(krokom), PlainValue.of(Fraction.of(2, 3))));
 * }</pre>
 *
 * <p>The set is closed, so that whoever writes values to a file or reads them knows them all. A kind of value is here
 * only if a key cannot be said without it: a word out of a few and the name of a hierarchy are text, a staircase is a
 * table.
 *
 * <p>Instances are immutable and thread-safe.
 */
public sealed interface PlainValue permits PlainValue.Scalar, PlainValue.Items, PlainValue.Table, MeasureSpec, KeySpec {

    /** A value without parts, which may stand in the first column of a table. */
    sealed interface Scalar extends PlainValue {}

    /** {@return a text} */
    static Text of(String text) {
        return new Text(text);
    }

    /** {@return a number} */
    static ExactNumber of(Fraction number) {
        return new ExactNumber(number);
    }

    /** {@return money} */
    static Money of(ExactAmount amount) {
        return new Money(amount);
    }

    /**
     * {@return money}
     *
     * @throws IllegalArgumentException if the amount has more decimals than its currency
     */
    static Money of(MonetaryAmount amount) {
        return new Money(ExactAmount.from(amount));
    }

    /** {@return a recipient} */
    static Party of(Recipient recipient) {
        return new Party(recipient);
    }

    /** {@return a period} */
    static Period of(DatePeriod period) {
        return new Period(period);
    }

    /** {@return a list} */
    static Items of(List<? extends PlainValue> items) {
        return new Items(ImmutableList.copyOf(items));
    }

    /** {@return a table, with its rows in the order of the map} */
    static Table of(Map<? extends Scalar, ? extends PlainValue> rows) {
        return new Table(ImmutableMap.copyOf(rows));
    }

    /**
     * A text, shown in quotes.
     *
     * @param text the text
     */
    record Text(String text) implements Scalar {

        /** Makes a text. */
        public Text {
            requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return Shown.quoted(text);
        }
    }

    /**
     * An exact number, such as {@code 1/3}.
     *
     * @param number the number
     */
    record ExactNumber(Fraction number) implements Scalar {

        /** Makes a number. */
        public ExactNumber {
            requireNonNull(number, "number");
        }

        @Override
        public String toString() {
            return number.toString();
        }
    }

    /**
     * Money, such as {@code SEK 5000000}.
     *
     * @param amount the amount
     */
    record Money(ExactAmount amount) implements Scalar {

        /** Makes money. */
        public Money {
            requireNonNull(amount, "amount");
        }

        @Override
        public String toString() {
            return amount.toString();
        }
    }

    /**
     * A recipient, such as {@code municipality 2326 Berg}.
     *
     * @param recipient the recipient
     */
    record Party(Recipient recipient) implements Scalar {

        /** Makes a recipient. */
        public Party {
            requireNonNull(recipient, "recipient");
        }

        @Override
        public String toString() {
            return recipient.toString();
        }
    }

    /**
     * A period, such as {@code 2020-03-01/2020-12-01}.
     *
     * @param period the period
     */
    record Period(DatePeriod period) implements Scalar {

        /** Makes a period. */
        public Period {
            requireNonNull(period, "period");
        }

        @Override
        public String toString() {
            return period.toString();
        }
    }

    /**
     * Values in order, such as {@code [equal-share, quotas]}.
     *
     * @param items the values, none or more
     */
    record Items(ImmutableList<PlainValue> items) implements PlainValue {

        /** Makes a list. */
        public Items {
            requireNonNull(items, "items");
        }

        @Override
        public String toString() {
            return Shown.items("[", items, "]");
        }
    }

    /**
     * A value for each of some others, such as <code>{municipality 2326 Berg: 1/3, municipality 2309 Krokom: 2/3}</code>;
     * equal to a table with the same rows in another order.
     *
     * @param rows the values, in the order of the rows, none or more
     */
    record Table(ImmutableMap<Scalar, PlainValue> rows) implements PlainValue {

        /** Makes a table. */
        public Table {
            requireNonNull(rows, "rows");
        }

        @Override
        public String toString() {
            return Shown.rows("{", rows, "}");
        }
    }
}
