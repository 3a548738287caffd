package se.kvot.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * nation alone, preliminary. For other dates and figures read SCB's own table with {@link StatisticCsv}.
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
    private final ImmutableSortedMap<LocalDate, Statistic> populations;

    /** {@return the table that comes with the library} */
    public static Sweden load() {
        try (@Nullable InputStream in = Sweden.class.getResourceAsStream(RESOURCE)) {
            String text = new String(requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
            return SwedenTable.parse(text, RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sweden(
            ImmutableSortedMap<String, Recipient> regions,
            ImmutableSortedMap<String, Recipient> counties,
            ImmutableSortedMap<String, Recipient> municipalities,
            ImmutableSortedMap<LocalDate, Statistic> populations) {
        this.regions = regions;
        this.counties = counties;
        this.municipalities = municipalities;
        this.populations = populations;
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
     * {@return the municipality of that code}
     *
     * @throws IllegalArgumentException if there is none; says which codes are nearest
     */
    public Recipient municipality(String code) {
        return known("municipality code", code, municipalities);
    }

    /**
     * {@return the municipality of exactly that name, such as {@code Håbo}, which is another than {@code Habo}}
     *
     * @throws IllegalArgumentException if there is none; says which names are nearest
     */
    public Recipient municipalityNamed(String name) {
        // å is one sign or, in text from some systems, two; without this the two would be as different as Håbo and Habo
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return known(
                "municipality name",
                composed,
                municipalities.values().stream()
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                String::compareTo, Recipient::label, municipality -> municipality)));
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
        return populations.keySet();
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
        @Nullable Statistic found = populations.get(requireNonNull(date, "date"));
        if (found == null) {
            throw new IllegalArgumentException("date of population must be one of the " + populations.size()
                    + " in the table but was " + date + "; before and after it are "
                    + Stream.of(populations.lowerKey(date), populations.higherKey(date))
                            .map(nearest -> nearest == null ? "none" : nearest.toString())
                            .collect(Collectors.joining(" and ")));
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sweden that
                && regions.equals(that.regions)
                && counties.equals(that.counties)
                && municipalities.equals(that.municipalities)
                && populations.equals(that.populations);
    }

    @Override
    public int hashCode() {
        return populations.hashCode();
    }

    /** {@return how much is in the table, for people} */
    @Override
    public String toString() {
        return regions.size() + " regions, " + municipalities.size() + " municipalities, population at "
                + populations.size() + " dates";
    }
}
