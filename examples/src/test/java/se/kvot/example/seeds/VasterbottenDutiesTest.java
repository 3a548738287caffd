package se.kvot.example.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kvot.example.seeds.Vasterbotten.agreement;
import static se.kvot.example.seeds.Vasterbotten.followUp;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.Decision;
import se.kvot.agreement.DecisionKind;
import se.kvot.agreement.EndOutlook;
import se.kvot.agreement.FollowUpQuestion;
import se.kvot.agreement.GrantKind;
import se.kvot.agreement.LineageKind;
import se.kvot.agreement.OutlookCertainty;
import se.kvot.agreement.PaymentGate;
import se.kvot.agreement.PreparationState;
import se.kvot.party.Recipient;

/** What Västerbotten's documents of 2016 and 2018 say is to be done, when, and for how long there is money. */
final class VasterbottenDutiesTest {

    @Test
    void everyDutyWithADateIsThere() {
        assertThat(Vasterbotten.agreements().stream()
                        .flatMap(it -> it.allObligations().stream())
                        .filter(it -> it.due().isPresent())
                        .map(it -> it.due().orElseThrow() + " " + it.id() + " to "
                                + (it.receivers().isEmpty()
                                        ? "nobody named"
                                        : Iterables.getOnlyElement(it.receivers()))))
                .containsExactlyInAnyOrder(
                        "2017-06-01 report-2017-06 to SKL",
                        "2018-02-15 report-2018-02 to nobody named",
                        "2018-02-28 report to Socialstyrelsen",
                        "2018-03-31 financial-report to Kammarkollegiet",
                        "2019 internal-report-hsn to HSN",
                        "2019 internal-report-lts to LTS");
    }

    @Test
    void theBudgetOfTheInvestigationsIsFollowedUpMonthly() {
        assertThat(agreement("vll-fmu-2017").obligation("budget-follow-up").every())
                .hasToString("Optional[monthly]");
    }

    /** Revision, results, primary care, the young, the county, users and youth clinics (lines 445 to 464). */
    @Test
    void mentalHealthHasSevenDutiesIn2018() {
        assertThat(agreement("vll-mental-health-2018").obligations())
                .filteredOn(it -> !it.id().equals("action-plan")) // of the general text, line 51
                .hasSize(7);
    }

    static Stream<Arguments> outlooks() {
        return Stream.of(
                arguments("vll-sick-leave-2018", OutlookCertainty.REPORTED, "2019"),
                arguments("vll-cancer-2018", OutlookCertainty.REPORTED, "2019"),
                arguments("vll-maternity-2018", OutlookCertainty.REPORTED, "2019"),
                arguments("vll-chronic-illness-2016", OutlookCertainty.PROBABLE, ""),
                arguments("vll-mental-health-2016", OutlookCertainty.AMBITION, "2020"),
                arguments("vll-sick-leave-2016", OutlookCertainty.PROBABLE, "2017"),
                arguments("vll-maternity-2016", OutlookCertainty.DECIDED, "2019"));
    }

    @ParameterizedTest(name = "{0} ends {2}, {1}")
    @MethodSource("outlooks")
    void theEndIsAsSureAsTheSourceSays(String agreement, OutlookCertainty certainty, String ends) {
        EndOutlook outlook = agreement(agreement).outlook().orElseThrow();

        assertThat(outlook.certainty()).isEqualTo(certainty);
        assertThat(outlook.ends().map(Object::toString).orElse("")).isEqualTo(ends);
        assertThat(outlook.by().isPresent()).isEqualTo(certainty == OutlookCertainty.REPORTED);
    }

    @Test
    void noOtherAgreementSaysWhenItEnds() {
        assertThat(Vasterbotten.agreements())
                .filteredOn(it -> it.outlook().isPresent())
                .extracting(Agreement::id)
                .containsExactlyInAnyOrderElementsOf(
                        outlooks().map(it -> (String) it.get()[0]).toList());
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments("vll-sick-leave-follow-up-2017", Set.of(FollowUpQuestion.RESOURCES)),
                arguments("vll-fmu-follow-up-2017", Set.of()),
                arguments("vll-cancer-follow-up-2017", Set.of(FollowUpQuestion.RESOURCES, FollowUpQuestion.FOLLOW_UP)),
                arguments("vll-maternity-follow-up-2017", Set.of(FollowUpQuestion.RESOURCES)),
                arguments("vll-mental-health-follow-up-2017", Set.of()),
                arguments("vll-professions-follow-up-2017", Set.of(FollowUpQuestion.RESOURCES)),
                arguments("vll-sick-leave-plan-2018", Set.of(FollowUpQuestion.RESOURCES)),
                arguments("vll-mental-health-plan-2018", Set.of(FollowUpQuestion.DISTRIBUTION)),
                arguments("vll-fmu-plan-2018", Set.of(FollowUpQuestion.values())),
                arguments("vll-cancer-plan-2018", Set.of(FollowUpQuestion.values())),
                arguments("vll-maternity-plan-2018", Set.of(FollowUpQuestion.values())),
                arguments("vll-professions-plan-2018", Set.of(FollowUpQuestion.values())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void whatIsNotAnsweredIsMissing(String id, Set<FollowUpQuestion> missing) {
        assertThat(followUp(id).missing()).isEqualTo(missing);
    }

    @Test
    void cancerCareSaysWhoGotMoneyButNotHowMuch() {
        assertThat(followUp("vll-cancer-follow-up-2017").lines())
                .hasSize(6)
                .allMatch(line -> line.amount().isEmpty());
    }

    @Test
    void sickLeaveIsPaidWhenConditionsAreApproved() {
        assertThat(agreement("vll-sick-leave-2018")
                        .part("all")
                        .payments()
                        .orElseThrow()
                        .gate())
                .contains(PaymentGate.ON_APPROVAL);
    }

    @Test
    void theWaitingListMoneyWasReplacedAndIsBeingMoved() {
        Agreement professions = agreement("vll-professions-2017-2018");
        Decision reallocation = professions.decisions().get(1);

        assertThat(professions.lineage().get(0).kind()).isEqualTo(LineageKind.REPLACES);
        assertThat(professions.initiatives()).containsExactly("Kömiljarden", "Professionsmiljarden");
        assertThat(agreement("vll-professions-2016").initiatives()).isEqualTo(professions.initiatives());
        assertThat(reallocation.kind()).isEqualTo(DecisionKind.PREPARATION);
        assertThat(reallocation.state()).contains(PreparationState.ONGOING);
    }

    @Test
    void theRefugeeGrantIsGeneralAndGoesIntoTheGeneralGrantsIn2017() {
        Agreement refugees = agreement("vll-refugee-grant-2016");

        assertThat(refugees.grant()).isEqualTo(GrantKind.GENERAL);
        assertThat(refugees.endings()).hasSize(1);
        assertThat(refugees.endings().get(0).from()).hasToString("Optional[2017]");
    }

    @Test
    void allIsVasterbottens() {
        Recipient vasterbotten = Recipient.region("24", "Västerbottens läns landsting");

        assertThat(ImmutableSet.copyOf(Vasterbotten.distributions()))
                .isNotEmpty()
                .allMatch(it -> it.recipient().equals(vasterbotten));
    }
}
