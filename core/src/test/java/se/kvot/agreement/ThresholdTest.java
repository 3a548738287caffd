package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.AmountFormatException;
import se.kvot.testkit.ValueContract;

final class ThresholdTest {

    private static final Optional<Source> SOURCE = Optional.of(Source.of("S1", 103));

    static Stream<Arguments> thresholds() {
        return Stream.of(
                Arguments.of("ten more pathways", "10", Threshold.of(BigDecimal.TEN), "10"),
                Arguments.of("half of the doctors", "50 %", Threshold.ofPercent(BigDecimal.valueOf(50)), "50\u00a0%"),
                Arguments.of("without a space", "50%", Threshold.ofPercent(BigDecimal.valueOf(50)), "50\u00a0%"),
                Arguments.of("a decimal", "2,5", Threshold.of(new BigDecimal("2.5")), "2,5"),
                Arguments.of("zeros after the comma say nothing", "2,50", Threshold.of(new BigDecimal("2.5")), "2,5"),
                Arguments.of("thousands", "1 000", Threshold.of(new BigDecimal("1E+3")), "1\u00a0000"),
                Arguments.of("nothing", "0", Threshold.of(BigDecimal.ZERO), "0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("thresholds")
    void isReadAsDocumentsWriteIt(String why, String text, Threshold threshold, String written) {
        assertThat(Threshold.parse(text)).isEqualTo(threshold).hasToString(written);
        assertThat(Threshold.parse(written)).isEqualTo(threshold);
        assertThat(threshold.number().scale()).isNotNegative();
    }

    @Test
    void lessThanNothingIsEnoughForNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.parse("-1"))
                .withMessage("threshold must not be negative but was -1");
        assertThatExceptionOfType(AmountFormatException.class).isThrownBy(() -> Threshold.parse("hälften"));
        assertThatExceptionOfType(AmountFormatException.class).isThrownBy(() -> Threshold.parse("% 50"));
    }

    @Test
    void demandsAreOfAKind() {
        Party rcc = Party.of("RCC Syd");

        assertThat(Stream.of(
                                new Condition.Action("a", "x", SOURCE),
                                new Condition.Volume("b", "x", Threshold.parse("10"), "vårdförlopp", SOURCE),
                                new Condition.Structure("c", "x", SOURCE),
                                new Condition.Report("d", "x", SOURCE),
                                new Condition.Involvement("e", "x", rcc, SOURCE),
                                new Condition.Accounting("f", "x", SOURCE))
                        .map(it -> it.kind() + " " + it.id() + " " + it.text() + " "
                                + it.source().isPresent()))
                .containsExactly(
                        "action a x true",
                        "volume b x true",
                        "structure c x true",
                        "report d x true",
                        "involvement e x true",
                        "accounting f x true");
    }

    static Stream<Arguments> refused() {
        String words = "id of a condition must be words of a to z and 0 to 9 with '-' between them but was \"\"";
        String blank = "text of condition a must not be blank but was \" \"";
        Threshold ten = Threshold.parse("10");
        Party rcc = Party.of("RCC Syd");
        return Stream.of(
                refusal(() -> new Condition.Action("", "x", SOURCE), words),
                refusal(() -> new Condition.Action("a", " ", SOURCE), blank),
                refusal(() -> new Condition.Volume("", "x", ten, "x", SOURCE), words),
                refusal(() -> new Condition.Volume("a", " ", ten, "x", SOURCE), blank),
                refusal(
                        () -> new Condition.Volume("a", "x", ten, " ", SOURCE),
                        "what condition a counts must not be blank but was \" \""),
                refusal(() -> new Condition.Structure("a", " ", SOURCE), blank),
                refusal(() -> new Condition.Report("a", " ", SOURCE), blank),
                refusal(() -> new Condition.Involvement("a", " ", rcc, SOURCE), blank),
                refusal(() -> new Condition.Accounting("a", " ", SOURCE), blank));
    }

    private static Arguments refusal(ThrowingCallable made, String message) {
        return Arguments.of(message, made);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void demandsAreSaid(String message, ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }

    @Test
    void nullIsRefused() {
        Object[] examples = {
            "a", BigDecimal.TEN, Threshold.of(BigDecimal.TEN), SOURCE, Party.of("RCC Syd"), Source.of("S1", 1)
        };
        for (Class<?> type : List.of(
                Threshold.class,
                Condition.Action.class,
                Condition.Volume.class,
                Condition.Structure.class,
                Condition.Report.class,
                Condition.Involvement.class,
                Condition.Accounting.class,
                Note.class)) {
            ValueContract.assertNullRefused(type, examples);
        }
    }
}
