/** document. */
@NullMarked
package se.kvot.document;

import org.jspecify.annotations.NullMarked;
