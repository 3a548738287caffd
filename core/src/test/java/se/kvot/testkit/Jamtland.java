package se.kvot.testkit;

import com.google.common.collect.ImmutableList;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.money.MinorUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/**
 * A real case: the county's part of the 2018 grant for mental health, by population on 1 November 2017.
 *
 * <p>From Region Jämtland Härjedalen's quota table for 2018; the populations are recovered from its printed quotas.
 */
public final class Jamtland {

    /** Region Jämtland Härjedalen's quota table 2018: 350 000 000 kr × 129 712 / 10 104 036, öre cut off. */
    public static final ExactAmount POOL = ExactAmount.of(Fraction.of(449_317_400), MinorUnit.ORE);

    /** The eight municipalities, in the order of that table. */
    public static final Recipients MUNICIPALITIES = Recipients.of(
            Recipient.municipality("2326", "Berg"),
            Recipient.municipality("2305", "Bräcke"),
            Recipient.municipality("2361", "Härjedalen"),
            Recipient.municipality("2309", "Krokom"),
            Recipient.municipality("2303", "Ragunda"),
            Recipient.municipality("2313", "Strömsund"),
            Recipient.municipality("2321", "Åre"),
            Recipient.municipality("2380", "Östersund"));

    /** Their populations on 1 November 2017. */
    public static final ImmutableList<Fraction> POPULATIONS = ImmutableList.of(
            Fraction.of(7_126),
            Fraction.of(6_497),
            Fraction.of(10_179),
            Fraction.of(14_898),
            Fraction.of(5_464),
            Fraction.of(11_806),
            Fraction.of(11_183),
            Fraction.of(62_559));

    private Jamtland() {}

    /** {@return the county's part, to be shared by population} */
    public static WeightedPool weightedPool() {
        return new WeightedPool(POOL, MUNICIPALITIES, POPULATIONS);
    }
}
