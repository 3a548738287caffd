package se.kvot.report.render;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.Objects;
import java.util.regex.Pattern;
import se.kvot.report.Language;
import se.kvot.report.Table;
import se.kvot.report.layout.CellLayout;
import se.kvot.report.layout.ColumnLayout;
import se.kvot.report.layout.RowLayout;
import se.kvot.report.layout.TableLayout;

/**
 * Shows a table in the Markdown of GitHub (<i>markdown</i>), such as {@code | Berg | 0,054937 |}.
 *
 * <p>Title and totals are bold, and flagged cells end with an asterisk. Texts are escaped: they show as they are,
 * whatever signs they hold.
 *
 * <pre>{@code
 * Table table = Table.builder("Stimulansmedel 2020")
 *         .column("Kommun")
 *         .numberColumn("Kvot")
 *         .row(Cell.text("Berg"), Cell.number(new BigDecimal("0.054937")))
 *         .build();
 * String markdown = MarkdownRenderer.of(Language.SV).render(table);
 * }</pre>
 */
public final class MarkdownRenderer implements TableRenderer {
    private static final Escaper MARKUP = markup("\\`*_[]~|$");
    private static final Pattern BLOCK_START = Pattern.compile("^(\\d{1,9}(?=[.)])|(?=[-+#=]))");

    private final Language language;

    /**
     * {@return a renderer of Markdown}
     *
     * @param language the language figures are written in
     */
    public static MarkdownRenderer of(Language language) {
        return new MarkdownRenderer(Objects.requireNonNull(language, "language"));
    }

    private MarkdownRenderer(Language language) {
        this.language = language;
    }

    @Override
    public String render(Table table) {
        TableLayout layout = TableLayout.of(table, language);
        StringBuilder markdown = new StringBuilder();
        markdown.append(bold(escaped(layout.title()))).append("\n\n");
        ImmutableList.Builder<String> headings = ImmutableList.builder();
        ImmutableList.Builder<String> alignments = ImmutableList.builder();
        for (ColumnLayout column : layout.columns()) {
            headings.add(escaped(column.heading()));
            alignments.add(column.isRight() ? "---:" : ":---");
        }
        markdown.append(line(headings.build())).append(line(alignments.build()));
        for (RowLayout row : layout.rows()) {
            ImmutableList.Builder<String> cells = ImmutableList.builder();
            for (int i = 0; i < row.cells().size(); i++) {
                String shown = shown(row.cells().get(i));
                cells.add(row.isTotal() || layout.columns().get(i).isTotal() ? bold(shown) : shown);
            }
            markdown.append(line(cells.build()));
        }
        for (String note : layout.notes()) {
            markdown.append('\n')
                    .append(BLOCK_START.matcher(escaped(note)).replaceFirst("$1\\\\"))
                    .append('\n');
        }
        return markdown.toString();
    }

    private static String line(ImmutableList<String> cells) {
        return "| " + Joiner.on(" | ").join(cells) + " |\n";
    }

    private static String shown(CellLayout cell) {
        String text = escaped(cell.text());
        return cell.isFlagged() ? text + "\\*" : text;
    }

    private static String bold(String markdown) {
        return markdown.isEmpty() ? "" : "**" + markdown + "**";
    }

    // a space at an edge would keep the asterisks around it from making it bold
    private static String escaped(String text) {
        return MARKUP.escape(CharMatcher.whitespace().trimFrom(text));
    }

    private static Escaper markup(String signs) {
        Escapers.Builder escapes = Escapers.builder();
        escapes.addEscape('&', "&amp;").addEscape('<', "&lt;").addEscape('>', "&gt;");
        signs.chars().forEach(sign -> escapes.addEscape((char) sign, "\\" + (char) sign));
        return escapes.build();
    }
}
