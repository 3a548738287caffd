package se.kvot.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvot.testkit.ValueContract;

class RecipientTest {

    private static final Recipient GOTLAND_REGION = Recipient.region("09", "Region Gotland");
    private static final Recipient GOTLAND_COUNTY = Recipient.county("09", "Gotlands län");
    private static final Recipient GOTLAND_MUNICIPALITY = Recipient.municipality("0980", "Gotland");
    private static final Recipient BERG = Recipient.municipality("2326", "Berg");
    private static final Recipient BOARD =
            Recipient.board(Recipient.region("24", "Region Västerbotten"), "HSN", "Nämnden");

    static Stream<Arguments> recipients() {
        return Stream.of(
                arguments("the state", Recipient.state(), RecipientKind.STATE, "00", "state 00 Riket"),
                arguments(
                        "an authority",
                        Recipient.authority("FK", "Försäkringskassan"),
                        RecipientKind.AUTHORITY,
                        "FK",
                        "authority FK Försäkringskassan"),
                arguments(
                        "a region with a leading zero",
                        GOTLAND_REGION,
                        RecipientKind.REGION,
                        "09",
                        "region 09 Region Gotland"),
                arguments("its county", GOTLAND_COUNTY, RecipientKind.COUNTY, "09", "county 09 Gotlands län"),
                arguments(
                        "its municipality",
                        GOTLAND_MUNICIPALITY,
                        RecipientKind.MUNICIPALITY,
                        "0980",
                        "municipality 0980 Gotland"),
                arguments("a board of a region", BOARD, RecipientKind.BOARD, "24/HSN", "board 24/HSN Nämnden"),
                arguments(
                        "a board of a municipality",
                        Recipient.board(BERG, "SN", "Socialnämnden"),
                        RecipientKind.BOARD,
                        "2326/SN",
                        "board 2326/SN Socialnämnden"),
                arguments(
                        "a unit of a board",
                        Recipient.unit(BOARD, "BUP", "Barn- och ungdomspsykiatrin"),
                        RecipientKind.UNIT,
                        "24/HSN/BUP",
                        "unit 24/HSN/BUP Barn- och ungdomspsykiatrin"),
                arguments(
                        "a unit of a unit",
                        Recipient.unit(Recipient.unit(BOARD, "BUP", "BUP"), "Umeå-1", "Umeå"),
                        RecipientKind.UNIT,
                        "24/HSN/BUP/Umeå-1",
                        "unit 24/HSN/BUP/Umeå-1 Umeå"),
                arguments(
                        "a unit of a region",
                        Recipient.unit(GOTLAND_REGION, "V.1_a", "Vård"),
                        RecipientKind.UNIT,
                        "09/V.1_a",
                        "unit 09/V.1_a Vård"),
                arguments(
                        "a unit of a municipality",
                        Recipient.unit(BERG, "x", "X"),
                        RecipientKind.UNIT,
                        "2326/x",
                        "unit 2326/x X"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recipients")
    void kindCodeAndText(String reason, Recipient recipient, RecipientKind kind, String code, String text) {
        assertThat(recipient.kind()).isEqualTo(kind);
        assertThat(recipient.code()).isEqualTo(code);
        assertThat(recipient).hasToString(text);
        Recipient read = Recipient.parse(text);
        assertThat(read).isEqualTo(recipient).hasToString(text);
        assertThat(read.name()).isEqualTo(recipient.name());
    }

    /** Without this a document of a megabyte gives an error of a megabyte. */
    @ParameterizedTest
    @MethodSource("tooLong")
    void whatIsLongIsCutInMessages(String text, String message) {
        assertThatThrownBy(() -> Recipient.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> tooLong() {
        String long65 = "1".repeat(65);
        String shown = "but was \"" + "1".repeat(64) + "…\"";
        return Stream.of(
                arguments(long65, "recipient must be written like \"municipality 2326 Berg\" " + shown),
                arguments(
                        long65 + " 23",
                        "kind must be one of state, authority, region, county, municipality, board, unit " + shown),
                arguments("region " + long65, "region code must be two digits " + shown));
    }

    @Test
    void whatIsAsLongAsMessagesShowIsNotCut() {
        assertThatThrownBy(() -> Recipient.parse("1".repeat(64)))
                .hasMessage(
                        "recipient must be written like \"municipality 2326 Berg\" but was \"" + "1".repeat(64) + "\"");
    }

    @Test
    void aNameIsOptional() {
        Recipient nameless = Recipient.of(RecipientKind.MUNICIPALITY, "2326");

        assertThat(nameless.name()).isEmpty();
        assertThat(nameless.label()).isEqualTo("2326");
        assertThat(nameless).hasToString("municipality 2326");
        assertThat(Recipient.parse("municipality 2326").name()).isEmpty();
        assertThat(BERG.name()).contains("Berg");
        assertThat(BERG.label()).isEqualTo("Berg");
    }

    @Test
    void anotherNameIsTheSameRecipient() {
        Recipient renamed =
                Recipient.region("24", "Västerbottens läns landsting").withName("Region Västerbotten");

        assertThat(renamed).hasToString("region 24 Region Västerbotten");
        assertThat(renamed).isEqualTo(Recipient.region("24", "Västerbottens läns landsting"));
    }

    static Stream<Arguments> counties() {
        return Stream.of(
                arguments(GOTLAND_REGION, "09"),
                arguments(GOTLAND_COUNTY, "09"),
                arguments(GOTLAND_MUNICIPALITY, "09"),
                arguments(BERG, "23"),
                arguments(BOARD, "24"),
                arguments(Recipient.board(BERG, "SN", "Socialnämnden"), "23"),
                arguments(Recipient.unit(BOARD, "BUP", "BUP"), "24"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counties")
    void countyCode(Recipient recipient, String code) {
        assertThat(recipient.countyCode()).isEqualTo(code);
    }

    @Test
    void theStateAndAuthoritiesLieInNoCounty() {
        assertThatThrownBy(() -> Recipient.state().countyCode())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipient must lie in a county but was state 00 Riket");
        assertThatThrownBy(() -> Recipient.authority("23", "X").countyCode())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipient must lie in a county but was authority 23 X");
    }

    static Stream<Arguments> badCodes() {
        String board = "board code must be the code of its region or municipality, '/' and its own but was ";
        String unit = "unit code must be the code of what it belongs to, '/' and its own but was ";
        return Stream.of(
                arguments(RecipientKind.STATE, "01", "state code must be 00 but was \"01\""),
                arguments(
                        RecipientKind.AUTHORITY,
                        "",
                        "authority code must be letters, digits, '.', '_' or '-', 40 at most but was \"\""),
                arguments(
                        RecipientKind.AUTHORITY,
                        "x".repeat(41),
                        "authority code must be letters, digits, '.', '_' or '-', 40 at most but was \""
                                + "x".repeat(41) + "\""),
                arguments(RecipientKind.REGION, "9", "region code must be two digits but was \"9\""),
                arguments(RecipientKind.REGION, "0009", "region code must be two digits but was \"0009\""),
                arguments(RecipientKind.REGION, "٠٩", "region code must be two digits but was \"٠٩\""),
                arguments(RecipientKind.REGION, "09\n", "region code must be two digits but was \"09\n\""),
                arguments(RecipientKind.COUNTY, "980", "county code must be two digits but was \"980\""),
                arguments(RecipientKind.MUNICIPALITY, "980", "municipality code must be four digits but was \"980\""),
                arguments(RecipientKind.MUNICIPALITY, "09", "municipality code must be four digits but was \"09\""),
                arguments(RecipientKind.MUNICIPALITY, "", "municipality code must be four digits but was \"\""),
                arguments(RecipientKind.BOARD, "HSN", board + "\"HSN\""),
                arguments(RecipientKind.BOARD, "24/", board + "\"24/\""),
                arguments(RecipientKind.BOARD, "24/H SN", board + "\"24/H SN\""),
                arguments(RecipientKind.BOARD, "24/HSN/BUP", board + "\"24/HSN/BUP\""),
                arguments(RecipientKind.BOARD, "240/HSN", board + "\"240/HSN\""),
                arguments(RecipientKind.UNIT, "24", unit + "\"24\""),
                arguments(RecipientKind.UNIT, "24//BUP", unit + "\"24//BUP\""),
                arguments(RecipientKind.UNIT, "24" + "/x".repeat(9), unit + "\"24/x/x/x/x/x/x/x/x/x\""));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("badCodes")
    void badCodesAreRefused(RecipientKind kind, String code, String message) {
        assertThatThrownBy(() -> Recipient.of(kind, code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void codesMayBeAsLongAsTheRuleSays() {
        assertThat(Recipient.of(RecipientKind.AUTHORITY, "x".repeat(40)).code()).hasSize(40);
        assertThat(Recipient.of(RecipientKind.UNIT, "24" + "/x".repeat(8)).code())
                .hasSize(18);
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatThrownBy(() -> Recipient.municipality("2326", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of municipality 2326 must not be blank but was \" \"");
        assertThatThrownBy(() -> BERG.withName(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of municipality 2326 must not be blank but was \"\"");
    }

    static Stream<Arguments> badParents() {
        Recipient unit = Recipient.unit(BOARD, "BUP", "BUP");
        return Stream.of(
                arguments(Recipient.state(), true, true),
                arguments(Recipient.authority("FK", "Försäkringskassan"), true, true),
                arguments(GOTLAND_COUNTY, true, true),
                arguments(BOARD, true, false),
                arguments(unit, true, false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badParents")
    void parentsOfBoardsAndUnits(Recipient parent, boolean noBoard, boolean noUnit) {
        if (noBoard) {
            assertThatThrownBy(() -> Recipient.board(parent, "HSN", "Nämnden"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("parent of a board must be a region or municipality but was %s", parent);
        }
        if (noUnit) {
            assertThatThrownBy(() -> Recipient.unit(parent, "BUP", "BUP"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("parent of a unit must be a region, municipality, board or unit but was %s", parent);
        } else {
            assertThat(Recipient.unit(parent, "X", "X").code()).isEqualTo(parent.code() + "/X");
        }
    }

    @Test
    void aCodeOfOnesOwnHasNoSlash() {
        assertThatThrownBy(() -> Recipient.unit(Recipient.region("24", "V"), "HSN/BUP", "BUP"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ownCode must not contain '/' but was \"HSN/BUP\"");
        assertThatThrownBy(() -> Recipient.unit(Recipient.region("24", "V"), "/BUP", "BUP"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ownCode must not contain '/' but was \"/BUP\"");
        assertThatThrownBy(() -> Recipient.board(Recipient.region("24", "V"), "HSN/BUP", "BUP"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ownCode must not contain '/' but was \"HSN/BUP\"");
    }

    static Stream<Arguments> badTexts() {
        return Stream.of(
                arguments("", "recipient must be written like \"municipality 2326 Berg\" but was \"\""),
                arguments("2326", "recipient must be written like \"municipality 2326 Berg\" but was \"2326\""),
                arguments(
                        "kommun 2326 Berg",
                        "kind must be one of state, authority, region, county, municipality, board, unit but was"
                                + " \"kommun\""),
                arguments("municipality Berg 2326", "municipality code must be four digits but was \"Berg\""),
                arguments("municipality  2326", "municipality code must be four digits but was \"\""),
                arguments("municipality 2326 ", "name of municipality 2326 must not be blank but was \"\""));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @MethodSource("badTexts")
    void parseRefuses(String text, String message) {
        assertThatThrownBy(() -> Recipient.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void orderIsByCodeThenByKind() {
        Recipient region = Recipient.region("24", "Region Västerbotten");

        assertThat(Stream.of(
                                BERG,
                                BOARD,
                                GOTLAND_MUNICIPALITY,
                                GOTLAND_COUNTY,
                                region,
                                Recipient.state(),
                                GOTLAND_REGION)
                        .sorted())
                .containsExactly(
                        Recipient.state(), GOTLAND_REGION, GOTLAND_COUNTY, GOTLAND_MUNICIPALITY, BERG, region, BOARD);
    }

    @Test
    void identityIsKindAndCode() {
        ValueContract.assertEqualityGroups(
                List.of(BERG, Recipient.municipality("2326", "Bergs kommun"), Recipient.parse("municipality 2326")),
                List.of(GOTLAND_REGION),
                List.of(GOTLAND_COUNTY),
                List.of(GOTLAND_MUNICIPALITY),
                List.of(Recipient.authority("09", "Nio")));
        assertThat(GOTLAND_REGION).doesNotHaveSameHashCodeAs(GOTLAND_COUNTY);
        assertThat(BERG).doesNotHaveSameHashCodeAs(Recipient.municipality("2305", "Bräcke"));
        assertThat(BERG.hashCode()).isEqualTo(31 * "municipality".hashCode() + "2326".hashCode());
    }

    @Test
    void nullIsRefused() {
        ValueContract.assertNullRefused(Recipient.class, GOTLAND_REGION, RecipientKind.REGION, "24", "name");
        ValueContract.assertNullRefused(RecipientKind.class, RecipientKind.REGION, "region");
    }

    // each would let a name pass for another line of a table, or turn the figures beside it round
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Berg\nBräcke", "Berg\u202e", "Berg\u200b", "\u0007Berg", "Berg\u2028", "Berg\ud800"})
    void aNameHasNoSignsThatCannotBeSeen(String name) {
        assertThatThrownBy(() -> Recipient.municipality("2326", name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of municipality 2326 must have no control characters or other signs that cannot be "
                        + "seen but had some");
    }

    @Test
    void aNameFitsIntoATable() {
        assertThat(Recipient.municipality("2326", "B".repeat(200)).label()).hasSize(200);
        assertThatThrownBy(() -> Recipient.municipality("2326", "B".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of municipality 2326 must have at most 200 characters but had 201");
    }
}
