package se.kvot.example.seeds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Collection;
import se.kvot.agreement.Claim;
import se.kvot.agreement.InternalLine;
import se.kvot.agreement.Part;
import se.kvot.agreement.PromisedAmount;
import se.kvot.money.Fraction;
import se.kvot.money.StatedAmount;
import se.kvot.party.Recipient;
import se.kvot.time.FiscalYear;

/** Arithmetic over what the documents of Blekinge and Jämtland state, in kronor and exactly. */
final class Claims {

    private Claims() {}

    /** What a part is said to give in a year, in the order of the document. */
    static ImmutableList<StatedAmount> of(Part part, int year) {
        return part.amounts().stream()
                .filter(it -> it.year().equals(FiscalYear.of(year)))
                .map(Claim::amount)
                .collect(ImmutableList.toImmutableList());
    }

    /** The claim with those words, of which there is one. */
    static BigDecimal saying(Part part, String words) {
        return part.amounts().stream()
                .filter(it -> it.text().orElse("").contains(words))
                .map(it -> it.amount().kronor())
                .reduce((one, other) -> {
                    throw new IllegalArgumentException(words + " is said twice of " + part.id());
                })
                .orElseThrow(() -> new IllegalArgumentException(words + " is not said of " + part.id()));
    }

    /** The first claim of a part. */
    static BigDecimal first(Part part) {
        return part.amounts().get(0).amount().kronor();
    }

    /** Whose the first claim of a part is. */
    static Recipient recipient(Part part) {
        return part.amounts().get(0).recipient().orElseThrow();
    }

    static BigDecimal national(Part part, int year) {
        return part.national(FiscalYear.of(year))
                .map(PromisedAmount::amount)
                .orElseThrow()
                .kronor();
    }

    static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sum of lines that all have an amount. */
    static BigDecimal sumOf(Collection<InternalLine> lines) {
        return sum(lines.stream().map(it -> it.amount().orElseThrow().kronor()).toList());
    }

    /** The shares of a whole that amounts printed so may be together. */
    static Range<Fraction> shares(Collection<StatedAmount> amounts, BigDecimal whole) {
        Fraction least = Fraction.ZERO;
        Fraction most = Fraction.ZERO;
        for (StatedAmount amount : amounts) {
            least = least.plus(Fraction.from(amount.range().lowerEndpoint()));
            most = most.plus(Fraction.from(amount.range().upperEndpoint()));
        }
        return Range.closed(least.dividedBy(Fraction.from(whole)), most.dividedBy(Fraction.from(whole)));
    }

    static Fraction percent(String number) {
        return Fraction.from(new BigDecimal(number.replace(',', '.'))).dividedBy(Fraction.of(100));
    }
}
