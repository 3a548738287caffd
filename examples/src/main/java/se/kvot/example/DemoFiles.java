package se.kvot.example;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import se.kvot.document.AllocationJson;
import se.kvot.report.Language;
import se.kvot.report.render.CsvRenderer;
import se.kvot.report.render.HtmlPage;

/** The demo as files: the tables as CSV, all of it as a page, the allocations with their steps as JSON. */
final class DemoFiles {

    private DemoFiles() {}

    /** Makes all the texts first, so that a failure leaves no half of them behind. */
    static ImmutableMap<String, String> of(QuotaDemo demo, DemoStory story) {
        CsvRenderer csv =
                story.language() == Language.SV ? CsvRenderer.swedish().withByteOrderMark() : CsvRenderer.rfc4180();
        return ImmutableMap.of(
                "as-published.csv", csv.render(story.publishedTable()),
                "sum-intact.csv", csv.render(story.intactTable()),
                "index.html", page(story),
                "stimulus.json", AllocationJson.write(demo.stimulus()),
                "to-regional-level.json", AllocationJson.write(demo.toRegionalLevel()));
    }

    private static String page(DemoStory story) {
        HtmlPage.Builder page = HtmlPage.builder(story.title(), story.language());
        story.introduction().forEach(page::paragraph);
        page.section(story.publishedHeading()).table(story.publishedTable());
        story.differences().forEach(page::paragraph);
        page.paragraph(story.cause());
        page.section(story.intactHeading()).table(story.intactTable()).paragraph(story.intactSums());
        page.section(story.explanationHeading()).steps(story.stimulusSteps());
        page.section(story.toRegionalLevelHeading()).steps(story.toRegionalLevelSteps());
        return page.build().render();
    }

    static void write(ImmutableMap<String, String> files, Path folder) {
        checkArgument(!folder.toString().isBlank(), "--out must name a folder but was \"%s\"", folder);
        checkArgument(
                !Files.exists(folder) || Files.isDirectory(folder),
                "--out must be a folder but was the file %s",
                folder);
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("folder must be writable but was " + folder + ": " + e.getMessage(), e);
        }
    }
}
