package se.kvot.example;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.AgreementVersion;
import se.kvot.agreement.Amendment;
import se.kvot.agreement.Part;
import se.kvot.document.Document;
import se.kvot.document.Documents;
import se.kvot.report.AllocationReport;
import se.kvot.report.Explanation;
import se.kvot.report.Language;
import se.kvot.report.render.TextRenderer;
import se.kvot.time.FiscalYear;

/** {@code kvot run}: the amounts of an agreement, by its own keys and the statistics at hand. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Allocates the parts of an agreement whose keys need only the statistics at hand.",
            "Those are the populations of Sweden."
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "AGREEMENT", description = "the document of the agreement, a YAML file")
    private @Nullable Path file;

    @Option(names = "--part", paramLabel = "ID", description = "only this part (default: every part that has a key)")
    private @Nullable String part;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearConverter.class,
            description = "the fiscal year (default: the first with an amount)")
    private @Nullable FiscalYear year;

    @Option(
            names = "--recipients",
            paramLabel = "regions|counties|municipalities|CODE,…",
            description = {
                "who shares: all regions, counties or municipalities, or some by their codes,",
                "two digits for regions and four for municipalities (default: the part's own recipients)"
            })
    private @Nullable String recipients;

    @Option(
            names = "--known",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "only with the amendments known by that day (default: with all)")
    private @Nullable LocalDate known;

    @Option(names = "--explain", paramLabel = "CODE", description = "explain one recipient's amount, by its code")
    private @Nullable String explained;

    @Option(
            names = "--lang",
            paramLabel = "sv|en",
            defaultValue = "sv",
            converter = DemoCommand.LanguageConverter.class,
            description = "the language of tables and sentences (default: ${DEFAULT-VALUE})")
    private Language language = Language.SV;

    @Override
    public Integer call() {
        PrintWriter out = requireNonNull(spec, "spec").commandLine().getOut();
        AgreementVersion version = agreement(requireNonNull(file, "file"))
                .asOf(LocalDate.MAX, Optional.ofNullable(known).orElse(LocalDate.MAX));
        Agreement agreement = version.agreement();
        AgreementRun run = new AgreementRun(agreement, Optional.ofNullable(recipients));
        StringBuilder text = new StringBuilder(agreement.name()).append('\n');
        for (Amendment amendment : version.applied()) {
            text.append(language == Language.SV ? "Ändrad genom: " : "Amended by: ")
                    .append(amendment.name())
                    .append('\n');
        }
        ImmutableList<Part> keyed = parts(agreement);
        ImmutableList<Part> shared = ofTheYear(keyed);
        if (shared.size() < keyed.size()) {
            text.append(language == Language.SV ? "Utan belopp för " : "Without an amount for ")
                    .append(year)
                    .append(": ")
                    .append(keyed.stream()
                            .filter(each -> !shared.contains(each))
                            .map(Part::id)
                            .collect(joining(", ")))
                    .append('\n');
        }
        for (Part each : shared) {
            show(run.allocate(each, Optional.ofNullable(year)), text);
        }
        out.print(text);
        out.flush();
        return ExitCode.OK;
    }

    private ImmutableList<Part> parts(Agreement agreement) {
        if (part != null) {
            return agreement.parts().stream()
                    .filter(each -> each.id().equals(part))
                    .findFirst()
                    .map(ImmutableList::of)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "--part must be one of " + ids(agreement) + " but was " + part));
        }
        ImmutableList<Part> keyed = agreement.parts().stream()
                .filter(each -> each.key().isPresent() || !each.keyPeriods().isEmpty())
                .collect(ImmutableList.toImmutableList());
        checkArgument(
                !keyed.isEmpty(),
                "agreement %s must have a part with a key but none of %s has one",
                agreement.id(),
                ids(agreement));
        return keyed;
    }

    /** Those with an amount for the year, if there are any: the first without says what years it has. */
    private ImmutableList<Part> ofTheYear(ImmutableList<Part> parts) {
        ImmutableList<Part> promised = parts.stream()
                .filter(each -> year == null
                        || each.national().stream()
                                .anyMatch(amount -> amount.year().equals(year)))
                .collect(ImmutableList.toImmutableList());
        return promised.isEmpty() ? parts : promised;
    }

    private static String ids(Agreement agreement) {
        return agreement.parts().stream().map(Part::id).collect(joining(", "));
    }

    private void show(AgreementRun.Result result, StringBuilder text) {
        text.append('\n').append(result.heading()).append("\n\n");
        text.append(TextRenderer.of(language)
                .render(AllocationReport.of(result.allocation()).table(language)));
        if (explained != null) {
            List<String> sentences = Explanation.of(result.allocation(), result.recipient(explained))
                    .sentences(language);
            text.append('\n');
            for (int i = 0; i < sentences.size(); i++) {
                text.append(i + 1).append(". ").append(sentences.get(i)).append('\n');
            }
        }
    }

    private static Agreement agreement(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "agreement must be in UTF-8 but " + file + " was not; kvot check says where", e);
        } catch (IOException e) {
            throw new UncheckedIOException("agreement must be a readable file but was " + file + ": " + e, e);
        }
        ImmutableList<Agreement> agreements = Documents.standard().readYaml(file.toString(), text).stream()
                .filter(Document.OfAgreement.class::isInstance)
                .map(document -> ((Document.OfAgreement) document).agreement())
                .collect(ImmutableList.toImmutableList());
        checkArgument(!agreements.isEmpty(), "file must have an agreement but %s had none", file);
        checkArgument(
                agreements.size() == 1,
                "file must have one agreement but %s had %s",
                file,
                agreements.stream().map(Agreement::id).collect(joining(", ")));
        return agreements.get(0);
    }
}
