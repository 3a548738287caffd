package se.kvot.example.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvot.example.seeds.Stated.kronor;
import static se.kvot.example.seeds.Vasterbotten.followUp;
import static se.kvot.example.seeds.Vasterbotten.ledger;

import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.kvot.agreement.Certainty;
import se.kvot.agreement.PartRef;
import se.kvot.ledger.Balance;
import se.kvot.ledger.Movement;
import se.kvot.ledger.MovementKind;
import se.kvot.ledger.Submission;
import se.kvot.ledger.SubmissionState;
import se.kvot.ledger.Tally;
import se.kvot.money.Fraction;

/** What happened to Västerbotten's money in 2017, as its document of 2018 tells. */
final class VasterbottenLedgerTest {

    private static final LocalDate END_OF_2017 = LocalDate.of(2017, 12, 31);
    private static final LocalDate END_OF_MARCH = LocalDate.of(2018, 3, 31);
    private static final PartRef SERVICES = PartRef.parse("vll-fmu-2017/services");

    /** 678 of 1 131 tkr (line 205 to 207), in the ledger as in the follow-up. */
    @Test
    void contactsWithEmployersWerePartlyMade() {
        Balance contacts = ledger("vll-sick-leave-2017-ledger").account().balance(END_OF_2017);

        assertThat(contacts.attained()).contains(Fraction.of(678, 1131));
        assertThat(Iterables.getOnlyElement(
                                followUp("vll-sick-leave-follow-up-2017").attainments())
                        .share())
                .isEqualTo(Fraction.of(678, 1131));
    }

    @Test
    void whatWasHandedInIsSubmittedOrPartlyMet() {
        Submission toFk =
                Iterables.getOnlyElement(ledger("vll-sick-leave-2017-ledger").submissions());
        Submission toSkl =
                Iterables.getOnlyElement(ledger("vll-maternity-2017-ledger").submissions());

        assertThat(toFk.obligation()).hasToString("vll-sick-leave-2017/report-to-fk");
        assertThat(toFk.state()).isEqualTo(SubmissionState.PARTLY_MET);
        assertThat(toSkl.obligation()).hasToString("vll-maternity-2017/report-2017-06");
        assertThat(toSkl.state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    /** 108 + 496 + 5 197 + 106 = 5 907 tkr, as in the follow-up, and 14 × 11 = 154 tkr for what others made. */
    @Test
    void theUnitsEarnedWhatTheFollowUpSays() {
        BigDecimal reported = Stated.sum(followUp("vll-fmu-follow-up-2017").lines());

        assertThat(recognised(SERVICES)).isEqualByComparingTo(reported).isEqualByComparingTo(kronor("5 907 tkr"));
        assertThat(recognised(PartRef.parse("vll-fmu-2017/slu"))).isEqualByComparingTo(kronor("154 tkr"));
    }

    private static BigDecimal recognised(PartRef part) {
        return known(
                ledger("vll-fmu-2017-units").account(part).balance(END_OF_2017).of(MovementKind.RECOGNISED));
    }

    /** Some of the money of 2016 was paid in February 2017; how much is not told, and is not nothing. */
    @Test
    void theArrearsOf2016AreUnknown() {
        Movement arrears = Iterables.getLast(
                ledger("vll-fmu-2017-units").account(SERVICES).movements(MovementKind.PAID, END_OF_2017));

        assertThat(arrears.amount()).isEmpty();
        assertThat(arrears.on()).hasToString("2017-02");
        assertThat(arrears.year()).hasToString("2016");
        assertThat(ledger("vll-fmu-2017-units")
                        .account(SERVICES)
                        .balance(END_OF_2017)
                        .paid()
                        .isKnown())
                .isFalse();
    }

    /** 4 100 tkr were paid in 2017; about 1 000 tkr more were made known, and not paid by the end of March 2018. */
    @Test
    void partOfWhatWasEarnedIn2017IsPaidIn2018() {
        Balance balance = ledger("vll-fmu-2017-paid").account().balance(END_OF_MARCH);
        Movement announced = Iterables.getOnlyElement(
                ledger("vll-fmu-2017-paid").account().movements(MovementKind.ANNOUNCED, END_OF_MARCH));

        assertThat(known(balance.paid())).isEqualByComparingTo(kronor("4 100 tkr"));
        assertThat(known(balance.of(MovementKind.ANNOUNCED))).isEqualByComparingTo(kronor("1 000 tkr"));
        assertThat(announced.certainty()).isEqualTo(Certainty.PRELIMINARY);
        assertThat(announced.earned()).hasToString("Optional[2017-01-01/2018-01-01]");
    }

    /** The unit's own staff cost is 3 035 000 kr; that of other units nobody can check. */
    @Test
    void theStaffCostOfOtherUnitsIsUnknownAndNotNothing() {
        Tally spent = ledger("vll-fmu-2017-paid").account().balance(END_OF_2017).spent();

        assertThat(spent.isKnown()).isFalse();
        assertThat(spent.missing()).hasSize(1);
        assertThat(spent.knownPart().inMainUnits()).isEqualTo(Fraction.of(3_035_000));
    }

    private static BigDecimal known(Tally tally) {
        return tally.require("tally").inMainUnits().toExactDecimal();
    }
}
