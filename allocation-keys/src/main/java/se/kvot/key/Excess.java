package se.kvot.key;

/** What happens when the claims of a performance-based key exceed the pool (<i>när ersättningen inte räcker</i>). */
public enum Excess {

    /** The key refuses, and says by how much the claims exceed the pool. */
    REFUSE,

    /** What each claims above its guarantee is reduced in proportion, so that the claims fill the pool. */
    PRO_RATA,

    /** The claims stand; the allocation shows the shortfall as a negative undistributed amount. */
    OPEN_SHORTFALL
}
