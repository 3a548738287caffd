package se.kvot.agreement;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;

/** Constants as the words of documents: {@code REPORT_RECEIVER} is {@code report-receiver}. */
final class Word {

    private Word() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E parse(String what, E[] values, String word) {
        requireNonNull(word, "word");
        for (E value : values) {
            if (of(value).equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException(what + " must be one of "
                + Stream.of(values).map(Word::of).collect(joining(", ")) + " but was "
                + Shown.quoted(Shown.cut(word)));
    }
}
