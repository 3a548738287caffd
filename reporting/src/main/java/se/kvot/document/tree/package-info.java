/**
 * Documents as trees of texts, lists and tables that know where they stand, whether written as YAML or as JSON.
 *
 * <p>Nothing here knows what a document is about. {@link se.kvot.document.tree.YamlTree} and
 * {@link se.kvot.document.tree.JsonTree} read, {@link se.kvot.document.tree.YamlText} and
 * {@link se.kvot.document.tree.JsonText} write; what cannot be read is told to
 * {@link se.kvot.document.tree.Refusals} with its line and column.
 */
@NullMarked
package se.kvot.document.tree;

import org.jspecify.annotations.NullMarked;
