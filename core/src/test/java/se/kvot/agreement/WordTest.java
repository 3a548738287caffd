package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class WordTest {

    static Stream<Arguments> words() {
        return Stream.of(
                row("access", AccessMode::parse, AccessMode::word, "agreement, application, requisition, commission"),
                row("kind of grant", GrantKind::parse, GrantKind::word, "general, targeted, compensation"),
                row("certainty", Certainty::parse, Certainty::word, "known, assumed, preliminary"),
                row("pot", PotKind::parse, PotKind::word, "development, performance, guarantee, administration"),
                row(
                        "role",
                        Role::parse,
                        Role::word,
                        "principal, agreement-party, payer, reviewer, report-receiver, recipient, consulted,"
                                + " private-provider, provider"),
                row(
                        "kind of report",
                        ReportKind::parse,
                        ReportKind::word,
                        "activity, financial, statistics, consolidated"),
                row(
                        "kind of obligation",
                        ObligationKind::parse,
                        ObligationKind::word,
                        "plan, report, survey, requisition"),
                row("gate", PaymentGate::parse, PaymentGate::word, "on-approval, on-requisition"),
                row(
                        "kind of decision",
                        DecisionKind::parse,
                        DecisionKind::word,
                        "decision, delegation, notification, mandate, preparation"),
                row(
                        "state of preparation",
                        PreparationState::parse,
                        PreparationState::word,
                        "ongoing, stalled, proposed"),
                row(
                        "kind of lineage",
                        LineageKind::parse,
                        LineageKind::word,
                        "replaces, replaced-by, merged-from, merged-into, split-from, continues, moved-to,"
                                + " transferred-to-general"),
                row(
                        "certainty of an outlook",
                        OutlookCertainty::parse,
                        OutlookCertainty::word,
                        "decided, probable, reported, ambition"),
                row(
                        "state of a distribution",
                        DistributionState::parse,
                        DistributionState::word,
                        "decided, proposed, preliminary"),
                row("use", Permanence::parse, Permanence::word, "temporary, permanent"),
                row("tense", Tense::parse, Tense::word, "past, future"),
                row(
                        "question",
                        FollowUpQuestion::parse,
                        FollowUpQuestion::word,
                        "conditions, value, distribution, resources, follow-up"));
    }

    private static <T> Arguments row(String what, Function<String, T> parse, Function<T, String> word, String words) {
        return Arguments.of(what, parse.andThen(word), parse, words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void areReadAsTheyAreWrittenAndNoOthers(
            String what, Function<String, String> back, Function<@Nullable String, ?> parse, String words) {
        List<String> all = List.of(words.split(", "));

        assertThat(all).allSatisfy(word -> assertThat(back.apply(word)).isEqualTo(word));
        assertThat(all.stream().map(parse).distinct()).hasSameSizeAs(all);
        assertThat(parse.apply(all.get(0)).getClass().getEnumConstants()).hasSameSizeAs(all);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse.apply("Other"))
                .withMessage(what + " must be one of " + words + " but was \"Other\"");
        assertThatNullPointerException().isThrownBy(() -> parse.apply(null)).withMessage("word");
    }

    @Test
    void aLongWordIsCut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tense.parse("x".repeat(65)))
                .withMessage("tense must be one of past, future but was \"" + "x".repeat(64) + "…\"");
    }
}
