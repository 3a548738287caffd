package se.kvot.document;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Something in a document that cannot be, and where (<i>fel i dokument</i>), such as
 * {@code cancer.yaml:12:5 amount must have a unit, as 655 mnkr has, but was the number 447}.
 *
 * @param place where
 * @param message what must be how, and what was there
 */
public record DocumentProblem(Place place, String message) implements Comparable<DocumentProblem> {

    /**
     * Where something stands.
     *
     * @param file the name of the file, as it was given
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     */
    public record Place(String file, int line, int column) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column);

        /** Makes a place. */
        public Place {
            requireNonNull(file, "file");
        }

        /** Orders places by file, and those in the same file as they stand. */
        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        /** {@return file, line and column with colons between them} */
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    /** Makes a problem. */
    public DocumentProblem {
        requireNonNull(place, "place");
        requireNonNull(message, "message");
    }

    /** Orders problems by place. */
    @Override
    public int compareTo(DocumentProblem other) {
        return comparing(DocumentProblem::place)
                .thenComparing(DocumentProblem::message)
                .compare(this, other);
    }

    /** {@return the place and the message} */
    @Override
    public String toString() {
        return place + " " + message;
    }
}
