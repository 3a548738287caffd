package se.kvot.statistics;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;

/** The code of a recipient as tables write it, alone or with its name: {@code 0114} or {@code 0114 Upplands Väsby}. */
final class CodeText {

    /** What a cell says. */
    sealed interface Reading permits Found, ZeroLost, Malformed {

        /** {@return the rule that the cell breaks and what it was, empty if none} */
        String problem();
    }

    /** A recipient, with its name if the cell has one. */
    record Found(Recipient recipient) implements Reading {

        @Override
        public String problem() {
            return "";
        }
    }

    /** A code that lost its leading zero, as numbers do in spreadsheets, and the recipient that it probably was. */
    record ZeroLost(Recipient recipient, String problem) implements Reading {}

    /** Something else. */
    record Malformed(String problem) implements Reading {}

    private static final Pattern CODE = Pattern.compile("([0-9]{1,4})(?:\\s+(.+))?", Pattern.UNICODE_CHARACTER_CLASS);

    /** Reads a cell; codes of two digits are of {@code twoDigits}, but 00 is the state. */
    static Reading read(String cell, RecipientKind twoDigits) {
        try {
            return readCell(cell, twoDigits);
        } catch (IllegalArgumentException e) {
            // a name that no recipient may have
            return new Malformed(String.valueOf(e.getMessage()));
        }
    }

    private static Reading readCell(String cell, RecipientKind twoDigits) {
        Matcher matcher = CODE.matcher(CharMatcher.whitespace().trimFrom(cell));
        if (!matcher.matches()) {
            return malformed(cell, twoDigits, "");
        }
        String code = matcher.group(1);
        if (code.startsWith("00") && code.length() > 2) {
            return malformed(cell, twoDigits, "; no municipality begins with 00");
        }
        if (code.length() % 2 == 0) {
            return new Found(recipient(code, matcher.group(2), twoDigits));
        }
        if (code.startsWith("0")) {
            return malformed(cell, twoDigits, "");
        }
        String whole = "0" + code;
        return new ZeroLost(
                recipient(whole, matcher.group(2), twoDigits),
                rule(twoDigits) + " but was " + Quoted.of(cell) + ", probably " + whole
                        + " that has lost its leading zero; accept lost leading zeros if so");
    }

    private static Recipient recipient(String code, @Nullable String name, RecipientKind twoDigits) {
        RecipientKind kind =
                code.length() == 4 ? RecipientKind.MUNICIPALITY : code.equals("00") ? RecipientKind.STATE : twoDigits;
        return Optional.ofNullable(name)
                .map(given -> Recipient.of(kind, code, CharMatcher.whitespace().collapseFrom(given, ' ')))
                .orElseGet(() -> kind == RecipientKind.STATE ? Recipient.state() : Recipient.of(kind, code));
    }

    private static Malformed malformed(String cell, RecipientKind twoDigits, String because) {
        return new Malformed(rule(twoDigits) + " but was " + Quoted.of(cell) + because);
    }

    private static String rule(RecipientKind twoDigits) {
        return "code must be two digits (" + twoDigits.word() + ") or four (municipality)";
    }

    private CodeText() {}
}
