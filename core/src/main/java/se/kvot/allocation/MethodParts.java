package se.kvot.allocation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import se.kvot.apportionment.Apportionment;
import se.kvot.apportionment.ApportionmentMethod;
import se.kvot.apportionment.ApportionmentProblem;
import se.kvot.apportionment.TieBreak;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** Asks a method of apportionment for the parts: entitlements are its weights, recipients its indices. */
final class MethodParts {

    private final Entitlements entitlements;
    private final Recipients recipients;
    private final Rounding rounding;
    private final ApportionmentMethod method;
    private final BigInteger total;
    private final TieOrder order;

    /**
     * {@return the parts in smallest units}
     *
     * @param total what they sum to, a multiple of the unit
     */
    static Apportionment of(
            Entitlements entitlements,
            Rounding rounding,
            ApportionmentMethod method,
            BigInteger unit,
            BigInteger total) {
        return new MethodParts(entitlements, rounding, method, total).apportion(unit);
    }

    private MethodParts(Entitlements entitlements, Rounding rounding, ApportionmentMethod method, BigInteger total) {
        this.entitlements = entitlements;
        this.recipients = entitlements.recipients();
        this.rounding = rounding;
        this.method = method;
        this.total = total;
        this.order = new TieOrder(entitlements, rounding.ties());
    }

    private Apportionment apportion(BigInteger unit) {
        ApportionmentProblem.Builder builder = ApportionmentProblem.builder()
                .method(method)
                .total(total)
                .unit(unit)
                .mode(mode())
                .ties(ties());
        // the total may be rounded to nothing, so the first claim that there is tells the sign
        int sign = IntStream.range(0, recipients.size())
                .map(i -> claim(i).signum())
                .filter(signum -> signum != 0)
                .findFirst()
                .orElse(0);
        for (int i = 0; i < recipients.size(); i++) {
            Fraction claim = claim(i);
            checkArgument(
                    claim.signum() * sign >= 0,
                    "claims must all have the same sign by %s but that of %s was %s",
                    method,
                    recipients.get(i),
                    entitlements.at(i));
            builder.addWeight(claim.abs());
        }
        Apportionment result = builder.build().apportion();
        result.ties().forEach(tie -> order.requireDecided(byCode(recipients, tie.claimants()), tie.units()));
        return result;
    }

    private Fraction claim(int index) {
        return entitlements.at(index).count();
    }

    /** The method takes sizes, so that floor and ceiling become down and up or the other way round. */
    private RoundingMode mode() {
        boolean negative = total.signum() < 0;
        return switch (rounding.mode()) {
            case FLOOR -> negative ? RoundingMode.UP : RoundingMode.DOWN;
            case CEILING -> negative ? RoundingMode.DOWN : RoundingMode.UP;
            case UNNECESSARY -> RoundingMode.DOWN;
            default -> rounding.mode();
        };
    }

    /** A lot that names all, so that every tie is answered here: decided, or refused with the names of the tied. */
    private TieBreak ties() {
        return TieBreak.lot(IntStream.range(0, recipients.size())
                .boxed()
                .sorted(order.comparator())
                .toList());
    }

    /** The ties, between recipients. */
    static ImmutableList<Tie> ties(Entitlements entitlements, Rounding rounding, Apportionment result) {
        Recipients recipients = entitlements.recipients();
        return result.ties().stream()
                .map(tie -> new Tie(
                        byCode(recipients, tie.claimants()),
                        tie.units(),
                        rounding.ties(),
                        tie.winners().stream().map(recipients::get).collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Recipient> byCode(Recipients recipients, List<Integer> indices) {
        return indices.stream().map(recipients::get).sorted().collect(ImmutableList.toImmutableList());
    }
}
