package se.kvot.agreement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something worth keeping that has no place of its own (<i>anmärkning</i>).
 *
 * @param text what is said
 * @param source where it is stated, if it is known
 */
public record Note(String text, Optional<Source> source) {

    /**
     * Makes a note.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Note {
        Require.text("text of a note", text);
        requireNonNull(source, "source");
    }

    /**
     * {@return a note with its source}
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public static Note of(String text, Source source) {
        return new Note(text, Optional.of(source));
    }
}
