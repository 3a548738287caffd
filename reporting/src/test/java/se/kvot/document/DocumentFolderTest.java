package se.kvot.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.PartRef;

class DocumentFolderTest {

    private static final Documents DOCUMENTS = Documents.standard();

    @TempDir
    Path folder;

    private static String agreement(String id, String more) {
        return "kvot: agreement/1\nid: " + id + "\nname: A\ngrant: targeted\naccess: agreement\nperiod: 2020\n" + more;
    }

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private List<String> problems() {
        try {
            DOCUMENTS.readFolder(folder);
            return List.of();
        } catch (DocumentException e) {
            return e.problems().stream()
                    .map(problem -> problem.toString().replace(folder + "/", ""))
                    .toList();
        }
    }

    @Test
    void aDocumentIsReadInUpperCaseToo() throws IOException {
        write("A.YAML", agreement("a", ""));
        write("B.Yml", agreement("b", ""));

        assertThat(DOCUMENTS.readFolder(folder).agreements())
                .extracting(Agreement::id)
                .containsExactly("a", "b");
    }

    @Test
    void faultsOfAllFilesAreToldTogether() throws IOException {
        write("b.yaml", "x: 1");
        write("a/a.yml", agreement("a", "goals: [1]"));
        write("notes.txt", "x: [");

        assertThat(problems())
                .containsExactly(
                        "a/a.yml:7:9 goal must be a table but was the number 1",
                        "b.yaml:1:1 kvot of document must be given but was missing");
    }

    @Test
    void whatDocumentsNameMustBeInTheFolder() throws IOException {
        write(
                "a.yaml",
                agreement("cancer-2017", "parts: [{id: all, name: X}]\nobligations: [{id: report, kind: report}]"));
        write("b.yaml", """
                kvot: internal-distribution/1
                agreement: cancer-2018
                id: x
                recipient: region 23
                part: cancer-2017/al
                year: 2017
                state: decided
                ---
                kvot: ledger/1
                id: l
                recipient: region 23
                movements: [{kind: paid, part: cancer-2017/all, on: 2017, year: 2017}]
                submissions: [{obligation: cancer-2017/report, on: 2017, state: submitted}, {obligation: cancer-2017/all, on: 2017, state: submitted}]
                """);

        assertThat(problems())
                .containsExactly(
                        "b.yaml:2:12 agreement must be one of the folder, cancer-2017, but was \"cancer-2018\"",
                        "b.yaml:5:7 part must be one of agreement cancer-2017, all, but was \"al\"",
                        "b.yaml:13:90 obligation must be one of agreement cancer-2017, report, but was \"all\"");
    }

    @Test
    void whatAnUnsoundAgreementHasIsThere() throws IOException {
        write("a.yaml", agreement("a", "parts: [{id: all, name: 1}]"));
        write(
                "b.yaml",
                "kvot: internal-distribution/1\nagreement: a\nid: x\nrecipient: region 23\npart: a/all\nyear: 2017\nstate: decided\n");

        assertThat(problems())
                .containsExactly(
                        "a.yaml:7:25 name must be text, in quotes if it looks like something else, but was the number 1");
    }

