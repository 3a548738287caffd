/**
 * What happened to the money.
 *
 * <p>A {@link se.kvot.ledger.Ledger} holds {@link se.kvot.ledger.Movement}s, from announced to returned, and what was
 * handed in. Everything else is derived from it at a date, and nothing derived is stored: an {@link
 * se.kvot.ledger.Account} is some money of the ledger, its {@link se.kvot.ledger.Balance} says what is left, and an
 * {@link se.kvot.ledger.AllocationLife} how far it has come.
 *
 * <p>There are two clocks. A movement has a day on which it happened and a day on which it became known;
 * {@link se.kvot.ledger.Ledger#asOf} turns the second one back. An amount that is not known is not zero: what needs it
 * is a {@link se.kvot.ledger.Tally} that names what it lacks.
 *
 * <p>Rules for requisitions, carrying over and repaying are data. What breaks one is a {@link se.kvot.ledger.Finding},
 * not an exception, as the ledger holds what was done, right or wrong.
 *
 * <p>What was promised stands in {@link se.kvot.agreement}. Nothing here reads or writes files.
 */
@NullMarked
package se.kvot.ledger;

import org.jspecify.annotations.NullMarked;
