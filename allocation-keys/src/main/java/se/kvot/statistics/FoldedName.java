package se.kvot.statistics;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as systems without Swedish letters write it: {@code upplands vasby}; different names may become one. */
record FoldedName(String text) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final CharMatcher OTHER = CharMatcher.inRange('a', 'z').negate();

    static FoldedName of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return new FoldedName(OTHER.trimAndCollapseFrom(plain.toLowerCase(Locale.ROOT), ' '));
    }

    /** {@return whether this name begins with all words of the other, one or more} */
    boolean startsWith(FoldedName other) {
        return !other.text.isEmpty() && text.startsWith(other.text + " ");
    }
}
