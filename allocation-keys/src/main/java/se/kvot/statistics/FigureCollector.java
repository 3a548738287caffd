package se.kvot.statistics;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kvot.party.Recipient;

/** Takes the figures of a file one by one and makes a reading of them; the same for every format; used once. */
final class FigureCollector {

    private final StatisticFile settings;
    private final Former former = Former.load();
    private final Map<Recipient, Place> rows = new LinkedHashMap<>();
    private final TreeMap<LocalDate, Map<Recipient, Place>> places = new TreeMap<>();
    private final TreeMap<LocalDate, Map<Recipient, BigDecimal>> figures = new TreeMap<>();
    private final List<ReadingNotice> notices = new ArrayList<>();
    private @Nullable Character decimalSign;
    private long decimalSignLine;

    FigureCollector(StatisticFile settings) {
        this.settings = settings;
    }

    void add(ReadingNotice notice) {
        notices.add(notice);
    }

    /**
     * {@return the recipient that a code, alone or with its name, stands for}
     *
     * @param name the name that it has elsewhere, or blank
     */
    Recipient recipient(String cell, String name, Place place) {
        CodeText.Reading code = CodeText.read(cell, settings.twoDigitCodes());
        if (code instanceof CodeText.Found found) {
            return today(named(found.recipient(), name, place), place);
        }
        if (code instanceof CodeText.ZeroLost lost && settings.acceptLostLeadingZeros()) {
            Recipient recipient = today(named(lost.recipient(), name, place), place);
            notices.add(new ReadingNotice.ZeroRestored(place.line(), place.column(), cell, recipient));
            return recipient;
        }
        throw place.error(code.problem());
    }

    private static Recipient named(Recipient recipient, String name, Place place) {
        if (name.isEmpty()) {
            return recipient;
        }
        try {
            return recipient.withName(CharMatcher.whitespace().collapseFrom(name, ' '));
        } catch (IllegalArgumentException e) {
            // a name that no recipient may have
            throw place.error(String.valueOf(e.getMessage()));
        }
    }

    private Recipient today(Recipient recipient, Place place) {
        Optional<Former.Change> change = former.changeOf(recipient);
        if (change.isEmpty()) {
            return recipient;
        }
        Recipient successor = change.get().successor();
        if (settings.replaceFormerCodes()) {
            notices.add(new ReadingNotice.CodeReplaced(place.line(), place.column(), recipient, successor));
            return successor;
        }
        notices.add(new ReadingNotice.CodeFormer(
                place.line(), place.column(), recipient, successor, change.get().since()));
        return recipient;
    }

    /** Refuses a second row of a recipient, for tables that have one. */
    void requireFirstRow(Recipient recipient, Place place) {
        @Nullable Place before = rows.putIfAbsent(recipient, place);
        if (before != null) {
            throw place.error("recipient must come once but " + recipient + " is also on line " + before.line());
        }
    }

    /**
     * Takes what the file says of a recipient at a date.
     *
     * @param mark what it says about the figure besides, or blank
     */
    void add(LocalDate date, Recipient recipient, FigureText.Reading figure, String mark, Place place) {
        @Nullable Place before = placesAt(date).putIfAbsent(recipient, place);
        if (before != null) {
            throw place.error("figure must come once but that of " + recipient + " at " + date + " is also on line "
                    + before.line());
        }
        if (figure instanceof FigureText.Known known) {
            known.decimalSign().ifPresent(sign -> requireSameSign(sign, place));
            if (!mark.isEmpty()) {
                notices.add(new ReadingNotice.FigureMarked(place.line(), place.column(), recipient, date, mark));
            }
            figures.computeIfAbsent(date, any -> new LinkedHashMap<>()).put(recipient, known.figure());
        } else if (figure instanceof FigureText.Unknown unknown) {
            notices.add(
                    new ReadingNotice.FigureUnknown(place.line(), place.column(), recipient, date, unknown.marker()));
        } else if (figure instanceof FigureText.Malformed malformed) {
            throw place.error(malformed.problem());
        }
    }

    private Map<Recipient, Place> placesAt(LocalDate date) {
        return places.computeIfAbsent(date, any -> new LinkedHashMap<>());
    }

    private void requireSameSign(char sign, Place place) {
        if (decimalSign == null) {
            decimalSign = sign;
            decimalSignLine = place.line();
        } else if (decimalSign != sign) {
            throw place.error("figure must have the decimal sign '" + decimalSign + "' of line " + decimalSignLine
                    + " but had '" + sign + "'");
        }
    }

    /**
     * {@return what was taken, one or more figures}
     *
     * @param heading where the figures are said to be, for the error that there are none
     */
    StatisticReading reading(Optional<Charset> charset, Optional<Character> delimiter, Place heading) {
        if (figures.isEmpty()) {
            throw heading.error("file must have at least one figure but all are unknown");
        }
        places.forEach(this::noteDateUnknown);
        if (settings.totals() != Totals.NOT_SUMS) {
            checkTotals();
        }
        notices.sort(Comparator.comparingLong(ReadingNotice::line).thenComparingInt(ReadingNotice::column));
        return new StatisticReadingBuilder()
                .series(StatisticSeries.copyOf(figures.entrySet().stream()
                        .map(entry -> statistic(entry.getKey(), entry.getValue()))
                        .collect(ImmutableList.toImmutableList())))
                .charset(charset)
                .delimiter(delimiter)
                .addAllNotices(notices)
                .build();
    }

    private Statistic statistic(LocalDate date, Map<Recipient, BigDecimal> atDate) {
        return Statistic.builder()
                .name(settings.name())
                .date(date)
                .unit(settings.unit())
                .source(settings.source())
                .putAllFigures(atDate)
                .build();
    }

    private void noteDateUnknown(LocalDate date, Map<Recipient, Place> atDate) {
        if (!figures.containsKey(date)) {
            Place first = atDate.values().iterator().next();
            notices.add(new ReadingNotice.DateUnknown(first.line(), first.column(), date));
        }
    }

    private void checkTotals() {
        TotalsCheck check = new TotalsCheck();
        figures.forEach((date, atDate) -> check.differences(atDate).forEach(found -> {
            Place place = requireNonNull(placesAt(date).get(found.whole()));
            ReadingNotice.TotalDiffers notice = new ReadingNotice.TotalDiffers(
                    place.line(), place.column(), found.whole(), date, found.total(), found.sum(), found.parts());
            if (settings.totals() == Totals.REFUSE) {
                throw place.error("total of " + found.whole() + " at " + date + " must be the sum "
                        + found.sum().toPlainString() + " of its " + found.parts() + " " + found.partWord()
                        + " but was " + found.total().toPlainString() + ", a difference of "
                        + notice.difference().toPlainString());
            }
            notices.add(notice);
        }));
    }
}
