/**
 * What crosses the file boundary as data: agreements as documents, and one JSON form for every value.
 *
 * <p>Start at {@link se.kvot.document.Documents}: it reads a folder of YAML documents as a
 * {@link se.kvot.document.Catalogue} of agreements, and writes each {@link se.kvot.document.Document} as YAML or as JSON.
 * What is wrong is told all at once, with its place ({@link se.kvot.document.DocumentException}). The form is published
 * as a JSON Schema by {@link se.kvot.document.DocumentSchema}.
 *
 * <p>{@link se.kvot.document.AllocationJson} writes an allocation with all its steps.
 * {@link se.kvot.document.ApportionmentJson} answers problems of numbers only, for whatever system asks. Amounts and figures are strings,
 * so that no reader turns them into binary floating point on the way.
 *
 * <p>Nothing is fetched from anywhere, and no file outside the folder is read.
 */
@NullMarked
package se.kvot.document;

import org.jspecify.annotations.NullMarked;
