package se.kvot.report.render;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** Breaks texts at spaces; no-break spaces hold, and a word is never broken. */
final class WrappedText {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private WrappedText() {}

    /** {@return the lines of a text, each at most {@code width} wide unless it is a single wider word; at least one} */
    static ImmutableList<String> lines(String text, int width) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        for (String word : WORDS.split(text)) {
            if (line.length() > 0 && DisplayWidth.of(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        return lines.add(line.toString()).build();
    }

    /** {@return the width of the widest word, which no wrapping gets below} */
    static int widestWord(String text) {
        return lines(text, 0).stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }
}
