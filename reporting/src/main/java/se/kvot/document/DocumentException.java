package se.kvot.document;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.Collection;

/** Says that documents cannot be read, with everything that is wrong with them. */
public final class DocumentException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 20;

    @SuppressWarnings("serial") // the list and what it holds are serializable or not as they are; nobody sends this
    private final ImmutableList<DocumentProblem> problems;

    DocumentException(Collection<DocumentProblem> problems) {
        super(message(problems));
        this.problems = ImmutableList.sortedCopyOf(problems);
    }

    private static String message(Collection<DocumentProblem> problems) {
        return problems.stream()
                        .sorted()
                        .limit(MOST_SHOWN)
                        .map(DocumentProblem::toString)
                        .collect(joining("\n"))
                + (problems.size() > MOST_SHOWN ? "\n… and " + (problems.size() - MOST_SHOWN) + " more" : "");
    }

    /** {@return everything that is wrong, by place; the message has the first twenty} */
    public ImmutableList<DocumentProblem> problems() {
        return problems;
    }
}
