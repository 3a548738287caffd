package se.kvot.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.apportionment.ApportionmentMethod;

class ApportionmentJsonTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema PROBLEMS = SCHEMAS.getSchema(ApportionmentJson.problemSchema(), InputFormat.JSON);
    private static final Schema RESULTS = SCHEMAS.getSchema(ApportionmentJson.resultSchema(), InputFormat.JSON);
    private static final Set<ApportionmentJson.Detail> ALL = EnumSet.allOf(ApportionmentJson.Detail.class);

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static String answer(String problem, Set<ApportionmentJson.Detail> details) {
        String problems = json("[" + problem + "]");
        String answers = ApportionmentJson.answer(problems, details);
        assertThat(RESULTS.validate(answers, InputFormat.JSON)).isEmpty();
        return answers.replaceAll("\\s+", " ").replace('"', '\'');
    }

    static Stream<Arguments> solved() {
        return Stream.of(
                arguments(
                        "a tie",
                        "{'id': 'a', 'method': 'largest-remainder', 'total': 100, 'weights': [1, 1, 1]}",
                        "[ { 'id' : 'a', 'parts' : [ 34, 33, 33 ], 'undistributed' : 0, 'ties' : [ { 'claimants' : [ 0,"
                                + " 1, 2 ], 'units' : 1, 'winners' : [ 0 ] } ] } ] "),
                arguments(
                        "text, decimals and fractions, a unit, bounds, a rule",
                        "{'id': 7, 'method': 'largest-remainder', 'total': '-1003', 'unit': 10, 'weights': ['1/3', 0.5,"
                                + " '2.25', 1e0], 'minima': [0, 0, 0, 300], 'maxima': [null, null, '500', null],"
                                + " 'ties': 'by-larger-weight'}",
                        "[ { 'id' : 7, 'parts' : [ -80, -120, -500, -300 ], 'undistributed' : -3, 'ties' : [ ] } ] "),
                arguments(
                        "one bound for all and a lot",
                        "{'method': 'divisor-webster', 'total': 4, 'step': 1, 'weights': [1, 1, 1], 'minima': 1,"
                                + " 'maxima': 2, 'ties': {'lot': [2, 0, 1]}}",
                        "[ { 'parts' : [ 1, 1, 2 ], 'undistributed' : 0, 'ties' : [ { 'claimants' : [ 0, 1, 2 ],"
                                + " 'units' : 1, 'winners' : [ 2 ] } ] } ] "),
                arguments(
                        "no bound for all",
                        "{'method': 'independent', 'total': 100, 'weights': [1, 1, 1], 'maxima': null, 'mode': 'up'}",
                        "[ { 'parts' : [ 34, 34, 34 ], 'undistributed' : -2, 'ties' : [ ] } ] "),
                arguments(
                        "a named index",
                        "{'method': 'remainder-to-index', 'total': 100, 'weights': [1, 1, 1], 'named': 1}",
                        "[ { 'parts' : [ 33, 34, 33 ], 'undistributed' : 0, 'ties' : [ ] } ] "),
                arguments(
                        "balances",
                        "{'method': 'largest-remainder-with-memory', 'total': 1, 'weights': [1, 1], 'balances':"
                                + " ['-1/2', 0.5]}",
                        "[ { 'parts' : [ 0, 1 ], 'undistributed' : 0, 'ties' : [ ], 'balances' : [ '0', '0' ] } ] "),
                arguments(
                        "numbers of any size",
                        "{'method': 'cumulative', 'total': 100000000000000000000000000000000000001, 'weights': [1, 1],"
                                + " 'mode': 'half-even', 'ties': 'refuse'}",
                        "[ { 'parts' : [ 50000000000000000000000000000000000000,"
                                + " 50000000000000000000000000000000000001 ], 'undistributed' : 0, 'ties' : [ ] } ] "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void solved(String reason, String problem, String expected) {
        assertThat(PROBLEMS.validate(json("[" + problem + "]"), InputFormat.JSON))
                .isEmpty();
        assertThat(answer(problem, Set.of())).as(reason).isEqualTo(expected);
    }

    static Stream<Arguments> told() {
        return Stream.of(
                arguments(
                        "{'method': 'largest-remainder', 'total': 3, 'weights': [1, 1], 'maxima': [1, 2]}",
                        "'steps' : [ { 'index' : 0, 'step' : 'share', 'weight' : '1', 'perWeight' : '3/2', 'after' :"
                                + " '3/2' }, { 'index' : 0, 'step' : 'rounded', 'mode' : 'down', 'after' : '1' }, {"
                                + " 'index' : 1, 'step' : 'share', 'weight' : '1', 'perWeight' : '3/2', 'after' :"
                                + " '3/2' }, { 'index' : 1, 'step' : 'rounded', 'mode' : 'down', 'after' : '1' }, {"
                                + " 'index' : 1, 'step' : 'given', 'amount' : 1, 'tied' : false, 'after' : '2' } ],"
                                + " 'certificate' : { 'kind' : 'remainders', 'perWeight' : '3/2', 'served' : '1/2' }"),
                arguments(
                        "{'method': 'divisor-webster', 'total': 1, 'weights': [2, 1], 'minima': [1, 0]}",
                        "'steps' : [ { 'index' : 0, 'step' : 'divided', 'weight' : '2', 'next' : '4/3', 'squared' :"
                                + " false, 'tied' : false, 'after' : '1' }, { 'index' : 1, 'step' : 'divided', 'weight'"
                                + " : '1', 'next' : '2', 'squared' : false, 'tied' : false, 'after' : '0' } ],"
                                + " 'certificate' : { 'kind' : 'divisors', 'least' : '2', 'squared' : false }"),
                arguments(
                        "{'method': 'divisor-huntington-hill', 'total': 3, 'weights': [2, 1]}",
                        "{ 'index' : 0, 'step' : 'divided', 'weight' : '2', 'last' : '2', 'next' : '2/3', 'squared' :"
                                + " true, 'tied' : false, 'after' : '2' }"),
                arguments(
                        "{'method': 'divisor-huntington-hill', 'total': 3, 'weights': [2, 1]}",
                        "'certificate' : { 'kind' : 'divisors', 'least' : '2/3', 'most' : '2', 'squared' : true }"),
                arguments(
                        "{'method': 'cumulative', 'total': 10, 'weights': [9, 1], 'maxima': [4, null]}",
                        "{ 'index' : 0, 'step' : 'held', 'after' : '4' }, { 'index' : 0, 'step' : 'running-total',"
                                + " 'before' : '0', 'sum' : '4', 'mode' : 'half-up', 'after' : '4' }"),
                arguments(
                        "{'method': 'block-separate-remainder', 'total': 10, 'weights': [2, 4]}",
                        "'steps' : [ { 'index' : 0, 'step' : 'block', 'weight' : 1, 'block' : 3, 'after' : '3' }, {"
                                + " 'index' : 1, 'step' : 'block', 'weight' : 2, 'block' : 3, 'after' : '6' } ],"
                                + " 'certificate' : { 'kind' : 'shares', 'perWeight' : '5/3' }"),
                arguments(
                        "{'method': 'largest-remainder-with-memory', 'total': 1, 'weights': [1], 'balances': [0]}",
                        "{ 'index' : 0, 'step' : 'carried', 'balance' : '0', 'after' : '1' }"),
                arguments(
                        "{'method': 'largest-remainder', 'total': 0, 'weights': [1]}",
                        "'certificate' : { 'kind' : 'remainders', 'perWeight' : '0', 'unserved' : '0' }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void told(String problem, String expected) {
        assertThat(answer(problem, ALL)).contains(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyMethodIsInTheSchemaAndAnswered(ApportionmentMethod method) {
        String problem = "{'method': '" + method + "', 'total': 100, 'weights': [5, 3, 1]"
                + (method == ApportionmentMethod.REMAINDER_TO_INDEX ? ", 'named': 0}" : "}");

        assertThat(PROBLEMS.validate(json("[" + problem + "]"), InputFormat.JSON))
                .isEmpty();
        assertThat(answer(problem, ALL)).contains("parts", "steps", "certificate");
    }

    static Stream<Arguments> refused() {
        String start = "'method': 'cumulative', 'total': 1, 'weights': [1]";
        return Stream.of(
                arguments("no object", "3", "problem must be a JSON object but was a JSON number"),
                arguments("no method", "{'total': 1, 'weights': [1]}", "problem must have method but had none"),
                arguments(
                        "no total", "{'method': 'cumulative', 'weights': [1]}", "problem must have total but had none"),
                arguments(
                        "no weights", "{'method': 'cumulative', 'total': 1}", "problem must have weights but had none"),
                arguments("a matrix", "{'matrix': [[1]]}", "problem must have weights but had a matrix"),
                arguments("a method that is no text", "{'method': 1}", "method must be a string but was a JSON number"),
                arguments(
                        "a total that is not whole",
                        "{'method': 'cumulative', 'total': 1.5, 'weights': [1]}",
                        "total must be a whole number but was 3/2"),
                arguments(
                        "a total that is no number",
                        "{'method': 'cumulative', 'total': 'ten', 'weights': [1]}",
                        "fraction must be written like 7/3 or -12 but was \\\"ten\\\""),
                arguments(
                        "a weight that is no decimal number",
                        "{'method': 'cumulative', 'total': 1, 'weights': ['1.']}",
                        "weight must be written like 12, 0.25 or 1/3 but was \\\"1.\\\""),
                arguments(
                        "a weight that is null",
                        "{'method': 'cumulative', 'total': 1, 'weights': [null]}",
                        "weight must be a string but was a JSON null"),
                arguments(
                        "a weight beyond what is written",
                        "{'method': 'cumulative', 'total': 1, 'weights': [1e99999]}",
                        "number must have at most 10000 digits"),
                arguments(
                        "weights that are no array",
                        "{'method': 'cumulative', 'total': 1, 'weights': 1}",
                        "weights must be an array but was a JSON number"),
                arguments(
                        "a field too many",
                        "{" + start + ", 'wieght': 1}",
                        "problem must have no field but [id, method,"
                                + " total, unit, step, weights, minima, maxima, ties, mode, named, balances] but had wieght"),
                arguments(
                        "unit and step",
                        "{" + start + ", 'unit': 1, 'step': 1}",
                        "problem must have unit or step but had both"),
                arguments(
                        "an id of another kind",
                        "{'id': [], " + start + "}",
                        "id must be a string or a whole number but was a JSON array"),
                arguments(
                        "a rule that is not there",
                        "{" + start + ", 'ties': 'coin'}",
                        "ties must be by-index, by-larger-weight, refuse or a lot but were \\\"coin\\\""),
                arguments(
                        "a lot and more",
                        "{" + start + ", 'ties': {'lot': [], 'by': 1}}",
                        "ties must have a lot and nothing else but had [lot, by]"),
                arguments(
                        "an index that is not whole",
                        "{" + start + ", 'ties': {'lot': [0.5]}}",
                        "lot must be an index but was a JSON number"),
                arguments(
                        "an index beyond all",
                        "{" + start + ", 'named': 99999999999}",
                        "named must be an index but was a JSON number"),
                arguments(
                        "a mode that is not there",
                        "{" + start + ", 'mode': 'HALF_UP'}",
                        "mode must be up, down, half-up, half-down or half-even but was \\\"HALF_UP\\\""),
                arguments(
                        "a mode that is no mirror",
                        "{" + start + ", 'mode': 'floor'}",
                        "mode must be UP, DOWN, HALF_UP, HALF_DOWN or HALF_EVEN but was FLOOR"),
                arguments(
                        "minima above the total",
                        "{" + start + ", 'minima': [2]}",
                        "minima must sum to at most 1 but summed to 2: 1 too much for index 0 at least 2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String reason, String problem, String error) {
        String good = "{'id': 'good', 'method': 'cumulative', 'total': 1, 'weights': [1]}";

        String answers = ApportionmentJson.answer(json("[" + problem + ", " + good + "]"), Set.of());

        assertThat(answers.replaceAll("\\s+", " ")).as(reason).contains("\"error\" : \"" + error);
        assertThat(answers).contains("\"id\" : \"good\"", "\"parts\" : [ 1 ]");
        assertThat(RESULTS.validate(answers, InputFormat.JSON)).isEmpty();
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("nothing", "", "problems must be a JSON array but were nothing"),
                arguments("an object", "{}", "problems must be a JSON array but were a JSON object"),
                arguments(
                        "cut off",
                        "[\n {",
                        "problems must be JSON but were not at line:column 2:3: Unexpected end-of-input"),
                arguments(
                        "one field twice",
                        "[{\"a\": 1, \"a\": 2}]",
                        "problems must be JSON but were not at line:column 1:14: Duplicate"),
                arguments(
                        "more after the end",
                        "[] []",
                        "problems must be JSON but were not at line:column 1:4: Trailing token"),
                arguments(
                        "too deep",
                        "[".repeat(17),
                        "problems must be JSON but were not at line:column unknown: Document nesting depth"),
                arguments(
                        "too long a number",
                        "[" + "1".repeat(10_001) + "]",
                        "problems must be JSON but were not at line:column unknown: Number value length"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void unreadable(String reason, String problems, String message) {
        assertThatThrownBy(() -> ApportionmentJson.answer(problems, Set.of()))
                .as(reason)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void schemasRefuseWhatTheReaderRefuses() {
        assertThat(PROBLEMS.validate(json("[{'method': 'coin', 'total': 1, 'weights': [1]}]"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(PROBLEMS.validate(
                        json("[{'method': 'cumulative', 'total': 1.5, 'weights': [1]}]"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(RESULTS.validate("[{\"parts\": [1]}]", InputFormat.JSON)).isNotEmpty();
    }
}
