package se.kvot.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApportionmentMethodTest {

    private static final String IDS = "[largest-remainder, largest-remainder-with-memory, divisor-jefferson,"
            + " divisor-webster, divisor-adams, divisor-dean, divisor-huntington-hill, quota-balinski-young,"
            + " floor-to-first, floor-to-last, floor-to-largest-weight, floor-separate-remainder, kept-by-payer,"
            + " block-separate-remainder, cumulative, remainder-to-index, independent]";

    @Test
    void idsAreTheWordsOfDocuments() {
        assertThat(Stream.of(ApportionmentMethod.values())
                        .map(ApportionmentMethod::id)
                        .toList()
                        .toString())
                .isEqualTo(IDS);
    }

    @ParameterizedTest
    @EnumSource
    void parseReadsWhatToStringWrites(ApportionmentMethod method) {
        assertThat(ApportionmentMethod.parse(method.toString())).isEqualTo(method);
    }

    @Test
    void anUnknownMethodIsRefused() {
        assertThatThrownBy(() -> ApportionmentMethod.parse("DIVISOR_WEBSTER"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("method must be one of " + IDS + " but was \"DIVISOR_WEBSTER\"");
        assertThatThrownBy(() -> ApportionmentMethod.parse("x".repeat(65)))
                .hasMessage("method must be one of " + IDS + " but was \"" + "x".repeat(64) + "…\"");
        assertThatThrownBy(() -> ApportionmentMethod.parse("y".repeat(64)))
                .hasMessage("method must be one of " + IDS + " but was \"" + "y".repeat(64) + "\"");
    }

    @Test
    void questions() {
        assertThat(Stream.of(ApportionmentMethod.values()).filter(ApportionmentMethod::isDivisor))
                .containsExactly(
                        ApportionmentMethod.DIVISOR_JEFFERSON,
                        ApportionmentMethod.DIVISOR_WEBSTER,
                        ApportionmentMethod.DIVISOR_ADAMS,
                        ApportionmentMethod.DIVISOR_DEAN,
                        ApportionmentMethod.DIVISOR_HUNTINGTON_HILL);
        assertThat(Stream.of(ApportionmentMethod.values()).filter(ApportionmentMethod::isForAll))
                .containsExactly(
                        ApportionmentMethod.DIVISOR_ADAMS,
                        ApportionmentMethod.DIVISOR_DEAN,
                        ApportionmentMethod.DIVISOR_HUNTINGTON_HILL);
        assertThat(Stream.of(ApportionmentMethod.values()).filter(ApportionmentMethod::isWithRest))
                .containsExactly(
                        ApportionmentMethod.FLOOR_SEPARATE_REMAINDER,
                        ApportionmentMethod.KEPT_BY_PAYER,
                        ApportionmentMethod.BLOCK_SEPARATE_REMAINDER,
                        ApportionmentMethod.INDEPENDENT);
    }
}
