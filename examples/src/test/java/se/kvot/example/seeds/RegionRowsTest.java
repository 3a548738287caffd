package se.kvot.example.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each scheme in Blekinge's and Jämtland Härjedalen's documents, by its number in the list of all schemes, is in one of
 * ours.
 */
final class RegionRowsTest {

    static Stream<Arguments> rows() {
        return Stream.of(
                row(4, "Sick-leave 2017: competence", "blekinge-sick-leave-2017/insurance-medicine-competence"),
                row(5, "Sick-leave 2017: coordination", "blekinge-sick-leave-2017/coordination"),
                row(
                        6,
                        "Sick-leave 2017: mental ill-health, pain",
                        "blekinge-sick-leave-2017/mental-ill-health-and-pain"),
                row(7, "Sick-leave 2017: employer contacts", "blekinge-sick-leave-2017/employer-contacts"),
                row(8, "Sick-leave 2017: electronic exchange", "blekinge-sick-leave-2017/electronic-exchange"),
                row(9, "Sick-leave 2017: the whole", "blekinge-sick-leave-2017"),
                row(10, "Sick-leave 2020", "jamtland-sick-leave-2020/all"),
                row(
                        13,
                        "FMU 2017",
                        "blekinge-insurance-medicine-investigations-2017/investigations",
                        "blekinge-insurance-medicine-investigations-2017/central-administration"),
                row(14, "Cancer 2017", "blekinge-cancer-2017/standardised-care-pathways"),
                row(16, "Cancer 2020", "jamtland-cancer-2020/all", "jamtland-cancer-2020-ledger"),
                row(19, "Maternity 2017", "blekinge-maternity-and-womens-health-2017/maternity"),
                row(20, "Women's health 2017", "blekinge-maternity-and-womens-health-2017/womens-health"),
                row(24, "Women 2020", "jamtland-maternity-and-womens-health-2020/all"),
                row(27, "Mental health 2017", "blekinge-mental-health-2017/mental-health"),
                row(28, "Youth clinics 2017", "blekinge-mental-health-2017/youth-clinics"),
                row(29, "Children and young 2017", "blekinge-mental-health-2017/children-and-young"),
                row(31, "Mental health 2018: action plan, region", "jamtland-mental-health-2018/action-plan-region"),
                row(
                        32,
                        "Mental health 2018: action plan, municipalities",
                        "jamtland-mental-health-2018/action-plan-municipalities"),
                row(33, "Mental health 2018: primary care", "jamtland-mental-health-2018/effective-primary-care"),
                row(34, "Mental health 2018: children", "jamtland-mental-health-2018/access-children-and-young"),
                row(35, "Mental health 2018: asylum seekers", "jamtland-mental-health-2018/asylum-seekers"),
                row(36, "Mental health 2018: youth clinics", "jamtland-mental-health-2018/youth-clinics"),
                row(37, "Mental health 2018: user participation", "jamtland-mental-health-2018/user-participation"),
                row(38, "Mental health 2018: the whole", "jamtland-mental-health-2018"),
                row(39, "Mental health 2020: action plan", "jamtland-mental-health-2020/action-plan"),
                row(40, "Mental health 2020: children", "jamtland-mental-health-2020/children-and-young"),
                row(41, "Mental health 2020: trauma", "jamtland-mental-health-2020/trauma"),
                row(42, "Mental health 2020: knowledge-based", "jamtland-mental-health-2020/knowledge-based"),
                row(43, "Mental health 2020: youth clinics", "jamtland-mental-health-2020/youth-clinics"),
                row(44, "Mental health 2020: user participation", "jamtland-mental-health-2020/user-participation"),
                row(45, "Mental health 2020: suicide prevention", "jamtland-mental-health-2020/suicide-prevention"),
                row(46, "Mental health 2020: comorbidity", "jamtland-mental-health-2020/comorbidity"),
                row(
                        47,
                        "Mental health 2020: two subtotals",
                        "jamtland-mental-health-2020/region-subtotal",
                        "jamtland-mental-health-2020/joint-subtotal"),
                row(49, "Professionsmiljard 2017: stimulus", "blekinge-professionsmiljarden-2017/stimulus"),
                row(50, "Professionsmiljard 2017: nurses", "blekinge-professionsmiljarden-2017/specialist-nurses"),
                row(51, "Professionsmiljard 2017: the whole", "blekinge-professionsmiljarden-2017"),
                row(
                        54,
                        "God och nära vård 2020: seven parts",
                        "jamtland-good-and-close-care-2020/close-care",
                        "jamtland-good-and-close-care-2020/general-reinforcement",
                        "jamtland-good-and-close-care-2020/child-health",
                        "jamtland-good-and-close-care-2020/staff",
                        "jamtland-good-and-close-care-2020/specialist-nurse-training",
                        "jamtland-good-and-close-care-2020/specialist-nurse-careers",
                        "jamtland-good-and-close-care-2020/e-health"),
                row(55, "God och nära vård 2020: municipalities", "jamtland-good-and-close-care-2020/municipalities"),
                row(56, "Access 2020: development", "jamtland-access-2020/development"),
                row(57, "Access 2020: January and February", "jamtland-access-2020/performance-january-february"),
                row(58, "Access 2020: March to November", "jamtland-access-2020/performance"),
                row(61, "Chronic illness 2017", "blekinge-chronic-illness-2017/primary-care"),
                row(65, "Welfare billion for refugees 2020", "jamtland-refugee-welfare-billion-2020/all"),
                row(66, "Pathways 2020", "jamtland-patient-safety-2020/pathways"),
                row(67, "Civil defence 2020", "jamtland-patient-safety-2020/civil-defence"),
                row(68, "Private providers' staffing cost 2020", "jamtland-private-providers-2020/all"),
                row(
                        69,
                        "Minority languages 2019 and 2020",
                        "jamtland-minority-languages/grant",
                        "jamtland-minority-languages-2019-ledger"),
                row(
                        70,
                        "Violence in close relations 2020",
                        "jamtland-violence-in-close-relations-2020/regions",
                        "jamtland-violence-in-close-relations-2020-ledger"),
                row(71, "Interpreters at work 2020", "jamtland-interpreters-at-work-2020/grant"),
                row(
                        72,
                        "LGBT knowledge 2020",
                        "jamtland-lgbt-knowledge-2020/grant",
                        "jamtland-lgbt-knowledge-2020-ledger"),
                row(
                        73,
                        "Unhealthy habits 2020",
                        "jamtland-unhealthy-habits-2020/grant",
                        "jamtland-unhealthy-habits-2020-ledger"),
                row(74, "Discharge cooperation 2020", "jamtland-discharge-cooperation-2020/county"),
                row(75, "Devices for the deaf 2019", "jamtland-devices-for-the-deaf-2019/grant"));
    }

