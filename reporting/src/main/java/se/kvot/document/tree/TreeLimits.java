package se.kvot.document.tree;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How large the text of documents may be.
 *
 * @param characters how many characters
 * @param depth how many lists and tables inside one another
 * @param nodes how many texts, lists and tables in all
 */
public record TreeLimits(int characters, int depth, int nodes) {

    /**
     * Sets the limits.
     *
     * @throws IllegalArgumentException if one is not positive, or the depth is over 1000
     */
    public TreeLimits {
        checkArgument(characters > 0, "characters must be positive but was %s", characters);
        checkArgument(depth > 0 && depth <= 1_000, "depth must be 1 to 1000 but was %s", depth);
        checkArgument(nodes > 0, "nodes must be positive but was %s", nodes);
    }
}
