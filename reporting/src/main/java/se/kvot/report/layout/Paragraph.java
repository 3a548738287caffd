package se.kvot.report.layout;

/**
 * A paragraph of running text.
 *
 * @param text the text
 */
public record Paragraph(String text) implements Block {
    /** Leaves it to the page where lines break. */
    public Paragraph {
        text = OneLine.of(text);
    }
}
