package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something is stated (<i>källa</i>): lines of a document, such as {@code S1 L78} or {@code S1 L78-81}, or what it
 * is derived from, such as {@code derived: the sum of the parts}.
 *
 * <p>A document is named by a short word that the agreement explains.
 *
 * <p>Instances are immutable and thread-safe.
 */
public sealed interface Source {

    /**
     * {@return a line of a document}
     *
     * @throws IllegalArgumentException if the document is not a word or the line is less than 1
     */
    static Lines of(String document, int line) {
        return new Lines(document, line, line);
    }

    /**
     * {@return lines of a document, the last one included}
     *
     * @throws IllegalArgumentException if the document is not a word, or the lines are not from 1 and in order
     */
    static Lines of(String document, int firstLine, int lastLine) {
        return new Lines(document, firstLine, lastLine);
    }

    /**
     * {@return that it is derived, in the words given}
     *
     * @throws IllegalArgumentException if the text is blank
     */
    static Derived derived(String how) {
        return new Derived(how);
    }

    /**
     * Reads what {@link Object#toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static Source parse(String text) {
        if (text.startsWith(Derived.WORD)) {
            return derived(text.substring(Derived.WORD.length()));
        }
        Matcher matcher = Lines.TEXT.matcher(text);
        checkArgument(
                matcher.matches(),
                "source must be written as S1 L78, S1 L78-81 or derived: how but was %s",
                Shown.quoted(Shown.cut(text)));
        int first = Integer.parseInt(matcher.group("first"));
        String last = matcher.group("last");
        checkArgument(
                last == null || Integer.parseInt(last) != first,
                "source must name one line once but was %s",
                Shown.quoted(Shown.cut(text)));
        return of(matcher.group("document"), first, last == null ? first : Integer.parseInt(last));
    }

    /**
     * Lines of a document.
     *
     * @param document the word for the document, such as {@code S1}
     * @param firstLine the first line, from 1
     * @param lastLine the last line
     */
    record Lines(String document, int firstLine, int lastLine) implements Source {

        private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");
        private static final Pattern TEXT =
                Pattern.compile("(?<document>[^ ]+) L(?<first>[1-9][0-9]{0,8})(?:-(?<last>[1-9][0-9]{0,8}))?");

        /**
         * Names lines.
         *
         * @throws IllegalArgumentException if the document is not a word, or the lines are not from 1 and in order
         */
        public Lines {
            requireDocument(document);
            checkArgument(firstLine >= 1, "line of a source must be 1 or more but was %s", firstLine);
            checkArgument(
                    lastLine >= firstLine,
                    "last line of a source must not be before the first, %s, but was %s",
                    firstLine,
                    lastLine);
        }

        static String requireDocument(String document) {
            checkArgument(
                    WORD.matcher(document).matches(),
                    "document of a source must be a word of letters, digits and '-' but was %s",
                    Shown.quoted(Shown.cut(document)));
            return document;
        }

        /** {@return the document and the lines, such as {@code S1 L78-81}} */
        @Override
        public String toString() {
            return document + " L" + firstLine + (lastLine == firstLine ? "" : "-" + lastLine);
        }
    }

    /**
     * What is stated nowhere but follows.
     *
     * @param how what it follows from
     */
    record Derived(String how) implements Source {

        private static final String WORD = "derived: ";

        /**
         * Says how.
         *
         * @throws IllegalArgumentException if the text is blank
         */
        public Derived {
            Require.text("derivation", how);
        }

        /** {@return such as {@code derived: the sum of the parts}} */
        @Override
        public String toString() {
            return WORD + how;
        }
    }
}
