package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.party.RecipientKind;

class CodeTextTest {

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of("a municipality", "0114", RecipientKind.REGION, "municipality 0114"),
                Arguments.of(
                        "with its name",
                        "0114 Upplands Väsby",
                        RecipientKind.REGION,
                        "municipality 0114 Upplands Väsby"),
                Arguments.of(
                        "with spaces",
                        "\u00A00114 \u2009 Upplands\u00A0 Väsby ",
                        RecipientKind.COUNTY,
                        "municipality 0114 Upplands Väsby"),
                Arguments.of("two digits: a region", "23", RecipientKind.REGION, "region 23"),
                Arguments.of(
                        "two digits: a county", "23 Jämtlands län", RecipientKind.COUNTY, "county 23 Jämtlands län"),
                Arguments.of("the state", "00", RecipientKind.REGION, "state 00 Riket"),
                Arguments.of("the state by another name", "00 Sverige", RecipientKind.COUNTY, "state 00 Sverige"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void readsCodes(String why, String cell, RecipientKind twoDigits, String recipient) {
        assertThat(CodeText.read(cell, twoDigits)).isInstanceOfSatisfying(CodeText.Found.class, found -> {
            assertThat(found.recipient()).hasToString(recipient);
            assertThat(found.problem()).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0} was probably {1}")
    @CsvSource({"114, 0114, municipality 0114", "1, 01, region 01", "980 Gotland, 0980, municipality 0980 Gotland"})
    void knowsLostZeros(String cell, String whole, String recipient) {
        assertThat(CodeText.read(cell, RecipientKind.REGION)).isInstanceOfSatisfying(CodeText.ZeroLost.class, lost -> {
            assertThat(lost.recipient()).hasToString(recipient);
            assertThat(lost.problem())
                    .isEqualTo("code must be two digits (region) or four (municipality) but was \"" + cell
                            + "\", probably " + whole
                            + " that has lost its leading zero; accept lost leading zeros if so");
        });
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("empty", "", ""),
                Arguments.of("a name", "Botkyrka", ""),
                Arguments.of("five digits", "01140", ""),
                Arguments.of("no space before the name", "0114Upplands Väsby", ""),
                Arguments.of("three digits with their zero", "011", ""),
                Arguments.of("a zero alone", "0", ""),
                Arguments.of("digits of another script", "\u0660\u0661\u0661\u0664", ""),
                Arguments.of("Kolada's code of a region", "0023", "; no municipality begins with 00"),
                Arguments.of("three zeros", "000", "; no municipality begins with 00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void refusesWhatIsNoCode(String why, String cell, String because) {
        assertThat(CodeText.read(cell, RecipientKind.COUNTY))
                .isEqualTo(new CodeText.Malformed(
                        "code must be two digits (county) or four (municipality) but was \"" + cell + "\"" + because));
    }
}
