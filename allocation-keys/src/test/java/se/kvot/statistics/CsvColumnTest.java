package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CsvColumnTest {

    @Test
    void isAHeadingOrANumber() {
        assertThat(CsvColumn.named(" Befolkning\u00A0")).hasToString("column \"Befolkning\"");
        assertThat(CsvColumn.number(1)).hasToString("column 1");
    }

    @Test
    void equalsByValue() {
        assertThat(CsvColumn.named("1")).isEqualTo(CsvColumn.named(" 1")).hasSameHashCodeAs(CsvColumn.named("1 "));
        assertThat(CsvColumn.number(1)).isEqualTo(CsvColumn.number(1)).hasSameHashCodeAs(CsvColumn.number(1));
        assertThat(CsvColumn.number(1))
                .isNotEqualTo(CsvColumn.number(2))
                .isNotEqualTo(CsvColumn.named("1"))
                .isNotEqualTo("1");
        assertThat(CsvColumn.named("a")).isNotEqualTo(CsvColumn.named("A"));
        assertThat(CsvColumn.number(1).hashCode())
                .isNotEqualTo(CsvColumn.number(2).hashCode());
        assertThat(CsvColumn.named("a").hashCode())
                .isNotEqualTo(CsvColumn.named("b").hashCode());
    }

    @Test
    void refusesWhatIsNoColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvColumn.named("\u00A0"))
                .withMessage("heading must not be blank but was \"\u00A0\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvColumn.number(0))
                .withMessage("number of column must be at least 1 but was 0");
    }
}
