/**
 * Those who receive: the state, authorities, regions, counties, municipalities, and the boards and units inside them.
 *
 * <p>A {@link se.kvot.party.Recipient} is known by its kind and its code, never by its name alone: region 23, county 23
 * and municipality 2326 are three different recipients, and Gotland is a region as well as a municipality.
 * {@link se.kvot.party.Recipients} are different recipients in the order that a table lists them.
 *
 * <p>This package knows how codes look, not which of them are in use: the table of Sweden's regions and municipalities
 * comes with the statistics.
 */
@NullMarked
package se.kvot.party;

import org.jspecify.annotations.NullMarked;
