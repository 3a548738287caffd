package se.kvot.testkit;

import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.kvot.money.RoundingUnit;

/** Roundings to try things on. */
public final class GeneratedRoundings {

    private GeneratedRoundings() {}

    /** {@return öre, krona, thousands, 50 000 and 85 000 kr} */
    public static Arbitrary<RoundingUnit> units() {
        return Arbitraries.of(
                RoundingUnit.KRONA,
                RoundingUnit.ORE,
                RoundingUnit.THOUSAND_KRONOR,
                RoundingUnit.ofKronor(50_000),
                RoundingUnit.ofKronor(85_000));
    }

    /** {@return every direction; not {@link RoundingMode#UNNECESSARY}, which has no answer for most amounts} */
    public static Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(
                RoundingMode.DOWN,
                RoundingMode.HALF_UP,
                RoundingMode.HALF_EVEN,
                RoundingMode.HALF_DOWN,
                RoundingMode.UP,
                RoundingMode.FLOOR,
                RoundingMode.CEILING);
    }

    /** {@return every way to round that does not refuse ties} */
    public static Arbitrary<RoundingChoice> choices() {
        return Combinators.combine(
                        units(),
                        modes(),
                        Arbitraries.frequency(
                                Tuple.of(3, RoundingChoice.Remainder.LARGEST),
                                Tuple.of(1, RoundingChoice.Remainder.INDEPENDENT),
                                Tuple.of(1, RoundingChoice.Remainder.KEPT_BY_PAYER),
                                Tuple.of(1, RoundingChoice.Remainder.TO_RECIPIENT)),
                        Arbitraries.of(RoundingChoice.Tie.class),
                        Arbitraries.longs())
                .as(RoundingChoice::new)
                .withoutEdgeCases();
    }
}
