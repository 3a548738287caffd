package se.kvot.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class SwedishNumbersProperties {
    @Property
    void textReadsBackWithItsDecimals(
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(6) BigDecimal number) {
        BigDecimal read = SwedishNumbers.parse(SwedishNumbers.format(number));
        assertThat(read).isEqualByComparingTo(number);
        assertThat(read.scale()).isEqualTo(Math.max(0, number.scale()));
    }
}
