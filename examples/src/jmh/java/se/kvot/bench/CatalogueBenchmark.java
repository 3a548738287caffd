package se.kvot.bench;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import se.kvot.document.Documents;
import se.kvot.document.DutyDue;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What it costs to read a folder of agreements and to ask which duties fall due in March, beside what Jackson takes to
 * parse the same files into plain trees.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class CatalogueBenchmark {

    @Param({"1000", "10000"})
    private int agreements;

    private Path folder;
    private final Documents documents = Documents.standard();
    private final YAMLMapper mapper = new YAMLMapper();

    @Setup
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("kvot-catalogue");
        for (int i = 0; i < agreements; i++) {
            Path year = Files.createDirectories(folder.resolve("y" + i / 1000));
            Files.writeString(year.resolve("a" + i + ".yaml"), agreement(i));
        }
    }

    /** An agreement as large as those of the examples. */
    private static String agreement(int number) {
        StringBuilder text = new StringBuilder();
        text.append("kvot: agreement/1\nid: a").append(number).append("\nname: Överenskommelse nummer ").append(number);
        text.append("\nsources: {S1: \"Landstinget: Sammanställning av riktade statsbidrag 2018\"}\n");
        text.append("grant: targeted\naccess: agreement\nperiod: 2018..2019\nparties:\n");
        text.append("  - {party: Staten, role: principal}\n  - {party: SKL, role: agreement-party}\n");
        text.append("totals:\n  - {year: 2018, amount: 976 mnkr, source: S1 L25}\nparts:\n");
        for (int part = 0; part < 4; part++) {
            text.append("  - id: p").append(part).append("\n    name: Delområde ").append(part);
            text.append("\n    purpose: Utveckla vården och förbättra tillgängligheten för invånarna\n");
            text.append("    national:\n      - {year: 2018, amount: 447 mnkr, source: S1 L78}\n");
            text.append("    recipients: [region]\n    key: {key: share, measure: folkmängd 2017-12-31}\n");
            text.append("    rounding: {unit: 1 kr, mode: down, remainder: independent}\n    amounts:\n");
            text.append("      - {recipient: region 10 Blekinge, year: 2018, amount: \"3,1 mnkr\", text: april, source: S1 L79}\n");
            text.append("      - {recipient: region 10 Blekinge, year: 2018, amount: \"3,1 mnkr\", text: november, source: S1 L80}\n");
            text.append("    payments:\n      instalments:\n        - {due: 2018-04, amount: \"3,1 mnkr\"}\n        - {due: 2018-11}\n");
            text.append("    conditions:\n      - {id: c").append(part);
            text.append(", kind: volume, text: \"inför ytterligare 10 vårdförlopp\", at-least: 10, of: vårdförlopp, source: S1 L103}\n");
        }
        text.append("obligations:\n  - {id: plan, kind: plan, receiver: RCC Syd, due: 2018-").append(twoDigits(number % 12 + 1));
        text.append(", source: S1 L91}\n");
        text.append("  - {id: report, kind: report, report: consolidated, receiver: Socialdepartementet, due: 2018-11-01, source: S1 L111}\n");
        text.append("notes:\n  - {text: \"Medlen betalas ut två gånger om året, i april och i november.\", source: S1 L89-90}\n");
        return text.toString();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    @TearDown
    public void remove() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Benchmark
    public ImmutableList<DutyDue> catalogueAndDutiesInMarch() {
        return documents.readFolder(folder).dutiesDue(YearMonth.of(2018, 3));
    }

    @Benchmark
    public List<JsonNode> jacksonIntoPlainTrees() throws IOException {
        List<JsonNode> trees = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                trees.add(mapper.readTree(Files.readString(path)));
            }
        }
        return trees;
    }
}
