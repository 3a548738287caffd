package se.kvot.example;

import java.util.List;
import se.kvot.report.render.TextRenderer;

/** The demo as text for a terminal of 100 columns. */
final class DemoText {

    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    private DemoText() {}

    static String of(DemoStory story) {
        DemoText demo = new DemoText();
        TextRenderer tables = TextRenderer.of(story.language()).withMaxWidth(WIDTH);
        demo.heading(story.title(), '=');
        story.introduction().forEach(demo::paragraph);
        demo.heading(story.publishedHeading(), '-');
        demo.block(tables.render(story.publishedTable()));
        demo.list("•", story.differences());
        demo.paragraph(story.cause());
        demo.heading(story.intactHeading(), '-');
        demo.block(tables.render(story.intactTable()));
        demo.paragraph(story.intactSums());
        demo.heading(story.explanationHeading(), '-');
        demo.steps(story.stimulusSteps());
        demo.heading(story.toRegionalLevelHeading(), '-');
        demo.steps(story.toRegionalLevelSteps());
        return demo.text.toString();
    }

    private void heading(String heading, char rule) {
        text.append(heading)
                .append('\n')
                .append(String.valueOf(rule).repeat(heading.length()))
                .append("\n\n");
    }

    private void block(String block) {
        text.append(block).append('\n');
    }

    private void paragraph(String paragraph) {
        wrapped("", "", paragraph);
        text.append('\n');
    }

    private void list(String mark, List<String> items) {
        items.forEach(item -> wrapped(mark + " ", "  ", item));
        text.append('\n');
    }

    private void steps(List<String> steps) {
        for (int i = 0; i < steps.size(); i++) {
            wrapped((i + 1) + ". ", "   ", steps.get(i));
        }
        text.append('\n');
    }

    /** Breaks at ordinary spaces only, so a figure with no-break spaces stays whole. */
    private void wrapped(String first, String others, String paragraph) {
        String line = first;
        boolean empty = true;
        for (String word : paragraph.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = others + word;
            } else {
                line += empty ? word : " " + word;
            }
            empty = false;
        }
        text.append(line).append('\n');
    }
}
