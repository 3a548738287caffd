package se.kvot.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientKindTest {

    @ParameterizedTest
    @CsvSource({
        "STATE, state",
        "AUTHORITY, authority",
        "REGION, region",
        "COUNTY, county",
        "MUNICIPALITY, municipality",
        "BOARD, board",
        "UNIT, unit"
    })
    void wordReadsBack(RecipientKind kind, String word) {
        assertThat(kind.word()).isEqualTo(word);
        assertThat(RecipientKind.parse(word)).isSameAs(kind);
    }

    @Test
    void wordsDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            // Turkish has a small i without a dot
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(RecipientKind.AUTHORITY.word()).isEqualTo("authority");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "REGION", "region ", "kommun"})
    void otherWordsAreRefused(String word) {
        assertThatThrownBy(() -> RecipientKind.parse(word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "kind must be one of state, authority, region, county, municipality, board, unit but was \"%s\"",
                        word);
    }
}
