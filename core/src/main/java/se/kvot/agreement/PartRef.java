package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The name of a part of an agreement, from outside (<i>hänvisning till delområde</i>), such as
 * {@code cancer-2017/standardised-care-pathways}.
 *
 * @param agreement the id of the agreement
 * @param part the id of the part
 */
public record PartRef(String agreement, String part) {

    /**
     * Names a part.
     *
     * @throws IllegalArgumentException if an id is not made of words of a to z and 0 to 9 with {@code -} between them
     */
    public PartRef {
        Require.id("an agreement", agreement);
        Require.id("a part", part);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static PartRef parse(String text) {
        int slash = text.indexOf('/');
        checkArgument(slash >= 0, "part must be written as agreement/part but was %s", Shown.quoted(Shown.cut(text)));
        return new PartRef(text.substring(0, slash), text.substring(slash + 1));
    }

    /** {@return the two ids with a slash between them} */
    @Override
    public String toString() {
        return agreement + "/" + part;
    }
}
