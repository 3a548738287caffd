package se.kvot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.ledger.Moves.day;
import static se.kvot.ledger.Moves.kr;
import static se.kvot.ledger.Moves.movement;
import static se.kvot.ledger.Moves.unknown;
import static se.kvot.ledger.Moves.year;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.agreement.Certainty;
import se.kvot.agreement.Source;
import se.kvot.testkit.ValueContract;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;

final class MovementTest {

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of("a day is that day", "2017-02-17", "2017-02-17"),
                Arguments.of("a month counts from its last day", "2017-02", "2017-02-28"),
                Arguments.of("a year counts from its last day", "2017", "2017-12-31"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void countsWhenItSurelyHasHappened(String reason, String on, String happened) {
        Movement movement = Moves.of("m", MovementKind.PAID, 2016, on, 1);

        assertThat(movement.happened()).isEqualTo(happened);
        assertThat(movement.known()).isEqualTo(happened);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "an id is words",
                        () -> Moves.of("Pay 1", MovementKind.PAID, 2017, "2017-02-17", 1),
                        "id of movement must be words of a to z and 0 to 9 with '-' between them but was \"Pay 1\""),
                refusal(
                        "an amount has no sign: what goes back is returned",
                        () -> Moves.of("m", MovementKind.PAID, 2017, "2017-02-17", -1),
                        "amount of movement m must not be negative but was SEK -1"),
                refusal(
                        "nobody knows what has not happened",
                        () -> with("2017-02", b -> b.known(day("2017-01-31"))),
                        "movement m must not be known before it happened, 2017-02, but was known 2017-01-31"),
                refusal(
                        "money is carried somewhere",
                        () -> carried().build(),
                        "movement m must carry money from 2017 to a later year but carries it to none"),
                refusal(
                        "and onwards, not to the year it is from",
                        () -> intoSameYear().build(),
                        "movement m must carry money from 2017 to a later year but carries it to 2017"),
                refusal(
                        "only what is carried forward has another year",
                        () -> with("2017", b -> b.into(year(2018))),
                        "movement m must be carried-forward to go into another year but was paid into 2018"),
                refusal(
                        "nothing takes its own place",
                        () -> with("2017", b -> b.replaces("m")),
                        "movement m must not replace itself but does"),
                refusal(
                        "a purpose says something",
                        () -> with("2017", b -> b.purpose("")),
                        "purpose of movement m must not be blank but was \"\""),
                refusal(
                        "so does a cost group",
                        () -> with("2017", b -> b.costGroup(" ")),
                        "cost group of movement m must not be blank but was \" \""));
    }

    private static Movement with(String on, Consumer<Movement.Builder> setting) {
        Movement.Builder builder = movement("m", MovementKind.PAID, 2017, on, 1);
        setting.accept(builder);
        return builder.build();
    }

    private static Movement.Builder carried() {
        Movement.Builder builder = Movement.builder();
        builder.id("m")
                .kind(MovementKind.CARRIED_FORWARD)
                .part(Moves.PART)
                .recipient(Moves.REGION)
                .year(year(2017))
                .on(Deadline.parse("2017"));
        return builder;
    }

    private static Movement.Builder intoSameYear() {
        Movement.Builder builder = carried();
        builder.into(year(2017));
        return builder;
    }

    private static Arguments refusal(String reason, Runnable act, String message) {
        return Arguments.of(reason, act, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatCannotBe(String reason, Runnable act, String message) {
        assertThatIllegalArgumentException().isThrownBy(act::run).withMessage(message);
    }

    @Test
    void holdsWhatIsSaid() {
        Movement.Builder builder = unknown("m", MovementKind.SPENT, 2017, "2017-03");
        builder.known(day("2017-03-01"))
                .earned(DatePeriod.ofYear(2016))
                .purpose("Samordning")
                .costGroup("personal, lön")
                .certainty(Certainty.ASSUMED)
                .replaces("n")
                .source(Source.parse("S0 L282"));
        Movement movement = builder.build();

        assertThat(movement.amount()).isEmpty();
        assertThat(movement.known()).isEqualTo("2017-03-01");
        assertThat(movement.earned()).contains(DatePeriod.ofYear(2016));
        assertThat(movement.certainty()).isEqualTo(Certainty.ASSUMED);
        assertThat(movement.into()).isEmpty();
        assertThat(movement.source()).contains(Source.parse("S0 L282"));
        assertThat(Moves.of("m", MovementKind.PAID, 2017, "2017", 0).certainty())
                .isEqualTo(Certainty.KNOWN);
        assertThat(Moves.of("m", MovementKind.PAID, 2017, "2017", 0).amount()).contains(kr(0));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                words(
                        MovementKind.values(),
                        MovementKind::parse,
                        MovementKind::word,
                        "kind of movement",
                        "announced, decided, requisitioned, paid, committed, spent, recognised, carried-forward, returned"),
                words(
                        SubmissionState.values(),
                        SubmissionState::parse,
                        SubmissionState::word,
                        "state of submission",
                        "submitted, approved, returned, partly-met"),
                words(UseOrder.values(), UseOrder::parse, UseOrder::word, "order of use", "oldest-first, newest-first"),
                words(
                        RepaymentGround.values(),
                        RepaymentGround::parse,
                        RepaymentGround::word,
                        "ground for repayment",
                        "unused, misused, unreported, too-much"),
                words(DayCount.values(), DayCount::parse, DayCount::word, "day count", "actual/365, actual/actual"));
    }

    private static <E> Arguments words(
            E[] values, Function<String, E> parse, Function<E, String> word, String what, String all) {
        return Arguments.of(what, List.of(values), parse, word, all);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void wordsReadBackAndOthersAreRefused(
            String what,
            List<Object> values,
            Function<String, Object> parse,
            Function<Object, String> word,
            String all) {
        assertThat(values.stream().map(word).toList()).isEqualTo(List.of(all.split(", ")));
        assertThat(values).allSatisfy(value -> {
            assertThat(parse.apply(word.apply(value))).isEqualTo(value);
            assertThat(value).hasToString(word.apply(value));
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse.apply("x".repeat(65)))
                .withMessage(what + " must be one of " + all + " but was \"" + "x".repeat(64) + "…\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse.apply("x".repeat(64)))
                .withMessage(what + " must be one of " + all + " but was \"" + "x".repeat(64) + "\"");
    }

    @Test
    void submissionsAreKnownWhenTheyHappenUnlessSaid() {
        Submission report =
                Submission.of(Moves.PART, Moves.REGION, SubmissionState.SUBMITTED, Deadline.parse("2017-10"));

        assertThat(report.known()).isEqualTo("2017-10-31");
        assertThat(report.happened()).isEqualTo("2017-10-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Submission(
                        Moves.PART,
                        Moves.REGION,
                        SubmissionState.SUBMITTED,
                        Deadline.parse("2017-10"),
                        day("2017-09-30")))
                .withMessage(
                        "submission for agreement/part must not be known before it happened, 2017-10, but was known"
                                + " 2017-09-30");
        ValueContract.assertNullRefused(
                Submission.class,
                report,
                Moves.PART,
                Moves.REGION,
                SubmissionState.SUBMITTED,
                Deadline.parse("2017-10"),
                day("2017-10-31"));
    }
}
