package se.kvot.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class SwedishNumbersProperties {
    @Property
    void textReadsBackWithItsDecimals(
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(6) BigDecimal number) {
        BigDecimal read = SwedishNumbers.parse(SwedishNumbers.format(number));
        assertThat(read).isEqualByComparingTo(number);
        assertThat(read.scale()).isEqualTo(Math.max(0, number.scale()));
    }

    @Property
    void roundsAsJavaDoesWhereThereAreDecimalsToRound(
            @ForAll @BigRange(min = "-999", max = "999") @Scale(6) BigDecimal number,
            @ForAll @IntRange(min = 3, max = 9) int digits,
            @ForAll RoundingMode mode) {
        RoundingMode some = mode == RoundingMode.UNNECESSARY ? RoundingMode.HALF_UP : mode;
        assertThat(SwedishNumbers.significant(number, digits, some))
                .isEqualByComparingTo(number.round(new MathContext(digits, some)));
    }

    @Property
    void neverLosesWholeDigitsNorKeepsZeros(
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(4) BigDecimal number,
            @ForAll @IntRange(min = 1, max = 12) int digits) {
        BigDecimal rounded = SwedishNumbers.significant(number, digits, RoundingMode.DOWN);
        assertThat(rounded.toBigInteger()).isEqualTo(number.toBigInteger());
        assertThat(rounded.scale()).isNotNegative();
        assertThat(SwedishNumbers.format(rounded)).doesNotMatch(".*,.*0");
    }
}
