package se.kvot.apportionment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import se.kvot.money.Fraction;

/**
 * What a problem was answered with (<i>fördelning i hela enheter</i>). The parts and what is undistributed sum to the
 * total of the problem.
 *
 * <p>A result is data: one that was read from elsewhere can be checked with {@link ApportionmentVerifier}.
 *
 * <pre>{@code
 * Apportionment shared = ApportionmentProblem.of(ApportionmentMethod.LARGEST_REMAINDER, 45, 11, 14, 2).apportion();
 * ImmutableList<BigInteger> parts = shared.parts(); // 19, 23, 3
 * int tiedOnes = shared.ties().get(0).claimants().size(); // all three remainders were a third
 * }</pre>
 *
 * @param problem what was asked
 * @param parts what each gets, in the order of the weights, in the smallest unit
 * @param undistributed the total minus the parts; negative when parts rounded alone give out more than there is
 * @param ties where claims to the last units were equal, and how that was decided
 * @param certificate what shows that the parts are right
 * @param balances what each is owed in the next round (positive) or got ahead (negative), in the smallest unit; empty for
 *     methods without memory
 */
public record Apportionment(
        ApportionmentProblem problem,
        ImmutableList<BigInteger> parts,
        BigInteger undistributed,
        ImmutableList<ClaimTie> ties,
        Certificate certificate,
        ImmutableList<Fraction> balances) {

    /** Makes a result, right or wrong. */
    public Apportionment {
        requireNonNull(problem, "problem");
        requireNonNull(parts, "parts");
        requireNonNull(undistributed, "undistributed");
        requireNonNull(ties, "ties");
        requireNonNull(certificate, "certificate");
        requireNonNull(balances, "balances");
    }

    /** {@return how the parts came about, index by index, each with what it had after the step} */
    public ImmutableList<ApportionmentStep> steps() {
        return Steps.of(this);
    }
}
