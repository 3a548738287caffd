package se.kvot.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/** The one set of generators that the properties of this library draw from. */
public final class KvotDomain extends DomainContextBase {

    /** Numbers of every size, negative ones included. */
    @Provide
    Arbitrary<Fraction> fractions() {
        return GeneratedAmounts.fractions();
    }

    /** Amounts in kronor, fractions of an öre included. */
    @Provide
    Arbitrary<ExactAmount> exactAmounts() {
        return GeneratedAmounts.exactAmounts();
    }

    /** The units that public grants are rounded to. */
    @Provide
    Arbitrary<RoundingUnit> roundingUnits() {
        return GeneratedRoundings.units();
    }

    /** Recipients of every kind. */
    @Provide
    Arbitrary<Recipient> recipients() {
        return GeneratedRecipients.any();
    }

    /** From 1 to 400 different recipients, in any order. */
    @Provide
    Arbitrary<Recipients> manyRecipients() {
        return GeneratedRecipients.lists();
    }

    /** Pools with the weights that they are shared by. */
    @Provide
    Arbitrary<WeightedPool> weightedPools() {
        return GeneratedWeights.weightedPools();
    }

    /** Every way to round that does not refuse ties. */
    @Provide
    Arbitrary<RoundingChoice> roundingChoices() {
        return GeneratedRoundings.choices();
    }
}
