/** report.render. */
@NullMarked
package se.kvot.report.render;

import org.jspecify.annotations.NullMarked;
