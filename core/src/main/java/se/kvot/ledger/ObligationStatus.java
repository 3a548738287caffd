package se.kvot.ledger;

/** How far an obligation has come, worked out from what was handed in (<i>läge för åtagande</i>). */
public enum ObligationStatus {
    /** It is not due yet (<i>planerat</i>). */
    SCHEDULED,

    /** It is due later than first agreed, and not due yet (<i>flyttat</i>). */
    MOVED,

    /** It is due, or late (<i>förfallet till inlämning</i>). */
    DUE,

    /** It is handed in (<i>inlämnat</i>). */
    SUBMITTED,

    /** It is approved (<i>godkänt</i>). */
    APPROVED,

    /** It was sent back and is to be handed in again (<i>återsänt</i>). */
    RETURNED,

    /** It need not be met any more (<i>efterskänkt</i>). */
    WAIVED,

    /** Some of it is met (<i>delvis uppfyllt</i>). */
    PARTIALLY_MET
}
