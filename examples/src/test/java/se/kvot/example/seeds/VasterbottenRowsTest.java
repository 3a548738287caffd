package se.kvot.example.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each scheme in Västerbotten's two documents, by its number in the list of all schemes, has its document. */
final class VasterbottenRowsTest {

    static Stream<Arguments> rows() {
        return Stream.of(
                row(1, "Sick-leave process 2016", "vll-sick-leave-2016", "vll-sick-leave-2016-internal"),
                row(2, "Sick-leave 2017, follow-up", "vll-sick-leave-2017", "vll-sick-leave-follow-up-2017"),
                row(
                        3,
                        "Sick-leave 2018",
                        "vll-sick-leave-2018",
                        "vll-sick-leave-2018-table",
                        "vll-sick-leave-2018-prose",
                        "vll-sick-leave-plan-2018"),
                row(7, "Employer contacts 2017", "vll-sick-leave-2017", "vll-sick-leave-2017-ledger"),
                row(11, "FMU guarantee", "vll-fmu-2017"),
                row(
                        12,
                        "FMU payments per unit 2017",
                        "vll-fmu-follow-up-2017",
                        "vll-fmu-2017-units",
                        "vll-fmu-2017-paid"),
                row(
                        15,
                        "Cancer 2018",
                        "vll-cancer-2018",
                        "vll-cancer-2018-table",
                        "vll-cancer-2018-prose",
                        "vll-cancer-follow-up-2017",
                        "vll-cancer-plan-2018"),
                row(17, "Maternity and women 2016", "vll-maternity-2016", "vll-maternity-2016-internal"),
                row(
                        18,
                        "Maternity 2017, follow-up",
                        "vll-maternity-2017",
                        "vll-maternity-follow-up-2017",
                        "vll-maternity-2017-ledger"),
                row(
                        21,
                        "Maternity and women 2018",
                        "vll-maternity-2018",
                        "vll-maternity-2018-hospital",
                        "vll-maternity-2018-primary-care",
                        "vll-maternity-plan-2018"),
                row(22, "Supplement 2017/2018", "vll-maternity-2018-supplement", "vll-maternity-2018-prose"),
                row(23, "Maternity new 2018", "vll-maternity-2018-new-table", "vll-maternity-2018-new-prose"),
                row(25, "Mental health 2016", "vll-mental-health-2016", "vll-mental-health-2016-internal"),
                row(26, "Mental health 2017, follow-up", "vll-mental-health-2017", "vll-mental-health-follow-up-2017"),
                row(
                        30,
                        "Mental health 2018",
                        "vll-mental-health-2018",
                        "vll-mental-health-2018-table",
                        "vll-mental-health-2018-prose",
                        "vll-mental-health-plan-2018"),
                row(48, "Professionsmiljard 2016", "vll-professions-2016", "vll-professions-2016-internal"),
                row(
                        52,
                        "Professionsmiljard 2018",
                        "vll-professions-2017-2018",
                        "vll-professions-2018-table",
                        "vll-professions-2018-prose",
                        "vll-professions-follow-up-2017",
                        "vll-professions-plan-2018"),
                row(53, "Old kömiljard at HSN", "vll-old-waiting-list-billion"),
                row(
                        59,
                        "Child health 2018",
                        "vll-child-health-2018",
                        "vll-child-health-2018-table",
                        "vll-child-health-2018-prose"),
                row(60, "Chronic illness 2016", "vll-chronic-illness-2016", "vll-chronic-illness-2016-internal"),
                row(62, "Quality registers 2016", "vll-quality-registers-2016", "vll-quality-registers-2016-internal"),
                row(
                        63,
                        "General reinforcement 2016",
                        "vll-general-reinforcement-2016",
                        "vll-general-reinforcement-2016-internal"),
                row(64, "Refugee grant 2016", "vll-refugee-grant-2016", "vll-refugee-grant-2016-internal"));
    }

    private static Arguments row(int number, String title, String... ids) {
        return Arguments.of(number + " " + title, ImmutableSet.copyOf(ids));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isInTheDocuments(String row, ImmutableSet<String> ids) {
        assertThat(Vasterbotten.IDS).as(row).containsAll(ids);
    }

    @Test
    void nothingIsInTheDocumentsThatNoRowNames() {
        assertThat(rows().flatMap(row -> ids(row).stream()))
                .as("and what is said of all grants together")
                .containsAll(Vasterbotten.IDS.stream()
                        .filter(id -> !id.startsWith("vll-targeted-grants-"))
                        .filter(id -> !id.equals("vll-2018-sum-row") && !id.equals("vll-2018-sum-prose"))
                        .filter(id -> !id.equals("vll-cancer-2017") && !id.equals("vll-fmu-plan-2018"))
                        .toList());
    }

    @SuppressWarnings("unchecked") // as rows() puts it there
    private static ImmutableSet<String> ids(Arguments row) {
        return (ImmutableSet<String>) row.get()[1];
    }
}
