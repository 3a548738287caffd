package se.kvot.document.tree;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;

/**
 * Writes trees as YAML that people read: small tables on one line, everything else indented by two spaces, quotes only
 * where they are needed. What is written is read as an equal tree.
 */
public final class YamlText {

    private static final int WIDEST = 120;
    /** What older readers of YAML take for yes and no. */
    private static final ImmutableSet<String> OLD_WORDS = ImmutableSet.of("y", "n", "yes", "no", "on", "off");

    private static final String SAFE_SIGNS = " -_./()%+&;§'’–—…!?=*$";

    private final StringBuilder text = new StringBuilder();

    /** {@return the text of one document, ending with a line feed} */
    public static String write(Node document) {
        YamlText yaml = new YamlText();
        yaml.block(document, 0);
        return yaml.text.toString();
    }

    private YamlText() {}

    /** A node that starts on a new line. */
    private void block(Node node, int indent) {
        if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            entries(mapping, indent);
        } else if (node instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
            items(sequence, indent);
        } else {
            indent(indent);
            flow(node);
            text.append('\n');
        }
    }

    private void entries(Node.Mapping mapping, int indent) {
        boolean first = true;
        for (Node.Entry entry : mapping.entries()) {
            // the first may stand behind the dash of a list
            if (!first || atLineStart()) {
                indent(indent);
            }
            first = false;
            scalar(entry.key(), true);
            text.append(':');
            beside(entry.value(), indent, indent + 2);
        }
    }

    private void items(Node.Sequence sequence, int indent) {
        for (Node item : sequence.items()) {
            indent(indent);
            text.append('-');
            if (item instanceof Node.Mapping mapping && !fits(item, indent + 2)) {
                text.append(' ');
                entries(mapping, indent + 2);
            } else {
                beside(item, indent, indent + 2);
            }
        }
    }

    /** A node behind a key or a dash: on the same line if it fits there. */
    private void beside(Node node, int indent, int deeper) {
        int used = text.length() - (text.lastIndexOf("\n") + 1);
        if (node instanceof Node.Scalar || fits(node, used + 1)) {
            text.append(' ');
            flow(node);
            text.append('\n');
        } else {
            text.append('\n');
            block(node, indent == deeper ? indent : deeper);
        }
    }

    private boolean atLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private void indent(int indent) {
        text.append(" ".repeat(indent));
    }

    /** Whether a table of texts only, or of texts and lists of texts, fits on the line. */
    private static boolean fits(Node node, int column) {
        if (!isFlat(node)) {
            return false;
        }
        YamlText flow = new YamlText();
        flow.flow(node);
        return column + flow.text.length() <= WIDEST;
    }

    private static boolean isFlat(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().allMatch(Node.Scalar.class::isInstance);
        }
        return node instanceof Node.Mapping mapping
                && mapping.entries().stream().map(Node.Entry::value).allMatch(YamlText::isSmall);
    }

    private static boolean isSmall(Node node) {
        return node instanceof Node.Scalar
                || (node instanceof Node.Sequence sequence
                        && sequence.items().stream().allMatch(Node.Scalar.class::isInstance))
                || (node instanceof Node.Mapping mapping
                        && mapping.entries().stream().map(Node.Entry::value).allMatch(Node.Scalar.class::isInstance));
    }

    private void flow(Node node) {
        if (node instanceof Node.Scalar scalar) {
            scalar(scalar, false);
        } else if (node instanceof Node.Sequence sequence) {
            flow("[", sequence.items(), "]");
        } else if (node instanceof Node.Mapping mapping) {
            text.append('{');
            String between = "";
            for (Node.Entry entry : mapping.entries()) {
                text.append(between);
                scalar(entry.key(), true);
                text.append(": ");
                flow(entry.value());
                between = ", ";
            }
            text.append('}');
        }
    }

    private void flow(String open, List<Node> items, String close) {
        text.append(open);
        String between = "";
        for (Node item : items) {
            text.append(between);
            flow(item);
            between = ", ";
        }
        text.append(close);
    }

    /** Keys are known words, and none of them is yes or no to anybody who reads documents. */
    private void scalar(Node.Scalar scalar, boolean key) {
        String value = scalar.text();
        boolean plain = scalar.kind() == Node.Kind.TEXT
                ? isPlain(value) && (key ? value.length() <= WIDEST : !OLD_WORDS.contains(Ascii.toLowerCase(value)))
                : Plain.kind(value) == scalar.kind() && !value.isEmpty();
        if (plain) {
            text.append(value);
        } else if (scalar.kind() == Node.Kind.NULL) {
            text.append("null");
        } else {
            quoted(value);
        }
    }

    /** Whether text can stand without quotes, also in braces, and is still text then. */
    private static boolean isPlain(String value) {
        if (value.isEmpty() || value.endsWith(" ") || Plain.kind(value) != Node.Kind.TEXT) {
            return false;
        }
        char first = value.charAt(0);
        if (!Character.isLetterOrDigit(first)) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            // digits with a colon between them are a number to older readers
            boolean inside = sign == ':'
                    && Character.isLetter(first)
                    && i + 1 < value.length()
                    && Character.isLetterOrDigit(value.charAt(i + 1));
            if (!inside && SAFE_SIGNS.indexOf(sign) < 0 && !isWritten(sign)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWritten(char sign) {
        return Character.isLetterOrDigit(sign) && !Character.isSurrogate(sign);
    }

    private void quoted(String value) {
        text.append('"');
        value.codePoints().forEach(sign -> {
            switch (sign) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (isShown(sign)) {
                        text.appendCodePoint(sign);
                    } else {
                        text.append(
                                sign > 0xFFFF
                                        ? String.format(Locale.ROOT, "\\U%08X", sign)
                                        : String.format(Locale.ROOT, "\\u%04X", sign));
                    }
                }
            }
        });
        text.append('"');
    }

    private static boolean isShown(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
