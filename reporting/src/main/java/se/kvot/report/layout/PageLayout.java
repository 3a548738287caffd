package se.kvot.report.layout;

import com.google.common.collect.ImmutableList;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import se.kvot.report.Language;

/**
 * A web page before it is written.
 *
 * @param title the title
 * @param language the language of all its text
 * @param blocks what stands below the title, from top to bottom
 */
public record PageLayout(String title, Language language, ImmutableList<Block> blocks) {
    /** Keeps the title on one line. */
    public PageLayout {
        title = OneLine.of(title);
    }

    /** {@return the page as HTML} */
    @SuppressWarnings("NullAway") // generated code never calls the interceptor it asks for
    public String html() {
        StringOutput html = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(html), null, this);
        return html.toString();
    }

    /** {@return whether a table has the title of the page, so that it need not be shown twice} */
    boolean isTitledAs(TableLayout table) {
        return title.equals(table.title());
    }
}
