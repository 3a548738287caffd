package se.kvot.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.Entitlements;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/**
 * How municipalities share a grant and put a part of it together at the regional level (<i>kvottabell</i>): quota,
 * stimulus money, to the regional level, remaining; for each municipality, for all of them and for the region.
 *
 * <p>It is made in two ways. {@link #of Of allocations} every row and column adds up, and what remains is derived.
 * {@link #asPublished As published} it shows claims, as such tables are made in a spreadsheet: amounts that are not
 * rounded beside a total that is; {@link #differences} says by how much each row misses its total.
 *
 * <pre>{@code
 * Sweden sweden = Sweden.load();
 * Recipients municipalities = sweden.municipalitiesOf(sweden.region("23"));
 * DistributionKey key = DistributionKeys.shareBy(sweden.population(LocalDate.of(2017, 11, 1)));
 * Allocation stimulus = key.allocate(Kronor.of(4_493_174), municipalities, Rounding.toKrona());
 * Allocation toRegion = key.allocate(Kronor.of(1_250_000), municipalities, Rounding.toKrona());
 * ExactAmount regions = ExactAmount.from(Kronor.of(4_493_174));
 * Table table = MunicipalQuotaReport.of(stimulus, toRegion, sweden.region("23"), regions).table(Language.SV);
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class MunicipalQuotaReport {

    private static final Fraction HALF = Fraction.of(1, 2);

    private final Recipients municipalities;
    private final ImmutableList<QuotaLine> lines;
    private final QuotaLine all;
    private final Recipient region;
    private final QuotaLine regional;
    private final Display quotas;
    private final Display amounts;

    /**
     * {@return the report of two allocations to the same municipalities, where everything adds up}
     *
     * <p>Quotas show six decimals and amounts as many as they have been rounded to. The region's share rests on another
     * base than the municipalities', so its quota is left empty.
     *
     * @param stimulus what the municipalities get
     * @param toRegion what of it they put together at the regional level
     * @param region the region
     * @param regionStimulus what the region gets of its own; it puts in as much as the municipalities together
     * @throws IllegalArgumentException if the allocations have different recipients or do not distribute all
     */
    public static MunicipalQuotaReport of(
            Allocation stimulus, Allocation toRegion, Recipient region, ExactAmount regionStimulus) {
        checkArgument(
                stimulus.recipients().hasSameMembers(toRegion.recipients()),
                "recipients of what goes to the regional level must be %s but were %s",
                stimulus.recipients(),
                toRegion.recipients());
        MinorUnit.ORE.requireSameCurrency("quota table", stimulus.unit());
        MinorUnit.ORE.requireSameCurrency("quota table", toRegion.unit());
        MinorUnit.ORE.requireSameCurrency("quota table", regionStimulus.unit());
        requireAllDistributed("stimulus", stimulus);
        requireAllDistributed("to the regional level", toRegion);
        ExactAmount pool = stimulus.entitlements().pool();
        ExactAmount put = toRegion.entitlements().pool();
        return new MunicipalQuotaReport(
                stimulus.recipients(),
                lines(
                        stimulus.recipients(),
                        recipient -> stimulus.entitlements().of(recipient).dividedBy(pool),
                        stimulus::exactPart,
                        toRegion::exactPart),
                new QuotaLine(Optional.of(Fraction.ONE), pool, put),
                region,
                new QuotaLine(Optional.empty(), regionStimulus, put),
                Display.decimals(6),
                Display.decimals(Math.max(
                        stimulus.rounding().unit().step().scale(),
                        toRegion.rounding().unit().step().scale())));
    }

    private static void requireAllDistributed(String what, Allocation allocation) {
        checkArgument(
                allocation.undistributed().isZero(),
                "allocation of what is %s must distribute all of its pool but left %s",
                what,
                allocation.undistributed());
    }

    /**
     * {@return the report as it is published from a spreadsheet: the total is cut to whole kronor, the municipalities'
     * amounts are not rounded, and quotas are amounts divided by the cut total}
     *
     * <p>Quotas show up to six decimals, amounts seven significant digits. In the lines of all municipalities and of
     * the region, the quota is their half of the county's money.
     *
     * @param stimulus what the municipalities are entitled to of the national amount
     * @param toRegion what they put together at the regional level; the region puts in as much
     * @param region the region, which gets as much as the municipalities together
     * @throws IllegalArgumentException if the municipalities are entitled to less than one krona together
     */
    public static MunicipalQuotaReport asPublished(Entitlements stimulus, ExactAmount toRegion, Recipient region) {
        MinorUnit.ORE.requireSameCurrency("quota table", stimulus.pool().unit());
        MinorUnit.ORE.requireSameCurrency("quota table", toRegion.unit());
        ExactAmount cut = stimulus.total().round(RoundingUnit.KRONA, RoundingMode.DOWN);
        checkArgument(
                cut.signum() > 0,
                "municipalities must be entitled to at least 1 krona but were to %s",
                stimulus.total());
        return new MunicipalQuotaReport(
                stimulus.recipients(),
                lines(
                        stimulus.recipients(),
                        recipient -> stimulus.of(recipient).dividedBy(cut),
                        stimulus::of,
                        recipient -> toRegion.times(stimulus.of(recipient).dividedBy(cut))),
                new QuotaLine(Optional.of(HALF), cut, toRegion),
                region,
                new QuotaLine(Optional.of(HALF), cut, toRegion),
                Display.atMostDecimals(6),
                Display.significant(7));
    }

    private static ImmutableList<QuotaLine> lines(
            Recipients recipients,
            Function<Recipient, Fraction> quota,
            Function<Recipient, ExactAmount> stimulus,
            Function<Recipient, ExactAmount> toRegion) {
        return recipients.stream()
                .map(recipient -> new QuotaLine(
                        Optional.of(quota.apply(recipient)), stimulus.apply(recipient), toRegion.apply(recipient)))
                .collect(ImmutableList.toImmutableList());
    }

    private MunicipalQuotaReport(
            Recipients municipalities,
            ImmutableList<QuotaLine> lines,
            QuotaLine all,
            Recipient region,
            QuotaLine regional,
            Display quotas,
            Display amounts) {
        this.municipalities = municipalities;
        this.lines = lines;
        this.all = all;
        this.region = region;
        this.regional = regional;
        this.quotas = quotas;
        this.amounts = amounts;
    }

    /** {@return the table as it is published: four rows, a column for each municipality, for all and for the region} */
    public Table table(Language language) {
        return tableByRecipient(language).transposed();
    }

    /** {@return the same table with a row for each recipient, which fits a terminal and a page} */
    public Table tableByRecipient(Language language) {
        Table.Builder table = Table.builder(QuotaText.TITLE.in(language))
                .column(QuotaText.RECIPIENT.in(language))
                .numberColumn(QuotaText.QUOTA.in(language));
        for (QuotaRow row : QuotaRow.values()) {
            table.numberColumn(QuotaText.IN_KRONOR.in(language, row.label(language)));
        }
        for (int i = 0; i < lines.size(); i++) {
            table.row(cells(municipalities.get(i).label(), lines.get(i)));
        }
        table.totalRow(cells(QuotaText.ALL.in(language), all));
        table.row(cells(region.label(), regional));
        return table.build();
    }

    private List<Cell> cells(String label, QuotaLine line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(label));
        cells.add(line.quota().map(quota -> Cell.number(quotas.of(quota))).orElseGet(Cell::empty));
        for (QuotaRow row : QuotaRow.values()) {
            cells.add(Cell.number(shown(amount(row, line))));
        }
        return cells;
    }

    /** {@return for each row of money, by how much the municipalities' figures miss the stated total} */
    public ImmutableList<QuotaDifference> differences() {
        return Arrays.stream(QuotaRow.values()).map(this::difference).collect(ImmutableList.toImmutableList());
    }

    /** {@return by how much the municipalities' figures in {@code row} miss the stated total} */
    public QuotaDifference difference(QuotaRow row) {
        BigDecimal shownSum = BigDecimal.ZERO;
        ExactAmount exactSum = ExactAmount.zero(all.stimulus().unit());
        for (QuotaLine line : lines) {
            shownSum = shownSum.add(shown(amount(row, line)));
            exactSum = exactSum.plus(amount(row, line));
        }
        ExactAmount stated = amount(row, all);
        return new QuotaDifference(row, shownSum, shown(stated), exactSum.minus(stated));
    }

    /** {@return the sum of the municipalities' exact quotas, which is 1 where the table adds up} */
    public Fraction sumOfQuotas() {
        return lines.stream().flatMap(line -> line.quota().stream()).reduce(Fraction.ZERO, Fraction::plus);
    }

    private BigDecimal shown(ExactAmount amount) {
        return amounts.of(amount.inMainUnits());
    }

    private static ExactAmount amount(QuotaRow row, QuotaLine line) {
        return switch (row) {
            case STIMULUS -> line.stimulus();
            case TO_REGION -> line.toRegion();
            case REMAINING -> line.remaining();
        };
    }
}
