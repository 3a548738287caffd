package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.agreement.Examples.BEFORE;
import static se.kvot.agreement.Examples.END_OF_2020;
import static se.kvot.agreement.Examples.RELIEF;
import static se.kvot.agreement.Examples.SKR;
import static se.kvot.agreement.Examples.STATE;
import static se.kvot.agreement.Examples.Y2017;
import static se.kvot.agreement.Examples.Y2020;
import static se.kvot.agreement.Examples.agreement;
import static se.kvot.agreement.Examples.amendment;
import static se.kvot.agreement.Examples.amount;
import static se.kvot.agreement.Examples.date;
import static se.kvot.agreement.Examples.part;
import static se.kvot.agreement.Examples.report;
import static se.kvot.agreement.Examples.with;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.money.StatedAmount;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;

/** What the regions' own papers say of instalments, waivers and earmarks, as agreements say it. */
final class SeedPromisesTest {

    private static Instalment paid(String due, String amount) {
        return Instalment.builder().due(date(due)).amount(amount(amount)).build();
    }

    private static List<Instalment> instalments(Part part) {
        return part.payments().orElseThrow().instalments();
    }

    // row 92: earmarks

    // Landstinget Blekinge 2017, L78-81: 447 mnkr, of which 407 mnkr to landsting/regioner
    @Test
    void row92Of447Go407ToRegions() {
        Earmark regions = Earmark.builder()
                .year(Y2017)
                .amount(amount("407 mnkr"))
                .purpose("landsting/regioner")
                .addRecipient(RecipientKind.REGION)
                .source(Source.of("S1", 79, 81))
                .build();
        Part.Builder pathways = part("standardised-care-pathways")
                .addNational(PromisedAmount.of(Y2017, amount("447mnkr")))
                .addEarmark(regions);

        assertThat(pathways.build().earmarks()).containsExactly(regions);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part("turned-round")
                        .addNational(PromisedAmount.of(Y2017, amount("407mnkr")))
                        .addEarmark(Earmark.builder()
                                .year(Y2017)
                                .amount(amount("447 mnkr"))
                                .purpose("landsting/regioner")
                                .build())
                        .build())
                .withMessage("earmark of part turned-round for landsting/regioner must not exceed the amount of 2017,"
                        + " 407\u00a0mkr, but was 447\u00a0mkr");
    }

    // Region Jämtland Härjedalen 2020, L64: 27,6 mkr varav en del är specifikt avsatta till Barn- och ungdomspsykiatri
    @Test
    void row92SomethingOf27Point6IsForBupAndNobodySaysHowMuch() {
        Part performance = part("performance")
                .addNational(PromisedAmount.of(Y2020, amount("2007mkr")))
                .addAmount(Claim.builder()
                        .recipient(Recipient.region("23", "Jämtland Härjedalen"))
                        .year(Y2020)
                        .amount(amount("27,6 mkr"))
                        .certainty(Certainty.PRELIMINARY)
                        .source(Source.of("S4", 64))
                        .build())
                .addEarmark(Earmark.builder()
                        .year(Y2020)
                        .purpose("Barn- och ungdomspsykiatri")
                        .source(Source.of("S4", 64))
                        .build())
                .build();

        assertThat(performance.earmarks())
                .singleElement()
                .satisfies(it -> assertThat(it.amount()).isEmpty());
        assertThat(performance.amounts()).extracting(Claim::amount).containsExactly(amount("27,6 mkr"));
    }

    // row 94: instalments and early release

    // Landstinget Blekinge 2017, L78-90: 3,1 + 3,1 in April and November
    @Test
    void row94CancerMoneyOf2017IsPaidInAprilAndNovember() {
        Part pathways = part("standardised-care-pathways")
                .addNational(PromisedAmount.of(Y2017, amount("447 mnkr")))
                .payments(PaymentPlan.builder()
                        .addInstalments(paid("2017-04", "3,1 mnkr"), paid("2017-11", "3,1 mnkr"))
                        .source(Source.of("S1", 89, 90))
                        .build())
                .build();

        assertThat(instalments(pathways).stream()
                        .map(it -> it.amount().map(StatedAmount::kronor).orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("6200000");
        assertThat(instalments(pathways))
                .extracting(it -> it.due().orElseThrow().lastDay())
                .containsExactly(LocalDate.of(2017, 4, 30), LocalDate.of(2017, 11, 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part("two-of-6")
                        .addNational(PromisedAmount.of(Y2017, amount("6,0 mnkr")))
                        .payments(PaymentPlan.builder()
                                .addInstalments(paid("2017-04", "3,1 mnkr"), paid("2017-11", "3,1 mnkr"))
                                .build())
                        .build())
                .withMessage("instalments of part two-of-6 must not exceed its amount, at most 6050000 kr, but were at"
                        + " least 6100000 kr");
    }

    // Landstinget Blekinge 2017, L317-321: Försäkringskassan pays on five dates, and nobody knows how much each time
    @Test
    void row94InsuranceMedicineOf2017IsPaidOnFiveDates() {
        List<String> dates = List.of("2017-02-17", "2017-05-26", "2017-09-29", "2017-12-15", "2018-04-05");
        Part investigations = part("investigations")
                .addNational(PromisedAmount.of(Y2017, amount("219,2 mnkr")))
                .payments(PaymentPlan.builder()
                        .addAllInstalments(dates.stream()
                                .map(it -> Instalment.builder().due(date(it)).build())
                                .toList())
                        .gate(PaymentGate.ON_APPROVAL)
                        .source(Source.of("S1", 317, 321))
                        .build())
                .build();

        assertThat(instalments(investigations))
                .extracting(it -> it.due().orElseThrow().toString())
                .containsExactlyElementsOf(dates);
        assertThat(instalments(investigations))
                .allSatisfy(it -> assertThat(it.amount()).isEmpty());
    }

    // Region Jämtland Härjedalen 2020, L136-140: money that was due only in the autumn is paid now
    @Test
    void row94CancerMoneyOf2020IsBroughtForward() {
        Part cancer = part("cancer")
                .payments(PaymentPlan.builder()
                        .addInstalments(
                                paid("2020-04", "2,1 mkr"),
                                Instalment.builder().due(date("2020-11")).build())
                        .build())
                .build();
        Agreement agreement = with(
                agreement("cancer-2020").addPart(cancer).build(),
                amendment("relief-2020")
                        .source(Source.of("S4", 140))
                        .addChange(new Change.ReleaseEarly("cancer", 2, date("2020-05")))
                        .build());

        assertThat(instalments(
                        agreement.asOf(END_OF_2020, END_OF_2020).agreement().part("cancer")))
                .containsExactly(
                        paid("2020-04", "2,1 mkr"),
                        Instalment.builder().due(date("2020-05")).build());
        assertThat(instalments(agreement.asOf(END_OF_2020, BEFORE).agreement().part("cancer")))
                .isEqualTo(instalments(cancer));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(
                        agreement("cancer-2020").addPart(cancer).build(),
                        amendment("later")
                                .addChange(new Change.ReleaseEarly("cancer", 2, date("2020-12")))
                                .build()))
                .withMessage("instalment 2 of part cancer must be released by 2020-11 but was released in 2020-12, by"
                        + " amendment later");
    }

    // row 96 stands in AgreementVersionTest

    // row 97: waiver per receiver

    // Region Jämtland Härjedalen 2020, L7-18: six agreements; "SKR:s rapporteringskrav kvarstår"
    static Stream<Arguments> sixAgreements() {
        return Stream.of(
                Arguments.of("Jämlik och effektiv cancervård med kortare väntetider 2020", "cancer-2020"),
                Arguments.of("Patientsäkerhet, nationella kvalitetsregister mm 2020", "patient-safety-2020"),
                Arguments.of(
                        "Ökad tillgänglighet och jämlikhet i mödrahälso- och förlossningsvården", "maternity-2020"),
                Arguments.of("God och nära vård 2020", "close-care-2020"),
                Arguments.of("Insatser inom området psykisk hälsa", "mental-health-2020"),
                Arguments.of("Tillgänglighetssatsningens omförhandling, 24 april", "access-2020"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sixAgreements")
    void row97TheStateAsksForLessAndSkrForAsMuch(String name, String id) {
        Agreement agreement = with(
                agreement(id)
                        .addPart(part("performance")
                                .addObligation(report("results", STATE, SKR).build())
                                .build())
                        .addObligation(report("used-for", STATE).build())
                        .addObligation(report("statistics", SKR)
                                .report(ReportKind.STATISTICS)
                                .build())
                        .build(),
                amendment("relief-2020")
                        .source(RELIEF)
                        .addChange(new Change.WaiveCondition("results", STATE))
                        .build());

        AgreementVersion before = agreement.asOf(END_OF_2020, BEFORE);
        AgreementVersion after = agreement.asOf(END_OF_2020, END_OF_2020);

        assertThat(before.duties(STATE)).extracting(Obligation::id).containsExactly("used-for", "results");
        assertThat(after.duties(STATE)).extracting(Obligation::id).containsExactly("used-for");
        assertThat(before.duties(SKR)).extracting(Obligation::id).containsExactly("statistics", "results");
        assertThat(after.duties(SKR)).isEqualTo(before.duties(SKR));
        assertThat(before.diff(after))
                .containsExactly(new Difference(
                        ImmutableList.of("waivers", "results", "Staten"),
                        Optional.empty(),
                        Optional.of("relief-2020")));
    }

    @Test
    void row97ADutyThatAllWaiveIsNoDuty() {
        Agreement agreement = with(
                agreement("a")
                        .addObligation(report("results", STATE, SKR).build())
                        .build(),
                amendment("x")
                        .addChanges(
                                new Change.WaiveCondition("results", STATE), new Change.WaiveCondition("results", SKR))
                        .build());

        assertThat(agreement.asOf(END_OF_2020, END_OF_2020).duties()).isEmpty();
    }
}
