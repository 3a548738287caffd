package se.kvot.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/**
 * A figure per recipient at a date, with its source (<i>statistik</i>), such as {@code folkmängd 2017-11-01}.
 *
 * <pre>{@code
 * Recipient berg = Recipient.municipality("2326", "Berg");
 * Recipient krokom = Recipient.municipality("2309", "Krokom");
 * Statistic population = Statistic.builder()
 *         .name("folkmängd")
 *         .date(LocalDate.of(2017, 11, 1))
 *         .unit("invånare")
 *         .source("SCB")
 *         .putFigure(berg, 7_126)
 *         .putFigure(krokom, 14_898)
 *         .build();
 * Fraction share = population.share(berg, Recipients.of(berg, krokom)); // 3563/11012
 * }</pre>
 *
 * <p>A recipient without a figure is unknown, not zero: what needs its figure fails and says which is missing. Figures
 * may be negative, as costs can be; a key that cannot use such figures refuses them. Recipients of several kinds may
 * stand side by side, such as regions and their municipalities, so a sum is always over {@link Recipients} that the
 * caller states.
 *
 * <p>Instances are immutable and thread-safe. Two are equal when name, date, unit, source and figures are, in whatever
 * order the figures stand and with however many zeros after the decimal sign.
 */
@Value.Immutable
public abstract class Statistic implements Measure {

    /** More digits than any statistic has, before or after the decimal sign; stops sums that would never end. */
    private static final int MOST_DIGITS = 100;

    private static final int MOST_NAMED = 3;

    Statistic() {}

    /** {@return a builder; name, date, unit, source and at least one figure are needed} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is counted or measured, such as {@code folkmängd}} */
    public abstract String name();

    /** {@return the day that the figures are for} */
    public abstract LocalDate date();

    /** {@return the unit of the figures, such as {@code invånare}} */
    public abstract String unit();

    /** {@return who published the figures and where, such as {@code SCB, folkmängd 31 december 2017}} */
    public abstract String source();

    /** {@return the known figures, one or more, without zeros at the end of their decimals} */
    public abstract ImmutableMap<Recipient, BigDecimal> figures();

    /** {@return name and date, such as {@code folkmängd 2017-11-01}} */
    @Override
    public String label() {
        return name() + " " + date();
    }

    /** {@return those who have a figure, in the order that the figures were given} */
    @Value.Lazy
    public Recipients recipients() {
        return Recipients.copyOf(figures().keySet());
    }

    /**
     * {@return the figure of {@code recipient}}
     *
     * @throws IllegalArgumentException if it has none
     */
    public BigDecimal figure(Recipient recipient) {
        return find(recipient)
                .orElseThrow(() -> new IllegalArgumentException(
                        label() + " must have a figure for " + recipient + " but it is unknown"));
    }

    @Override
    public Fraction value(Recipient recipient) {
        return Fraction.from(figure(recipient));
    }

    @Override
    public ImmutableSet<Recipient> known() {
        return figures().keySet();
    }

    /** {@return the figure of {@code recipient}, or nothing if it has none} */
    public Optional<BigDecimal> find(Recipient recipient) {
        return Optional.ofNullable(figures().get(requireNonNull(recipient, "recipient")));
    }

    /**
     * {@return the sum of the figures of {@code recipients}}
     *
     * @throws IllegalArgumentException if one of them has no figure
     */
    public BigDecimal total(Recipients recipients) {
        ImmutableList<Recipient> missing = missing(recipients);
        checkArgument(
                missing.isEmpty(),
                "%s must have a figure for all %s recipients but %s are unknown, such as %s",
                label(),
                recipients.size(),
                missing.size(),
                missing.subList(0, Math.min(MOST_NAMED, missing.size())));
        return normalised(recipients.stream().map(this::figure).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * {@return the figure of {@code recipient} divided by the sum of the figures of {@code among}}
     *
     * @throws IllegalArgumentException if {@code recipient} is not among them, one of them has no figure, or the sum is
     *     zero
     */
    public Fraction share(Recipient recipient, Recipients among) {
        checkArgument(
                among.contains(requireNonNull(recipient, "recipient")),
                "recipient must be one of the %s who share but was %s",
                among.size(),
                recipient);
        BigDecimal total = total(among);
        checkArgument(
                total.signum() != 0,
                "sum of %s must not be zero over the %s who share but was 0",
                label(),
                among.size());
        return Fraction.from(figure(recipient)).dividedBy(Fraction.from(total));
    }

    /** {@return whether each of {@code recipients} has a figure} */
    public boolean covers(Recipients recipients) {
        return missing(recipients).isEmpty();
    }

    /** {@return those of {@code recipients} who have no figure, in order} */
    public ImmutableList<Recipient> missing(Recipients recipients) {
        return recipients.stream()
                .filter(recipient -> !figures().containsKey(recipient))
                .collect(ImmutableList.toImmutableList());
    }

    @Value.Check
    Statistic checked() {
        checkArgument(!name().isBlank(), "name must not be blank but was \"%s\"", name());
        checkArgument(!unit().isBlank(), "unit of %s must not be blank but was \"%s\"", label(), unit());
        checkArgument(!source().isBlank(), "source of %s must not be blank but was \"%s\"", label(), source());
        checkArgument(!figures().isEmpty(), "%s must have at least one figure but had none", label());
        figures().forEach(this::checkSize);
        ImmutableMap<Recipient, BigDecimal> normalised =
                ImmutableMap.copyOf(Maps.transformValues(figures(), Statistic::normalised));
        return normalised.equals(figures())
                ? this
                : builder()
                        .name(name())
                        .date(date())
                        .unit(unit())
                        .source(source())
                        .putAllFigures(normalised)
                        .build();
    }

    private void checkSize(Recipient recipient, BigDecimal figure) {
        BigDecimal shortest = figure.stripTrailingZeros();
        checkArgument(
                shortest.scale() <= MOST_DIGITS && (long) shortest.precision() - shortest.scale() <= MOST_DIGITS,
                "figure of %s in %s must have at most %s digits before and after the decimal sign but had %s digits and"
                        + " scale %s",
                recipient,
                label(),
                MOST_DIGITS,
                shortest.precision(),
                shortest.scale());
    }

    private static BigDecimal normalised(BigDecimal figure) {
        BigDecimal shortest = figure.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** {@return name, date, unit, number of figures and source, for people} */
    @Override
    public String toString() {
        return label() + ", " + unit() + ", " + figures().size() + " figures, " + source();
    }

    /** Collects the parts of a {@link Statistic}; each may be set once, and each recipient may have one figure. */
    public static final class Builder extends StatisticBuilder {

        Builder() {}

        /** Adds a whole figure, such as a number of inhabitants. */
        @CanIgnoreReturnValue
        public Builder putFigure(Recipient recipient, long figure) {
            return putFigure(recipient, BigDecimal.valueOf(figure));
        }
    }
}
