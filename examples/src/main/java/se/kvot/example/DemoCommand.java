package se.kvot.example;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import se.kvot.party.Recipient;
import se.kvot.report.Language;

/** {@code kvot demo}: a published table that does not add up, the same with the sum intact, and why. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Shows a real table of grants twice: as published, and with the sum intact.",
            "Explains one municipality's amount step by step."
        })
final class DemoCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "also write the tables as CSV, a page as HTML and the allocations as JSON to this folder")
    private @Nullable Path out;

    @Option(
            names = "--lang",
            paramLabel = "sv|en",
            defaultValue = "sv",
            converter = LanguageConverter.class,
            description = "the language of tables and sentences (default: ${DEFAULT-VALUE})")
    private Language language = Language.SV;

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            defaultValue = "2380",
            description = "the municipality to explain, by its code (default: ${DEFAULT-VALUE}, Östersund)")
    private String explained = "2380";

    @Override
    public Integer call() {
        QuotaDemo demo = new QuotaDemo();
        DemoStory story = new DemoStory(demo, language, municipality(demo));
        String text = DemoText.of(story);
        if (out != null) {
            ImmutableMap<String, String> files = DemoFiles.of(demo, story);
            DemoFiles.write(files, out);
            text += story.written(files.keySet(), out.toString()) + "\n";
        }
        PrintWriter printer = requireNonNull(spec, "spec").commandLine().getOut();
        printer.print(text);
        printer.flush();
        return 0;
    }

    private Recipient municipality(QuotaDemo demo) {
        return demo.municipalities().stream()
                .filter(municipality -> municipality.code().equals(explained))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        requireNonNull(spec, "spec").commandLine(),
                        "--explain must be one of "
                                + demo.municipalities().stream()
                                        .map(municipality -> municipality.code() + " " + municipality.label())
                                        .collect(joining(", "))
                                + " but was " + explained));
    }

    /** Reads {@code sv} or {@code en}. */
    static final class LanguageConverter implements ITypeConverter<Language> {

        @Override
        public Language convert(String tag) {
            try {
                return Language.parse(tag);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
