package se.kvot.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;

/** Reads the bundled table, whose form is told at the top of the file, and adds up what it leaves to be added up. */
final class SwedenTable {

    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,18}");
    private static final int FIGURES_FROM = 3;
    private static final ImmutableSet<String> KINDS = ImmutableSet.of("region", "county", "municipality");

    private final String fileName;
    private final TreeMap<LocalDate, String> sources = new TreeMap<>();
    private final Map<LocalDate, Map<Recipient, BigDecimal>> figures = new LinkedHashMap<>();
    private final Map<Recipient, Long> lines = new LinkedHashMap<>();
    private final Map<RecipientKind, TreeMap<String, Recipient>> recipients = new LinkedHashMap<>();

    private long line;

    /**
     * {@return what the text says}
     *
     * @param former names and codes that are no longer in use
     * @throws StatisticFormatException if it is not in the form of the table, or a stated sum is not the sum
     */
    static Sweden parse(String text, String fileName, Former former) {
        SwedenTable table = new SwedenTable(fileName);
        text.lines().forEach(table::read);
        table.require(!table.sources.isEmpty(), 1, "table must have at least one date but had none");
        table.addSums();
        return new Sweden(
                ImmutableSortedMap.copyOf(table.all(RecipientKind.REGION)),
                ImmutableSortedMap.copyOf(table.all(RecipientKind.COUNTY)),
                ImmutableSortedMap.copyOf(table.all(RecipientKind.MUNICIPALITY)),
                table.populations(),
                former);
    }

    /** {@return those in a text that is well-formed, without their figures, which take most of the time to read} */
    static ImmutableList<Recipient> recipients(String text) {
        return text.lines()
                .map(line -> line.split(";", FIGURES_FROM + 1))
                .filter(fields -> KINDS.contains(fields[0]))
                .map(fields -> Recipient.of(RecipientKind.parse(fields[0]), fields[1], fields[2]))
                .collect(ImmutableList.toImmutableList());
    }

    private SwedenTable(String fileName) {
        this.fileName = fileName;
    }

    private void read(String text) {
        line++;
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        String[] fields = text.split(";", -1);
        switch (fields[0]) {
            case "format" -> require(text.equals("format;1"), 2, "form must be version 1 but was " + Quoted.of(text));
            case "date" -> readDate(fields);
            case "nation" -> readRecipient(RecipientKind.STATE, fields);
            case "county" -> readRecipient(RecipientKind.COUNTY, fields);
            case "region" -> readRecipient(RecipientKind.REGION, fields);
            case "municipality" -> readRecipient(RecipientKind.MUNICIPALITY, fields);
            default ->
                throw error(
                        1,
                        "line must begin with format, date, nation, county, region or municipality but was "
                                + Quoted.of(text));
        }
    }

    private void readDate(String[] fields) {
        requireSize(fields, FIGURES_FROM);
        LocalDate date;
        try {
            date = LocalDate.parse(fields[1]);
        } catch (DateTimeException e) {
            throw error(2, "date must be written like 2017-12-31 but was " + Quoted.of(fields[1]));
        }
        require(
                sources.isEmpty() || date.isAfter(sources.lastKey()),
                2,
                "date must be after the one before but was " + date);
        require(recipients.isEmpty(), 1, "date must stand before the recipients but was after them");
        sources.put(date, fields[2]);
        figures.put(date, new LinkedHashMap<>());
    }

    private void readRecipient(RecipientKind kind, String[] fields) {
        requireSize(fields, kind == RecipientKind.COUNTY ? FIGURES_FROM : FIGURES_FROM + sources.size());
        Recipient recipient;
        try {
            recipient = Recipient.of(kind, fields[1], fields[2]);
        } catch (IllegalArgumentException e) {
            throw error(2, String.valueOf(e.getMessage()));
        }
        require(all(kind).put(recipient.code(), recipient) == null, 2, recipient + " must be there once but was twice");
        if (kind == RecipientKind.REGION || kind == RecipientKind.MUNICIPALITY) {
            require(
                    all(RecipientKind.COUNTY).containsKey(recipient.countyCode()),
                    2,
                    "county of " + recipient + " must stand before it but is missing");
        }
        lines.put(recipient, line);
        int column = FIGURES_FROM;
        for (Map<Recipient, BigDecimal> atDate : figures.values()) {
            if (column < fields.length && !fields[column].isEmpty()) {
                require(
                        FIGURE.matcher(fields[column]).matches(),
                        column + 1,
                        "figure must be digits or blank but was " + Quoted.of(fields[column]));
                atDate.put(recipient, new BigDecimal(fields[column]));
            }
            column++;
        }
    }

    private void addSums() {
        for (Map.Entry<LocalDate, Map<Recipient, BigDecimal>> entry : figures.entrySet()) {
            for (Recipient region : all(RecipientKind.REGION).values()) {
                Collection<Recipient> parts = all(RecipientKind.MUNICIPALITY)
                        .subMap(region.code(), region.code() + ":") // ':' follows '9'
                        .values();
                addSum(entry.getKey(), region, parts, entry.getValue());
            }
            for (Recipient county : all(RecipientKind.COUNTY).values()) {
                @Nullable
                BigDecimal inhabitants = entry.getValue().get(Recipient.of(RecipientKind.REGION, county.code()));
                if (inhabitants != null) {
                    entry.getValue().put(county, inhabitants);
                }
            }
            for (Recipient nation : all(RecipientKind.STATE).values()) {
                addSum(entry.getKey(), nation, all(RecipientKind.REGION).values(), entry.getValue());
            }
        }
    }

    private void addSum(
            LocalDate date, Recipient whole, Collection<Recipient> parts, Map<Recipient, BigDecimal> known) {
        if (parts.isEmpty() || !known.keySet().containsAll(parts)) {
            return;
        }
        BigDecimal sum = parts.stream().map(known::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        @Nullable BigDecimal stated = known.putIfAbsent(whole, sum);
        line = lines.getOrDefault(whole, line);
        require(
                stated == null || stated.compareTo(sum) == 0,
                FIGURES_FROM + 1 + sources.headMap(date).size(),
                "figure of " + whole + " at " + date + " must be the sum " + sum + " but was " + stated);
    }

    private StatisticSeries populations() {
        return StatisticSeries.copyOf(sources.entrySet().stream()
                .map(entry -> Statistic.builder()
                        .name("folkmängd")
                        .date(entry.getKey())
                        .unit("invånare")
                        .source(entry.getValue())
                        .putAllFigures(new TreeMap<>(figures.getOrDefault(entry.getKey(), Map.of())))
                        .build())
                .toList());
    }

    private SortedMap<String, Recipient> all(RecipientKind kind) {
        return recipients.computeIfAbsent(kind, any -> new TreeMap<>());
    }

    private void requireSize(String[] fields, int size) {
        require(
                fields.length == size,
                Math.min(fields.length, size),
                "line must have " + size + " fields but had " + fields.length);
    }

    private void require(boolean kept, int column, String problem) {
        if (!kept) {
            throw error(column, problem);
        }
    }

    private StatisticFormatException error(int column, String problem) {
        return new StatisticFormatException(fileName, line, column, problem);
    }
}
