package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is required of the texts and ids that agreements are made of. */
final class Require {

    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();
    private static final CharMatcher UNPRINTABLE = CONTROL.and(CharMatcher.noneOf("\t\n\r\u0085"));
    private static final CharMatcher NOT_ON_A_LINE = CONTROL.or(CharMatcher.anyOf("\u2028\u2029"));

    private Require() {}

    static String text(String what, String text) {
        return written(what, text, UNPRINTABLE, "be of signs that can be printed");
    }

    static void text(String what, Optional<String> text) {
        text.ifPresent(it -> text(what, it));
    }

    /** What stands on one line, such as a name: a table has no place for a second one, and a terminal obeys the rest. */
    static String line(String what, String text) {
        return written(what, text, NOT_ON_A_LINE, "be on one line, of signs that can be printed,");
    }

    private static String written(String what, String text, CharMatcher refused, String rule) {
        requireNonNull(text, what);
        checkArgument(!text.isBlank(), "%s must not be blank but was %s", what, Shown.quoted(Shown.cut(text)));
        checkArgument(refused.matchesNoneOf(text), "%s must %s but was %s", what, rule, Shown.quoted(Shown.cut(text)));
        return text;
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
