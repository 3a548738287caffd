package se.kvot.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class StatedAmountProperties {
    private static final String SPACES = " \t\n\r\u00a0\u2007\u2009\u202f";
    private static final String MINUS_SIGNS = "-\u2011\u2013\u2212";

    @Provide
    Arbitrary<StatedAmount> amounts() {
        Arbitrary<BigDecimal> numbers = Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(0, 12))
                .as(BigDecimal::new);
        return Combinators.combine(numbers, Arbitraries.of(AmountUnit.class)).as(StatedAmount::of);
    }

    @Provide
    Arbitrary<String> almostAmounts() {
        // any string, and strings of what amounts are made of
        Arbitrary<String> pieces = Arbitraries.of("1", "250", "000", ",", ".", "kr", "mkr", "miljoner", "x", "٣", "😀")
                .injectDuplicates(0.2);
        Arbitrary<String> glue =
                Arbitraries.strings().withChars(SPACES + MINUS_SIGNS + "+").ofMaxLength(2);
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Combinators.combine(glue, pieces)
                        .as(String::concat)
                        .list()
                        .ofMaxSize(8)
                        .map(list -> String.join("", list)));
    }

    @Property
    void textReadsBackWithEveryKindOfSpaceAndMinus(
            @ForAll("amounts") StatedAmount amount,
            @ForAll @IntRange(max = 7) int space,
            @ForAll @IntRange(max = 3) int minus) {
        String text =
                amount.toString().replace('\u00a0', SPACES.charAt(space)).replace('\u2212', MINUS_SIGNS.charAt(minus));
        StatedAmount read = StatedAmount.parse(text);
        assertThat(read).isEqualTo(amount);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.irregularGrouping()).isFalse();
    }

    @Property
    void spacesAnywhereAmongTheDigitsDoNotChangeTheAmount(
            @ForAll @LongRange(min = 1_000, max = 999_999_999) long kronor, @ForAll @IntRange(max = 20) int position) {
        StringBuilder text = new StringBuilder(Long.toString(kronor));
        int at = 1 + position % (text.length() - 1);
        boolean regular = at <= 3 && text.length() - at == 3;
        StatedAmount read = StatedAmount.parse(text.insert(at, ' ') + " kr");
        assertThat(read.kronor()).isEqualTo(BigDecimal.valueOf(kronor));
        assertThat(read.irregularGrouping()).isEqualTo(!regular);
    }

    @Property
    void anyTextIsReadOrRefusedAtAnIndex(@ForAll("almostAmounts") String text, @ForAll AmountUnit unit) {
        Optional<StatedAmount> read = Optional.empty();
        try {
            read = Optional.of(StatedAmount.parse(text, unit));
        } catch (AmountFormatException e) {
            assertThat(e.index()).isBetween(0, text.length());
            assertThat(e.text()).isEqualTo(text);
            assertThat(e).hasMessageStartingWith("amount \"").hasMessageEndingWith(" at index " + e.index());
        }
        assertThat(read.stream()).allSatisfy(amount -> {
            assertThat(amount.text()).isEqualTo(text);
            assertThat(StatedAmount.parse(amount.toString())).isEqualTo(amount);
        });
    }

    @Property
    void rangeHoldsExactlyWhatTheModeRoundsToTheNumber(
            @ForAll @LongRange(min = -25, max = 25) long twentieths,
            @ForAll @LongRange(min = -12, max = 12) long tenths,
            @ForAll RoundingMode mode) {
        // steps of a twentieth meet every half and every end
        BigDecimal exact = BigDecimal.valueOf(twentieths * 5, 2);
        StatedAmount stated = StatedAmount.of(BigDecimal.valueOf(tenths, 1), AmountUnit.KRONA);
        assertThat(stated.range(mode).contains(exact)).isEqualTo(roundsTo(exact, mode, stated.number()));
    }

    @Property
    void roundedAmountMayStandForTheExactOne(
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(6) BigDecimal exact,
            @ForAll @IntRange(max = 4) int decimals,
            @ForAll RoundingMode mode) {
        RoundingMode some = mode == RoundingMode.UNNECESSARY ? RoundingMode.HALF_UP : mode;
        StatedAmount stated = StatedAmount.of(exact.setScale(decimals, some), AmountUnit.MILLION);
        BigDecimal kronor = exact.movePointRight(6);
        assertThat(stated.range(some).contains(kronor)).isTrue();
        if (some.name().startsWith("HALF")) {
            assertThat(stated.mayStandFor(kronor)).isTrue();
        }
        assertThat(stated.range().encloses(stated.range(RoundingMode.HALF_UP))).isTrue();
    }

    @Property
    void moneyIsWhatIsStated(@ForAll @LongRange long ore) {
        StatedAmount stated = StatedAmount.of(BigDecimal.valueOf(ore, 2), AmountUnit.KRONA);
        assertThat(stated.toMonetaryAmount().getNumber().numberValueExact(BigDecimal.class))
                .isEqualByComparingTo(stated.kronor());
    }

    private static boolean roundsTo(BigDecimal exact, RoundingMode mode, BigDecimal number) {
        return mode == RoundingMode.UNNECESSARY
                ? exact.compareTo(number) == 0
                : exact.setScale(number.scale(), mode).compareTo(number) == 0;
    }
}
