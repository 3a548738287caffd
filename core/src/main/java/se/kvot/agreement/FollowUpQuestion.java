package se.kvot.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import java.text.Normalizer;
import java.util.Optional;

/** The five questions of a follow-up (<i>uppföljningsfrågor</i>), each asked of the past or of the future. */
public enum FollowUpQuestion {

    /** What was demanded. */
    CONDITIONS("Vilka villkor som gällt", "Vilka villkor som gäller"),

    /** What value was created. */
    VALUE("Vilket värde som skapats", "Vilket värde som skapas"),

    /** How the money was distributed. */
    DISTRIBUTION("Hur har medlen fördelats", "Hur ska medlen fördelas"),

    /** What resources were used. */
    RESOURCES("Vilka resurser har använts", "Vilka resurser ska användas"),

    /** When and how it was followed up. */
    FOLLOW_UP(
            "När och hur har uppföljningen skett, har mätetal/mått använts",
            "När och hur ska uppföljningen ske, ska mätetal/mått användas");

    /** What documents write beside the correct spellings. */
    private static final ImmutableListMultimap<FollowUpQuestion, String> MISSPELT_PAST =
            ImmutableListMultimap.of(DISTRIBUTION, "Hur har medlen fördelas", RESOURCES, "Vilka resurser har används");

    private static final CharMatcher SPACE = CharMatcher.whitespace();

    /** What may stand between a question and what else a heading says. */
    private static final CharMatcher BREAK = CharMatcher.anyOf(":;.?,-\u2013\u2014");

    private final String past;
    private final String future;

    FollowUpQuestion(String past, String future) {
        this.past = past;
        this.future = future;
    }

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static FollowUpQuestion parse(String word) {
        return Word.parse("question", values(), word);
    }

    /**
     * Reads a heading in any of the spellings that documents have: with a colon or a semicolon after it, with other spaces,
     * in upper or lower case, or misspelt as <i>Hur har medlen fördelas</i>.
     *
     * <pre>{@code
     * FollowUpQuestion.parseHeading("Vilka resurser har används ").map(FollowUpHeading::question); // RESOURCES
     * }</pre>
     *
     * @return the question, or empty if the text is no such heading
     */
    public static Optional<FollowUpHeading> parseHeading(String text) {
        String line = SPACE.trimAndCollapseFrom(Normalizer.normalize(text, Normalizer.Form.NFC), ' ');
        for (FollowUpQuestion question : values()) {
            for (Tense tense : Tense.values()) {
                Optional<String> rest = restAfter(question.heading(tense), line);
                if (rest.isPresent()) {
                    return Optional.of(new FollowUpHeading(question, tense, rest.get()));
                }
            }
            for (String misspelt : MISSPELT_PAST.get(question)) {
                Optional<String> rest = restAfter(misspelt, line);
                if (rest.isPresent()) {
                    return Optional.of(new FollowUpHeading(question, Tense.PAST, rest.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> restAfter(String question, String line) {
        if (!line.regionMatches(true, 0, question, 0, question.length())) {
            return Optional.empty();
        }
        String rest = SPACE.trimFrom(line.substring(question.length()));
        return rest.isEmpty() || BREAK.matches(rest.charAt(0))
                ? Optional.of(BREAK.or(SPACE).trimLeadingFrom(rest))
                : Optional.empty();
    }

    /** {@return the word that documents use, such as {@code follow-up}} */
    public String word() {
        return Word.of(this);
    }

    /** {@return the heading, in its one correct spelling} */
    public String heading(Tense tense) {
        return switch (requireNonNull(tense, "tense")) {
            case PAST -> past;
            case FUTURE -> future;
        };
    }
}
