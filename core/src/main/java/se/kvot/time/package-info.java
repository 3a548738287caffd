/**
 * When grants apply: fiscal years, half-open periods of dates, and dates as precise as they are stated.
 *
 * <p>Start with {@link se.kvot.time.FiscalYear} for "the grant of 2026", and with {@link se.kvot.time.DatePeriod} for
 * any other stretch of days, such as the months that a renegotiated agreement covers:
 *
 * <pre>{@code
 * FiscalYear year = FiscalYear.of(2020);
 * DatePeriod renegotiated = DatePeriod.ofMonths(YearMonth.of(2020, 3), YearMonth.of(2020, 11));
 * year.period().contains(renegotiated); // true
 * renegotiated.months().size(); // 9
 * }</pre>
 *
 * <p>What a text calls "in October" is a {@link se.kvot.time.Deadline}, and "each June" a
 * {@link se.kvot.time.Recurrence}.
 *
 * <p>A date is a Swedish calendar date, a {@link java.time.LocalDate}. There are no times of day and no time zones here,
 * and nothing asks what day it is: a date that matters is an argument. Texts are read back exactly as they were written;
 * other ways of writing dates are for the reader of the document that has them.
 */
@NullMarked
package se.kvot.time;

import org.jspecify.annotations.NullMarked;
