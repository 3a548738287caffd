package se.kvot.report.render;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Objects;
import se.kvot.report.Language;
import se.kvot.report.Table;
import se.kvot.report.layout.Block;
import se.kvot.report.layout.Heading;
import se.kvot.report.layout.PageLayout;
import se.kvot.report.layout.Paragraph;
import se.kvot.report.layout.Steps;
import se.kvot.report.layout.TableLayout;

/**
 * A web page of tables and what explains them (<i>webbsida</i>), complete in one file: no scripts, nothing fetched.
 *
 * <p>The page reads well on screens of any width, in light and dark colours, with a screen reader, and printed on A4.
 * All text is escaped, so it may come from anywhere.
 *
 * <pre>{@code
 * Table table = Table.builder("Stimulansmedel 2020")
 *         .column("Kommun")
 *         .numberColumn("Kvot")
 *         .row(Cell.text("Berg"), Cell.number(new BigDecimal("0.054937")))
 *         .build();
 * String html = HtmlPage.builder("Stimulansmedel till kommunerna", Language.SV)
 *         .paragraph("Medlen fördelas mellan länets kommuner.")
 *         .section("Beräkning")
 *         .steps("Kvoten beräknas.", "Beloppet multipliceras med kvoten.")
 *         .table(table)
 *         .build()
 *         .render();
 * }</pre>
 */
public final class HtmlPage {
    private final PageLayout layout;

    /**
     * {@return a builder of a page}
     *
     * @param title the title of the page
     * @param language the language of its text and figures
     * @throws IllegalArgumentException if {@code title} is blank
     */
    public static Builder builder(String title, Language language) {
        return new Builder(title, language);
    }

    private HtmlPage(PageLayout layout) {
        this.layout = layout;
    }

    /** {@return the page as HTML, to be stored as UTF-8} */
    public String render() {
        return layout.html();
    }

    /** Collects what stands on a page from top to bottom; what comes before the first section introduces the page. */
    public static final class Builder {
        private final String title;
        private final Language language;
        private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();

        private Builder(String title, Language language) {
            Objects.requireNonNull(title, "title");
            checkArgument(!title.isBlank(), "the title must not be blank but was \"%s\"", title);
            this.title = title;
            this.language = Objects.requireNonNull(language, "language");
        }

        /**
         * Begins a section.
         *
         * @param heading the heading of the section
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder section(String heading) {
            return add(new Heading(Objects.requireNonNull(heading, "heading")));
        }

        /**
         * Adds a paragraph.
         *
         * @param text the text
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder paragraph(String text) {
            return add(new Paragraph(Objects.requireNonNull(text, "text")));
        }

        /**
         * Adds numbered steps.
         *
         * @param steps the steps in order
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder steps(String... steps) {
            return steps(ImmutableList.copyOf(Objects.requireNonNull(steps, "steps")));
        }

        /**
         * Adds numbered steps.
         *
         * @param steps the steps in order
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder steps(List<String> steps) {
            return add(new Steps(ImmutableList.copyOf(Objects.requireNonNull(steps, "steps"))));
        }

        /**
         * Adds a table.
         *
         * @param table the table
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder table(Table table) {
            return add(TableLayout.of(table, language));
        }

        /** {@return the page} */
        public HtmlPage build() {
            return new HtmlPage(new PageLayout(title, language, blocks.build()));
        }

        private Builder add(Block block) {
            blocks.add(block);
            return this;
        }
    }
}
