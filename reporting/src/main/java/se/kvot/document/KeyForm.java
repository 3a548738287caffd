package se.kvot.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.PlainValue;
import se.kvot.document.tree.Node;
import se.kvot.key.KeyBinding;
import se.kvot.key.KeyCatalog;
import se.kvot.key.KeyParameter;
import se.kvot.key.KeySpecException;

/**
 * A distribution key: its id beside {@code key}, and its parameters beside that, or under {@code parameters} if one of
 * them has a name that is taken.
 *
 * <p>The catalogue says which parameters there are and what a text in one of them stands for. Whether the whole can be a
 * key is tried on figures that nobody has, since a document is sound or not whatever the statistics are.
 */
final class KeyForm implements Form<KeySpec> {

    private static final String ID = "key";
    private static final String PARAMETERS = "parameters";

    private final KeyCatalog catalog;
    private final ImmutableMap<String, KeyBinding> bindings;
    private final ValueForms values;

    KeyForm(KeyCatalog catalog) {
        this.catalog = catalog;
        this.bindings =
                catalog.bindings().stream().collect(ImmutableMap.toImmutableMap(KeyBinding::id, binding -> binding));
        this.values = new ValueForms(this);
    }

    @Override
    public @Nullable KeySpec read(Node node, String name, Reading reading) {
        @Nullable KeySpec spec = readInside(node, name, reading);
        if (spec == null) {
            return null;
        }
        try {
            catalog.key(spec, NamedSources.of(spec));
            return spec;
        } catch (KeySpecException e) {
            reading.refuse(KeyPath.find(node, e.path()), String.valueOf(e.getMessage()));
            return null;
        } catch (IllegalArgumentException e) {
            reading.refuse(node, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Reads a key that is part of another. */
    @Nullable
    KeySpec readInside(Node node, String name, Reading reading) {
        if (node instanceof Node.Scalar) {
            return inShort(node, name, reading);
        }
        if (!(node instanceof Node.Mapping table)) {
            reading.refuse(node, name + " must be a table with key: and its parameters but was " + node.shown());
            return null;
        }
        @Nullable Node id = table.get(ID);
        if (id == null) {
            reading.refuse(table, "key of " + name + " must be given but was missing");
            return null;
        }
        @Nullable KeyBinding binding = binding(id, reading);
        if (binding == null) {
            return null;
        }
        @Nullable Map<String, Node> given = parameters(table, binding, reading);
        return given == null ? null : spec(binding, given, table, reading);
    }

    /** A key without parameters may be written as its id alone. */
    private @Nullable KeySpec inShort(Node node, String name, Reading reading) {
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
            @Nullable KeyBinding binding = binding(node, reading);
            return binding == null ? null : spec(binding, Map.of(), node, reading);
        }
        reading.refuse(node, name + " must be a table with key: and its parameters but was " + node.shown());
        return null;
    }

    private @Nullable KeyBinding binding(Node id, Reading reading) {
        String text = id instanceof Node.Scalar scalar ? scalar.text() : "";
        @Nullable KeyBinding binding = bindings.get(text);
        if (binding == null) {
            reading.refuse(
                    id,
                    "id of key must be one of " + Nearest.listed(text, bindings.keySet()) + " but was " + id.shown());
        }
        return binding;
    }

    private static @Nullable Map<String, Node> parameters(Node.Mapping table, KeyBinding binding, Reading reading) {
        Map<String, Node> given = new LinkedHashMap<>();
        boolean sound = true;
        for (Node.Entry entry : table.entries()) {
            String key = entry.key().text();
            if (key.equals(PARAMETERS) && table.entries().size() == 2) {
                if (!(entry.value() instanceof Node.Mapping inside)) {
                    reading.refuse(
                            entry.value(),
                            "parameters must be a table but was "
                                    + entry.value().shown());
                    return null;
                }
                for (Node.Entry parameter : inside.entries()) {
                    sound &= isKnown(parameter, binding, reading);
                    given.put(parameter.key().text(), parameter.value());
                }
            } else if (!key.equals(ID)) {
                sound &= isKnown(entry, binding, reading);
                given.put(key, entry.value());
            }
        }
        return sound ? given : null;
    }

    private static boolean isKnown(Node.Entry entry, KeyBinding binding, Reading reading) {
        String name = entry.key().text();
        List<String> names =
                binding.parameters().stream().map(KeyParameter::name).toList();
        if (names.contains(name)) {
            return true;
        }
        reading.refuse(
                entry.key(),
                "parameter of key " + binding.id() + " must be "
                        + (names.isEmpty() ? "none" : "one of " + Nearest.listed(name, names)) + " but was "
                        + Node.quoted(name));
        return false;
    }

    private @Nullable KeySpec spec(KeyBinding binding, Map<String, Node> given, Node at, Reading reading) {
        ImmutableMap.Builder<String, PlainValue> read = ImmutableMap.builder();
        boolean sound = true;
        for (KeyParameter<?> parameter : binding.parameters()) {
            @Nullable Node node = given.get(parameter.name());
            if (node == null) {
                if (parameter.isRequired()) {
                    reading.refuse(
                            at,
                            parameter.name() + " of key " + binding.id() + " must be given"
                                    + (isTaken(parameter.name()) ? ", with the others under parameters," : "")
                                    + " but was missing");
                    sound = false;
                }
                continue;
            }
            @Nullable PlainValue value = values.read(parameter.type(), node, parameter.name(), reading);
            if (value == null) {
                sound = false;
            } else {
                read.put(parameter.name(), value);
            }
        }
        return sound ? new KeySpec(binding.id(), read.buildOrThrow()) : null;
    }

    /**
     * The node of a key of the catalogue.
     *
     * @throws IllegalArgumentException if the catalogue has no such key or the key no such parameter
     */
    @Override
    public Node write(KeySpec spec) {
        @Nullable KeyBinding binding = bindings.get(spec.id());
        if (binding == null) {
            throw new IllegalArgumentException("key must be of the catalogue, which has "
                    + Nearest.listed(spec.id(), bindings.keySet()) + ", but was " + spec.id());
        }
        if (spec.parameters().isEmpty()) {
            return Node.text(spec.id());
        }
        ImmutableMap<String, KeyParameter<?>> byName = binding.parameters().stream()
                .collect(ImmutableMap.toImmutableMap(KeyParameter::name, parameter -> parameter));
        ImmutableList<Node.Entry> entries = spec.parameters().entrySet().stream()
                .map(parameter -> Node.Entry.of(
                        parameter.getKey(), written(byName.get(parameter.getKey()), parameter.getValue(), spec)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Node.Entry> table = ImmutableList.builder();
        table.add(Node.Entry.of(ID, Node.text(spec.id())));
        boolean taken = entries.stream().map(entry -> entry.key().text()).anyMatch(KeyForm::isTaken);
        if (taken) {
            table.add(Node.Entry.of(PARAMETERS, Node.mapping(entries)));
        } else {
            table.addAll(entries);
        }
        return Node.mapping(table.build());
    }

    /** Whether a parameter of that name cannot stand beside the id. */
    private static boolean isTaken(String name) {
        return name.equals(ID) || name.equals(PARAMETERS);
    }

    private Node written(@Nullable KeyParameter<?> parameter, PlainValue value, KeySpec spec) {
        if (parameter == null) {
            throw new IllegalArgumentException("parameters of key " + spec.id() + " must be of "
                    + bindings.get(spec.id()) + " but were "
                    + spec.parameters().keySet().stream().collect(Collectors.joining(", ")));
        }
        return values.write(parameter.type(), value, parameter.name());
    }
}
