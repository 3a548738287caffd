package se.kvot.document;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How large documents from strangers may be (<i>gränser</i>). What is larger is refused before it costs anything.
 *
 * @param characters how many characters a file may have
 * @param depth how many lists and tables may stand inside one another
 * @param nodes how many texts, lists and tables a file may have
 * @param files how many files a folder may have
 */
public record DocumentLimits(int characters, int depth, int nodes, int files) {

    /**
     * Sets the limits.
     *
     * @throws IllegalArgumentException if one is not positive, or the depth is over 1000
     */
    public DocumentLimits {
        checkArgument(characters > 0, "characters must be positive but was %s", characters);
        checkArgument(depth > 0 && depth <= 1_000, "depth must be 1 to 1000 but was %s", depth);
        checkArgument(nodes > 0, "nodes must be positive but was %s", nodes);
        checkArgument(files > 0, "files must be positive but was %s", files);
    }

    /** {@return 4 million characters, 40 levels and 400 000 values a file, 100 000 files} */
    public static DocumentLimits standard() {
        return new DocumentLimits(4_000_000, 40, 400_000, 100_000);
    }
}
