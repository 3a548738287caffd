package se.kvot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.ledger.Moves.kr;
import static se.kvot.ledger.Moves.tally;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.CurrencyMismatchException;
import se.kvot.money.ExactAmount;
import se.kvot.money.MinorUnit;
import se.kvot.testkit.ValueContract;

final class TallyTest {

    private static final Tally FARES = Tally.unknown("fares", MinorUnit.ORE);
    private static final Tally TOLLS = Tally.unknown("tolls", MinorUnit.ORE);

    static Stream<Arguments> sums() {
        return Stream.of(
                Arguments.of("nothing is known to be nothing", Tally.zero(MinorUnit.ORE), "SEK 0", false),
                Arguments.of("known amounts add up", tally(5).plus(tally(2)).minus(tally(4)), "SEK 3", true),
                Arguments.of("what is unknown is named", tally(5).plus(FARES), "SEK 5 + fares", true),
                Arguments.of("by itself it may be nothing", FARES, "SEK 0 + fares", false),
                Arguments.of("names stand in order", TOLLS.plus(tally(5)).plus(FARES), "SEK 5 + fares + tolls", true),
                Arguments.of("what is taken away may take all", tally(5).minus(FARES), "SEK 5 - fares", false),
                Arguments.of("one of two is enough", tally(5).plus(TOLLS).minus(FARES), "SEK 5 - fares + tolls", false),
                Arguments.of("twice the same is counted", FARES.plus(FARES).plus(tally(1)), "SEK 1 + 2 fares", true),
                Arguments.of("also when taken away", tally(1).minus(FARES).minus(FARES), "SEK 1 - 2 fares", false),
                Arguments.of(
                        "what is added and taken away is gone",
                        tally(5).plus(FARES).minus(FARES),
                        "SEK 5",
                        true),
                Arguments.of("less than nothing is not more", tally(2).minus(tally(3)), "SEK -1", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sums")
    void sumsNameWhatTheyLack(String reason, Tally sum, String text, boolean surelyPositive) {
        assertThat(sum).hasToString(text);
        assertThat(sum.isSurelyPositive()).isEqualTo(surelyPositive);
    }

    @Test
    void amountIsThereOnlyWhenAllIsKnown() {
        Tally sum = tally(5).plus(TOLLS).plus(FARES);

        assertThat(sum.amount()).isEmpty();
        assertThat(sum.isKnown()).isFalse();
        assertThat(sum.knownPart()).isEqualTo(kr(5));
        assertThat(sum.missing()).containsExactly("fares", "tolls");
        assertThat(tally(5).amount()).contains(kr(5));
        assertThat(tally(5).isKnown()).isTrue();
        assertThat(tally(5).require("cost")).isEqualTo(kr(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sum.require("cost"))
                .withMessage("cost must be known but was SEK 5 + fares + tolls");
    }

    @Test
    void refusesWhatCannotBe() {
        Tally euro = Tally.zero(new MinorUnit("EUR", 2));

        assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(() -> tally(1).plus(euro));
        assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(() -> tally(1).minus(euro));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.unknown(" ", MinorUnit.ORE))
                .withMessage("name of movement must not be blank but was \" \"");
    }

    @Test
    void equalWhenTheSameIsKnownAndLacking() {
        ValueContract.assertEqualityGroups(
                List.of(tally(5), tally(2).plus(tally(3)), tally(5).plus(FARES).minus(FARES)),
                List.of(tally(6)),
                List.of(tally(5).plus(FARES), FARES.plus(tally(5))),
                List.of(tally(5).minus(FARES)),
                List.of(tally(5).plus(TOLLS)));
        ValueContract.assertNullRefused(Tally.class, tally(1), ExactAmount.zero(MinorUnit.ORE), MinorUnit.ORE);
    }
}
