package se.kvot.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

    /**
     * 60 625 above 10 000 each: Krokom 4 898, Strömsund 1 806, Åre 1 183, Härjedalen 179, Östersund 52 559 (SCB,
     * 1 November 2017). Two million for them; the last two kronor to the largest remainders, Åre's and Krokom's.
     */
    @Test
    void theDocumentSharesTenMillion() {
        assertThat(OwnKeys.spec())
                .hasToString("base-plus(base: SEK 1000000, rest: excess(measure: \"folkmängd 2017-11-01\", threshold:"
                        + " 10000))");
        assertThat(OwnKeys.table()).isEqualTo("""
                SEK by base-plus, largest-remainder to 1
                municipality 2303 Ragunda      1000000.00
                municipality 2305 Bräcke       1000000.00
                municipality 2309 Krokom       1161584.00
                municipality 2313 Strömsund    1059579.00
                municipality 2321 Åre          1039027.00
                municipality 2326 Berg         1000000.00
                municipality 2361 Härjedalen   1005905.00
                municipality 2380 Östersund    2733905.00
                undistributed                        0.00
                pool                          10000000.00""");
    }

    @Test
    void itRunsAndShowsWhatItDoes() {
        PrintStream before = System.out;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            OwnKeys.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(shown.toString(StandardCharsets.UTF_8).lines())
                .startsWith(OwnKeys.spec().toString(), "SEK by base-plus, largest-remainder to 1")
                .hasSize(12);
    }
}
