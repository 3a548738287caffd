package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;

class StatisticProperties {

    private static Statistic of(List<BigDecimal> figures, int extraZeros) {
        Statistic.Builder builder = Statistic.builder()
                .name("kostnad")
                .date(LocalDate.of(2024, 12, 31))
                .unit("kr")
                .source("test");
        for (int i = 0; i < figures.size(); i++) {
            BigDecimal figure = figures.get(i);
            builder.putFigure(
                    Recipient.municipality("%04d".formatted(1000 + i), "K" + i),
                    figure.setScale(figure.scale() + extraZeros));
        }
        return builder.build();
    }

    @Property
    void sharesOfAllSumToOne(
            @ForAll @Size(min = 1, max = 12)
                    List<@BigRange(min = "0.01", max = "99999999.99") @Scale(2) BigDecimal> figures) {
        Statistic statistic = of(figures, 0);

        assertThat(statistic.recipients().stream()
                        .map(recipient -> statistic.share(recipient, statistic.recipients()))
                        .reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.ONE);
    }

    @Property
    void zerosAfterTheDecimalSignMeanNothing(
            @ForAll @Size(min = 1, max = 12) List<@BigRange(min = "-9999", max = "9999") @Scale(3) BigDecimal> figures,
            @ForAll @IntRange(max = 20) int extraZeros) {
        assertThat(of(figures, extraZeros)).isEqualTo(of(figures, 0)).hasSameHashCodeAs(of(figures, 0));
    }
}
