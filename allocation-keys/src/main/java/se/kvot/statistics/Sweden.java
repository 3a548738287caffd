package se.kvot.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;
import se.kvot.party.Recipients;

/**
 * The 21 regions, 21 counties and 290 municipalities of Sweden, and how many inhabitants they have had
 * (<i>folkmängd</i>).
 *
 * <pre>{@code
 * Sweden sweden = Sweden.load();
 * Recipients eight = sweden.municipalitiesOf("23"); // Ragunda, Bräcke, Krokom, …
 * Statistic population = sweden.population(LocalDate.of(2017, 11, 1));
 * BigDecimal inhabitants = population.total(eight); // 129712
 * }</pre>
 *
 * <p>The figures are from Statistics Sweden (SCB), transcribed from copies and extracts of its tables; each
 * {@link Statistic#source()} says which. All municipalities are there on 31 December 2010–2019 and 2021. The other dates
 * are partial: on 1 November 2017 the nation and Jämtland, recovered from a published table of quotas; on 30 June 2017
 * and 30 September 2018 Jämtland; on 31 December 2024 the nation and parts of Stockholm county; at some month ends the
 * nation alone, preliminary. For other dates and figures read SCB's own table with {@link StatisticCube} or
 * {@link StatisticCsv}.
 *
 * <p>Names are those of today at every date. Gotland, where one body is both, is region 09 as well as municipality 0980.
 *
 * <p>Loading reads the whole table, so load once and keep it. Instances are immutable and thread-safe.
 */
public final class Sweden {

    private static final String RESOURCE = "sweden.txt";

    private final ImmutableSortedMap<String, Recipient> regions;
    private final ImmutableSortedMap<String, Recipient> counties;
    private final ImmutableSortedMap<String, Recipient> municipalities;
    private final StatisticSeries populations;
    private final Former former;

    /** {@return the table that comes with the library} */
    public static Sweden load() {
        return SwedenTable.parse(text(), RESOURCE, Former.load());
    }

    /** {@return the regions, counties and municipalities of that table} */
    static ImmutableList<Recipient> loadRecipients() {
        return SwedenTable.recipients(text());
    }

