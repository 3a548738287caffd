package se.kvot.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.party.Recipient;
import se.kvot.style.KvotStyle;
import se.kvot.time.FiscalYear;

/**
 * What a recipient says that money was or is to be used for (<i>uppföljning, planering</i>): answers to five fixed questions.
 *
 * <p>Instances are immutable and thread-safe.
 */
@KvotStyle
@Value.Immutable
public abstract sealed class FollowUp permits FollowUpBuilder.ImmutableFollowUp {

    FollowUp() {}

    /** {@return a builder; id, recipient, year and tense must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it is called} */
    public abstract String id();

    /** {@return whose follow-up it is} */
    public abstract Recipient recipient();

    /** {@return the id of the agreement; empty if it stands in it} */
    public abstract Optional<String> agreement();

    /** {@return the year that it is about} */
    public abstract FiscalYear year();

    /** {@return whether it looks back or ahead} */
    public abstract Tense tense();

    /** {@return the answers that there are} */
    public abstract ImmutableMap<FollowUpQuestion, String> answers();

    /** {@return what was attained of what was budgeted} */
    public abstract ImmutableList<Attainment> attainments();

    /** {@return what the money was used for, line by line} */
    public abstract ImmutableList<InternalLine> lines();

    /** {@return what is measured} */
    public abstract ImmutableList<String> indicators();

    /** {@return where it is stated, if it is known} */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Require.id("a follow-up", id());
        agreement().ifPresent(it -> Require.id("an agreement", it));
        answers().forEach((question, answer) -> Require.text("answer to " + question.word(), answer));
        indicators().forEach(it -> Require.text("indicator", it));
    }

    /** {@return the questions that have no answer, in their order} */
    public ImmutableSet<FollowUpQuestion> missing() {
        return Sets.immutableEnumSet(
                Sets.difference(EnumSet.allOf(FollowUpQuestion.class), answers().keySet()));
    }

    /** Collects what a {@link FollowUp} is made of; each may be set once. */
    public static final class Builder extends FollowUpBuilder {
        Builder() {}
    }
}
