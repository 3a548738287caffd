package se.kvot.document.tree;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2: the documents of a text, one or several.
 *
 * <p>Tags, anchors and aliases are refused: no document needs them, and they are how a small text becomes a large one or
 * asks for code. {@code NO} is text and {@code 0.10} keeps its decimals, since nothing is turned into a number here.
 */
public final class YamlTree {

    private static final int FEW = 8;
    private static final String NO_COLON = "could not find expected ':'";

    /** Ends the reading after a fault that was told. */
    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ended() {
            super("ended", null, false, false);
        }
    }

    private final TreeLimits limits;
    private final Refusals refusals;
    private final Iterator<Event> events;
    private int nodes;

    /** {@return the documents of {@code text}, up to the first that is not YAML or breaks a limit} */
    public static ImmutableList<Node> read(String text, TreeLimits limits, Refusals refusals) {
        ImmutableList.Builder<Node> documents = ImmutableList.builder();
        if (!isRead(text, limits, refusals, documents)) {
            refusals.lose();
        }
        return documents.build();
    }

    private static boolean isRead(
            String text, TreeLimits limits, Refusals refusals, ImmutableList.Builder<Node> documents) {
        if (text.length() > limits.characters()) {
            refusals.refuse(
                    1, 1, "text must have at most " + limits.characters() + " characters but had " + text.length());
            return false;
        }
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(limits.characters())
                .setParseComments(false)
                // in one piece: the parser's pieces break between the two halves of a sign outside the first plane
                .setBufferSize(text.length() + 1)
                .build();
        try {
            StreamReader reader = new StreamReader(settings, text);
            read(new YamlTree(limits, refusals, new ParserImpl(settings, reader)), reader, documents);
            return true;
        } catch (Ended e) {
            return false;
        } catch (ReaderException e) {
            refuse(e, text, refusals);
        } catch (MarkedYamlEngineException e) {
            refuse(e, refusals);
        } catch (YamlEngineException e) {
            refusals.refuse(1, 1, malformed(e.getMessage()));
        }
        return false;
    }

    /** What the parser throws without a place happens where its reader stands. */
    private static void read(YamlTree tree, StreamReader reader, ImmutableList.Builder<Node> documents) {
        try {
            tree.readTo(documents);
        } catch (YamlVersionException e) {
            SpecVersion version = e.getSpecVersion();
            // the reader has read the line to its end
            throw tree.end(
                    Math.max(1, reader.getLine()),
                    1,
                    "text must be in YAML 1.2 but was in " + version.getMajor() + "." + version.getMinor());
        } catch (NumberFormatException e) {
            // of an escape such as \UFFFFFFFF
            throw tree.end(
                    reader.getLine() + 1, reader.getColumn() + 1, malformed("found an escape that stands for no sign"));
        }
    }

    private static void refuse(ReaderException e, String text, Refusals refusals) {
        int at = 0;
        int line = 1;
        int column = 1;
        for (int i = 0; i < e.getPosition() && at < text.length(); i++) {
            int sign = text.codePointAt(at);
            at += Character.charCount(sign);
            column = sign == '\n' ? 1 : column + 1;
            line += sign == '\n' ? 1 : 0;
        }
        refusals.refuse(
                line,
                column,
                "text must be of signs that can be printed but had " + Character.getName(e.getCodePoint()));
    }

    private static void refuse(MarkedYamlEngineException e, Refusals refusals) {
        String problem = String.valueOf(e.getProblem());
        Optional<Mark> begun = e.getContextMark();
        // a key without its colon is missed where the next line begins
        Optional<Mark> mark =
                problem.equals(NO_COLON) ? begun : e.getProblemMark().or(() -> begun);
        int line = mark.map(Mark::getLine).orElse(0);
        refusals.refuse(
                line + 1,
                mark.map(Mark::getColumn).orElse(0) + 1,
                malformed(problem) + hint(problem, begun.map(Mark::getLine).orElse(line), line));
    }

    /** What people have mostly done when the parser says so, since it speaks of its own grammar. */
    private static String hint(String problem, int begun, int line) {
        if (problem.equals(NO_COLON)) {
            return "; a colon must be followed by a space";
        } else if (problem.startsWith("mapping values are not allowed")) {
            return "; the indentation may be wrong, or a text with a colon lacks its quotes";
        } else if (problem.startsWith("expected <block end>")) {
            return begun == line
                    ? "; a text with quotes inside may lack those around it"
                    : "; the indentation may be wrong, or a quote above lacks its pair";
        }
        return begun == line ? "" : "; what begins in line " + (begun + 1) + " may lack its end";
    }

    private static String malformed(@Nullable String problem) {
        return "text must be YAML but was not: "
                + String.valueOf(problem).lines().findFirst().orElse("").strip();
    }

    private YamlTree(TreeLimits limits, Refusals refusals, Iterator<Event> events) {
        this.limits = limits;
        this.refusals = refusals;
        this.events = events;
    }

    private void readTo(ImmutableList.Builder<Node> documents) {
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
                default -> documents.add(node(event, 1));
            }
        }
    }

    private Node node(Event event, int depth) {
        int line = line(event);
        int column = column(event);
        nodes++;
        if (nodes > limits.nodes()) {
            throw end(line, column, "text must have at most " + limits.nodes() + " values but had more");
        }
        if (event instanceof ScalarEvent scalar) {
            checkPlain(scalar, scalar.getTag());
            String text = scalar.getValue();
            return new Node.Scalar(
                    line,
                    column,
                    text,
                    scalar.getScalarStyle() == ScalarStyle.PLAIN ? Plain.kind(text) : Node.Kind.TEXT);
        }
        if (depth > limits.depth()) {
            throw end(
                    line,
                    column,
                    "lists and tables must stand at most " + limits.depth() + " inside one another but stood deeper");
        }
        if (event instanceof SequenceStartEvent start) {
            checkPlain(start, start.getTag());
            return new Node.Sequence(line, column, items(depth));
        }
        if (event instanceof MappingStartEvent start) {
            checkPlain(start, start.getTag());
            return new Node.Mapping(line, column, entries(depth));
        }
        if (event instanceof AliasEvent alias) {
            throw end(line, column, "value must be written out but was the alias *" + alias.getAlias());
        }
        throw end(line, column, malformed(event.toString()));
    }

    /** Neither tagged nor named. */
    private void checkPlain(NodeEvent event, Optional<String> tag) {
        if (tag.isPresent()) {
            throw end(line(event), column(event), "value must be without a tag but had " + Node.quoted(tag.get()));
        }
        event.getAnchor().ifPresent(anchor -> {
            throw end(line(event), column(event), "value must be without an anchor but had &" + anchor);
        });
    }

    private ImmutableList<Node> items(int depth) {
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return items.build();
    }

    private ImmutableList<Node.Entry> entries(int depth) {
        Keys keys = new Keys();
        ImmutableList.Builder<Node.Entry> entries = ImmutableList.builder();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = node(event, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (!(key instanceof Node.Scalar name)) {
                refusals.refuse(key.line(), key.column(), "key must be text but was " + key.shown());
            } else if (keys.isNew(name, refusals)) {
                entries.add(new Node.Entry(name, value));
            }
        }
        return entries.build();
    }

    private Ended end(int line, int column, String message) {
        refusals.refuse(line, column, message);
        return new Ended();
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }

    /** The keys of a table so far; most tables are small, and then looking through them costs less than a map. */
    static final class Keys {
        private final Node.Scalar[] few = new Node.Scalar[FEW];
        private int count;
        private @Nullable Map<String, Node.Scalar> many;

        boolean isNew(Node.Scalar key, Refusals refusals) {
            Node.Scalar before = add(key);
            if (before != null) {
                refusals.refuse(
                        key.line(),
                        key.column(),
                        "key " + Node.quoted(key.text()) + " must stand once but stood in line " + before.line()
                                + " too");
            }
            return before == null;
        }

        private Node.@Nullable Scalar add(Node.Scalar key) {
            if (many != null) {
                return many.putIfAbsent(key.text(), key);
            }
            for (int i = 0; i < count; i++) {
                if (few[i].text().equals(key.text())) {
                    return few[i];
                }
            }
            if (count < FEW) {
                few[count++] = key;
                return null;
            }
            many = new HashMap<>();
            for (Node.Scalar scalar : few) {
                many.put(scalar.text(), scalar);
            }
            return many.putIfAbsent(key.text(), key);
        }
    }
}