    /** Else one missing space in an agreement gives an error for every document that names it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void whatMayStandInWhatCannotBeReadIsNotMissing(String reason, String text, String problem) throws IOException {
        Files.write(folder.resolve("a.yaml"), text.getBytes(StandardCharsets.ISO_8859_1));
        write("b.yaml", distribution("a"));

        assertThat(problems()).containsExactly(problem);
    }

    static Stream<Arguments> unreadable() {
        String sound = agreement("a", "");
        return Stream.of(
                arguments(
                        "no YAML",
                        sound + "x:1\ny: 2\n",
                        "a.yaml:7:1 text must be YAML but was not: could not find expected ':'; a colon must be followed by a space"),
                arguments(
                        "an alias, after which nothing is read",
                        sound + "x: *y\n",
                        "a.yaml:7:4 value must be written out but was the alias *y"),
                arguments("not UTF-8", sound + "# å\n", "a.yaml:7:3 file must be in UTF-8 but had the byte e5 here"),
                arguments("no kind", sound.substring(18), "a.yaml:1:1 kvot of document must be given but was missing"),
                arguments(
                        "an unknown kind",
                        sound.replace("agreement/1", "agreement/2"),
                        "a.yaml:1:7 kvot of document must be one of agreement/1, internal-distribution/1, follow-up/1, ledger/1 but was \"agreement/2\""),
                arguments("no table", "- a\n", "a.yaml:1:1 document must be a table but was a list"),
                arguments(
                        "an id that is none",
                        sound.replace("id: a", "id: A"),
                        "a.yaml:2:5 id must be words of a to z and 0 to 9 with '-' between them but was \"A\""),
                arguments(
                        "no id",
                        sound.replace("id: a\n", ""),
                        "a.yaml:1:1 id of agreement must be given but was missing"));
    }

    @Test
    void whatCannotStandInWhatIsUnsoundIsMissing() throws IOException {
        write("a.yaml", "kvot: ledger/1\n---\nkvot: follow-up/1\n---\nkvot: internal-distribution/1\n");
        write("b.yaml", distribution("a"));
        write("c.yaml", agreement("c", "x: 1\nx: 2\n"));

        assertThat(problems())
                .contains("b.yaml:2:12 agreement must be one of the folder, c, but was \"a\"")
                .contains("c.yaml:8:1 key \"x\" must stand once but stood in line 7 too");
    }

    private static String distribution(String agreement) {
        return "kvot: internal-distribution/1\nagreement: " + agreement
                + "\nid: x\nrecipient: region 23\nyear: 2017\nstate: decided\n";
    }

    @Test
    void anAgreementStandsOnce() throws IOException {
        write("a.yaml", agreement("a", ""));
        write("b.yaml", agreement("a", ""));

        assertThat(problems())
                .containsExactly(
                        "b.yaml:2:5 id of agreement must stand for one agreement but a stood in a.yaml:2:5 too");
    }

    @Test
    void anAgreementStandsOnceInACatalogue() {
        ImmutableList<Document> twice = DOCUMENTS.readYaml("a", agreement("a", "") + "---\n" + agreement("a", ""));

        assertThatThrownBy(() -> Catalogue.of(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agreements of a catalogue must have different ids but a was given twice");
    }

    @Test
    void nothingOutsideTheFolderIsRead(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.yaml"), "secret: [");
        write("a.yaml", agreement("a", ""));
        Files.createSymbolicLink(folder.resolve("b.yaml"), secret);
        Files.createSymbolicLink(folder.resolve("c"), outside);
        Files.createSymbolicLink(folder.resolve("d.yaml"), outside.resolve("none"));
        Files.createSymbolicLink(folder.resolve("e.yaml"), folder.resolve("a.yaml"));
        Files.createSymbolicLink(folder.resolve("f"), folder);

        assertThat(problems())
                .containsExactly(
                        "b.yaml:1:1 file must lie in the folder but was a link that leads out of it",
                        "c:1:1 file must lie in the folder but was a link that leads out of it",
                        "d.yaml:1:1 file must lie in the folder but was a link that leads out of it");
    }

    @Test
    void theFolderItselfMayBeALink(@TempDir Path elsewhere) throws IOException {
        write("a.yaml", agreement("a", ""));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), folder);

        assertThat(DOCUMENTS.readFolder(link).agreements()).hasSize(1);
    }

    @Test
    void filesThatAreNotUtf8AreRefusedWithThePlace() throws IOException {
        Files.write(
                folder.resolve("a.yaml"), agreement("a", "goals: [{text: å}]").getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("b.yaml"), "a: ä\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems()).containsExactly("b.yaml:1:4 file must be in UTF-8 but had the byte e4 here");
    }

    @Test
    void aByteOrderMarkIsReadPast() throws IOException {
        write("a.yaml", "\ufeff" + agreement("a", ""));

        assertThat(DOCUMENTS.readFolder(folder).agreement("a").name()).isEqualTo("A");
    }

    @Test
    void foldersAreReadWithinLimits() throws IOException {
        write("a.yaml", agreement("a", ""));
        write("b.yaml", agreement("b", ""));
        Documents one = DOCUMENTS.withLimits(new DocumentLimits(1_000, 10, 100, 1));
        Documents short_ = DOCUMENTS.withLimits(new DocumentLimits(10, 10, 100, 2));

        assertThatThrownBy(() -> one.readFolder(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("folder must have at most 1 documents but had 2");
        assertThatThrownBy(() -> short_.readFolder(folder))
                .isInstanceOf(DocumentException.class)
                .hasMessage(folder + "/a.yaml:1:1 file must have at most 30 bytes but had more\n" + folder
                        + "/b.yaml:1:1 file must have at most 30 bytes but had more");
    }

    @Test
    void whatIsNoFolderIsRefused() throws IOException {
        Path file = write("a.yaml", "");

        assertThatThrownBy(() -> DOCUMENTS.readFolder(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("folder must be a folder but was the file " + file);
        assertThatThrownBy(() -> DOCUMENTS.readFolder(folder.resolve("none")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("folder must be readable but was " + folder.resolve("none"));
    }

    @Test
    void aFolderIsACatalogue() throws IOException {
        write("complete.yaml", DocumentsTest.complete());
        write("a.yaml", agreement("a", ""));
        Catalogue catalogue = DOCUMENTS.readFolder(folder);

        assertThat(catalogue.documents())
                .extracting(Document::id)
                .containsExactly("a", "access-2020", "vll-2020", "vll-2020-future", "rjh-ledger");
        assertThat(catalogue.agreements()).extracting(it -> it.id()).containsExactly("a", "access-2020");
        assertThat(catalogue.part(PartRef.parse("access-2020/performance")).name())
                .isEqualTo("Prestationsdelen");
        assertThat(catalogue.internalDistributions("access-2020"))
                .extracting(it -> it.id())
                .containsExactly("rjh-2020", "vll-2020");
        assertThat(catalogue.internalDistributions("a")).isEmpty();
        assertThat(catalogue.followUps("access-2020"))
                .extracting(it -> it.id())
                .containsExactly("rjh-2020-past", "vll-2020-future");
        assertThat(catalogue.followUps("a")).isEmpty();
        assertThat(catalogue.ledgers()).extracting(LedgerDocument::id).containsExactly("rjh-ledger");
        assertThat(catalogue.ledgers().get(0).ledger().movements()).hasSize(4);
        assertThat(catalogue.find("b")).isEmpty();
        assertThatThrownBy(() -> catalogue.agreement("access-2021"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agreement must be one of access-2020, a but was access-2021");
    }

    @Test
    void dutiesAreDueInTheMonthOfTheirLastDay() {
        Catalogue catalogue = Catalogue.of(DOCUMENTS.readYaml("f", DocumentsTest.complete()));

        assertThat(due(catalogue, 2020, 3)).containsExactly("monthly 2020-03", "yearly 2020-03-31", "plan 2020-03");
        assertThat(due(catalogue, 2020, 6)).containsExactly("survey 2020-06", "monthly 2020-06");
        assertThat(due(catalogue, 2019, 3)).isEmpty();
        assertThat(due(catalogue, 2022, 6)).containsExactly("monthly 2022-06");
        // the deadline is moved from September to March
        assertThat(due(catalogue, 2020, 9)).containsExactly("monthly 2020-09");
        assertThat(due(catalogue, 2021, 3))
                .containsExactly("report 2021-03-31", "monthly 2021-03", "yearly 2021-03-31");
        // as long as nobody knows that
        assertThat(catalogue.dutiesDue(YearMonth.of(2020, 9), LocalDate.of(2020, 4, 20)))
                .extracting(duty -> duty.agreement() + "/" + duty.obligation().id() + " " + duty.deadline())
                .containsExactly("access-2020/report 2020-09-30", "access-2020/monthly 2020-09");
    }

    @Test
    void dutiesAreDueInTheYearsThatPeriodsHave() {
        Catalogue catalogue = Catalogue.of(List.of());

        assertThat(catalogue.dutiesDue(YearMonth.of(1900, 1))).isEmpty();
        assertThat(catalogue.dutiesDue(YearMonth.of(3000, 11))).isEmpty();
        assertThatThrownBy(() -> catalogue.dutiesDue(YearMonth.of(1899, 12)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("last day of period must be in the years 1900 to 3000 but was 1899-12-31");
        assertThatThrownBy(() -> catalogue.dutiesDue(YearMonth.of(3000, 12)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end of period must be in the years 1900 to 3000 but was 3001-01-01");
    }

    private static List<String> due(Catalogue catalogue, int year, int month) {
        return catalogue.dutiesDue(YearMonth.of(year, month)).stream()
                .map(duty -> duty.obligation().id() + " " + duty.deadline())
                .toList();
    }
}
