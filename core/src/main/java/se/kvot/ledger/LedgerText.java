package se.kvot.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import se.kvot.money.ExactAmount;

/** How values of the ledger are shown and checked. */
final class LedgerText {

    private static final int LONGEST = 64;

    private LedgerText() {}

    static String quoted(String text) {
        requireNonNull(text, "text");
        return '"' + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + '"';
    }

    static String requireText(String what, String text) {
        requireNonNull(text, what);
        checkArgument(!text.isBlank(), "%s must not be blank but was %s", what, quoted(text));
        return text;
    }

    /** The one of {@code values} that is shown as {@code word}. */
    static <T> T parse(String what, T[] values, String word) {
        requireNonNull(word, "word");
        return Arrays.stream(values)
                .filter(value -> value.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(what + " must be one of "
                        + Arrays.stream(values).map(Object::toString).collect(joining(", ")) + " but was "
                        + quoted(word)));
    }

    static ExactAmount requireNotNegative(String what, ExactAmount amount) {
        requireNonNull(amount, what);
        checkArgument(amount.signum() >= 0, "%s must not be negative but was %s", what, amount);
        return amount;
    }
}
