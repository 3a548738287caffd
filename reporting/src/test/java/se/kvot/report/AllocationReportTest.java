package se.kvot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.Rounding;
import se.kvot.key.DistributionKeys;
import se.kvot.money.Kronor;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.report.render.CsvRenderer;

/** What a reader needs to check a sum by hand: what was due, what is paid, what is left. */
class AllocationReportTest {

    private static final Recipients THREE = Recipients.of(
            Recipient.region("22", "Västernorrland"),
            Recipient.region("23", "Jämtland"),
            Recipient.region("24", "Västerbotten"));

    private static String csv(Allocation allocation, Language language) {
        return CsvRenderer.rfc4180().render(AllocationReport.of(allocation).table(language));
    }

    @Test
    void showsWhatIsDueAndWhatIsPaid() {
        Allocation allocation = DistributionKeys.equalShare().allocate(Kronor.of(100), THREE, Rounding.toKrona());
        assertThat(csv(allocation, Language.SV)).isEqualToIgnoringNewLines("""
                        Mottagare,"Andel med fyra decimaler, kr","Belopp, kr","Avrundning, kr"
                        Västernorrland,33.3333,34.00,0.6667
                        Jämtland,33.3333,33.00,-0.3333
                        Västerbotten,33.3333,33.00,-0.3333
                        Fördelat,100.0000,100.00,0.0000
                        """);
        assertThat(AllocationReport.of(allocation).table(Language.EN).notes())
                .containsExactly("Västernorrland, Jämtland, Västerbotten had exactly the same remainder for 1 to give. "
                        + "It was decided by code: Västernorrland.");
    }

    @Test
    void showsWhatIsUndistributedEvenWhenTooMuchWasGiven() {
        Allocation allocation = DistributionKeys.equalShare()
                .allocate(Kronor.of(100), THREE, Rounding.independent(RoundingUnit.ofKronor(10), RoundingMode.UP));
        assertThat(csv(allocation, Language.EN)).isEqualToIgnoringNewLines("""
                        Recipient,"Share to four decimals, SEK","Amount, SEK","Rounding, SEK"
                        Västernorrland,33.3333,40.00,6.6667
                        Jämtland,33.3333,40.00,6.6667
                        Västerbotten,33.3333,40.00,6.6667
                        Distributed,100.0000,120.00,20.0000
                        Undistributed,0.0000,-20.00,
                        Pool,,100.00,
                        """);
    }
}
