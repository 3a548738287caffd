package se.kvot.example;

import java.time.DateTimeException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.kvot.time.FiscalYear;

/** Reads a fiscal year such as {@code 2018} or {@code 2026-07/2027-06}. */
final class YearConverter implements ITypeConverter<FiscalYear> {

    @Override
    public FiscalYear convert(String text) {
        try {
            return FiscalYear.parse(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
