package se.kvot.example;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvot.document.ApportionmentJson;
import se.kvot.document.DocumentSchema;
import se.kvot.statistics.Sweden;

final class DocumentCommandsTest {

    /** One part by population, one by a statistic that is not at hand, one that says nothing, one for two kinds. */
    private static final String AGREEMENT = """
            kvot: agreement/1
            id: mental-health-2018
            name: Psykisk hälsa
            grant: targeted
            access: agreement
            period: 2018
            parts:
              - id: action-plan
                name: Handlingsplan
                national: [{year: 2018, amount: 350 mnkr}]
                recipients: [region]
                key: {key: share, measure: folkmängd 2017-12-31}
                rounding: {unit: 1 kr, mode: down, remainder: independent}
              - id: asked
                name: Ansökan
                national: [{year: 2018, amount: 1 mnkr}]
                key: {key: share, measure: antal ärenden}
              - id: open
                name: Okänd
              - id: joint
                name: Gemensamt
                national: [{year: 2018, amount: 100 kr}]
                recipients: [region, municipality]
                key: equal-share
            """;

    private static final String UNKNOWN_CASES = "note: kvot run cannot share part mental-health-2018/asked:"
            + " parameter measure of key share must be one of the measures "
            + Sweden.load().populationDates().stream()
                    .map(date -> "\"folkmängd " + date + "\"")
                    .collect(joining(", "))
            + " but was \"antal ärenden\"\n";

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, String out, String err) {}

    private static Outcome kvot(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = KvotCommand.run(
                InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Outcome(exitCode, out.toString(), err.toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void checkCountsWhatIsSound() throws IOException {
        file("a.yaml", AGREEMENT);

        assertThat(kvot("check", folder.toString()))
                .isEqualTo(new Outcome(0, UNKNOWN_CASES + "1 document, 1 agreement, no errors\n", ""));
    }

    /** Without this a misspelt label is found when the money is to be shared. */
    @Test
    void checkNotesStatisticsThatRunDoesNotHave() throws IOException {
        file("a.yaml", AGREEMENT.replace("{key: share, measure: antal ärenden}", "equal-share"));
        assertThat(kvot("check", folder.toString()).out()).isEqualTo("1 document, 1 agreement, no errors\n");

        file("a.yaml", AGREEMENT.replace("    key: {key: share, measure: antal ärenden}\n", "") + """
                        amendments:
                          - id: renegotiation
                            name: Omförhandlingen
                            effective: 2018-07-01
                            known: 2018-06-15
                            changes:
                              - {change: replace-key, part: asked, period: 2018-01..2018-06, key: {key: share, measure: antal ärenden}}
                              - {change: replace-key, part: asked, period: 2018-07..2018-12, key: {key: share, measure: antal ärenden}}
                        """);
        assertThat(kvot("check", folder.toString()))
                .isEqualTo(new Outcome(0, UNKNOWN_CASES + "1 document, 1 agreement, no errors\n", ""));

        file(
                "a.yaml",
                AGREEMENT.replace(
                        "    key: {key: share, measure: antal ärenden}\n",
                        "    key-periods: [{period: 2018, key: {key: share, measure: antal ärenden}}]\n"));
        assertThat(kvot("check", folder.toString()).out())
                .isEqualTo(UNKNOWN_CASES + "1 document, 1 agreement, no errors\n");
    }

    @Test
    void checkListsEverythingThatIsWrong() throws IOException {
        String one =
                file("a.yaml", AGREEMENT.replace("350 mnkr", "350").replace("key: equal-share", "key: equalshare"));
        String other = file("b.yaml", "kvot: agreement/2");

        assertThat(kvot("check", folder.toString()))
                .isEqualTo(new Outcome(
                        1,
                        one
                                + ":10:37 amount must be an amount with its unit, such as 655 mnkr, but was the number 350\n"
                                + one
                                + ":24:10 id of key must be one of equal-share, share, quotas, each, fixed, lines, priced, staircase,"
                                + " performance, sum, base-plus, blend … but was \"equalshare\"\n"
                                + other
                                + ":1:7 kvot of document must be one of agreement/1, internal-distribution/1, follow-up/1, ledger/1"
                                + " but was \"agreement/2\"\n"
                                + "3 errors\n",
                        ""));
    }

    @Test
    void checkNeedsAFolder() {
        assertThat(kvot("check", folder.resolve("none").toString()))
                .satisfies(outcome -> assertThat(outcome.exitCode()).isEqualTo(1))
                .satisfies(outcome -> assertThat(outcome.err())
                        .startsWith("kvot: folder must be readable but was " + folder.resolve("none")));
        assertThat(kvot("check").exitCode()).isEqualTo(2);
    }

    @Test
    void runAllocatesAPartByItsOwnKey() throws IOException {
        String file = file("a.yaml", AGREEMENT);
        Outcome outcome = kvot("run", file, "--part", "action-plan", "--lang", "en");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .startsWith("Psykisk hälsa\n\nHandlingsplan, 2018: 350")
                .contains("(share(measure: \"folkmängd 2017-12-31\"))")
                .contains("Region Jämtland Härjedalen");
    }

    @Test
    void runExplainsARecipient() throws IOException {
        String file = file("a.yaml", AGREEMENT);

        assertThat(kvot("run", file, "--part", "action-plan", "--explain", "23").out())
                .contains("\n1. ");
        assertThat(kvot("run", file, "--part", "action-plan", "--explain", "99").err())
                .startsWith("kvot: --explain must be the code of one of 01, 03,")
                .endsWith(" but was 99\n");
    }

    @Test
    void runTakesTheRecipientsThatItIsGiven() throws IOException {
        String file = file("a.yaml", AGREEMENT);

        assertThat(kvot("run", file, "--part", "joint", "--recipients", "23,2326,2309")
                        .out())
                .contains("33")
                .contains("34");
        assertThat(kvot("run", file, "--part", "joint"))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "kvot: --recipients must be given for part joint, since it is for region, municipality\n"));
        assertThat(kvot("run", file, "--part", "joint", "--recipients", "23,2x"))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "kvot: --recipients must be regions, counties, municipalities or codes of two or four digits"
                                + " with commas between them but had \"2x\"\n"));
    }

    /** Without this an agreement that was renegotiated would be paid by the key it no longer has. */
    @Test
    void runTakesTheAmendmentsThatAreKnown() throws IOException {
        String file = file("amended.yaml", AGREEMENT + """
                        amendments:
                          - id: renegotiation
                            name: Omförhandlingen
                            effective: 2018-07-01
                            known: 2018-06-15
                            changes:
                              - {change: change-amount, part: action-plan, year: 2018, amount: 21 mnkr}
                              - {change: replace-key, part: action-plan, period: 2018-07..2018-12, key: equal-share}
                        """);

        assertThat(kvot("run", file, "--part", "action-plan").out())
                .startsWith("Psykisk hälsa\nÄndrad genom: Omförhandlingen\n\nHandlingsplan, 2018: 21\u00a0mkr (slices(")
                .contains("2018-07-01/2019-01-01: equal-share");
        assertThat(kvot("run", file, "--part", "action-plan", "--known", "2018-06-15", "--lang", "en")
                        .out())
                .startsWith("Psykisk hälsa\nAmended by: Omförhandlingen\n\nHandlingsplan, 2018: 21\u00a0mkr (slices(");
        assertThat(kvot("run", file, "--part", "action-plan", "--known", "2018-06-14")
                        .out())
                .startsWith("Psykisk hälsa\n\nHandlingsplan, 2018: 350\u00a0mkr (share(");
        assertThat(kvot("run", file, "--part", "action-plan", "--known", "juni").exitCode())
                .isEqualTo(2);
    }

    @Test
    void runRefusesAKeyForPartOfTheYear() throws IOException {
        String file = file(
                "part.yaml",
                AGREEMENT.replace("                key: equal-share\n", "").replace("    key: equal-share\n", "")
                        + """
                        amendments:
                          - id: renegotiation
                            name: Omförhandlingen
                            effective: 2018-07-01
                            known: 2018-06-15
                            changes:
                              - {change: replace-key, part: joint, period: 2018-07..2018-12, key: equal-share}
                        """);

        assertThat(kvot("run", file, "--part", "joint", "--recipients", "regions"))
                .isEqualTo(new Outcome(
                        1, "", "kvot: part joint must have a key for all of 2018 to be allocated but has none\n"));
    }

    @Test
    void runSaysWhatItCannotDo() throws IOException {
        String file = file("a.yaml", AGREEMENT);

        assertThat(kvot("run", file, "--part", "asked").err())
                .startsWith(
                        "kvot: key of part asked must need only statistics that are at hand but does not: parameter measure of key share must be one of the measures ")
                .endsWith(" but was \"antal ärenden\"\n");
        assertThat(kvot("run", file, "--part", "open"))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "kvot: part open of agreement mental-health-2018 must have an amount for a year but has none\n"));
        assertThat(kvot("run", file, "--part", "joint", "--year", "2019"))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "kvot: part joint of agreement mental-health-2018 must have an amount for 2019 but has those of 2018\n"));
        assertThat(kvot("run", file, "--part", "none"))
                .isEqualTo(new Outcome(
                        1, "", "kvot: --part must be one of action-plan, asked, open, joint but was none\n"));
        assertThat(kvot("run", folder.resolve("none").toString()).err())
                .startsWith("kvot: agreement must be a readable file but was ");
        assertThat(kvot("run", file("empty.yaml", "")))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "kvot: file must have an agreement but " + folder.resolve("empty.yaml") + " had none\n"));
        assertThat(kvot("run", file("c.yaml", "a: b: c")).err())
                .isEqualTo("kvot: " + folder.resolve("c.yaml")
                        + ":1:5 text must be YAML but was not: mapping values are not allowed here;"
                        + " the indentation may be wrong, or a text with a colon lacks its quotes\n");
    }

    /** The day is one that the table has for the municipalities of Jämtland alone. */
    @Test
    void runSaysHowToChooseWhoShares() throws IOException {
        String file = file(
                "a.yaml",
                AGREEMENT
                        .replace("recipients: [region]\n", "recipients: [municipality]\n")
                        .replace("folkmängd 2017-12-31", "folkmängd 2017-11-01"));

        assertThat(kvot("run", file, "--part", "action-plan"))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "kvot: folkmängd 2017-11-01 must have a figure for municipality 0114 Upplands Väsby but it is"
                                + " unknown; part action-plan was to be shared by all 290 of its kind, and"
                                + " --recipients chooses others\n"));
        assertThat(kvot("run", file, "--part", "action-plan", "--recipients", "2326,0114"))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "kvot: folkmängd 2017-11-01 must have a figure for municipality 0114 Upplands Väsby but it is"
                                + " unknown\n"));
        assertThat(kvot("run", file, "--part", "action-plan", "--recipients", "2326")
                        .exitCode())
                .isZero();
    }

    @Test
    void runSaysWhatIsWrongWithAYearAndADay() {
        assertThat(kvot("run", "a.yaml", "--year", "20x"))
                .satisfies(outcome -> assertThat(outcome.exitCode()).isEqualTo(2))
                .satisfies(outcome -> assertThat(outcome.err())
                        .startsWith("Invalid value for option '--year': fiscal year must be written as 2026 or"
                                + " 2026-07/2027-06 but was \"20x\", different at index 2\n"));
        assertThat(kvot("run", "a.yaml", "--year", "1800"))
                .satisfies(outcome -> assertThat(outcome.exitCode()).isEqualTo(2))
                .satisfies(outcome ->
                        assertThat(outcome.err()).startsWith("Invalid value for option '--year': fiscal year must"));
        assertThat(kvot("run", "a.yaml", "--known", "2020-06-31"))
                .satisfies(outcome -> assertThat(outcome.exitCode()).isEqualTo(2))
                .satisfies(outcome -> assertThat(outcome.err())
                        .startsWith("Invalid value for option '--known': day must exist and be written as 2020-04-24"
                                + " but was 2020-06-31\n"));
    }

    /** Without this one part without an amount for the year keeps all others from being shared. */
    @Test
    void runTakesThePartsThatHaveAnAmountForTheYear() throws IOException {
        String file = file(
                "a.yaml",
                AGREEMENT
                        .replace("{key: share, measure: antal ärenden}", "equal-share")
                        .replace("recipients: [region, municipality]", "recipients: [region]")
                        .replace("{year: 2018, amount: 1 mnkr}", "{year: 2019, amount: 1 mnkr}"));

        assertThat(kvot("run", file, "--year", "2018").out())
                .contains("Handlingsplan, 2018")
                .contains("Gemensamt, 2018")
                .contains("\nUtan belopp för 2018: asked\n\n")
                .doesNotContain("Ansökan");
        assertThat(kvot("run", file, "--year", "2019").out())
                .contains("\nUtan belopp för 2019: action-plan, joint\n\n")
                .contains("Ansökan, 2019")
                .doesNotContain("2018:");
        assertThat(kvot("run", file, "--year", "2019", "--part", "asked", "--lang", "en")
                        .out())
                .doesNotContain("Without");
        assertThat(kvot("run", file, "--year", "2019", "--lang", "en").out())
                .contains("\nWithout an amount for 2019: action-plan, joint\n\n");
        assertThat(kvot("run", file, "--year", "2020"))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "kvot: part action-plan of agreement mental-health-2018 must have an amount for 2020 but has those of 2018\n"));
    }

    /** Without this the second agreement of a file is passed over in silence. */
    @Test
    void runNeedsAFileWithOneAgreementInUtf8() throws IOException {
        String two = file("two.yaml", AGREEMENT + "---\n" + AGREEMENT.replace("id: mental-health-2018", "id: other"));
        Path latin = Files.write(folder.resolve("latin.yaml"), AGREEMENT.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(kvot("run", two))
                .isEqualTo(new Outcome(
                        1, "", "kvot: file must have one agreement but " + two + " had mental-health-2018, other\n"));
        assertThat(kvot("run", latin.toString()))
                .isEqualTo(new Outcome(
                        1, "", "kvot: agreement must be in UTF-8 but " + latin + " was not; kvot check says where\n"));
    }

    @Test
    void schemaPrintsTheSchema() {
        assertThat(kvot("schema")).isEqualTo(new Outcome(0, DocumentSchema.json(), ""));
        assertThat(kvot("schema", "problems")).isEqualTo(new Outcome(0, ApportionmentJson.problemSchema(), ""));
        assertThat(kvot("schema", "results")).isEqualTo(new Outcome(0, ApportionmentJson.resultSchema(), ""));
    }
}
