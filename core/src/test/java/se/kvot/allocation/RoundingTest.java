package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.allocation.Cases.recipient;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.RoundingUnit;
import se.kvot.testkit.ValueContract;

class RoundingTest {

    private static final RoundingUnit KRONA = RoundingUnit.KRONA;
    private static final RoundingUnit THOUSAND = RoundingUnit.THOUSAND_KRONOR;

    static Stream<Arguments> factories() {
        return Stream.of(
                arguments(
                        "toKrona",
                        Rounding.toKrona(),
                        new Rounding(KRONA, RoundingMode.DOWN, RemainderPolicy.largestRemainder(), TieRule.byCode())),
                arguments(
                        "largestRemainder",
                        Rounding.largestRemainder(THOUSAND),
                        new Rounding(
                                THOUSAND, RoundingMode.DOWN, RemainderPolicy.largestRemainder(), TieRule.byCode())),
                arguments(
                        "independent",
                        Rounding.independent(KRONA, RoundingMode.HALF_UP),
                        new Rounding(KRONA, RoundingMode.HALF_UP, RemainderPolicy.independent(), TieRule.byCode())),
                arguments(
                        "keptByPayer",
                        Rounding.keptByPayer(THOUSAND),
                        new Rounding(THOUSAND, RoundingMode.DOWN, RemainderPolicy.keptByPayer(), TieRule.byCode())),
                arguments(
                        "toRecipient",
                        Rounding.toRecipient(KRONA, RoundingMode.UP, recipient(1)),
                        new Rounding(
                                KRONA, RoundingMode.UP, RemainderPolicy.toRecipient(recipient(1)), TieRule.byCode())),
                arguments(
                        "of",
                        Rounding.of(THOUSAND, RoundingMode.CEILING, RemainderPolicy.independent()),
                        new Rounding(THOUSAND, RoundingMode.CEILING, RemainderPolicy.independent(), TieRule.byCode())),
                arguments(
                        "withMode",
                        Rounding.toKrona().withTies(TieRule.refuse()).withMode(RoundingMode.UP),
                        new Rounding(KRONA, RoundingMode.UP, RemainderPolicy.largestRemainder(), TieRule.refuse())),
                arguments(
                        "withTies",
                        Rounding.independent(THOUSAND, RoundingMode.UP).withTies(TieRule.refuse()),
                        new Rounding(THOUSAND, RoundingMode.UP, RemainderPolicy.independent(), TieRule.refuse())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void factories(String name, Rounding made, Rounding expected) {
        assertThat(made).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DOWN")
    void thePayerKeepsOnlyWhatIsRoundedDown(RoundingMode mode) {
        assertThatThrownBy(() -> Rounding.of(KRONA, mode, RemainderPolicy.keptByPayer()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mode must be DOWN when the payer keeps the remainder but was %s", mode);
        assertThatThrownBy(() -> Rounding.keptByPayer(KRONA).withMode(mode))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mode must be DOWN when the payer keeps the remainder but was %s", mode);
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(Rounding.toKrona(), Rounding.largestRemainder(KRONA)),
                List.of(Rounding.toKrona().withMode(RoundingMode.UP)),
                List.of(Rounding.toKrona().withTies(TieRule.refuse())),
                List.of(Rounding.keptByPayer(KRONA)),
                List.of(Rounding.largestRemainder(THOUSAND)));
    }

    @Test
    void nullIsRefused() {
        ValueContract.assertNullRefused(
                Rounding.class,
                Rounding.toKrona(),
                KRONA,
                RemainderPolicy.independent(),
                TieRule.byCode(),
                recipient(1));
    }
}
