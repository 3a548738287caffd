package se.kvot.report.render;

import java.util.Objects;
import se.kvot.report.Language;
import se.kvot.report.Table;

/** Shows a table as a web page of its own (<i>webbsida</i>), an {@link HtmlPage} with the title of the table. */
public final class HtmlRenderer implements TableRenderer {
    private final Language language;

    /**
     * {@return a renderer of web pages}
     *
     * @param language the language of the page and of its figures
     */
    public static HtmlRenderer of(Language language) {
        return new HtmlRenderer(Objects.requireNonNull(language, "language"));
    }

    private HtmlRenderer(Language language) {
        this.language = language;
    }

    @Override
    public String render(Table table) {
        Objects.requireNonNull(table, "table");
        return HtmlPage.builder(table.title(), language).table(table).build().render();
    }
}
