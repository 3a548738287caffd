package se.kvot.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvot.document.tree.Node;

/** A table with known keys: the fields of a value. */
final class ObjectForm<T> implements Form<T> {

    /** Makes a value of its fields; refuses by an {@link IllegalArgumentException}. */
    interface Maker<T> {
        T make(Values values);
    }

    /** Looks at the whole table before the value is made of it. */
    interface Check {
        boolean isSound(Values values, Node.Mapping table, Reading reading);
    }

    private final String what;
    private final Map<String, Field<T, ?>> byName;
    private final ImmutableList<Field<T, ?>> fields;
    private final Check check;
    private final Maker<T> maker;

    static <T> Builder<T> of(String what) {
        return new Builder<>(what);
    }

    private ObjectForm(String what, ImmutableList<Field<T, ?>> fields, Check check, Maker<T> maker) {
        this.what = what;
        this.fields = fields;
        this.check = check;
        this.maker = maker;
        this.byName = new HashMap<>();
        fields.forEach(field -> byName.put(field.name, field));
    }

    /** The keys that there may be, in the order that they are written in. */
    ImmutableSet<String> names() {
        return fields.stream().map(field -> field.name).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public @Nullable T read(Node node, String name, Reading reading) {
        if (!(node instanceof Node.Mapping table)) {
            reading.refuse(node, what + " must be a table but was " + node.shown());
            return null;
        }
        Values values = new Values(fields.size());
        boolean sound = true;
        for (Node.Entry entry : table.entries()) {
            @Nullable Field<T, ?> field = byName.get(entry.key().text());
            if (field == null) {
                reading.refuse(entry.key(), unknown(entry));
                sound = false;
            } else {
                sound &= values.read(field, entry.value(), reading);
            }
        }
        for (Field<T, ?> field : fields) {
            if (field.required && !values.isGiven(field)) {
                reading.refuse(table, field.name + " of " + what + " must be given but was missing");
                sound = false;
            }
        }
        if (!check.isSound(values, table, reading) || !sound) {
            return null;
        }
        try {
            return maker.make(values);
        } catch (IllegalArgumentException e) {
            reading.refuse(table, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private String unknown(Node.Entry entry) {
        String key = entry.key().text();
        if (entry.value() instanceof Node.Scalar beside
                && beside.kind() == Node.Kind.NULL
                && beside.text().isEmpty()) {
            return "key of " + what + " must be followed by a value but was " + Node.quoted(key)
                    + "; inside braces a text with a comma must be in quotes";
        }
        Optional<String> meant = Nearest.of(key, byName.keySet());
        return "key of " + what + " must be " + meant.orElseGet(() -> "one of " + String.join(", ", names()))
                + " but was " + Node.quoted(key);
    }

    @Override
    public Node write(T value) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Field<T, ?> field : fields) {
            @Nullable Node node = field.writer.apply(value);
            if (node != null) {
                entries.add(Node.Entry.of(field.name, node));
            }
        }
        return Node.mapping(entries);
    }

    /** Reads what stands beside a key. */
    private interface Reader<V> {
        @Nullable
        V read(Node node, String name, Reading reading);
    }

    /** One key: how what stands beside it is read and written. */
    static final class Field<T, V> {
        private final String name;
        private final int index;
        private final boolean required;
        private final Reader<V> reader;
        private final @Nullable V missing;
        private final Function<T, @Nullable Node> writer;

        private Field(
                String name,
                int index,
                boolean required,
                Reader<V> reader,
                @Nullable V missing,
                Function<T, @Nullable Node> writer) {
            this.name = name;
            this.index = index;
            this.required = required;
            this.reader = reader;
            this.missing = missing;
            this.writer = writer;
        }
    }

    /** What stood in a table. */
    static final class Values {
        private final @Nullable Object[] read;
        private final boolean[] given;

        private Values(int count) {
            this.read = new Object[count];
            this.given = new boolean[count];
        }

        private boolean read(Field<?, ?> field, Node node, Reading reading) {
            given[field.index] = true;
            read[field.index] = field.reader.read(node, field.name, reading);
            return read[field.index] != null;
        }

        boolean isGiven(Field<?, ?> field) {
            return given[field.index];
        }

        /** Whether it stands there and cannot be read, which was told. */
        boolean isUnread(Field<?, ?> field) {
            return given[field.index] && read[field.index] == null;
        }

        /** The value of a field; one that stands in a table that is sound, or may be missing. */
        @SuppressWarnings("unchecked") // a field reads values of its own type only
        <V> V get(Field<?, V> field) {
            @Nullable V value = (V) read[field.index];
            @Nullable V result = value == null ? field.missing : value;
            if (result == null) {
                throw new IllegalStateException("field " + field.name + " must be given but was missing");
            }
            return result;
        }
    }

    /** Collects the fields of an {@link ObjectForm}. */
    static final class Builder<T> {
        private final String what;
        private final List<Field<T, ?>> fields = new ArrayList<>();
        private Check check = (values, table, reading) -> true;

        private Builder(String what) {
            this.what = what;
        }

        <V> Field<T, V> required(String name, Form<V> form, Function<T, V> of) {
            return add(name, true, form::read, null, value -> form.write(of.apply(value)));
        }

        <V> Field<T, Optional<V>> optional(String name, Form<V> form, Function<T, Optional<V>> of) {
            return add(
                    name,
                    false,
                    (node, key, reading) -> {
                        @Nullable V value = form.read(node, key, reading);
                        return value == null ? null : Optional.of(value);
                    },
                    Optional.empty(),
                    value -> of.apply(value).map(form::write).orElse(null));
        }

        <V> Field<T, V> unless(String name, Form<V> form, V missing, Function<T, V> of) {
            return add(
                    name,
                    false,
                    form::read,
                    missing,
                    value -> of.apply(value).equals(missing) ? null : form.write(of.apply(value)));
        }

        <V> Field<T, ImmutableList<V>> list(String name, Form<V> item, Function<T, ImmutableList<V>> of) {
            return unless(name, new ListForm<>(item), ImmutableList.of(), of);
        }

        <V> Field<T, ImmutableList<V>> set(String name, Form<V> item, Function<T, ImmutableSet<V>> of) {
            return list(name, item, value -> of.apply(value).asList());
        }

        void check(Check check) {
            this.check = check;
        }

        ObjectForm<T> make(Maker<T> maker) {
            return new ObjectForm<>(what, ImmutableList.copyOf(fields), check, maker);
        }

        private <V> Field<T, V> add(
                String name,
                boolean required,
                Reader<V> reader,
                @Nullable V missing,
                Function<T, @Nullable Node> writer) {
            Field<T, V> field = new Field<>(name, fields.size(), required, reader, missing, writer);
            fields.add(field);
            return field;
        }
    }
}
