package se.kvot.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import se.kvot.apportionment.ApportionmentMethod;
import se.kvot.apportionment.ApportionmentProblem;
import se.kvot.apportionment.TieBreak;
import se.kvot.money.Fraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one problem with weights. */
final class ProblemReader {

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "id",
            "method",
            "total",
            "unit",
            "step",
            "weights",
            "minima",
            "maxima",
            "ties",
            "mode",
            "named",
            "balances");

    private final ObjectNode problem;

    static ApportionmentProblem read(ObjectNode problem) {
        return new ProblemReader(problem).read();
    }

    private ProblemReader(ObjectNode problem) {
        this.problem = problem;
    }

    private ApportionmentProblem read() {
        requireFields(problem, FIELDS);
        ApportionmentProblem.Builder builder = ApportionmentProblem.builder();
        builder.method(ApportionmentMethod.parse(word("method", required("method"))));
        builder.total(whole("total", required("total")));
        for (String unit : ImmutableList.of("unit", "step")) {
            optional(unit).ifPresent(node -> builder.unit(whole(unit, node)));
        }
        ImmutableList<Fraction> weights = list("weights", required("weights"), node -> exact("weight", node));
        builder.addAllWeights(weights);
        optional("minima")
                .ifPresent(node ->
                        builder.addAllMinima(listOrOne("minima", node, weights.size(), one -> whole("minimum", one))));
        optional("maxima")
                .ifPresent(node -> builder.addAllMaxima(listOrOne(
                        "maxima",
                        node,
                        weights.size(),
                        one -> one.isNull() ? Optional.empty() : Optional.of(whole("maximum", one)))));
        optional("ties").ifPresent(node -> builder.ties(ties(node)));
        optional("mode").ifPresent(node -> builder.mode(mode(word("mode", node))));
        optional("named").ifPresent(node -> builder.named(index("named", node)));
        optional("balances")
                .ifPresent(node -> builder.addAllBalances(list("balances", node, one -> exact("balance", one))));
        return builder.build();
    }

    /** What all problems have in common. */
    static void requireFields(ObjectNode problem, ImmutableSet<String> fields) {
        for (String name : problem.propertyNames()) {
            checkArgument(fields.contains(name), "problem must have no field but %s but had %s", fields, shown(name));
        }
        checkArgument(!problem.has("unit") || !problem.has("step"), "problem must have unit or step but had both");
        JsonNode id = problem.path("id");
        checkArgument(
                id.isMissingNode() || id.isString() || id.isIntegralNumber(),
                "id must be a string or a whole number but was %s",
                ApportionmentJson.kind(id));
    }

    private Optional<JsonNode> optional(String name) {
        return optional(problem, name);
    }

    static Optional<JsonNode> optional(ObjectNode problem, String name) {
        return problem.has(name) ? Optional.of(problem.get(name)) : Optional.empty();
    }

    private JsonNode required(String name) {
        return required(problem, name);
    }

    static JsonNode required(ObjectNode problem, String name) {
        return optional(problem, name)
                .orElseThrow(() -> new IllegalArgumentException("problem must have " + name + " but had none"));
    }

    static String word(String name, JsonNode node) {
        checkArgument(node.isString(), "%s must be a string but was %s", name, ApportionmentJson.kind(node));
        return node.stringValue();
    }

    static BigInteger whole(String name, JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.bigIntegerValue();
        }
        Fraction number = exact(name, node);
        checkArgument(number.isWhole(), "%s must be a whole number but was %s", name, number);
        return number.numerator();
    }

    private static int index(String name, JsonNode node) {
        checkArgument(
                node.isIntegralNumber() && node.canConvertToInt(),
                "%s must be an index but was %s",
                name,
                ApportionmentJson.kind(node));
        return node.intValue();
    }

    static Fraction exact(String name, JsonNode node) {
        if (node.isIntegralNumber()) {
            return Fraction.of(node.bigIntegerValue());
        }
        if (node.isNumber()) {
            return Fraction.from(node.decimalValue());
        }
        String text = word(name, node);
        return text.indexOf('.') < 0 ? Fraction.parse(text) : Fraction.from(decimal(name, text));
    }

    private static BigDecimal decimal(String name, String text) {
        checkArgument(
                text.matches("-?[0-9]{1,10000}\\.[0-9]{1,10000}"),
                "%s must be written like 12, 0.25 or 1/3 but was \"%s\"",
                name,
                shown(text));
        return new BigDecimal(text);
    }

    static <T> ImmutableList<T> list(String name, JsonNode node, Function<JsonNode, T> one) {
        checkArgument(node.isArray(), "%s must be an array but was %s", name, ApportionmentJson.kind(node));
        ImmutableList.Builder<T> values = ImmutableList.builder();
        node.forEach(value -> values.add(one.apply(value)));
        return values.build();
    }

    /** One value stands for all. */
    private static <T> ImmutableList<T> listOrOne(String name, JsonNode node, int size, Function<JsonNode, T> one) {
        if (node.isArray()) {
            return list(name, node, one);
        }
        T value = one.apply(node);
        ImmutableList.Builder<T> values = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            values.add(value);
        }
        return values.build();
    }

    private static TieBreak ties(JsonNode node) {
        if (node.isObject()) {
            checkArgument(
                    node.size() == 1 && node.has("lot"),
                    "ties must have a lot and nothing else but had %s",
                    node.propertyNames());
            return TieBreak.lot(list("lot", node.get("lot"), one -> index("lot", one)));
        }
        String id = word("ties", node);
        return switch (id) {
            case "by-index" -> TieBreak.byIndex();
            case "by-larger-weight" -> TieBreak.byLargerWeight();
            case "refuse" -> TieBreak.refuse();
            default ->
                throw new IllegalArgumentException(
                        "ties must be by-index, by-larger-weight, refuse or a lot but were \"" + shown(id) + "\"");
        };
    }

    private static RoundingMode mode(String id) {
        return Arrays.stream(RoundingMode.values())
                .filter(mode -> id(mode).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "mode must be up, down, half-up, half-down or half-even but was \"" + shown(id) + "\""));
    }

    static String id(RoundingMode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String shown(String text) {
        return text.length() <= 64 ? text : text.substring(0, 64) + "…";
    }
}
