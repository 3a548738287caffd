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

    /** Tables in fives (a handbook of disclosure control) and of votes (Wikipedia, biproportional apportionment). */
    static Stream<Arguments> tables() {
        return Stream.of(
                arguments(
                        "rounded to adjacent multiples",
                        "{'id': 'm', 'method': 'controlled-rounding', 'matrix': [['1', 0], [3, 3], [12, 20]], 'step': 5}",
                        "[ { 'id' : 'm', 'parts' : [ [ 0, 0 ], [ 5, 5 ], [ 10, 20 ] ], 'undistributed' : '-1', 'ties' : [ ],"
                                + " 'several' : false } ] "),
                arguments(
                        "given totals, by weights",
                        "{'method': 'biproportional-webster', 'matrix': [[123, 45, 815], [912, 714, 414], [312, 255, 215]],"
                                + " 'rows': [5, 11, 4], 'columns': [7, 5, 8], 'total': 20}",
                        "[ { 'parts' : [ [ 1, 0, 4 ], [ 4, 4, 3 ], [ 2, 1, 1 ] ], 'undistributed' : '0', 'ties' : [ ],"
                                + " 'several' : false } ] "),
                arguments(
                        "others are as good",
                        "{'method': 'controlled-rounding', 'matrix': [[0.5, 0.5], [0.5, 0.5]]}",
                        "[ { 'parts' : [ [ 0, 1 ], [ 1, 0 ] ], 'undistributed' : '0', 'ties' : [ ], 'several' : true } ] "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void solvedTables(String reason, String problem, String expected) {
        assertThat(PROBLEMS.validate(json("[" + problem + "]"), InputFormat.JSON))
                .isEmpty();
        assertThat(answer(problem, Set.of())).as(reason).isEqualTo(expected);
        assertThat(RESULTS.validate(json(expected), InputFormat.JSON)).isEmpty();
    }

    @Test
    void aByteOrderMarkIsReadPast() {
        assertThat(ApportionmentJson.answer("\ufeff[]", Set.of())).isEqualTo(ApportionmentJson.answer("[]", Set.of()));
    }

    @Test
    void aTableBringsWhatProvesIt() {
        assertThat(answer(
                        "{'method': 'controlled-rounding', 'matrix': [[0.5, 0.5], [0.5, 0.5]]}",
                        Set.of(ApportionmentJson.Detail.CERTIFICATE)))
                .contains("'certificate' : { 'kind' : 'prices', 'rows' : [ ");
        assertThat(answer(
                        "{'method': 'biproportional-jefferson', 'matrix': [[2, 1], [1, 2]], 'rows': [1, 1], 'columns': [1, 1]}",
                        Set.of(ApportionmentJson.Detail.CERTIFICATE)))
                .contains("'certificate' : { 'kind' : 'multipliers', 'rows' : [ ");
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
                arguments("a matrix without a method", "{'matrix': [[1]]}", "problem must have method but had none"),
                arguments(
                        "a matrix by a method of weights",
                        "{'matrix': [[1]], 'method': 'divisor-webster'}",
                        "method of a matrix must be controlled-rounding or one of [biproportional-webster,"
                                + " biproportional-jefferson] but was \\\"divisor-webster\\\""),
                arguments(
                        "totals of one side",
                        "{'matrix': [[1]], 'method': 'controlled-rounding', 'rows': [1]}",
                        "problem must have totals of rows and of columns or neither but had only those of rows"),
                arguments(
                        "no totals to spread",
                        "{'matrix': [[1]], 'method': 'biproportional-webster'}",
                        "problem must have totals of rows and columns by biproportional-webster but had none"),
                arguments(
                        "too many totals",
                        "{'matrix': [[1]], 'method': 'biproportional-webster', 'rows': [1, 2], 'columns': [3]}",
                        "totals of rows must be as many as the matrix has, 1, but were 2"),
                arguments(
                        "totals that are not the total",
                        "{'matrix': [[1]], 'method': 'biproportional-webster', 'rows': [1], 'columns': [1], 'total': 2}",
                        "totals of rows must sum to the total, 2, but summed to 1"),
                arguments(
                        "totals that are no multiples",
                        "{'matrix': [[1]], 'method': 'biproportional-webster', 'rows': [3], 'columns': [3], 'unit': 2}",
                        "totals of rows must be multiples of the unit, 2, but one was 3"),
                arguments(
                        "a unit of nothing",
                        "{'matrix': [[1]], 'method': 'controlled-rounding', 'unit': 0}",
                        "unit must be positive but was 0"),
                arguments(
                        "a field of weights",
                        "{'matrix': [[1]], 'method': 'controlled-rounding', 'minima': 0}",
                        "problem must have no field but [id, method, matrix, unit, step, rows, columns, total] but had"
                                + " minima"),
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
