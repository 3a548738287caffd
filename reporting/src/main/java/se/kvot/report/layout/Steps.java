package se.kvot.report.layout;

import com.google.common.collect.ImmutableList;

/**
 * Numbered steps, one after the other.
 *
 * @param steps the steps
 */
public record Steps(ImmutableList<String> steps) implements Block {
    /** Leaves it to the page where lines break. */
    public Steps {
        steps = steps.stream().map(OneLine::of).collect(ImmutableList.toImmutableList());
    }
}
