package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is required of the texts and ids that agreements are made of. */
final class Require {

    private Require() {}

    static String text(String what, String text) {
        requireNonNull(text, what);
        checkArgument(!text.isBlank(), "%s must not be blank but was %s", what, Shown.quoted(Shown.cut(text)));
        return text;
    }

    static void text(String what, Optional<String> text) {
        text.ifPresent(it -> text(what, it));
    }

    static String id(String what, String id) {
        return KeySpec.requireName("id of " + what, id);
    }

    /** Refuses what is there more than once. */
    static void distinct(String what, Stream<?> items) {
        Set<Object> seen = new HashSet<>();
        items.forEach(item -> checkArgument(seen.add(item), "%s must be there once but %s was twice", what, item));
    }
}
