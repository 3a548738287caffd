package se.kvot.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KvotCommandTest {

    private static final int TERMINAL = 100;

    @TempDir
    private Path folder;

    /** What the command printed, and the code that the process would end with. */
    private record Outcome(int exitCode, String out, String err) {}

    private static Outcome kvot(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = KvotCommand.run(
                InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Outcome(exitCode, out.toString(), err.toString());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"sv", "en"})
    void theDemoPrintsWhatTheFileSays(String language) throws IOException {
        assertThat(kvot("demo", "--lang", language)).isEqualTo(new Outcome(0, golden(language), ""));
    }

    @Test
    void theDemoIsInSwedishUnlessAskedOtherwise() throws IOException {
        assertThat(kvot("demo").out()).isEqualTo(golden("sv"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"sv", "en"})
    void theDemoFitsATerminal(String language) {
        assertThat(kvot("demo", "--lang", language).out().lines())
                .hasSizeGreaterThan(50)
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(TERMINAL));
    }

    private static String golden(String language) throws IOException {
        String name = "demo-" + language + ".txt";
        try (InputStream in = Objects.requireNonNull(KvotCommandTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Region Jämtland Härjedalen, presentation of the agreement on mental health 2018, the table of quotas. */
    static Stream<Arguments> published() {
        return Stream.of(
                Arguments.of("Berg", "0,054937", "246 842", "68 671,38", "178 170,6"),
                Arguments.of("Bräcke", "0,050088", "225 053,6", "62 609,87", "162 443,8"),
                Arguments.of("Härjedalen", "0,078474", "352 596,7", "98 092,33", "254 504,4"),
                Arguments.of("Krokom", "0,114854", "516 061,1", "143 568,1", "372 493"),
                Arguments.of("Ragunda", "0,042124", "189 270,9", "52 655,12", "136 615,8"),
                Arguments.of("Strömsund", "0,091017", "408 955,4", "113 771,3", "295 184,1"),
                Arguments.of("Åre", "0,086214", "387 374,9", "107 767,6", "279 607,3"),
                // the source groups the second figure as "216 7020"
                Arguments.of("Östersund", "0,482292", "2 167 020", "602 864,5", "1 564 156"),
                Arguments.of("Alla kommuner", "0,5", "4 493 174", "1 250 000", "3 243 174"),
                Arguments.of("Region Jämtland Härjedalen", "0,5", "4 493 174", "1 250 000", "3 243 174"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void thePublishedTableIsPrintedCellByCell(
            String recipient, String quota, String stimulus, String toRegionalLevel, String remaining) {
        String[] swedish = {recipient, quota, stimulus, toRegionalLevel, remaining};
        assertThat(firstRow(kvot("demo").out(), recipient))
                .extracting(cell -> cell.replace('\u00a0', ' '))
                .containsExactly(swedish);

        String label = recipient.equals("Alla kommuner") ? "All municipalities" : recipient;
        List<String> english = Arrays.stream(swedish)
                .map(cell -> cell.matches("[0-9 ,]+") ? cell.replace(',', '.').replace(' ', ',') : cell)
                .map(cell -> cell.equals(recipient) ? label : cell)
                .toList();
        assertThat(firstRow(kvot("demo", "--lang", "en").out(), label)).isEqualTo(english);
    }

    /** The cells of the first line that starts with this label: two spaces or more part them, no-break spaces do not. */
    private static List<String> firstRow(String text, String label) {
        String row = text.lines()
                .filter(line -> line.startsWith(label + "  "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row starts with " + label));
        return List.of(row.split(" {2,}", -1));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("Turkish: I and i are not a pair", "tr-TR", "Europe/Istanbul"),
                Arguments.of("Egyptian: digits of their own", "ar-EG-u-nu-arab", "Africa/Cairo"),
                Arguments.of("a day ahead", "sv-SE", "Pacific/Kiritimati"),
                Arguments.of("the same place again", "sv-SE", "Europe/Stockholm"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void theSameBytesComeOutEverywhere(String reason, String language, String zone) throws IOException {
        Path here = folder.resolve("here");
        Path there = folder.resolve("else");
        Outcome written = kvot("demo", "--lang", "en", "--explain", "2326", "--out", here.toString());
        // the last line names the folder
        Outcome expected = new Outcome(
                written.exitCode(), written.out().replace(here.toString(), there.toString()), written.err());
        Outcome misuse = kvot("demo", "--explain", "I");
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(kvot("demo", "--lang", "en", "--explain", "2326", "--out", there.toString()))
                    .as(reason)
                    .isEqualTo(expected);
            assertThat(kvot("demo", "--explain", "I")).as(reason).isEqualTo(misuse);
            assertThat(kvot("demo").out()).as(reason).isEqualTo(golden("sv"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
        assertThat(contents(there)).as(reason).isEqualTo(contents(here)).hasSize(5);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    static Stream<Arguments> misuses() {
        return Stream.of(
                Arguments.of(
                        "a language that it does not speak",
                        List.of("demo", "--lang", "de"),
                        "Invalid value for option '--lang': the language must be sv or en but was de",
                        "Usage: kvot demo [-hV] [--explain=CODE] [--lang=sv|en] [--out=DIR]"),
                Arguments.of(
                        "a municipality that is not in the table",
                        List.of("demo", "--explain", "9999"),
                        "--explain must be one of 2326 Berg, 2305 Bräcke, 2361 Härjedalen, 2309 Krokom, 2303 Ragunda,"
                                + " 2313 Strömsund, 2321 Åre, 2380 Östersund but was 9999",
                        "Usage: kvot demo [-hV] [--explain=CODE] [--lang=sv|en] [--out=DIR]"),
                Arguments.of(
                        "no command",
                        List.of(),
                        "a command must be given, such as demo",
                        "Usage: kvot [-hV] [COMMAND]"),
                Arguments.of(
                        "a command that is not there",
                        List.of("guess"),
                        "Unmatched argument at index 0: 'guess'",
                        "Usage: kvot [-hV] [COMMAND]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misuses")
    void aMisuseIsToldOnStandardErrorOnly(String reason, List<String> arguments, String message, String usage) {
        Outcome outcome = kvot(arguments.toArray(String[]::new));

        assertThat(outcome.err().lines()).as(reason).startsWith(message, usage);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void aFileInTheWayIsLeftAloneAndNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("demo"), "mine");

        Outcome outcome = kvot("demo", "--out", file.toString());

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1, "", "kvot: --out must be a folder but was the file " + file + System.lineSeparator()));
        assertThat(file).content().isEqualTo("mine");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--help", "--version"})
    void helpIsAnAnswerAndNoError(String option) {
        Outcome outcome = kvot(option);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith(option.equals("--help") ? "Usage: kvot [-hV] [COMMAND]" : "kvot 0.1.0");
    }

    @Test
    void anotherMunicipalityIsExplainedWhenAskedFor() {
        assertThat(kvot("demo", "--lang", "en", "--explain", "2305").out().replace('\u00a0', ' '))
                .contains("\nWhy does Bräcke get SEK 225,053?\n", "Result for Bräcke: SEK 225,053.\n")
                .doesNotContain("Result for Östersund");
    }

    @Test
    void aFolderWithoutANameIsRefused() {
        assertThat(kvot("demo", "--out", ""))
                .isEqualTo(new Outcome(1, "", "kvot: --out must name a folder but was \"\"" + System.lineSeparator()));
    }
}
