package se.kvot.key;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.statistics.Statistic;
import se.kvot.testkit.Jamtland;
import se.kvot.testkit.WeightedPool;

/** Statistics made on the spot. */
final class Figures {

    static final Recipient BERG = Jamtland.MUNICIPALITIES.get(0);
    static final Recipient BRACKE = Jamtland.MUNICIPALITIES.get(1);

    /** Region Jämtland Härjedalen's quota table 2018: the municipalities, and the nation that it divides by. */
    static final Statistic POPULATION = population();

    private Figures() {}

    static Statistic of(String name, Map<Recipient, BigDecimal> figures) {
        return Statistic.builder()
                .name(name)
                .date(LocalDate.of(2017, 11, 1))
                .unit("st")
                .source("made up")
                .putAllFigures(figures)
                .build();
    }

    static Statistic of(String name, Recipient recipient, String figure) {
        return of(name, Map.of(recipient, new BigDecimal(figure)));
    }

    static Statistic of(String name, Recipient one, String figure, Recipient other, String otherFigure) {
        return of(name, ImmutableMap.of(one, new BigDecimal(figure), other, new BigDecimal(otherFigure)));
    }

    /** The weights rounded to decimals that a statistic can hold; at least one is positive. */
    static Statistic of(WeightedPool pool) {
        ImmutableMap.Builder<Recipient, BigDecimal> figures = ImmutableMap.builder();
        for (Recipient recipient : pool.recipients()) {
            figures.put(recipient, decimal(pool.weight(recipient)));
        }
        return of("weight", figures.buildOrThrow());
    }

    private static BigDecimal decimal(Fraction weight) {
        return weight.toDecimal(12, RoundingMode.UP);
    }

    private static Statistic population() {
        ImmutableMap.Builder<Recipient, BigDecimal> figures = ImmutableMap.builder();
        for (int i = 0; i < Jamtland.MUNICIPALITIES.size(); i++) {
            figures.put(
                    Jamtland.MUNICIPALITIES.get(i),
                    new BigDecimal(Jamtland.POPULATIONS.get(i).numerator()));
        }
        figures.put(Recipient.state(), new BigDecimal(10_104_036));
        figures.put(Recipient.county("23", "Jämtlands län"), new BigDecimal(129_712));
        return of("folkmängd", figures.buildOrThrow());
    }
}
