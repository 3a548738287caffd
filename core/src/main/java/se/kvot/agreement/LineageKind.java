package se.kvot.agreement;

/** How an agreement stems from another grant, or goes over into one (<i>släktskap</i>). */
public enum LineageKind {

    /** Takes the place of the other (<i>ersätter</i>). */
    REPLACES,

    /** The other takes its place (<i>ersätts av</i>). */
    REPLACED_BY,

    /** Made of the other, among several (<i>sammanslagning av</i>). */
    MERGED_FROM,

    /** Ends as a part of the other (<i>ingår i</i>). */
    MERGED_INTO,

    /** Was a part of the other (<i>utbruten ur</i>). */
    SPLIT_FROM,

    /** Goes on with the other (<i>fortsätter</i>). */
    CONTINUES,

    /** Goes on under the other (<i>flyttad till</i>). */
    MOVED_TO,

    /** Ends, wholly or for a share, in the general grant (<i>övergått i generellt statsbidrag</i>). */
    TRANSFERRED_TO_GENERAL;

    /**
     * Reads what {@link #word()} writes.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static LineageKind parse(String word) {
        return Word.parse("kind of lineage", values(), word);
    }

    /** {@return the word that documents use, such as {@code replaces}} */
    public String word() {
        return Word.of(this);
    }
}
