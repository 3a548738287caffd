package se.kvot.statistics;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A PX file as keywords with their values, before anybody asks what they mean: {@code VALUES[en]("region")="a","b";}.
 *
 * @param entries what each key says
 * @param place the beginning of the file
 */
record PxText(ImmutableMap<Key, Entry> entries, Place place) {

    /**
     * A keyword, its language and what it is about, such as a dimension; the latter two may be blank.
     */
    record Key(String keyword, String language, String subject) {

        @Override
        public String toString() {
            return keyword
                    + (language.isEmpty() ? "" : "[" + language + "]")
                    + (subject.isEmpty() ? "" : "(" + Quoted.of(subject) + ")");
        }
    }

    /** What stands after the keyword. */
    record Entry(ImmutableList<Item> items, Place place) {}

    /** A text, or a word or number without quotes. */
    record Item(String text, Place place) {}

    private static final int HEADER = 10_000;
    private static final Pattern CODEPAGE = Pattern.compile("^CODEPAGE\\s*=\\s*\"([^\"]*)\"", Pattern.MULTILINE);
    private static final Pattern ANSI = Pattern.compile("^CHARSET\\s*=\\s*\"ANSI\"", Pattern.MULTILINE);
    private static final CharMatcher KEYWORD =
            CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

    /**
     * {@return the text of the file}
     *
     * <p>Unless a charset is stated, it is UTF-8 after a byte order mark, or else what {@code CODEPAGE} says, or else
     * Windows-1252 if {@code CHARSET} is ANSI. What says nothing is read like any other text.
     */
    static DecodedText decode(byte[] bytes, Optional<Charset> stated, String sourceName) {
        return DecodedText.decode(bytes, stated.isPresent() ? stated : charset(bytes, sourceName), sourceName);
    }

    private static Optional<Charset> charset(byte[] bytes, String sourceName) {
        String header = new String(bytes, 0, Math.min(bytes.length, HEADER), StandardCharsets.ISO_8859_1);
        if (header.startsWith("\u00EF\u00BB\u00BF")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        Matcher codepage = CODEPAGE.matcher(header);
        if (codepage.find()) {
            String name = codepage.group(1);
            try {
                return Optional.of(Charset.forName(name));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new Place(sourceName, CsvTable.lineAt(header, codepage.start()), 1)
                        .error("CODEPAGE must be a charset that is known here but was " + Quoted.of(name)
                                + "; state the charset");
            }
        }
        return ANSI.matcher(header).find() ? Optional.of(Charset.forName("windows-1252")) : Optional.empty();
    }

    /**
     * {@return the keywords of a text}
     *
     * @throws StatisticFormatException if it is not in the form of a PX file
     */
    static PxText of(String text, String sourceName) {
        return new Scanner(text, sourceName).read();
    }

    /** {@return what {@code keyword} says about {@code subject} in {@code language}, if it says anything} */
    Optional<Entry> find(String keyword, String language, String subject) {
        return Optional.ofNullable(entries.get(new Key(keyword, language, subject)));
    }

    /** Goes through a text once, from its beginning to its end. */
    private static final class Scanner {

        private final String text;
        private final String sourceName;
        private final Map<Key, Entry> entries = new LinkedHashMap<>();
        private int at;
        private long line = 1;
        private int lineStart;

        Scanner(String text, String sourceName) {
            this.text = text;
            this.sourceName = sourceName;
        }

        PxText read() {
            skipSpace();
            if (at == text.length()) {
                throw place().error("file must have keywords but was empty");
            }
            while (at < text.length()) {
                readEntry();
                skipSpace();
            }
            return new PxText(ImmutableMap.copyOf(entries), Place.startOf(sourceName));
        }

        private void readEntry() {
            Place place = place();
            int start = at;
            while (at < text.length() && KEYWORD.matches(text.charAt(at))) {
                at++;
            }
            if (at == start) {
                throw place.error("keyword must be capital letters but was " + rest());
            }
            Key key = new Key(text.substring(start, at), language(), subject());
            skipSpace();
            expect('=', key);
            Entry entry = new Entry(items(key), place);
            @Nullable Entry before = entries.putIfAbsent(key, entry);
            if (before != null) {
                throw place.error("keyword must come once but " + key + " is also on line "
                        + before.place().line());
            }
        }

        private String language() {
            skipSpace();
            if (peek() != '[') {
                return "";
            }
            Place place = place();
            int end = text.indexOf(']', at);
            if (end < 0) {
                throw place.error("language must end with ']' but was " + rest());
            }
            String language = text.substring(at + 1, end);
            advance(end + 1);
            return language;
        }

        /** {@return the first text in the parentheses, if there are any} */
        private String subject() {
            skipSpace();
            if (peek() != '(') {
                return "";
            }
            Place place = place();
            StringBuilder subject = new StringBuilder();
            advance(at + 1);
            while (peek() != ')') {
                if (at == text.length()) {
                    throw place.error("subject of a keyword must end with ')' but the file ended");
                }
                if (peek() == '"') {
                    subject.append(subject.isEmpty() ? "" : "\",\"").append(quoted());
                } else {
                    advance(at + 1);
                }
            }
            advance(at + 1);
            return subject.toString();
        }

        /** {@return what stands between commas or, where nothing is in quotes, spaces, up to the semicolon} */
        private ImmutableList<Item> items(Key key) {
            ImmutableList.Builder<Item> items = ImmutableList.builder();
            boolean data = key.keyword.equals("DATA");
            skipSpace();
            while (peek() != ';') {
                if (at == text.length()) {
                    throw place().error(key + " must end with ';' but the file ended");
                }
                Place place = place();
                if (peek() == ',') {
                    advance(at + 1);
                } else if (peek() == '"') {
                    items.add(new Item(data ? quoted() : joined(), place));
                } else {
                    items.add(new Item(word(), place));
                }
                skipSpace();
            }
            advance(at + 1);
            return items.build();
        }

        /** {@return texts in quotes that follow each other without a comma, as a long text is broken into lines} */
        private String joined() {
            StringBuilder whole = new StringBuilder();
            while (peek() == '"') {
                whole.append(quoted());
                skipSpace();
            }
            return whole.toString();
        }

        private String quoted() {
            Place place = place();
            int end = text.indexOf('"', at + 1);
            if (end < 0) {
                throw place.error("text must end with a quotation mark but was " + rest());
            }
            String inside = text.substring(at + 1, end);
            advance(end + 1);
            return CharMatcher.anyOf("\r\n").collapseFrom(inside, ' ');
        }

        private String word() {
            int start = at;
            while (at < text.length() && !isSpace(peek()) && ",;\"".indexOf(peek()) < 0) {
                at++;
            }
            return text.substring(start, at);
        }

        private void expect(char sign, Key key) {
            if (peek() != sign) {
                throw place().error(
                                "keyword " + key + " must be followed by '" + sign + "' but was followed by " + rest());
            }
            advance(at + 1);
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : '\0';
        }

        private static boolean isSpace(char sign) {
            return sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n';
        }

        private void skipSpace() {
            int end = at;
            while (end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
            advance(end);
        }

        private void advance(int to) {
            while (at < to) {
                char sign = text.charAt(at++);
                if (sign == '\n' || (sign == '\r' && peek() != '\n')) {
                    line++;
                    lineStart = at;
                }
            }
        }

        private String rest() {
            return Quoted.of(text.substring(at));
        }

        private Place place() {
            return new Place(sourceName, line, at - lineStart + 1);
        }
    }
}
