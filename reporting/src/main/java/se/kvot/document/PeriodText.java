package se.kvot.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import se.kvot.document.tree.Node;
import se.kvot.time.DatePeriod;

/** Periods as people write them: {@code 2017}, {@code 2017..2018}, {@code 2020-03..2020-11}, or two dates. */
final class PeriodText {

    private static final String TO = "..";
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private PeriodText() {}

    static DatePeriod parse(String text) {
        int to = text.indexOf(TO);
        if (to >= 0) {
            String from = text.substring(0, to);
            String until = text.substring(to + TO.length());
            if (YEAR.matcher(from).matches() && YEAR.matcher(until).matches()) {
                return ofMonths(text, from + "-01", until + "-12");
            }
            return ofMonths(text, from, until);
        }
        if (YEAR.matcher(text).matches()) {
            return DatePeriod.ofYear(Integer.parseInt(text));
        }
        return MONTH.matcher(text).matches() ? ofMonths(text, text, text) : DatePeriod.parse(text);
    }

    private static DatePeriod ofMonths(String text, String from, String until) {
        if (!MONTH.matcher(from).matches() || !MONTH.matcher(until).matches()) {
            throw refusal(
                    "period must be written as 2017, 2017..2018, 2020-03..2020-11 or 2020-03-01/2020-12-01", text);
        }
        return DatePeriod.ofMonths(month(from), month(until));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw refusal("month must exist", text);
        }
    }

    static String print(DatePeriod period) {
        if (!period.isWholeMonths()) {
            return period.toString();
        }
        YearMonth first = YearMonth.from(period.start());
        YearMonth last = YearMonth.from(period.lastDay());
        if (first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return first.getYear() == last.getYear() ? year(first) : year(first) + TO + year(last);
        }
        return first.equals(last) ? first.toString() : first + TO + last;
    }

    private static String year(YearMonth month) {
        return month.toString().substring(0, 4);
    }

    static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw refusal("day must be written as 2020-04-24", text);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refusal("day must exist", text);
        }
    }

    private static DateTimeParseException refusal(String rule, String text) {
        return new DateTimeParseException(rule + " but was " + Node.quoted(text), text, 0);
    }
}
