package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.kvot.money.MinorUnit;
import se.kvot.time.FiscalYear;

/**
 * What money was spent on, by purpose and cost group (<i>specifikation av förbrukade medel</i>).
 *
 * <p>Start with the rows of a form, all blank, and let an account fill them in. What was spent on anything else comes
 * after, so that the total is always all that was spent:
 *
 * <pre>{@code
 * ExpenditureTable form = ExpenditureTable.form(
 *         List.of(ExpenditureRow.of("Samordning", "personal, lön"), ExpenditureRow.of("Samordning", "resor och logi")),
 *         MinorUnit.ORE);
 * Account account = Ledger.inKronor().account();
 * ExpenditureTable filled = form.filledFrom(account, FiscalYear.of(2019), LocalDate.of(2019, 12, 31));
 * filled.sum("Samordning"); // SEK 0
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class ExpenditureTable {

    private final ImmutableList<ExpenditureRow> rows;
    private final Tally unspecified;

    /**
     * {@return a table with those rows}
     *
     * @throws IllegalArgumentException if two rows have the same purpose and cost group
     */
    public static ExpenditureTable form(Iterable<ExpenditureRow> rows, MinorUnit unit) {
        return new ExpenditureTable(ImmutableList.copyOf(rows), Tally.zero(unit));
    }

    private ExpenditureTable(ImmutableList<ExpenditureRow> rows, Tally unspecified) {
        Set<List<Object>> seen = new HashSet<>();
        rows.forEach(row -> checkArgument(
                seen.add(List.of(row.purpose(), row.costGroup())),
                "row of a specification must be there once but %s, %s was twice",
                row.purpose(),
                row.costGroup().orElse("no cost group")));
        this.rows = rows;
        this.unspecified = unspecified;
    }

    /** {@return this table with what an account had spent of a year's money by the end of a day in place of its amounts} */
    public ExpenditureTable filledFrom(Account account, FiscalYear year, LocalDate at) {
        requireNonNull(year, "year");
        ImmutableList<Movement> spent = account.movements(MovementKind.SPENT, at).stream()
                .filter(movement -> movement.year().equals(year))
                .collect(ImmutableList.toImmutableList());
        Map<ExpenditureRow, ExpenditureRow> filled = new LinkedHashMap<>();
        Stream.concat(
                        rows.stream(),
                        spent.stream()
                                .flatMap(movement -> movement.purpose().stream()
                                        .map(purpose ->
                                                new ExpenditureRow(purpose, movement.costGroup(), Optional.empty()))))
                .map(row -> new ExpenditureRow(row.purpose(), row.costGroup(), Optional.empty()))
                .forEach(row -> filled.computeIfAbsent(row, blank -> filled(blank, account, spent)));
        return new ExpenditureTable(
                ImmutableList.copyOf(filled.values()),
                account.sum(spent.stream().filter(movement -> movement.purpose().isEmpty())));
    }

    private static ExpenditureRow filled(ExpenditureRow blank, Account account, List<Movement> spent) {
        List<Movement> costs = new ArrayList<>(spent);
        costs.removeIf(movement -> !blank.isFor(movement));
        return new ExpenditureRow(
                blank.purpose(),
                blank.costGroup(),
                costs.isEmpty() ? Optional.empty() : Optional.of(account.sum(costs.stream())));
    }

    /** {@return the rows: those of the form in their order, then the others} */
    public ImmutableList<ExpenditureRow> rows() {
        return rows;
    }

    /** {@return what was spent without saying for what} */
    public Tally unspecified() {
        return unspecified;
    }

    /** {@return the purposes, in the order of their first rows} */
    public ImmutableSet<String> purposes() {
        return rows.stream().map(ExpenditureRow::purpose).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return what was spent for a purpose} */
    public Tally sum(String purpose) {
        requireNonNull(purpose, "purpose");
        return sum(row -> row.purpose().equals(purpose));
    }

    /** {@return what was spent on a cost group, for whatever purpose} */
    public Tally sumOfCostGroup(String costGroup) {
        requireNonNull(costGroup, "costGroup");
        return sum(row -> row.costGroup().filter(costGroup::equals).isPresent());
    }

    /** {@return all that was spent} */
    public Tally total() {
        return sum(row -> true).plus(unspecified);
    }

    private Tally sum(Predicate<ExpenditureRow> wanted) {
        return rows.stream()
                .filter(wanted)
                .flatMap(row -> row.amount().stream())
                .reduce(unspecified.minus(unspecified), Tally::plus);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExpenditureTable that && rows.equals(that.rows) && unspecified.equals(that.unspecified);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows, unspecified);
    }

    /** {@return how many rows there are and the total, for people} */
    @Override
    public String toString() {
        return rows.size() + " rows, total " + total();
    }
}
