package se.kvot.report.layout;

/**
 * The heading of a section.
 *
 * @param text the heading
 */
public record Heading(String text) implements Block {
    /** Keeps the heading on one line. */
    public Heading {
        text = OneLine.of(text);
    }
}
