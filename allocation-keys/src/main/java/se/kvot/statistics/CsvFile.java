package se.kvot.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.charset.Charset;
import java.util.Optional;

/** What all settings for reading CSV have in common. */
abstract class CsvFile extends StatisticFile {

    /** {@return the sign between columns, comma, semicolon or tab; if not stated, the comma or semicolon in the headings} */
    public abstract Optional<Character> delimiter();

    /** {@return the sign before decimals, comma or point; if stated, the other one groups thousands} */
    public abstract Optional<Character> decimalSign();

    /** {@return the charset; if not stated, UTF-8 if the file can be that, else ISO-8859-1} */
    public abstract Optional<Charset> charset();

    @Override
    DecodedText decode(byte[] bytes, String sourceName) {
        return DecodedText.decode(bytes, charset(), sourceName);
    }

    final CsvTable table(String text, String sourceName) {
        return CsvTable.read(text, delimiter(), rowLimit(), sourceName);
    }

    final void checkCsv() {
        checkCommon();
        delimiter()
                .ifPresent(sign -> checkArgument(
                        sign == ',' || sign == ';' || sign == '\t',
                        "delimiter must be comma, semicolon or tab but was '%s'",
                        sign));
        decimalSign()
                .ifPresent(sign -> checkArgument(
                        sign == ',' || sign == '.', "decimalSign must be comma or point but was '%s'", sign));
    }
}