    private static Arguments row(int number, String title, String... documents) {
        return Arguments.of(number + " " + title, ImmutableSet.copyOf(documents));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isInTheDocuments(String row, ImmutableSet<String> documents) {
        assertThat(known()).as(row).containsAll(documents);
    }

    @Test
    void everyAgreementHasARow() {
        Set<String> named = rows().flatMap(row -> ((Set<?>) row.get()[1]).stream())
                .map(it -> it.toString().replaceFirst("/.*", ""))
                .collect(Collectors.toSet());
        assertThat(RegionDocuments.AGREEMENTS.keySet().stream().filter(it -> !named.contains(it)))
                .as("what is said of all grants together, and an agreement without figures")
                .containsExactlyInAnyOrder(
                        "blekinge-overview-2017",
                        "blekinge-quality-registers-2017",
                        "jamtland-comparison-2019-2020",
                        "jamtland-comparison-applications-2019-2020");
    }

    /** Agreements, their parts as {@code agreement/part}, and ledgers. */
    private static Set<String> known() {
        ImmutableSet.Builder<String> known = ImmutableSet.builder();
        RegionDocuments.AGREEMENTS.forEach((id, agreement) -> {
            known.add(id);
            agreement.parts().forEach(part -> known.add(id + "/" + part.id()));
        });
        return known.addAll(RegionDocuments.LEDGERS.keySet()).build();
    }
}
