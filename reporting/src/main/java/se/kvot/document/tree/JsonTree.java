package se.kvot.document.tree;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON: one document. */
public final class JsonTree {

    private static final int LONGEST_NUMBER = 100;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Ends the reading after a fault that was told. */
    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ended() {
            super("ended", null, false, false);
        }
    }

    private final TreeLimits limits;
    private final Refusals refusals;
    private final JsonParser parser;
    private int nodes;

    /** {@return the document of {@code text}, or null if it is not JSON or breaks a limit} */
    public static @Nullable Node read(String text, TreeLimits limits, Refusals refusals) {
        if (text.length() > limits.characters()) {
            refusals.refuse(
                    1, 1, "text must have at most " + limits.characters() + " characters but had " + text.length());
            return null;
        }
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.characters())
                        .maxNameLength(limits.characters())
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), withoutMark(text))) {
            JsonTree tree = new JsonTree(limits, refusals, parser);
            Node document = tree.node(parser.nextToken());
            if (parser.nextToken() != null) {
                throw tree.end("text must be one JSON document but had more");
            }
            return document;
        } catch (Ended e) {
            return null;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            refusals.refuse(
                    at == null ? 1 : Math.max(1, at.getLineNr()),
                    at == null ? 1 : Math.max(1, at.getColumnNr()),
                    "text must be JSON but was not: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
            return null;
        }
    }

    /** {@return the text without the byte order mark that some editors put first; YAML may begin with one too} */
    public static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private JsonTree(TreeLimits limits, Refusals refusals, JsonParser parser) {
        this.limits = limits;
        this.refusals = refusals;
        this.parser = parser;
    }

    private Node node(@Nullable JsonToken token) {
        if (token == null) {
            throw end("text must be JSON but had nothing");
        }
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        nodes++;
        if (nodes > limits.nodes()) {
            throw end("text must have at most " + limits.nodes() + " values but had more");
        }
        return switch (token) {
            case START_OBJECT -> new Node.Mapping(line, column, entries());
            case START_ARRAY -> new Node.Sequence(line, column, items());
            case VALUE_STRING -> new Node.Scalar(line, column, parser.getString(), Node.Kind.TEXT);
            case VALUE_NUMBER_INT -> new Node.Scalar(line, column, parser.getString(), Node.Kind.INTEGER);
            case VALUE_NUMBER_FLOAT -> new Node.Scalar(line, column, parser.getString(), Node.Kind.DECIMAL);
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(line, column, parser.getString(), Node.Kind.BOOLEAN);
            case VALUE_NULL -> new Node.Scalar(line, column, "null", Node.Kind.NULL);
            default -> throw end("text must be JSON but had " + token);
        };
    }

    private ImmutableList<Node> items() {
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return items.build();
    }

    private ImmutableList<Node.Entry> entries() {
        YamlTree.Keys keys = new YamlTree.Keys();
        ImmutableList.Builder<Node.Entry> entries = ImmutableList.builder();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            TokenStreamLocation at = parser.currentTokenLocation();
            Node.Scalar key = new Node.Scalar(at.getLineNr(), at.getColumnNr(), parser.currentName(), Node.Kind.TEXT);
            Node value = node(parser.nextToken());
            if (keys.isNew(key, refusals)) {
                entries.add(new Node.Entry(key, value));
            }
        }
        return entries.build();
    }

    private Ended end(String message) {
        TokenStreamLocation at = parser.currentTokenLocation();
        refusals.refuse(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), message);
        return new Ended();
    }
}
