package se.kvot.agreement;

import static java.util.Objects.requireNonNull;

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