    private static String text() {
        try (@Nullable InputStream in = Sweden.class.getResourceAsStream(RESOURCE)) {
            return new String(requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sweden(
            ImmutableSortedMap<String, Recipient> regions,
            ImmutableSortedMap<String, Recipient> counties,
            ImmutableSortedMap<String, Recipient> municipalities,
            StatisticSeries populations,
            Former former) {
        this.regions = regions;
        this.counties = counties;
        this.municipalities = municipalities;
        this.populations = populations;
        this.former = former;
    }

    /** {@return the regions, by code} */
    public Recipients regions() {
        return Recipients.copyOf(regions.values());
    }

    /** {@return the counties, by code} */
    public Recipients counties() {
        return Recipients.copyOf(counties.values());
    }

    /** {@return the municipalities, by code} */
    public Recipients municipalities() {
        return Recipients.copyOf(municipalities.values());
    }

    /**
     * {@return the municipalities in the county of a region or county, by code}
     *
     * @throws IllegalArgumentException if it is neither, or not in the table
     */
    public Recipients municipalitiesOf(Recipient regionOrCounty) {
        checkArgument(
                regionOrCounty.kind() == RecipientKind.REGION || regionOrCounty.kind() == RecipientKind.COUNTY,
                "recipient with municipalities must be a region or county but was %s",
                regionOrCounty);
        return municipalitiesOf(regionOrCounty.code());
    }

    /**
     * {@return the municipalities in a county, by code}
     *
     * @param countyCode the two digits of the county and its region
     * @throws IllegalArgumentException if there is no such county
     */
    public Recipients municipalitiesOf(String countyCode) {
        Recipient county = county(countyCode);
        return Recipients.copyOf(municipalities.values().stream()
                .filter(municipality -> municipality.countyCode().equals(county.code()))
                .toList());
    }

    /**
     * {@return the region of that code}
     *
     * @throws IllegalArgumentException if there is none; says which codes are nearest
     */
    public Recipient region(String code) {
        return known("region code", code, regions);
    }

    /**
     * {@return the county of that code}
     *
     * @throws IllegalArgumentException if there is none; says which codes are nearest
     */
    public Recipient county(String code) {
        return known("county code", code, counties);
    }

    /**
     * {@return the region of exactly that name, the one of today or one that it had, such as {@code Västerbottens läns
     * landsting}; with the name of today}
     *
     * @throws IllegalArgumentException if there is none; says which names are nearest
     */
    public Recipient regionNamed(String name) {
        Map<String, Recipient> named = new TreeMap<>();
        former.regionCodes().forEach((formerName, code) -> {
            @Nullable Recipient region = regions.get(code);
            if (region != null) {
                named.put(formerName, region);
            }
        });
        regions.values().forEach(region -> named.put(region.label(), region));
        return known("region name", composed("region name", name), ImmutableSortedMap.copyOf(named));
    }

    /**
     * {@return the municipality that has that code today}
     *
     * @throws IllegalArgumentException if there is none; says what became of a code that is no longer in use, or else
     *     which codes are nearest
     */
    public Recipient municipality(String code) {
        former.changeOf(requireNonNull(code, "municipality code")).ifPresent(change -> {
            throw new IllegalArgumentException("municipality code must be one of today's but was " + Quoted.of(code)
                    + ", which is no longer in use: " + change.told());
        });
        return known("municipality code", code, municipalities);
    }

    /**
     * {@return the municipality that had that code on a day}
     *
     * <p>The table knows what became of 1229 Bara and 1917 Heby, and has no other changes.
     *
     * @throws IllegalArgumentException if there was none; says what became of a code that was no longer in use, or what
     *     stood for one that was not yet, or else which codes are nearest
     */
    public Recipient municipalityAt(String code, LocalDate date) {
        requireNonNull(date, "date");
        Optional<Former.Change> change = former.changeOf(requireNonNull(code, "municipality code"));
        if (change.isPresent() && date.isBefore(change.get().since())) {
            return change.get().former();
        }
        former.originOf(code).filter(origin -> date.isBefore(origin.since())).ifPresent(origin -> {
            throw new IllegalArgumentException(
                    "municipality code must be one of those on " + date + " but was " + Quoted.of(code)
                            + ", which was not yet in use: " + origin.former().code() + " " + origin.told());
        });
        return municipality(code);
    }

    /**
     * {@return the municipality of today that a code stands for, in use or not: 0331 Heby for 1917, 1263 Svedala for 1229
     * Bara, which became part of it}
     *
     * @throws IllegalArgumentException if there is none; says which codes are nearest
     */
    public Recipient successorOf(String code) {
        return municipality(former.changeOf(requireNonNull(code, "municipality code"))
                .map(change -> change.successor().code())
                .orElse(code));
    }

    /**
     * {@return the municipality of exactly that name, such as {@code Håbo}, which is another than {@code Habo}}
     *
     * @throws IllegalArgumentException if there is none; says which names are nearest
     */
    public Recipient municipalityNamed(String name) {
        return known(
                "municipality name",
                composed("municipality name", name),
                municipalities.values().stream()
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                String::compareTo, Recipient::label, municipality -> municipality)));
    }

    /**
     * {@return the one municipality whose name fits, be it without rings and dots, in capitals, or cut to its first words,
     * such as {@code MALMO} or {@code Dals}}
     *
     * @throws IllegalArgumentException if none fits, with the nearest names, or several do, with all of them: {@code
     *     Habo} may be Håbo or Habo, {@code Upplands} may be Upplands Väsby or Upplands-Bro
     */
    public Recipient municipalityLike(String name) {
        if (!CharMatcher.ascii().matchesAllOf(requireNonNull(name, "municipality name"))) {
            String composed = composed("municipality name", name);
            Optional<Recipient> exact = municipalities.values().stream()
                    .filter(municipality -> municipality.label().equalsIgnoreCase(composed))
                    .findFirst();
            if (exact.isPresent()) {
                return exact.get(); // Håbo cannot be Habo, though Habo may be either
            }
        }
        FoldedName wanted = FoldedName.of(name);
        List<Recipient> fitting = fitting(FoldedName::equals, wanted);
        if (fitting.isEmpty()) {
            fitting = fitting(FoldedName::startsWith, wanted);
        }
        if (fitting.isEmpty()) {
            return municipalityNamed(name);
        }
        checkArgument(
                fitting.size() == 1,
                "municipality name must fit one municipality but %s fits %s: %s",
                Quoted.of(name),
                fitting.size(),
                fitting.stream().map(each -> each.code() + " " + each.label()).collect(Collectors.joining(", ")));
        return fitting.get(0);
    }

    private List<Recipient> fitting(BiPredicate<FoldedName, FoldedName> rule, FoldedName wanted) {
        return municipalities.values().stream()
                .filter(municipality -> rule.test(FoldedName.of(municipality.label()), wanted))
                .toList();
    }

    /** å is one sign or, in text from some systems, two; without this the two would be as different as Håbo and Habo. */
    private static String composed(String what, String name) {
        return Normalizer.normalize(requireNonNull(name, what), Normalizer.Form.NFC);
    }

    private static Recipient known(String what, String key, ImmutableSortedMap<String, Recipient> table) {
        @Nullable Recipient found = table.get(requireNonNull(key, what));
        if (found == null) {
            throw new IllegalArgumentException(what + " must be one of the " + table.size() + " in the table but was "
                    + Quoted.of(key) + "; " + Nearest.hint(key, table));
        }
        return found;
    }

    /** {@return who belongs to whom: municipalities to regions, regions to the state} */
    public Hierarchy hierarchy() {
        Map<Recipient, Recipient> parents = new LinkedHashMap<>();
        for (Recipient region : regions()) {
            parents.put(region, Recipient.state());
            municipalitiesOf(region).forEach(municipality -> parents.put(municipality, region));
        }
        return Hierarchy.of(parents);
    }

    /** {@return the dates that there are figures for, of all municipalities or some recipients} */
    public ImmutableSortedSet<LocalDate> populationDates() {
        return populations.dates();
    }

    /** {@return the number of inhabitants (<i>folkmängd</i>) at every date in the table} */
    public StatisticSeries populations() {
        return populations;
    }

    /**
     * {@return the number of inhabitants (<i>folkmängd</i>) at a date, of the nation, the regions, the counties and the
     * municipalities, as far as known}
     *
     * <p>One who lives in Berg is counted for municipality 2326, county 23, region 23 and the state: sum over one kind.
     *
     * @throws IllegalArgumentException if the table has no figures for that very day; says which days are nearest
     */
    public Statistic population(LocalDate date) {
        return populations.at(date);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sweden that
                && regions.equals(that.regions)
                && counties.equals(that.counties)
                && municipalities.equals(that.municipalities)
                && populations.equals(that.populations)
                && former.equals(that.former);
    }

    @Override
    public int hashCode() {
        return populations.hashCode();
    }

    /** {@return how much is in the table, for people} */
    @Override
    public String toString() {
        return regions.size() + " regions, " + municipalities.size() + " municipalities, population at "
                + populations.dates().size() + " dates";
    }
}
