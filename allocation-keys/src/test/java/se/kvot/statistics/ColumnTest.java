package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ColumnTest {

    @Test
    void isAHeadingOrANumber() {
        assertThat(Column.named(" Befolkning\u00A0")).hasToString("column \"Befolkning\"");
        assertThat(Column.number(1)).hasToString("column 1");
    }

    @Test
    void equalsByValue() {
        assertThat(Column.named("1")).isEqualTo(Column.named(" 1")).hasSameHashCodeAs(Column.named("1 "));
        assertThat(Column.number(1)).isEqualTo(Column.number(1)).hasSameHashCodeAs(Column.number(1));
        assertThat(Column.number(1))
                .isNotEqualTo(Column.number(2))
                .isNotEqualTo(Column.named("1"))
                .isNotEqualTo("1");
        assertThat(Column.named("a")).isNotEqualTo(Column.named("A"));
        assertThat(Column.number(1).hashCode()).isNotEqualTo(Column.number(2).hashCode());
        assertThat(Column.named("a").hashCode()).isNotEqualTo(Column.named("b").hashCode());
    }

    @Test
    void refusesWhatIsNoColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.named("\u00A0"))
                .withMessage("heading must not be blank but was \"\u00A0\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.number(0))
                .withMessage("number of column must be at least 1 but was 0");
    }
}
