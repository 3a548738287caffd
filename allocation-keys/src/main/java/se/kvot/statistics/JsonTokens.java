package se.kvot.statistics;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON text, token by token: its reader says what it expects and gets it, or an error with line and column.
 *
 * <p>Each value is read, or skipped, by exactly one call.
 */
final class JsonTokens {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 10_000;
    private static final int LONGEST_STRING = 1_000_000; // footnotes may be long

    /** Another place than that of the error, which the parser would tell if it knew the file. */
    private static final Pattern ELSEWHERE = Pattern.compile(" \\([^(]*\\[Source: .*\\]\\)");

    private final JsonParser parser;
    private final String sourceName;

    /** {@return the text of a file, which is in UTF-8 unless another charset is stated} */
    static DecodedText decode(byte[] bytes, Optional<Charset> stated, String sourceName) {
        return DecodedText.decode(bytes, Optional.of(stated.orElse(StandardCharsets.UTF_8)), sourceName);
    }

    /**
     * {@return what {@code reader} makes of the text}
     *
     * @throws StatisticFormatException if it is not JSON, or what the reader throws
     */
    static <T> T read(String text, String sourceName, Function<JsonTokens, T> reader) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .maxStringLength(LONGEST_STRING)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTokens(parser, sourceName).readAll(reader);
        }
    }

    private <T> T readAll(Function<JsonTokens, T> reader) {
        try {
            if (parser.nextToken() == null) {
                throw Place.startOf(sourceName).error("file must be JSON but was empty");
            }
            T result = reader.apply(this);
            if (parser.nextToken() != null) {
                throw place().error("file must be one JSON value but more follows");
            }
            return result;
        } catch (JacksonException e) {
            throw place(Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation))
                    .error("file must be well-formed JSON but was not: "
                            + ELSEWHERE.matcher(e.getOriginalMessage()).replaceAll(""));
        }
    }

    private JsonTokens(JsonParser parser, String sourceName) {
        this.parser = parser;
        this.sourceName = sourceName;
    }

    /** {@return where the value begins that is to be read} */
    Place place() {
        return place(parser.currentTokenLocation());
    }

    private Place place(TokenStreamLocation location) {
        return new Place(sourceName, location.getLineNr(), location.getColumnNr());
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** Reads an object; {@code property} is called with each name and reads, or skips, its value. */
    void object(String what, Consumer<String> property) {
        require(JsonToken.START_OBJECT, what + " must be an object");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            property.accept(name);
        }
    }

    /** Reads an array; {@code element} is called for each and reads, or skips, it. */
    void array(String what, Runnable element) {
        require(JsonToken.START_ARRAY, what + " must be an array");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.run();
        }
    }

    ImmutableList<String> texts(String what) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        array(what, () -> texts.add(text("element of " + what)));
        return texts.build();
    }

    String text(String what) {
        require(JsonToken.VALUE_STRING, what + " must be a text");
        return parser.getString();
    }

    /** {@return the text, or nothing for {@code null}} */
    Optional<String> textOrNull(String what) {
        return parser.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(text(what));
    }

    /** {@return a whole number from 0, small enough to count with} */
    int count(String what) {
        String digits = scalar();
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT || digits.length() > 9 || digits.startsWith("-")) {
            throw place().error(what + " must be a whole number of at most 9 digits but was " + Quoted.of(digits));
        }
        return Integer.parseInt(digits);
    }

    /** {@return the number as it is written, {@code null} as unknown} */
    FigureText.Reading figure() {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> FigureText.readPlain(parser.getString());
            case VALUE_NULL -> new FigureText.Unknown("");
            default -> throw place().error("figure must be a number or null but was " + shown());
        };
    }

    /** {@return a text, or a number as it is written} */
    String textOrNumber(String what) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return text(what);
        }
        return parser.getString();
    }

    boolean isTrue() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    void skip() {
        parser.skipChildren();
    }

    private String scalar() {
        return parser.currentToken().isScalarValue() ? parser.getString() : shown();
    }

    private void require(JsonToken expected, String rule) {
        if (parser.currentToken() != expected) {
            throw place().error(rule + " but was " + shown());
        }
    }

    private String shown() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            default -> Quoted.of(parser.getString());
        };
    }
}
