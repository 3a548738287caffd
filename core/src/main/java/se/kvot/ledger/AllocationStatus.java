package se.kvot.ledger;

/** How far an allocation has come, worked out from what happened (<i>läge</i>). */
public enum AllocationStatus {
    /** The money is made known (<i>aviserat</i>). */
    ANNOUNCED,

    /** A figure is given that may still change (<i>preliminärt</i>). */
    PRELIMINARY,

    /** The money is granted (<i>beslutat</i>). */
    DECIDED,

    /** The recipient has asked for it (<i>rekvirerat</i>). */
    REQUISITIONED,

    /** Some of it or all is paid (<i>utbetalt</i>). */
    PAID,

    /** Some of it is committed or spent (<i>används</i>). */
    IN_USE,

    /** Its use is reported (<i>redovisat</i>). */
    REPORTED,

    /** The report is approved (<i>godkänt</i>). */
    APPROVED,

    /** The report is approved and nothing is left (<i>avslutat</i>). */
    CLOSED,

    /** Nothing is granted (<i>avslag</i>). */
    REFUSED,

    /** It was not asked for in time (<i>förfallet</i>). */
    LAPSED,

    /** Some of it is to be paid back (<i>återbetalningsskyldigt</i>). */
    REPAYMENT_DUE,

    /** What was to be paid back is (<i>återbetalt</i>). */
    REPAID
}
