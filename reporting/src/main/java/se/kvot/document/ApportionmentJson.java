package se.kvot.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvot.document.tree.JsonTree;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Problems of apportionment as JSON, answered as JSON (<i>fördelningsuppgifter som JSON</i>), so that any system can ask.
 *
 * <p>Problems are an array; the answer is an array in the same order. A problem that cannot be solved has an {@code error}
 * in its place, and the others are still solved. The forms are those of {@link #problemSchema()} and
 * {@link #resultSchema()}.
 *
 * <pre>{@code
 * String problems = "[{\"id\": \"a\", \"method\": \"largest-remainder\", \"total\": 100, \"weights\": [1, 1, 1]}]";
 * String results = ApportionmentJson.answer(problems, Set.of()); // parts 34, 33, 33, and the tie
 * }</pre>
 *
 * <p>Numbers are read exactly, whatever their size, up to 10 000 digits; a weight or a balance may also be a string such
 * as {@code "1/3"}. At most 64 million characters are read.
 */
public final class ApportionmentJson {

    private static final int MOST_CHARACTERS = 64_000_000;

    /** What an answer may tell beyond the parts. */
    public enum Detail {
        /** How each part came about. */
        STEPS,
        /** What shows that the parts are right. */
        CERTIFICATE
    }

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxNumberLength(10_000)
                            .maxStringLength(20_010)
                            .maxDocumentLength(MOST_CHARACTERS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ImmutableSet<Detail> details;

    private ApportionmentJson(Set<Detail> details) {
        this.details = ImmutableSet.copyOf(details);
    }

    /**
     * {@return the answers to {@code problems}, indented by two spaces, ending with a line feed}
     *
     * @param problems a JSON array of problems
     * @param details what the answers tell beyond the parts
     * @throws IllegalArgumentException if the text is no JSON, with line and column, or no array
     */
    public static String answer(String problems, Set<Detail> details) {
        ApportionmentJson json = new ApportionmentJson(details);
        ArrayNode answers = json.mapper.createArrayNode();
        for (JsonNode problem : json.read(requireNonNull(problems, "problems"))) {
            answers.add(json.answer(problem));
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return json.mapper
                        .writer()
                        .with(new DefaultPrettyPrinter()
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter()))
                        .writeValueAsString(answers)
                + "\n";
    }

    /** {@return the JSON Schema (2020-12) of an array of problems} */
    public static String problemSchema() {
        return resource("problems.schema.json");
    }

    /** {@return the JSON Schema (2020-12) of an array of answers} */
    public static String resultSchema() {
        return resource("results.schema.json");
    }

    private static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(ApportionmentJson.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private ArrayNode read(String problems) {
        checkArgument(
                problems.length() <= MOST_CHARACTERS,
                "problems must be at most %s characters but were %s",
                MOST_CHARACTERS,
                problems.length());
        try {
            JsonNode root = mapper.readTree(JsonTree.withoutMark(problems));
            checkArgument(root.isArray(), "problems must be a JSON array but were %s", kind(root));
            return (ArrayNode) root;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "problems must be JSON but were not at line:column " + place(e) + ": "
                            + firstLine(e.getOriginalMessage()),
                    e);
        }
    }

    /** Limits of size are met without a place. */
    private static String place(JacksonException e) {
        @Nullable TokenStreamLocation location = e.getLocation();
        return location == null ? "unknown" : location.getLineNr() + ":" + location.getColumnNr();
    }

    static String kind(JsonNode node) {
        return node.isMissingNode()
                ? "nothing"
                : "a JSON " + node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private ObjectNode answer(JsonNode problem) {
        ObjectNode answer = mapper.createObjectNode();
        JsonNode id = problem.path("id");
        if (!id.isMissingNode()) {
            answer.set("id", id);
        }
        try {
            checkArgument(problem.isObject(), "problem must be a JSON object but was %s", kind(problem));
            if (problem.has("matrix")) {
                TableProblem.solve((ObjectNode) problem, answer, details);
            } else {
                new AnswerWriter(answer, details)
                        .write(ProblemReader.read((ObjectNode) problem).apportion());
            }
        } catch (IllegalArgumentException e) {
            answer.removeAll();
            if (!id.isMissingNode()) {
                answer.set("id", id);
            }
            answer.put("error", String.valueOf(e.getMessage()));
        }
        return answer;
    }
}
