package se.kvot.example.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.Change;
import se.kvot.agreement.Decision;
import se.kvot.agreement.Obligation;
import se.kvot.agreement.PaymentPlan;
import se.kvot.time.Deadline;

/** Every date that the documents of Blekinge and Jämtland Härjedalen set for something, and nothing else. */
final class RegionCalendarTest {

    private static ImmutableList<Agreement> agreements() {
        return RegionDocuments.AGREEMENTS.values().asList();
    }

    private static Stream<Obligation> obligations() {
        return agreements().stream().flatMap(it -> it.allObligations().stream());
    }

    @Test
    void dutiesAreDue() {
        assertThat(obligations().flatMap(it -> it.due().stream()).map(Deadline::toString))
                .containsExactlyInAnyOrder(
                        "2017-03", // cancer: plan
                        "2017-06-01", // maternity and women's health: plans
                        "2017-06-01",
                        "2017-10", // cancer: report, as the table has it
                        "2017-10-03", // sick-leave: competence and coordination
                        "2017-10-03",
                        "2017-10-31", // mental health and youth clinics
                        "2017-10-31",
                        "2017-11-01", // cancer: report, as the text has it
                        "2017-12", // sick-leave: electronic exchange
                        "2017-12-01", // professions: requisitions
                        "2017-12-01",
                        "2018-03-31", // professions: reports
                        "2018-03-31",
                        "2018-03-31", // maternity and women's health: reports
                        "2018-03-31",
                        "2019-09-30", // interpreters: requisition
                        "2020-04-01", // access: visits
                        "2020-09-30"); // access: action plan
    }

    @Test
    void someDutiesComeBack() {
        assertThat(obligations().filter(it -> it.every().isPresent()))
                .extracting(Obligation::id, it -> it.every().orElseThrow().toString())
                .containsExactlyInAnyOrder(
                        tuple("waiting-times", "monthly"),
                        tuple("monthly-board", "monthly"),
                        tuple("monthly-executive", "monthly"),
                        tuple("last-years-cost", "yearly in 06"));
    }

    @Test
    void moneyIsPaid() {
        assertThat(agreements().stream()
                        .flatMap(it -> it.parts().stream())
                        .flatMap(it -> it.payments().stream())
                        .map(PaymentPlan::instalments)
                        .flatMap(ImmutableList::stream)
                        .flatMap(it -> it.due().stream())
                        .map(Deadline::toString))
                .containsExactlyInAnyOrder(
                        "2017-02-17",
                        "2017-04",
                        "2017-05-26",
                        "2017-09-29",
                        "2017-11",
                        "2017-12-15",
                        "2018-04-05",
                        "2020-04",
                        "2020-12");
    }

    @Test
    void bodiesDecide() {
        assertThat(agreements().stream()
                        .flatMap(it -> it.decisions().stream())
                        .filter(it -> it.on().isPresent()))
                .extracting(
                        it -> it.on().orElseThrow().toString(),
                        Decision::id,
                        it -> it.body().orElse(""))
                .containsExactlyInAnyOrder(
                        tuple("2020-01-22", "use", "Regionstyrelsen"),
                        tuple("2020-03-03", "civil-defence-notified", "Regionstyrelsen"),
                        tuple("2020-03-11", "sami-parliament", "Sametinget"),
                        tuple("2020-03-24", "board", "Regionstyrelsen"),
                        tuple("2020-03-24", "director", "Regiondirektören"),
                        tuple("2020-03-24", "reallocation", "Regiondirektören"),
                        tuple("2020-04-16", "delegation", ""));
    }

    @Test
    void datesAreMoved() {
        assertThat(agreements().stream()
                        .flatMap(it -> it.amendments().stream())
                        .flatMap(it -> it.changes().stream())
                        .flatMap(it -> moved(it).stream()))
                .containsExactlyInAnyOrder("2021-03-31", "2020-10-01", "2020-04", "2018-01-01");
    }

    private static Optional<String> moved(Change change) {
        if (change instanceof Change.MoveDeadline moved) {
            return Optional.of(moved.to().toString());
        }
        if (change instanceof Change.ReleaseEarly released) {
            return Optional.of(released.to().toString());
        }
        return change instanceof Change.Extend extended
                ? Optional.of(extended.until().toString())
                : Optional.empty();
    }
}
