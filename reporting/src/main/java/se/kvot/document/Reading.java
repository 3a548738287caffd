package se.kvot.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvot.document.tree.Node;
import se.kvot.document.tree.Refusals;

/** One file being read: what was wrong so far, and what its documents name. */
final class Reading implements Refusals {

    /** Something that one document names and another has. */
    record Reference(DocumentProblem.Place place, Kind kind, String id) {

        /** What is named. */
        enum Kind {
            /** An agreement by its id. */
            AGREEMENT,
            /** A part, as agreement/part. */
            PART,
            /** A duty, as agreement/duty. */
            OBLIGATION
        }
    }

    /** What an agreement names within itself. */
    enum Local {
        /** A part. */
        PART("part"),
        /** Something to hand in. */
        OBLIGATION("obligation"),
        /** A demand. */
        CONDITION("condition"),
        /** A decision. */
        DECISION("decision"),
        /** An internal distribution. */
        DISTRIBUTION("internal distribution"),
        /** A follow-up. */
        FOLLOW_UP("follow-up"),
        /** An amendment. */
        AMENDMENT("amendment"),
        /** A movement of a ledger. */
        MOVEMENT("movement");

        private final String word;

        Local(String word) {
            this.word = word;
        }

        /** Demands and duties are named in the same way, so that no id may stand for both. */
        private Local family() {
            return this == CONDITION ? OBLIGATION : this;
        }
    }

    private record Known(Local kind, Node at) {}

    private record Use(ImmutableList<Local> kinds, String id, Node at) {}

    private record Citation(String document, Node at) {}

    /** An agreement that stands in the file, sound or not: what others may name in it. */
    record Declared(DocumentProblem.Place place, String id, ImmutableSet<String> parts, ImmutableSet<String> duties) {}

    private final String file;
    private final List<Declared> declared = new ArrayList<>();
    private Node.@Nullable Scalar id;
    private boolean whole = true;
    private final List<DocumentProblem> problems = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<Local, Map<String, Known>> known = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();

    Reading(String file) {
        this.file = file;
    }

    @Override
    public void refuse(int line, int column, String message) {
        problems.add(new DocumentProblem(place(line, column), message));
    }

    @Override
    public void lose() {
        whole = false;
    }

    /** Whether every agreement that stands in the file is among those declared. */
    boolean isWhole() {
        return whole;
    }

    void refuse(Node at, String message) {
        refuse(at.line(), at.column(), message);
    }

    DocumentProblem.Place place(Node at) {
        return place(at.line(), at.column());
    }

    private DocumentProblem.Place place(int line, int column) {
        return new DocumentProblem.Place(file, line, column);
    }

    List<DocumentProblem> problems() {
        return problems;
    }

    List<Reference> references() {
        return references;
    }

    List<Declared> declared() {
        return declared;
    }

    /** Hears what the document of an agreement is called. */
    void declare(Node.Scalar id) {
        this.id = id;
    }

    /**
     * Keeps what others may name in the document, and forgets the rest.
     *
     * @param mayBeAgreement whether it may be an agreement that could not be read
     */
    void end(boolean mayBeAgreement) {
        if (id != null) {
            declared.add(new Declared(place(id), id.text(), ids(Local.PART), ids(Local.OBLIGATION)));
            id = null;
        } else if (mayBeAgreement) {
            lose();
        }
        known.clear();
        uses.clear();
        citations.clear();
    }

    private ImmutableSet<String> ids(Local kind) {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        known.getOrDefault(kind.family(), Map.of()).forEach((id, found) -> {
            if (found.kind() == kind) {
                ids.add(id);
            }
        });
        return ids.build();
    }

    void refer(Reference.Kind kind, String id, Node at) {
        references.add(new Reference(place(at), kind, id));
    }

    void define(Local kind, String id, Node at) {
        @Nullable
        Known before = known.computeIfAbsent(kind.family(), key -> new LinkedHashMap<>())
                .putIfAbsent(id, new Known(kind, at));
        if (before != null) {
            refuse(
                    at,
                    "id of " + kind.word + " must stand for one thing but " + Node.quoted(id) + " stood in line "
                            + before.at().line() + " too");
        }
    }

    void use(ImmutableList<Local> kinds, String id, Node at) {
        uses.add(new Use(kinds, id, at));
    }

    void cite(String document, Node at) {
        citations.add(new Citation(document, at));
    }

    /** Whether everything that the document names within itself is there; what is not is told. */
    boolean namesWhatIsThere() {
        int before = problems.size();
        for (Use use : uses) {
            Map<String, Known> there = known.getOrDefault(use.kinds().get(0).family(), Map.of());
            @Nullable Known found = there.get(use.id());
            if (found == null || !use.kinds().contains(found.kind())) {
                String words = String.join(
                        " or ", use.kinds().stream().map(kind -> kind.word).toList());
                List<String> ids = there.entrySet().stream()
                        .filter(entry -> use.kinds().contains(entry.getValue().kind()))
                        .map(Map.Entry::getKey)
                        .toList();
                refuse(
                        use.at(),
                        words + " must be one of the agreement"
                                + (ids.isEmpty() ? ", which has none," : ", " + Nearest.listed(use.id(), ids) + ",")
                                + " but was " + Node.quoted(use.id()));
            }
        }
        return problems.size() == before;
    }

    /** Whether every source is of a document that the header explains; what is not is told. */
    boolean citesWhatIsThere(ImmutableMap<String, String> sources) {
        int before = problems.size();
        for (Citation citation : citations) {
            if (!sources.containsKey(citation.document())) {
                refuse(
                        citation.at(),
                        "source must be of a document under sources"
                                + (sources.isEmpty()
                                        ? ", which are none,"
                                        : ", " + Nearest.listed(citation.document(), sources.keySet()) + ",")
                                + " but was of " + Node.quoted(citation.document()));
            }
        }
        return problems.size() == before;
    }
}
