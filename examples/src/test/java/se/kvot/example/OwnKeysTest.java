package se.kvot.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Rounding;
import se.kvot.key.DistributionKeys;
import se.kvot.key.KeySources;
import se.kvot.key.KeySpecException;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.party.Recipient;
import se.kvot.statistics.Statistic;
import se.kvot.statistics.Sweden;

final class OwnKeysTest {

    private static final Recipient BERG = Recipient.municipality("2326", "Berg");
    private static final Recipient KROKOM = Recipient.municipality("2309", "Krokom");
    private static final Recipient ARE = Recipient.municipality("2321", "Åre");

    /** Above 10 are 5, 30 and nothing. */
    private static final Statistic FIGURES = Statistic.builder()
            .name("folkmängd")
            .date(LocalDate.of(2017, 11, 1))
            .unit("invånare")
            .source("made up")
            .putFigure(BERG, 15)
            .putFigure(KROKOM, 40)
            .putFigure(ARE, 7)
            .build();

    private static final Fraction TEN = Fraction.of(10);

    @Test
    void whatIsAboveTheThresholdCounts() {
        Allocation allocation =
                OwnKeys.lambda(FIGURES, TEN).allocate(Kronor.of(700), List.of(BERG, KROKOM, ARE), Rounding.toKrona());

        assertThat(allocation.part(BERG)).isEqualTo(Kronor.of(100));
        assertThat(allocation.part(KROKOM)).isEqualTo(Kronor.of(600));
        assertThat(allocation.part(ARE)).isEqualTo(Kronor.of(0));
    }

    @Test
    void onlyTheRecordHasASpec() {
        KeySources sources = KeySources.of(FIGURES);
        DistributionKey named =
                DistributionKeys.basePlus(Kronor.of(1_000_000), new OwnKeys.ExcessKey(FIGURES, Fraction.of(10_000)));
        DistributionKey unnamed =
                DistributionKeys.basePlus(Kronor.of(1_000_000), OwnKeys.lambda(FIGURES, Fraction.of(10_000)));

        assertThat(OwnKeys.catalog().spec(named, sources)).isEqualTo(OwnKeys.spec());
        assertThat(OwnKeys.catalog().key(OwnKeys.spec(), sources)).isEqualTo(named);
        assertThatExceptionOfType(KeySpecException.class)
                .isThrownBy(() -> OwnKeys.catalog().spec(unnamed, sources))
                .withMessage(
                        "key unnamed at rest must have a spec but has none: no binding of the catalogue writes it");
    }

    /** Above 10 000 of Östersund's 62 601 and Krokom's 14 898 (SCB, 1 November 2017) are 52 601 and 4 898. */
    @Test
    void theDocumentSharesTenMillion() {
        Sweden sweden = Sweden.load();
        Statistic population = sweden.population(LocalDate.of(2017, 11, 1));

        assertThat(OwnKeys.spec())
                .hasToString("base-plus(base: SEK 1000000, rest: excess(measure: \"folkmängd 2017-11-01\", threshold:"
                        + " 10000))");
        assertThat(population.figure(sweden.municipality("2380"))).isEqualTo("62601");
        assertThat(OwnKeys.table()).isEqualTo("""
                """);
    }
}
