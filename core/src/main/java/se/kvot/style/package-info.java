/** How values are generated in this library; not part of its promise to users. */
@NullMarked
package se.kvot.style;

import org.jspecify.annotations.NullMarked;
