/**
 * The {@code kvot} command and examples of use.
 *
 * <p>{@link se.kvot.example.KvotCommand} is the command; {@link se.kvot.example.QuotaDemo} is the real case that
 * {@code kvot demo} shows, and the example to read first; {@link se.kvot.example.OwnKeys} is a key of one's own. All that
 * is computed, written and explained here is the library's; this module only calls it, and makes no promise of
 * compatibility.
 */
@NullMarked
package se.kvot.example;

import org.jspecify.annotations.NullMarked;
