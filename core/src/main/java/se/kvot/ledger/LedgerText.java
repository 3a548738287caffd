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

    static IllegalArgumentException noSuchWord(String what, Object[] words, String word) {
        return new IllegalArgumentException(what + " must be one of "
                + Arrays.stream(words).map(Object::toString).collect(joining(", ")) + " but was " + quoted(word));
    }

    static ExactAmount requireNotNegative(String what, ExactAmount amount) {
        requireNonNull(amount, what);
        checkArgument(amount.signum() >= 0, "%s must not be negative but was %s", what, amount);
        return amount;
    }
}
