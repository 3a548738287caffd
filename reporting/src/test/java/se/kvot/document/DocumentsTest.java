package se.kvot.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.MeasureSpec;
import se.kvot.agreement.Part;
import se.kvot.document.tree.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentsTest {

    private static final Documents DOCUMENTS = Documents.standard();
    private static final DocumentSchemaCheck SCHEMA = new DocumentSchemaCheck();

    /** Six lines that are a whole agreement. */
    private static final String HEAD = """
            kvot: agreement/1
            id: a
            name: A
            grant: targeted
            access: agreement
            period: 2020
            """;

    static String complete() {
        return resource("complete.yaml");
    }

    private static String resource(String file) {
        try (InputStream in = Objects.requireNonNull(DocumentsTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> problems(String yaml) {
        try {
            DOCUMENTS.readYaml("f", yaml);
            return List.of();
        } catch (DocumentException e) {
            return e.problems().stream()
                    .map(DocumentProblem::toString)
                    .map(problem -> problem.substring("f:".length()))
                    .toList();
        }
    }

    private static Arguments plain(String reason, String lines, String problem) {
        return arguments(reason, HEAD + lines, problem, true);
    }

    private static Arguments deep(String reason, String lines, String problem) {
        return arguments(reason, HEAD + lines, problem, false);
    }

    private static String part(String lines) {
        return "parts:\n  - id: p\n    name: P\n    " + lines;
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("no document", "~", "1:1 document must be a table but was nothing", true),
                arguments("a list", "[1]", "1:1 document must be a table but was a list", true),
                arguments("no kind", "id: a", "1:1 kvot of document must be given but was missing", true),
                arguments(
                        "a kind that is not one",
                        "kvot: agrement/1",
                        "1:7 kvot of document must be one of agreement/1, internal-distribution/1, follow-up/1, ledger/1 but was \"agrement/1\"",
                        true),
                arguments(
                        "a kind of another type",
                        "kvot: [1]",
                        "1:7 kvot of document must be one of agreement/1, internal-distribution/1, follow-up/1, ledger/1 but was a list",
                        true),
                arguments(
                        "a key is missing",
                        HEAD.replace("name: A\n", ""),
                        "1:1 name of agreement must be given but was missing",
                        true),
                plain("a key that nearly is one", "parst: []", "7:1 key of agreement must be parts but was \"parst\""),
                plain(
                        "a key that is far from any",
                        part("xyzzyx: 1"),
                        "10:5 key of part must be one of id, number, name, pot, joint, purpose, national, earmarks, recipients, key, key-periods, rounding, amounts, payments, conditions, obligations but was \"xyzzyx\""),
                plain(
                        "a comma in braces",
                        "totals: [{year: 2020, amount: 3,1 mnkr}]",
                        "7:33 key of claim must be followed by a value but was \"1 mnkr\"; inside braces a text with a comma must be in quotes"),
                plain(
                        "an amount without a unit",
                        "totals: [{year: 2020, amount: 447}]",
                        "7:31 amount must be an amount with its unit, such as 655 mnkr, but was the number 447"),
                deep(
                        "an amount with something else",
                        "totals: [{year: 2020, amount: 447 m}]",
                        "7:31 amount \"447 m\" must end with a unit such as kr, tkr or mkr but had \"m\" at index 4"),
                plain(
                        "a number for text",
                        "goals: [{text: 2020}]",
                        "7:16 text must be text, in quotes if it looks like something else, but was the number 2020"),
                plain(
                        "yes for text",
                        "goals: [{text: true}]",
                        "7:16 text must be text, in quotes if it looks like something else, but was true"),
                plain(
                        "nothing for text",
                        "goals: [{text: }]",
                        "7:15 text must be text, in quotes if it looks like something else, but was nothing"),
                plain("a blank text", "goals: [{text: \" \"}]", "7:16 text must not be blank but was \" \""),
                deep(
                        "a control character by its escape",
                        "goals: [{text: \"in\\e[31mga\"}]",
                        "7:16 text must be of signs that can be printed but had ESCAPE"),
                deep(
                        "a control character of the second set by its escape",
                        "goals: [{text: \"\\x7f\"}]",
                        "7:16 text must be of signs that can be printed but had DELETE"),
                deep(
                        "a control character in a name",
                        "parts: [{id: p, name: \"\\0\"}]",
                        "7:23 text must be on one line, of signs that can be printed, but had NULL"),
                deep(
                        "a name of two lines",
                        "parts: [{id: p, name: \"a\\nb\"}]",
                        "7:23 text must be on one line, of signs that can be printed, but had LINE FEED (LF)"),
                deep(
                        "a name of two lines, told apart by another sign",
                        "parts: [{id: p, name: \"a\\u2028b\"}]",
                        "7:23 text must be on one line, of signs that can be printed, but had LINE SEPARATOR"),
                deep(
                        "a title of two lines",
                        "sources: {S: \"a\\nb\"}",
                        "7:14 text must be on one line, of signs that can be printed, but had LINE FEED (LF)"),
                deep(
                        "a name with a tab",
                        "amendments: [{id: m, name: \"a\\tb\", effective: 2020-01-01, known: 2020-01-01, changes: [{change: extend, until: 2021-01-01}]}]",
                        "7:28 text must be on one line, of signs that can be printed, but had CHARACTER TABULATION"),
                deep(
                        "a party of two lines",
                        "parties: [{party: \"a\\nb\", role: payer}]",
                        "7:19 name of a party must be on one line, of signs that can be printed, but was \"a\\u000Ab\""),
                arguments(
                        "the name of the agreement",
                        HEAD.replace("name: A", "name: \"A\\r\""),
                        "3:7 text must be on one line, of signs that can be printed, but had CARRIAGE RETURN (CR)",
                        false),
                plain("text for a list", "goals: x", "7:8 goals must be a list but was \"x\""),
                plain("text for a table", "goals: [x]", "7:9 goal must be a table but was \"x\""),
                plain(
                        "a year that is not one",
                        "totals: [{year: 20, amount: 1 kr}]",
                        "7:17 fiscal year must be written as 2026 or 2026-07/2027-06 but was \"20\", different at index 2"),
                plain("a word for yes or no", part("joint: ja"), "10:12 joint must be true or false but was \"ja\""),
                plain(
                        "a word for a number",
                        "goals: [{horizon: fem, text: x}]",
                        "7:19 horizon must be a whole number but was \"fem\""),
                plain(
                        "a role that is not one",
                        "parties: [{party: X, role: payr}]",
                        "7:28 role must be one of principal, agreement-party, payer, reviewer, report-receiver, recipient, consulted, private-provider, provider but was \"payr\""),
                plain(
                        "an id that is not one",
                        part("conditions: [{id: Å, kind: action, text: x}]"),
                        "10:23 id must be words of a to z and 0 to 9 with '-' between them but was \"Å\""),
                plain(
                        "a source that is not one",
                        "notes: [{text: x, source: S1}]",
                        "7:27 source must be written as S1 L78, S1 L78-81 or derived: how but was \"S1\""),
                deep(
                        "a source of a document that is not there",
                        "notes: [{text: x, source: S1 L2}]",
                        "7:27 source must be of a document under sources, which are none, but was of \"S1\""),
                deep(
                        "a source of a document that nearly is there",
                        "sources: {S1: x}\nnotes: [{text: x, source: S2 L2}]",
                        "8:27 source must be of a document under sources, S1, but was of \"S2\""),
                plain(
                        "sources that are no table",
                        "sources: [S1]",
                        "7:10 sources must be a table of documents but was a list"),
                deep(
                        "a day that does not exist",
                        "amendments: [{id: x, name: X, effective: 2020-02-30, known: 2020-01-01, changes: [{change: extend, until: 2021-01-01}]}]",
                        "7:42 day must exist but was \"2020-02-30\""),
                plain(
                        "a day in another form",
                        "amendments: [{id: x, name: X, effective: 2020-02, known: 2020-01-01, changes: [{change: extend, until: 2021-01-01}]}]",
                        "7:42 day must be written as 2020-04-24 but was \"2020-02\""),
                deep(
                        "a month that does not exist",
                        part("key-periods: [{period: 2020-13, key: equal-share}]"),
                        "10:28 month must exist but was \"2020-13\""),
                plain(
                        "a period in another form",
                        part("key-periods: [{period: 2020..2021-03, key: equal-share}]"),
                        "10:28 period must be written as 2017, 2017..2018, 2020-03..2020-11 or 2020-03-01/2020-12-01 but was \"2020..2021-03\""),
                plain(
                        "a condition of no kind",
                        "conditions: [{id: c, kind: x, text: x}]",
                        "7:14 kind of condition must be one of action, volume, structure, report, involvement, accounting but was \"x\""),
                plain(
                        "a volume without a number",
                        "conditions: [{id: c, kind: volume, text: x, of: y}]",
                        "7:14 at-least of a condition of kind volume must be given but was missing"),
                plain(
                        "a number for an action",
                        "conditions: [{id: c, kind: action, text: x, at-least: 1}]",
                        "7:14 at-least must stand in a condition of kind volume but stood in one of kind action"),
                plain(
                        "one receiver and several",
                        "obligations: [{id: o, kind: plan, receiver: x, receivers: [y]}]",
                        "7:15 obligation must have receiver or receivers but had both"),
                deep(
                        "a receiver twice",
                        "obligations: [{id: o, kind: plan, receivers: [y, y]}]",
                        "7:15 receivers must be different but were y, y"),
                deep(
                        "an id twice",
                        "obligations: [{id: o, kind: plan}, {id: o, kind: plan}]",
                        "7:41 id of obligation must stand for one thing but \"o\" stood in line 7 too"),
                deep(
                        "a duty called as a demand",
                        "obligations: [{id: o, kind: plan}]\nconditions: [{id: o, kind: action, text: x}]",
                        "8:19 id of condition must stand for one thing but \"o\" stood in line 7 too"),
                deep(
                        "a change of a part that is not there",
                        part("purpose: x")
                                + "\namendments: [{id: x, name: X, effective: 2020-01-01, known: 2020-01-01, changes: [{change: change-amount, part: q, year: 2020, amount: 1 kr}]}]",
                        "11:113 part must be one of the agreement, p, but was \"q\""),
                deep(
                        "a waiver of a duty that is not there",
                        "amendments: [{id: x, name: X, effective: 2020-01-01, known: 2020-01-01, changes: [{change: waive-condition, condition: c, receiver: Y}]}]",
                        "7:120 condition or obligation must be one of the agreement, which has none, but was \"c\""),
                deep(
                        "a deadline of a demand",
                        "conditions: [{id: c, kind: action, text: x}]\namendments: [{id: x, name: X, effective: 2020-01-01, known: 2020-01-01, changes: [{change: move-deadline, obligation: c, to: 2021}]}]",
                        "8:119 obligation must be one of the agreement, which has none, but was \"c\""),
                plain(
                        "a change of no kind",
                        "amendments: [{id: x, name: X, effective: 2020-01-01, known: 2020-01-01, changes: [{change: extnd}]}]",
                        "7:92 change of change must be one of extend, replace-key, change-amount, move-deadline, waive-condition, release-early, add-recipient, merge-into but was \"extnd\""),
                plain(
                        "a rounding mode that is not one",
                        part("rounding: {unit: 1 kr, mode: uppåt, remainder: independent}"),
                        "10:34 mode must be one of up, down, ceiling, floor, half-up, half-down, half-even but was \"uppåt\""),
                deep(
                        "a rounding that cannot be",
                        part("rounding: {unit: 1 kr, mode: up, remainder: kept-by-payer}"),
                        "10:15 mode must be DOWN when the payer keeps the remainder but was UP"),
                deep(
                        "a key that is not in the catalogue",
                        part("key: {key: shar, measure: x}"),
                        "10:16 id of key must be one of share, equal-share, quotas, each, fixed, lines, priced, staircase, performance, sum, base-plus, blend … but was \"shar\""),
                plain(
                        "a key without an id",
                        part("key: {measure: x}"),
                        "10:10 key of key must be given but was missing"),
                deep(
                        "a parameter that a key does not have",
                        part("key: {key: share, measur: x}"),
                        "10:23 parameter of key share must be one of measure, whole but was \"measur\""),
                deep(
                        "a parameter that is missing",
                        part("key: {key: share}"),
                        "10:10 measure of key share must be given but was missing"),
                deep(
                        "a parameter of another type",
                        part("key: {key: each, amount: 5}"),
                        "10:30 amount must be an amount with its unit, such as 5 mnkr, but was the number 5"),
                deep(
                        "a fault within a key within a key",
                        part("key: {key: base-plus, base: 1 kr, rest: {key: share}}"),
                        "10:45 measure of key share must be given but was missing"),
                deep(
                        "a key that refuses what it is given",
                        part("key: {key: base-plus, base: -1 kr, rest: equal-share}"),
                        "10:10 key base-plus: base must not be negative but was SEK -1"),
                deep(
                        "a key within that refuses",
                        part("key: {key: sum, keys: [equal-share, {key: base-plus, base: -1 kr, rest: equal-share}]}"),
                        "10:41 key base-plus at keys[1]: base must not be negative but was SEK -1"),
                deep(
                        "a word that a key does not know",
                        part("key: {key: at-most, parameters: {most: equal-share, key: equal-share, freed: x}}"),
                        "10:82 parameter freed of key at-most must be one of reshared, left but was the text \"x\""),
                plain(
                        "a number for a key",
                        part("key: 5"),
                        "10:10 key must be a table with key: and its parameters but was the number 5"),
                plain(
                        "a list for a key",
                        part("key: [share]"),
                        "10:10 key must be a table with key: and its parameters but was a list"),
                plain(
                        "nothing for a key",
                        part("key:"),
                        "10:9 key must be a table with key: and its parameters but was nothing"),
                deep(
                        "a short key that is not in the catalogue",
                        part("key: equal"),
                        "10:10 id of key must be one of share, equal-share, quotas, each, fixed, lines, priced, staircase, performance, sum, base-plus, blend … but was \"equal\""),
                deep(
                        "a parameter whose name is that of the id",
                        part("key: {key: at-most, parameters: {most: equal-share, freed: left}}"),
                        "10:10 key of key at-most must be given, with the others under parameters, but was missing"),
                deep(
                        "a short key that needs parameters",
                        part("key: share"),
                        "10:10 measure of key share must be given but was missing"),
                plain(
                        "parameters that are no table",
                        part("key: {key: share, parameters: [x]}"),
                        "10:35 parameters must be a table but was a list"),
                deep(
                        "a parameter that is not one, inside",
                        part("key: {key: share, parameters: {measur: x}}"),
                        "10:36 parameter of key share must be one of measure, whole but was \"measur\""),
                deep(
                        "a parameter where there are none",
                        part("key: {key: equal-share, measure: x}"),
                        "10:29 parameter of key equal-share must be none but was \"measure\""),
                deep(
                        "text for a list of keys",
                        part("key: {key: sum, keys: equal-share}"),
                        "10:27 keys must be a list but was \"equal-share\""),
                deep(
                        "text for a table",
                        part("key: {key: quotas, quotas: x}"),
                        "10:32 quotas must be a table but was \"x\""),
                deep(
                        "a fault in a list",
                        part("key: {key: blend, keys: [equal-share, {key: each, amount: 1 kr}], fractions: [x, 50 %]}"),
                        "10:83 fractions must be a number such as 10, 1/3 or 50 % but was \"x\""),
                deep(
                        "a fault in a row",
                        part("key: {key: quotas, quotas: {region 23: x}}"),
                        "10:44 quotas must be a number such as 10, 1/3 or 50 % but was \"x\""),
                deep(
                        "text for the measures of a sum",
                        part("key: {key: share, measure: {sum: a}}"),
                        "10:38 sum must be a list of measures but was \"a\""),
                deep(
                        "a sum of nothing",
                        part("key: {key: share, measure: {sum: []}}"),
                        "10:38 sum must be of one measure or more but was of 0"),
                deep(
                        "a fault in a sum",
                        part("key: {key: share, measure: {sum: [5]}}"),
                        "10:39 sum must be text, in quotes if it looks like something else, but was the number 5"),
                deep(
                        "a fault in what is scaled",
                        part("key: {key: share, measure: {scaled: 5, by: 2}}"),
                        "10:41 scaled must be text, in quotes if it looks like something else, but was the number 5"),
                deep(
                        "a factor that is not one",
                        part("key: {key: share, measure: {scaled: a, by: x}}"),
                        "10:48 by must be a number such as 10, 1/3 or 50 % but was \"x\""),
                deep(
                        "a factor without a measure",
                        part("key: {key: share, measure: {scaled: a}}"),
                        "10:32 measure must be the label of a measure, or a table such as {mean: [a, b]}, {sum: [a, b]}, {product: [a, b]} or {scaled: a, by: 1/2}, but was a table"),
                deep(
                        "a list for a measure",
                        part("key: {key: share, measure: [a]}"),
                        "10:32 measure must be the label of a measure, or a table such as {mean: [a, b]}, {sum: [a, b]}, {product: [a, b]} or {scaled: a, by: 1/2}, but was a list"),
                deep(
                        "a sum and more",
                        part("key: {key: share, measure: {sum: [a], mean: [b]}}"),
                        "10:32 measure must be the label of a measure, or a table such as {mean: [a, b]}, {sum: [a, b]}, {product: [a, b]} or {scaled: a, by: 1/2}, but was a table"),
                deep(
                        "a measure that cannot be",
                        part("key: {key: share, measure: {product: [a]}}"),
                        "10:42 product must be of two measures but was of 1"),
                deep(
                        "a measure of no kind",
                        part("key: {key: share, measure: {median: [a]}}"),
                        "10:32 measure must be the label of a measure, or a table such as {mean: [a, b]}, {sum: [a, b]}, {product: [a, b]} or {scaled: a, by: 1/2}, but was a table"),
                deep(
                        "a factor of nothing",
                        part("key: {key: share, measure: {scaled: a, by: 0}}"),
                        "10:48 by must not be zero but was the number 0"),
                deep(
                        "a row twice",
                        part("key: {key: quotas, quotas: {region 23: \"1/2\", region 23 Jämtland: \"1/2\"}}"),
                        "10:51 row of quotas must stand once but region 23 Jämtland stood twice"),
                deep(
                        "a row of something else",
                        part("key: {key: quotas, quotas: {kommun 23: 1}}"),
                        "10:33 kind must be one of state, authority, region, county, municipality, board, unit but was \"kommun\""),
                deep(
                        "a number that is not one",
                        part("key: {key: after-overhead, rate: tio, rest: equal-share}"),
                        "10:38 rate must be a number such as 10, 1/3 or 50 % but was \"tio\""),
                deep(
                        "instalments over the amount",
                        part("national: [{year: 2020, amount: 1 kr}]\n    payments: {instalments: [{amount: 3 kr}]}"),
                        "8:5 instalments of part p must not exceed its amount, at most 1.5 kr, but were at least 2.5 kr"),
                deep(
                        "a decided distribution over the income",
                        "internal: [{id: i, recipient: region 23, year: 2020, state: decided, income: 10 kr, lines: [{to: x, amount: 11 kr}, {to: y, amount: 1 kr}]}]",
                        "7:12 lines of decided distribution i must not exceed what is left of the income 10\u00a0kr, at most 21/2 kr, but were at least 11 kr"),
                arguments(
                        "a movement that is replaced and is not there",
                        "kvot: ledger/1\nid: l\nrecipient: region 23\nmovements: [{kind: paid, part: a/p, on: 2020, year: 2020, replaces: x}]",
                        "4:69 movement must be one of the agreement, which has none, but was \"x\"",
                        false),
                arguments(
                        "a follow-up of nothing",
                        "kvot: follow-up/1\nid: f\nrecipient: region 23\nyear: 2020\ntense: past",
                        "1:1 agreement of a follow-up in a document of its own must be given but was missing",
                        true));
    }

    @Test
    void aTextThatIsNoNameMayHaveLinesAndTabs() {
        assertThat(problems(HEAD + "goals: [{text: \"a\\tb\\nc\\r\\nd\\Ne\"}]")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void faultsAreToldWithTheirPlace(String reason, String yaml, String problem, boolean bySchema) {
        assertThat(problems(yaml)).contains(problem).doesNotHaveDuplicates();
        for (Node tree : DocumentSchemaCheck.trees(yaml)) {
            assertThat(SCHEMA.errors(tree).isEmpty())
                    .as("%s", SCHEMA.errors(tree))
                    .isEqualTo(!bySchema);
        }
    }

    @Test
    void theAgreementThatTheFaultsArePlantedInIsSound() {
        assertThat(problems(HEAD)).isEmpty();
        assertThat(SCHEMA.errors(DocumentSchemaCheck.trees(HEAD).get(0))).isEmpty();
    }

    @Test
    void allFaultsAreToldInTheOrderOfTheirPlaces() {
        assertThatThrownBy(() -> DOCUMENTS.readYaml(
                        "agreements/a.yaml", HEAD.replace("2020", "12") + "goals: [{text: 1}, {horizon: x}]"))
                .isInstanceOf(DocumentException.class)
                .hasMessage("""
                        agreements/a.yaml:6:9 period must be written as 2020-03-01/2020-12-01 but was "12", different at index 2
                        agreements/a.yaml:7:16 text must be text, in quotes if it looks like something else, but was the number 1
                        agreements/a.yaml:7:20 text of goal must be given but was missing
                        agreements/a.yaml:7:30 horizon must be a whole number but was "x"\
                        """)
                .asInstanceOf(type(DocumentException.class))
                .extracting(e -> e.problems().get(1).place())
                .isEqualTo(new DocumentProblem.Place("agreements/a.yaml", 7, 16));
    }

    @Test
    void theMessageHasTheFirstTwentyFaults() {
        String faults = HEAD + "goals: [" + "{}, ".repeat(25) + "]";

        assertThat(problems(faults)).hasSize(25);
        assertThatThrownBy(() -> DOCUMENTS.readYaml("f", faults))
                .message()
                .satisfies(message -> assertThat(message.lines()).hasSize(21))
                .endsWith("… and 5 more");
    }

    @Test
    void everyDocumentOfATextIsRead() {
        assertThat(DOCUMENTS.readYaml("f", complete()))
                .extracting(Document::kind)
                .containsExactly("agreement/1", "internal-distribution/1", "follow-up/1", "ledger/1");
        assertThat(DOCUMENTS.readYaml("f", complete()))
                .extracting(Document::id)
                .containsExactly("access-2020", "vll-2020", "vll-2020-future", "rjh-ledger");
    }

    @Test
    void whatIsReadIsWrittenAsItStood() {
        List<Node> written = DOCUMENTS.readYaml("f", complete()).stream()
                .map(document ->
                        DocumentSchemaCheck.trees(DOCUMENTS.yaml(document)).get(0))
                .toList();

        assertThat(keys(written)).isEqualTo(keys(DocumentSchemaCheck.trees(complete())));
        assertThat(problems(DOCUMENTS.yaml(DOCUMENTS.readYaml("f", complete()).get(0))))
                .isEmpty();
    }

    @Test
    void documentsAreTheSameAsYamlAndAsJson() {
        for (Document document : DOCUMENTS.readYaml("f", complete())) {
            String yaml = DOCUMENTS.yaml(document);
            String json = DOCUMENTS.json(document);

            assertThat(DOCUMENTS.readYaml("f", yaml)).containsExactly(document);
            assertThat(DOCUMENTS.readJson("f", json)).isEqualTo(document);
            assertThat(DOCUMENTS.yaml(DOCUMENTS.readJson("f", json))).isEqualTo(yaml);
            assertThat(SCHEMA.errors(json)).isEmpty();
        }
    }

    @Test
    void theSchemaAcceptsTheCompleteDocumentsAndTheyUseAllOfIt() {
        List<Node> trees = DocumentSchemaCheck.trees(complete());
        trees.forEach(tree -> assertThat(SCHEMA.errors(tree)).isEmpty());

        TreeSet<String> known = new TreeSet<>();
        JsonNode schema = JsonMapper.shared().readTree(DocumentSchema.json());
        collectProperties(schema, known);
        TreeSet<String> used =
                trees.stream().flatMap(DocumentsTest::allKeys).collect(Collectors.toCollection(TreeSet::new));
        known.removeAll(used);
        // parameters of keys that the documents have no example of
        assertThat(known)
                .containsExactly(
                        "between",
                        "bonus",
                        "cap",
                        "excess",
                        "flat",
                        "guaranteed-volume",
                        "hierarchy",
                        "least",
                        "limit",
                        "missed",
                        "others",
                        "price",
                        "qualified",
                        "requirement",
                        "size",
                        "volume",
                        "whole",
                        "within");
    }

    private static void collectProperties(JsonNode schema, Set<String> names) {
        JsonNode properties = schema.get("properties");
        if (properties != null && properties.isObject()) {
            names.addAll(properties.propertyNames());
        }
        schema.forEach(inside -> collectProperties(inside, names));
    }

    private static List<List<String>> keys(List<Node> trees) {
        return trees.stream().map(tree -> allKeys(tree).sorted().toList()).toList();
    }

    private static Stream<String> allKeys(Node node) {
        if (node instanceof Node.Mapping table) {
            return table.entries().stream()
                    .flatMap(entry -> Stream.concat(Stream.of(entry.key().text()), allKeys(entry.value())));
        }
        return node instanceof Node.Sequence list ? list.items().stream().flatMap(DocumentsTest::allKeys) : Stream.of();
    }

    @Test
    void whatIsWrittenIsEasyToRead() {
        String written = DOCUMENTS.readYaml("f", complete()).stream()
                .map(DOCUMENTS::yaml)
                .collect(Collectors.joining("---\n"));

        assertThat(written).isEqualTo(resource("complete-as-written.yaml"));
    }

    @Test
    void amountsAreKeptAsTheyAreWritten() {
        String yaml = HEAD + "totals:\n  - {year: 2020, amount: \"0,250mkr\"}\n  - {year: 2020, amount: 216 7020 kr}\n";

        assertThat(DOCUMENTS.yaml(DOCUMENTS.readYaml("f", yaml).get(0))).isEqualTo(yaml);
    }

    @Test
    void aKeyThatTheCatalogueDoesNotHaveIsNotWritten() {
        assertThatThrownBy(() -> DOCUMENTS.yaml(withKey(KeySpec.of("shre"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "key must be of the catalogue, which has share, equal-share, quotas, each, fixed, lines, priced,"
                                + " staircase, performance, sum, base-plus, blend …, but was shre");
        assertThatThrownBy(
                        () -> DOCUMENTS.yaml(withKey(KeySpec.of("equal-share").with("measure", MeasureSpec.of("x")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameters of key equal-share must be of equal-share() but were measure");
        assertThatThrownBy(() -> DOCUMENTS.yaml(withKey(KeySpec.of("each").with("amount", MeasureSpec.of("x")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must be money but was \"x\"");
    }

    private static Document withKey(KeySpec key) {
        Document.OfAgreement document =
                (Document.OfAgreement) DOCUMENTS.readYaml("f", HEAD).get(0);
        se.kvot.agreement.Agreement plain = document.agreement();
        return Document.of(se.kvot.agreement.Agreement.builder()
                .id(plain.id())
                .name(plain.name())
                .grant(plain.grant())
                .access(plain.access())
                .period(plain.period())
                .addPart(Part.builder().id("p").name("P").key(key).build())
                .build());
    }

    @Test
    void aKeyNamesWhatSomebodyMayHaveWritten() {
        String thousand = IntStream.range(0, 1_000).mapToObj(i -> "m" + i).collect(Collectors.joining(", "));

        assertThat(problems(HEAD + part("key: {key: share, measure: {sum: [" + thousand + "]}}")))
                .isEmpty();
        assertThat(problems(HEAD + part("key: {key: share, measure: {sum: [" + thousand + ", more]}}")))
                .containsExactly("10:10 key must name at most 1000 measures and texts but named 1001");
    }

    @Test
    void limitsCanBeSet() {
        Documents small = DOCUMENTS.withLimits(new DocumentLimits(100, 2, 10, 1));

        assertThatThrownBy(() -> small.readYaml("f", "x".repeat(101)))
                .isInstanceOf(DocumentException.class)
                .hasMessage("f:1:1 text must have at most 100 characters but had 101");
        assertThatThrownBy(() -> small.readYaml("f", "a: [[1]]"))
                .isInstanceOf(DocumentException.class)
                .hasMessage("f:1:5 lists and tables must stand at most 2 inside one another but stood deeper");
        assertThatThrownBy(() -> small.readJson("f", "[1,2,3,4,5,6,7,8,9,10]"))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("f:1:20 text must have at most 10 values but had more");
    }

    @Test
    void anEmptyTextHasNoDocuments() {
        assertThat(DOCUMENTS.readYaml("f", "")).isEqualTo(ImmutableList.of());
        assertThatThrownBy(() -> DOCUMENTS.readJson("f", ""))
                .isInstanceOf(DocumentException.class)
                .hasMessage("f:1:1 text must be JSON but had nothing");
    }
}
