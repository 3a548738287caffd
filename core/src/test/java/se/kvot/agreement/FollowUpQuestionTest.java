package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.testkit.ValueContract;

final class FollowUpQuestionTest {

    // the lines are those of Västerbottens läns landsting: Fördelning av riktade statsbidrag 2018
    static Stream<Arguments> headings() {
        return Stream.of(
                row("L180, with a space", "Vilka villkor som gällt ", FollowUpQuestion.CONDITIONS, Tense.PAST),
                row("L250, with a semicolon", "Vilka villkor som gällt;", FollowUpQuestion.CONDITIONS, Tense.PAST),
                row("L443", "Vilka villkor som gäller", FollowUpQuestion.CONDITIONS, Tense.FUTURE),
                row("L187", "Vilket värde som skapats", FollowUpQuestion.VALUE, Tense.PAST),
                row("L264, with a colon", "Vilket värde som skapats: ", FollowUpQuestion.VALUE, Tense.PAST),
                row("L217", "Vilket värde som skapas", FollowUpQuestion.VALUE, Tense.FUTURE),
                row("L194, misspelt", "Hur har medlen fördelas ", FollowUpQuestion.DISTRIBUTION, Tense.PAST),
                row("L326", "Hur har medlen fördelats", FollowUpQuestion.DISTRIBUTION, Tense.PAST),
                row("L273, with a colon", "Hur har medlen fördelats:", FollowUpQuestion.DISTRIBUTION, Tense.PAST),
                row("L229", "Hur ska medlen fördelas ", FollowUpQuestion.DISTRIBUTION, Tense.FUTURE),
                row("L288, misspelt", "Vilka resurser har används", FollowUpQuestion.RESOURCES, Tense.PAST),
                row("as it should be spelt", "Vilka resurser har använts", FollowUpQuestion.RESOURCES, Tense.PAST),
                row("L471", "Vilka resurser ska användas", FollowUpQuestion.RESOURCES, Tense.FUTURE),
                row(
                        "L204",
                        "När och hur har uppföljningen skett, har mätetal/mått använts",
                        FollowUpQuestion.FOLLOW_UP,
                        Tense.PAST),
                row(
                        "L474, with a space before it",
                        " När och hur ska uppföljningen ske, ska mätetal/mått användas",
                        FollowUpQuestion.FOLLOW_UP,
                        Tense.FUTURE),
                row("in capitals", "VILKET VÄRDE SOM SKAPATS", FollowUpQuestion.VALUE, Tense.PAST),
                row(
                        "with spaces of another kind",
                        "Hur\u00a0ska  medlen\tfördelas",
                        FollowUpQuestion.DISTRIBUTION,
                        Tense.FUTURE),
                row(
                        "with dots apart from their letters, as files of another system have them",
                        Normalizer.normalize("Vilket värde som skapats", Normalizer.Form.NFD),
                        FollowUpQuestion.VALUE,
                        Tense.PAST));
    }

    private static Arguments row(String why, String text, FollowUpQuestion question, Tense tense) {
        return Arguments.of(why, text, new FollowUpHeading(question, tense, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headings")
    void isReadInEverySpelling(String why, String text, FollowUpHeading heading) {
        assertThat(FollowUpQuestion.parseHeading(text)).contains(heading);
    }

    static Stream<Arguments> rests() {
        return Stream.of(
                Arguments.of(
                        "L210, after a dash",
                        "Vilka villkor som gäller – Noggrant beskrivna villkor med redovisningsmanualer för följande områden:",
                        "Noggrant beskrivna villkor med redovisningsmanualer för följande områden:"),
                Arguments.of("after a colon", "Vilka villkor som gäller:  som 2017", "som 2017"),
                Arguments.of("after a hyphen", "Vilka villkor som gäller - som 2017", "som 2017"),
                Arguments.of("after two signs", "Vilka villkor som gäller: – som 2017", "som 2017"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rests")
    void keepsWhatElseIsSaid(String why, String text, String rest) {
        assertThat(FollowUpQuestion.parseHeading(text))
                .contains(new FollowUpHeading(FollowUpQuestion.CONDITIONS, Tense.FUTURE, rest));
    }

    static Stream<String> others() {
        return Stream.of(
                "",
                "Uppföljning 2017",
                "Vilka villkor",
                "Vilka villkor som gäller här",
                "Vilka villkor som gälltas",
                "Om vilka villkor som gäller",
                "Hur ska medlen fördelats",
                "Vilka resurser ska används");
    }

    @ParameterizedTest
    @MethodSource("others")
    void nothingElseIsAQuestion(String text) {
        assertThat(FollowUpQuestion.parseHeading(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenInOneSpellingThatIsRead(FollowUpQuestion question) {
        for (Tense tense : Tense.values()) {
            assertThat(FollowUpQuestion.parseHeading(question.heading(tense)))
                    .contains(new FollowUpHeading(question, tense, ""));
        }
    }

    @Test
    void nullIsRefused() {
        ValueContract.assertNullRefused(FollowUpQuestion.class, FollowUpQuestion.VALUE, Tense.PAST);
    }
}
