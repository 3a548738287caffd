package se.kvot.report.render;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import se.kvot.report.Language;
import se.kvot.report.Table;
import se.kvot.report.layout.TableLayout;

/**
 * Shows a table as text in characters of one width (<i>text</i>), for a terminal.
 *
 * <p>Figures stand by their decimal signs and are never broken or cut. Totals are set off by a rule, and flagged cells
 * end with an asterisk. In a table too wide for the text, long headings break over several lines first, then texts; if
 * that is not enough, the table is wider than the text. Every line ends with a line feed.
 *
 * <pre>{@code
 * Table table = Table.builder("Stimulansmedel 2020")
 *         .column("Kommun")
 *         .numberColumn("Kvot")
 *         .row(Cell.text("Berg"), Cell.number(new BigDecimal("0.054937")))
 *         .build();
 * System.out.print(TextRenderer.of(Language.SV).withMaxWidth(80).render(table));
 * }</pre>
 */
public final class TextRenderer implements TableRenderer {
    private static final int DEFAULT_MAX_WIDTH = 100;

    private final Language language;
    private final int maxWidth;

    /**
     * {@return a renderer of text at most 100 characters wide}
     *
     * @param language the language figures are written in
     */
    public static TextRenderer of(Language language) {
        return new TextRenderer(Objects.requireNonNull(language, "language"), DEFAULT_MAX_WIDTH);
    }

    private TextRenderer(Language language, int maxWidth) {
        this.language = language;
        this.maxWidth = maxWidth;
    }

    /**
     * {@return this renderer with another width of the text}
     *
     * @param maxWidth how many characters a line may hold, at least 1
     * @throws IllegalArgumentException if {@code maxWidth} is less than 1
     */
    public TextRenderer withMaxWidth(int maxWidth) {
        checkArgument(maxWidth >= 1, "maxWidth must be at least 1 but was %s", maxWidth);
        return new TextRenderer(language, maxWidth);
    }

    @Override
    public String render(Table table) {
        TableLayout layout = TableLayout.of(table, language);
        StringBuilder text = new StringBuilder();
        appendLines(text, WrappedText.lines(layout.title(), maxWidth));
        text.append('\n');
        appendLines(text, TextGrid.of(layout, maxWidth).lines());
        if (!layout.notes().isEmpty()) {
            text.append('\n');
            for (String note : layout.notes()) {
                appendLines(text, WrappedText.lines(note, maxWidth));
            }
        }
        return text.toString();
    }

    private static void appendLines(StringBuilder text, ImmutableList<String> lines) {
        for (String line : lines) {
            text.append(line).append('\n');
        }
    }
}
