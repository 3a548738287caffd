package se.kvot.key;

/** What happens to money that a bound frees or takes (<i>när ett golv eller tak slår till</i>). */
public enum Freed {

    /**
     * The others share what is freed, and bear what is missing, by the same key, until no bound is broken.
     *
     * <p>The sum stays what the key alone gives; least amounts that exceed it are refused. What nobody may take is left
     * undistributed, as is what is freed between claims, which do not grow with what there is.
     */
    RESHARED,

    /** The others are not touched: what is freed is undistributed, what is missing is an open shortfall. */
    LEFT
}
