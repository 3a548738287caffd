package se.kvot.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatedAmountTest {
    // columns: source, text as printed there, number, unit, kronor, one unit of the last digit in kronor
    static Stream<Arguments> printed() {
        String vll2018 = "Västerbottens läns landsting 2018, ";
        String blekinge = "Landstinget Blekinge 2017, ";
        String rjh2020 = "Region Jämtland Härjedalen 2020, ";
        return Stream.of(
                printed(vll2018 + "sick leave", "15,7 mkr", "15.7", "mkr", "15700000", "100000"),
                printed(vll2018 + "cancer", "9,3 tkr", "9.3", "tkr", "9300", "100"),
                printed(vll2018 + "mental health", "7,75 mkr", "7.75", "mkr", "7750000", "10000"),
                printed(vll2018 + "waiting times", "20 miljoner kronor", "20", "mkr", "20000000", "1000000"),
                printed(vll2018 + "training", "0,455 mkr", "0.455", "mkr", "455000", "1000"),
                printed(vll2018 + "rehabilitation", "4,0 mkr", "4.0", "mkr", "4000000", "100000"),
                printed(vll2018 + "electronic exchange", "1,131 mkr", "1.131", "mkr", "1131000", "1000"),
                printed(vll2018 + "training unit", "5 197 tkr", "5197", "tkr", "5197000", "1000"),
                printed(vll2018 + "income", "+144 mkr", "144", "mkr", "144000000", "1000000"),
                printed(blekinge + "professions", "976 mnkr    ", "976", "mkr", "976000000", "1000000"),
                printed(blekinge + "professions", "4,7mnkr", "4.7", "mkr", "4700000", "100000"),
                printed(blekinge + "cancer", "447mnkr ", "447", "mkr", "447000000", "1000000"),
                printed(blekinge + "sick leave", "1 440mnkr   ", "1440", "mkr", "1440000000", "1000000"),
                printed(blekinge + "performance", "51miljoner ", "51", "mkr", "51000000", "1000000"),
                printed(blekinge + "budget", "43,8 miljoner", "43.8", "mkr", "43800000", "100000"),
                printed(rjh2020 + "good and close care", "71,8mkr", "71.8", "mkr", "71800000", "100000"),
                printed(rjh2020 + "good and close care", "71 862 709 kr", "71862709", "kr", "71862709", "1"),
                printed(rjh2020 + "access", "2007mkr", "2007", "mkr", "2007000000", "1000000"),
                printed(rjh2020 + "cancer", "500 000 000 kronor", "500000000", "kr", "500000000", "1"),
                printed(rjh2020 + "minorities", "0,250mkr", "0.250", "mkr", "250000", "1000"),
                printed("Region Jämtland Härjedalen 2018", "4 493 174 kr", "4493174", "kr", "4493174", "1"),
                printed("more precise than 15,7 mkr", "15,70 mkr", "15.70", "mkr", "15700000", "10000"),
                printed("öre", "−1 250,50 kr", "-1250.50", "kr", "-1250.5", "0.01"),
                printed("öre in thousands", "1,0005 tkr", "1.0005", "tkr", "1000.5", "0.1"),
                printed("nothing, precisely", "0,00 mkr", "0.00", "mkr", "0", "10000"),
                printed("a billion", "3,65 miljarder kronor", "3.65", "mdkr", "3650000000", "10000000"),
                printed("zeros first", "007 kr", "7", "kr", "7", "1"),
                printed(
                        "40 digits",
                        "1".repeat(40) + " mdkr",
                        "1".repeat(40),
                        "mdkr",
                        "1".repeat(40) + "0".repeat(9),
                        "1000000000"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("printed")
    void readsWhatDocumentsPrint(
            String source, String text, BigDecimal number, AmountUnit unit, BigDecimal kronor, BigDecimal resolution) {
        StatedAmount amount = StatedAmount.parse(text);
        assertThat(amount.text()).isEqualTo(text);
        assertThat(amount.number()).isEqualTo(number);
        assertThat(amount.decimals()).isEqualTo(number.scale());
        assertThat(amount.unit()).isEqualTo(unit);
        assertThat(amount.kronor()).isEqualTo(kronor);
        assertThat(amount.resolution()).isEqualTo(resolution);
        assertThat(amount.irregularGrouping()).isFalse();
        assertThat(StatedAmount.parse(text, AmountUnit.BILLION)).isEqualTo(amount);
        assertThat(StatedAmount.parse(amount.toString())).isEqualTo(amount);
    }

    // columns: source, text (a unit is added to cells of tables), kronor, whether the grouping is irregular
    static Stream<Arguments> groupings() {
        String quotas = "Region Jämtland Härjedalen 2018, quota table, Östersund";
        return Stream.of(
                arguments(quotas, "216 7020 kr", "2167020", true),
                arguments("Västerbottens läns landsting 2018, staff", "3 035000 SEK", "3035000", true),
                arguments("Landstinget Blekinge 2017, administration", "16, 5 mnkr", "16500000", true),
                arguments("Region Jämtland Härjedalen 2020, mental health", "300 000\n000 kr", "300000000", false),
                arguments("Region Jämtland Härjedalen 2020, mental health", "50000000 kr", "50000000", false),
                arguments("a group of two", "544 99 160 kr", "54499160", true),
                arguments("a last group of two", "4 493 17 kr", "449317", true),
                arguments("a last group of four", "4 493 1740 kr", "44931740", true),
                arguments("a first group of three", "493 174 kr", "493174", false),
                arguments("a first group of four", "4493 174 kr", "4493174", true),
                arguments("two spaces, as between columns", "4  493 kr", "4493", true),
                arguments("a line break with spaces", "4 \n  493 kr", "4493", false),
                arguments("a line break of two characters", "4\r\n493 kr", "4493", false),
                arguments("a carriage return alone, with a space", "4\r 493 kr", "4493", false),
                arguments("a line break after the comma", "16,\n5 mnkr", "16500000", true),
                arguments("no-break spaces", "4\u00a0493\u00a0174\u00a0kr", "4493174", false),
                arguments("narrow no-break spaces", "4\u202f493\u202f174\u202fkr", "4493174", false),
                arguments("thin spaces", "4\u2009493\u2009174\u2009kr", "4493174", false),
                arguments("figure spaces", "4\u2007493\u2007174\u2007kr", "4493174", false),
                arguments("tabs", "4\t493\t174\tkr", "4493174", false),
                arguments("spaces of two kinds", "4\u00a0493 174\n kr", "4493174", false),
                arguments("decimals after groups", "1 250,505 kr", "1250.505", false));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("groupings")
    void readsPastSpacesAndReportsIrregularOnes(String source, String text, BigDecimal kronor, boolean irregular) {
        StatedAmount amount = StatedAmount.parse(text);
        assertThat(amount.kronor()).isEqualTo(kronor);
        assertThat(amount.irregularGrouping()).isEqualTo(irregular);
        assertThat(amount.text()).isEqualTo(text);
    }

    // columns: source, text, unit of the heading, kronor
    static Stream<Arguments> cells() {
        return Stream.of(
                arguments("Västerbottens läns landsting 2018, table in mkr", "32,6", AmountUnit.MILLION, "32600000"),
                arguments("Västerbottens läns landsting 2018, table in mkr", "1 230", AmountUnit.MILLION, "1230000000"),
                arguments("Region Jämtland Härjedalen 2020, mental health", "3799525", AmountUnit.KRONA, "3799525"),
                arguments("Region Jämtland Härjedalen 2020, summary", "71,90 ", AmountUnit.MILLION, "71900000"),
                arguments("the unit of the cell goes first", "750 tkr", AmountUnit.MILLION, "750000"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cells")
    void readsCellsInTheUnitOfTheHeading(String source, String text, AmountUnit heading, BigDecimal kronor) {
        StatedAmount amount = StatedAmount.parse(text, heading);
        assertThat(amount.kronor()).isEqualTo(kronor);
        assertThat(amount.text()).isEqualTo(text);
    }

    static Stream<Arguments> signs() {
        return Stream.of(
                arguments("minus sign", "\u2212"),
                arguments("hyphen of the keyboard", "-"),
                arguments("non-breaking hyphen", "\u2011"),
                arguments("en dash", "\u2013"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signs")
    void readsMinusSigns(String why, String sign) {
        assertThat(StatedAmount.parse(sign + "1 250,50 kr").number()).isEqualTo("-1250.50");
    }

    // columns: reason, text, rule, what was found, index
    static Stream<Arguments> refused() {
        String start = "start with digits 0 to 9";
        String unit = "end with a unit such as kr, tkr or mkr";
        String sign = "have digits 0 to 9 directly after its sign";
        String decimals = "have digits 0 to 9 after its decimal comma";
        String dot = "have a comma before decimals and spaces between groups, as a dot may mean either,";
        return Stream.of(
                arguments("nothing", "", start, "ended", 0),
                arguments("only spaces", " \t", start, "ended", 2),
                arguments("only a unit", "kr", start, "had \"kr\"", 0),
                arguments(
                        "Västerbottens läns landsting 2018, arrears", "ca 1 000 tkr", start, "had \"ca 1 000 tkr\"", 0),
                arguments("Landstinget Blekinge 2017", "drygt 4 mnkr", start, "had \"drygt 4 mnkr\"", 0),
                arguments("no unit", "9,3", unit, "ended", 3),
                arguments("no unit but a space", "9,3 ", unit, "ended", 4),
                arguments("another unit", "12 apor", unit, "had \"apor\"", 3),
                arguments("more after the unit", "12 kr extra", unit, "had \"kr extra\"", 3),
                arguments("two amounts", "655 mnkr 10,4 mnkr", unit, "had \"mnkr 10,4 mnkr\"", 4),
                arguments("two cells", "26,9 4 kr", unit, "had \"4 kr\"", 5),
                arguments("two years", "1–5 kr", unit, "had \"–5 kr\"", 1),
                arguments("two commas", "1,2,3 kr", "have only one decimal comma", "had \",3 kr\"", 3),
                arguments("comma without decimals", "1, kr", decimals, "had \"kr\"", 3),
                arguments("comma last", "1,", decimals, "ended", 2),
                arguments("comma first", ",5 mkr", start, "had \",5 mkr\"", 0),
                arguments("a space before the comma", "1 ,5 mkr", unit, "had \",5 mkr\"", 2),
                arguments("a dot before decimals", "1.5 mkr", dot, "had \".5 mkr\"", 1),
                arguments("dots between groups", "4.493.174", dot, "had \".493.174\"", 1),
                arguments("a space after the sign", "− 5 kr", sign, "had \" 5 kr\"", 1),
                arguments("two signs", "−-5 kr", sign, "had \"-5 kr\"", 1),
                arguments("a sign alone", "+", sign, "ended", 1),
                arguments("Arabic-Indic digits", "١٢ kr", start, "had \"١٢ kr\"", 0),
                arguments("Arabic-Indic digits after others", "1٢ kr", unit, "had \"٢ kr\"", 1),
                arguments("Arabic-Indic decimals", "1,٢ kr", decimals, "had \"٢ kr\"", 2),
                arguments("the character before 0", "/ kr", start, "had \"/ kr\"", 0),
                arguments("the character after 9", ": kr", start, "had \": kr\"", 0),
                arguments("zero-width space", "1\u200b000 kr", unit, "had \"\u200b000 kr\"", 1),
                arguments("exponent", "1e9 kr", unit, "had \"e9 kr\"", 1),
                arguments("41 digits", "1".repeat(41), "have at most 40 digits", "had \"1\"", 40),
                arguments(
                        "41 digits in groups",
                        "111 ".repeat(13) + "22 kr",
                        "have at most 40 digits",
                        "had \"2 kr\"",
                        53),
                arguments(
                        "41 digits with decimals", "1".repeat(38) + ",123", "have at most 40 digits", "had \"3\"", 41));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void otherTextIsRefused(String why, String text, String rule, String found, int index) {
        assertThatThrownBy(() -> StatedAmount.parse(text))
                .isInstanceOfSatisfying(AmountFormatException.class, e -> {
                    assertThat(e.text()).isEqualTo(text);
                    assertThat(e.index()).isEqualTo(index);
                })
                .hasMessage("amount \"%s\" must %s but %s at index %s", text.replace('\t', ' '), rule, found, index);
    }

    @Test
    void cellIsRefusedForAnotherUnit() {
        assertThatThrownBy(() -> StatedAmount.parse("12 apor", AmountUnit.KRONA))
                .isInstanceOf(AmountFormatException.class)
                .hasMessage(
                        "amount \"12 apor\" must end with a unit such as kr, tkr or mkr but had \"apor\" at index 3");
    }

    static Stream<Arguments> huge() {
        return Stream.of(
                arguments("digits", "9".repeat(100_000), 40),
                arguments("groups", "123 ".repeat(250_000), 53),
                arguments("spaces", "1" + " ".repeat(1_000_000), 1_000_001),
                arguments("lines", "1" + "\n".repeat(1_000_000) + "x", 1_000_001),
                arguments("a unit", "1" + "x".repeat(1_000_000), 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("huge")
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void hugeTextIsRefusedQuickly(String why, String text, int index) {
        assertThatThrownBy(() -> StatedAmount.parse(text))
                .isInstanceOfSatisfying(
                        AmountFormatException.class, e -> assertThat(e.index()).isEqualTo(index))
                .hasMessageMatching("(?s).{0,250}");
    }

    // columns: amount, mode, kronor
    static Stream<Arguments> ranges() {
        return Stream.of(
                arguments("15,7 mkr", RoundingMode.HALF_UP, "[15650000..15750000)"),
                arguments("15,7 mkr", RoundingMode.HALF_DOWN, "(15650000..15750000]"),
                arguments("15,7 mkr", RoundingMode.HALF_EVEN, "(15650000..15750000)"),
                arguments("15,8 mkr", RoundingMode.HALF_EVEN, "[15750000..15850000]"),
                arguments("15,7 mkr", RoundingMode.DOWN, "[15700000..15800000)"),
                arguments("15,7 mkr", RoundingMode.FLOOR, "[15700000..15800000)"),
                arguments("15,7 mkr", RoundingMode.UP, "(15600000..15700000]"),
                arguments("15,7 mkr", RoundingMode.CEILING, "(15600000..15700000]"),
                arguments("15,7 mkr", RoundingMode.UNNECESSARY, "[15700000..15700000]"),
                arguments("−15,7 mkr", RoundingMode.HALF_UP, "(-15750000..-15650000]"),
                arguments("−15,7 mkr", RoundingMode.HALF_DOWN, "[-15750000..-15650000)"),
                arguments("−15,7 mkr", RoundingMode.HALF_EVEN, "(-15750000..-15650000)"),
                arguments("−15,8 mkr", RoundingMode.HALF_EVEN, "[-15850000..-15750000]"),
                arguments("−15,7 mkr", RoundingMode.DOWN, "(-15800000..-15700000]"),
                arguments("−15,7 mkr", RoundingMode.FLOOR, "[-15700000..-15600000)"),
                arguments("−15,7 mkr", RoundingMode.UP, "[-15700000..-15600000)"),
                arguments("−15,7 mkr", RoundingMode.CEILING, "(-15800000..-15700000]"),
                arguments("0,0 mkr", RoundingMode.HALF_UP, "(-50000..50000)"),
                arguments("0,0 mkr", RoundingMode.HALF_DOWN, "[-50000..50000]"),
                arguments("0,0 mkr", RoundingMode.HALF_EVEN, "[-50000..50000]"),
                arguments("0,0 mkr", RoundingMode.DOWN, "(-100000..100000)"),
                arguments("0,0 mkr", RoundingMode.FLOOR, "[0..100000)"),
                arguments("0,0 mkr", RoundingMode.UP, "[0..0]"),
                arguments("0,0 mkr", RoundingMode.CEILING, "(-100000..0]"),
                arguments("225 053,6 kr", RoundingMode.HALF_UP, "[225053.55..225053.65)"),
                arguments("1 kr", RoundingMode.HALF_UP, "[0.5..1.5)"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("ranges")
    void rangeIsWhatTheModeRoundsThere(String text, RoundingMode mode, String range) {
        assertThat(StatedAmount.parse(text).range(mode)).hasToString(range);
    }

    @Test
    void rangeWithoutAModeHasBothHalves() {
        assertThat(StatedAmount.parse("15,7 mkr").range())
                .isEqualTo(Range.closed(new BigDecimal("15650000"), new BigDecimal("15750000")));
        assertThat(StatedAmount.parse("−0,5 kr").range())
                .isEqualTo(Range.closed(new BigDecimal("-0.55"), new BigDecimal("-0.45")));
    }

    @Test
    void mayStandForWhatRoundsToIt() {
        // Region Jämtland Härjedalen 2020, good and close care: the heading was cut, the sum was not rounded
        StatedAmount heading = StatedAmount.parse("71,8mkr");
        BigDecimal sum = new BigDecimal(71_862_709);
        assertThat(heading.mayStandFor(sum)).isFalse();
        assertThat(heading.range(RoundingMode.DOWN).contains(sum)).isTrue();
        assertThat(StatedAmount.parse("71,90 mkr").mayStandFor(sum)).isFalse();
        assertThat(StatedAmount.parse("71,9 mkr").mayStandFor(sum)).isTrue();
        assertThat(heading.mayStandFor(new BigDecimal("71750000.00"))).isTrue();
        assertThat(heading.mayStandFor(new BigDecimal("71850000.00"))).isTrue();
    }

    // columns: text, canonical text with _ for a no-break space
    static Stream<Arguments> canonical() {
        return Stream.of(
                arguments("4493174 SEK", "4_493_174_kr"),
                arguments("15,70mnkr", "15,70_mkr"),
                arguments("-1250 tkr", "−1_250_tkr"),
                arguments("216 7020 kr", "2_167_020_kr"),
                arguments("1 miljard", "1_mdkr"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("canonical")
    void writesSwedish(String text, String written) {
        assertThat(StatedAmount.parse(text)).hasToString(written.replace('_', '\u00a0'));
    }

    @Test
    void madeAmountHasItsOwnText() {
        StatedAmount amount = StatedAmount.of(new BigDecimal("-1250.50"), AmountUnit.THOUSAND);
        assertThat(amount.text()).isEqualTo("−1\u00a0250,50\u00a0tkr");
        assertThat(amount.irregularGrouping()).isFalse();
        assertThat(amount).isEqualTo(StatedAmount.parse("-1250,50 tkr"));
    }

    @Test
    void equalAmountsSayTheSameAsPrecisely() {
        StatedAmount amount = StatedAmount.parse("15,7 mkr");
        assertThat(Stream.of("15,7mnkr", "1 5,7 mkr", "15,7 miljoner kronor").map(StatedAmount::parse))
                .allSatisfy(same -> assertThat(same).isEqualTo(amount).hasSameHashCodeAs(amount));
        assertThat(StatedAmount.of(new BigDecimal("15.7"), AmountUnit.MILLION)).isEqualTo(amount);
        assertThat(StatedAmount.parse("−0 kr")).isEqualTo(StatedAmount.parse("0 kr"));
        assertThat(Stream.of("15,70 mkr", "15,7 tkr", "15 700 tkr", "15,8 mkr").map(StatedAmount::parse))
                .allSatisfy(other -> assertThat(other).isNotEqualTo(amount));
        assertThat(amount.equals((Object) "15,7 mkr")).isFalse();
    }

    @Test
    void hashIsOfNumberAndUnit() {
        assertThat(Stream.of("15,7 mkr", "15,70 mkr", "15,7 tkr", "0 kr")
                        .map(text -> StatedAmount.parse(text).hashCode()))
                .doesNotHaveDuplicates()
                .doesNotContain(0);
    }

    // columns: text, kronor
    static Stream<Arguments> money() {
        return Stream.of(
                arguments("15,7 mkr", "15700000"),
                arguments("1,0005 tkr", "1000.5"),
                arguments("−1 250,50 kr", "-1250.5"),
                arguments("1,500 kr", "1.5"),
                arguments("9".repeat(38) + ",99 kr", "9".repeat(38) + ".99"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("money")
    void becomesMoneyExactly(String text, BigDecimal kronor) {
        MonetaryAmount money = StatedAmount.parse(text).toMonetaryAmount();
        assertThat(money.getCurrency().getCurrencyCode()).isEqualTo("SEK");
        assertThat(money.getNumber().numberValueExact(BigDecimal.class)).isEqualByComparingTo(kronor);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                refused(
                        "less than an öre",
                        () -> StatedAmount.parse("1,000005 tkr").toMonetaryAmount(),
                        "stated amount must be whole öre but was 1,000005\u00a0tkr"),
                refused(
                        "a number with an exponent",
                        () -> StatedAmount.of(new BigDecimal("1E+3"), AmountUnit.KRONA),
                        "number must be without an exponent but was 1E+3"),
                refused(
                        "41 digits",
                        () -> StatedAmount.of(new BigDecimal("1".repeat(41)), AmountUnit.KRONA),
                        "number must have at most 40 digits but had 41"),
                refused(
                        "41 digits with zeros first",
                        () -> StatedAmount.of(new BigDecimal("1E-40"), AmountUnit.KRONA),
                        "number must have at most 40 digits but had 41"),
                refused(
                        "very many decimals",
                        () -> StatedAmount.of(new BigDecimal("1E-2147483647"), AmountUnit.KRONA),
                        "number must have at most 40 digits but had 2147483648"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void mistakesAreNamed(String why, ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void numberMayHaveFortyDigits() {
        assertThat(StatedAmount.of(new BigDecimal("1E-39"), AmountUnit.KRONA))
                .hasToString("0," + "0".repeat(38) + "1\u00a0kr");
        assertThat(StatedAmount.of(new BigDecimal("12".repeat(20)), AmountUnit.KRONA)
                        .number())
                .isEqualTo("12".repeat(20));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null check may do
    void nullIsRefusedByName() {
        StatedAmount amount = StatedAmount.parse("1 kr");
        Map<ThrowingCallable, String> calls = Map.of(
                () -> StatedAmount.of(null, AmountUnit.KRONA), "number",
                () -> StatedAmount.of(BigDecimal.ONE, null), "unit",
                () -> StatedAmount.parse(null), "text",
                () -> StatedAmount.parse(null, AmountUnit.KRONA), "text",
                () -> StatedAmount.parse("1 kr", null), "whenNoneStated",
                () -> amount.range(null), "mode",
                () -> amount.mayStandFor(null), "exactKronor");
        calls.forEach((call, name) -> assertThatThrownBy(call)
                .isInstanceOf(NullPointerException.class)
                .hasMessage(name));
    }

    private static Arguments printed(
            String source, String text, String number, String unit, String kronor, String resolution) {
        return arguments(source, text, number, AmountUnit.of(unit), kronor, resolution);
    }

    private static Arguments refused(String why, ThrowingCallable call, String message) {
        return arguments(why, call, message);
    }
}
