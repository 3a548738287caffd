package se.kvot.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.RemainderPolicy;
import se.kvot.allocation.Rounding;
import se.kvot.apportionment.ApportionmentMethod;
import se.kvot.key.DistributionKeys;
import se.kvot.key.Excess;
import se.kvot.key.Freed;
import se.kvot.key.Missed;
import se.kvot.key.Staircase;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.money.RoundingUnit;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;
import se.kvot.statistics.Statistic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system must be able to compute every öre again from the file alone. */
class AllocationJsonTest {

    private static final Recipient BERG = Recipient.municipality("2326", "Berg");
    private static final Recipient ARE = Recipient.municipality("2321", "Åre");
    private static final Recipient JAMTLAND = Recipient.region("23", "Jämtland");
    private static final Recipients BOTH = Recipients.of(BERG, ARE);
    private static final DistributionKey EQUAL = DistributionKeys.equalShare();

    private static final Statistic VISITS = Statistic.builder()
            .name("besök")
            .date(LocalDate.of(2017, 12, 31))
            .unit("antal")
            .source("an example")
            .putFigure(BERG, 4)
            .putFigure(ARE, 16)
            .build();

    private static JsonNode json(Allocation allocation) {
        return JsonMapper.builder().build().readTree(AllocationJson.write(allocation));
    }

    @Test
    void writesTheSameTextEverywhere() {
        Allocation allocation = EQUAL.allocate(Kronor.of(3), BOTH, Rounding.toKrona());
        assertThat(AllocationJson.write(allocation)).isEqualTo("""
                {
                  "format" : "kvot-allocation/1",
                  "currency" : "SEK",
                  "key" : "equal-share",
                  "pool" : "3.00",
                  "rounding" : {
                    "unit" : "1",
                    "mode" : "DOWN",
                    "remainder" : "largest-remainder",
                    "ties" : "by-code"
                  },
                  "parts" : [
                    {
                      "kind" : "municipality",
                      "code" : "2326",
                      "name" : "Berg",
                      "entitlement" : "3/2",
                      "amount" : "1.00",
                      "steps" : [
                        {
                          "step" : "share",
                          "basis" : "equal",
                          "of" : "3",
                          "weight" : "1",
                          "totalWeight" : "2",
                          "after" : "3/2"
                        },
                        {
                          "step" : "rounded",
                          "exact" : "3/2",
                          "mode" : "FLOOR",
                          "after" : "1"
                        }
                      ]
                    },
                    {
                      "kind" : "municipality",
                      "code" : "2321",
                      "name" : "Åre",
                      "entitlement" : "3/2",
                      "amount" : "2.00",
                      "steps" : [
                        {
                          "step" : "share",
                          "basis" : "equal",
                          "of" : "3",
                          "weight" : "1",
                          "totalWeight" : "2",
                          "after" : "3/2"
                        },
                        {
                          "step" : "rounded",
                          "exact" : "3/2",
                          "mode" : "FLOOR",
                          "after" : "1"
                        },
                        {
                          "step" : "remainder-unit",
                          "unit" : "1",
                          "rank" : 1,
                          "of" : 1,
                          "tied" : true,
                          "after" : "2"
                        }
                      ]
                    }
                  ],
                  "distributed" : "3.00",
                  "undistributed" : "0.00",
                  "ties" : [
                    {
                      "units" : 1,
                      "rule" : "by-code",
                      "claimants" : [
                        {
                          "kind" : "municipality",
                          "code" : "2321",
                          "name" : "Åre"
                        },
                        {
                          "kind" : "municipality",
                          "code" : "2326",
                          "name" : "Berg"
                        }
                      ],
                      "winners" : [
                        {
                          "kind" : "municipality",
                          "code" : "2321",
                          "name" : "Åre"
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void everyStepThatThereIsHasAForm() {
        DistributionKey share = DistributionKeys.shareBy(VISITS);
        DistributionKey each = DistributionKeys.each(Kronor.of(40));
        List<Allocation> allocations = new ArrayList<>();
        for (DistributionKey key : List.of(
                DistributionKeys.basePlus(Kronor.of(10), share),
                DistributionKeys.priced(Kronor.of(2), VISITS),
                DistributionKeys.between(DistributionKeys.each(Kronor.of(30)), each, share, Freed.LEFT),
                DistributionKeys.performance()
                        .price(Kronor.of(10))
                        .volume(VISITS)
                        .excess(Excess.PRO_RATA)
                        .build(),
                DistributionKeys.staircase(
                        VISITS,
                        Staircase.builder(Staircase.Boundary.AT_LEAST)
                                .step(Fraction.of(1), Kronor.of(5))
                                .build()),
                DistributionKeys.qualified("plan", Set.of(ARE), EQUAL, Missed.toOthers()),
                DistributionKeys.within(Hierarchy.of(ImmutableMap.of(BERG, JAMTLAND, ARE, JAMTLAND)), EQUAL, EQUAL),
                DistributionKeys.blend(Map.of(EQUAL, Fraction.ONE)))) {
            allocations.add(key.allocate(Kronor.of(100), BOTH, Rounding.toKrona()));
        }
        allocations.add(EQUAL.allocate(Kronor.of(101), BOTH, Rounding.toKrona()));
        allocations.add(share.allocate(
                Kronor.of(101), BOTH, Rounding.toRecipient(RoundingUnit.KRONA, RoundingMode.DOWN, BERG)));
        allocations.add(EQUAL.allocate(
                Kronor.of(101),
                BOTH,
                Rounding.of(
                        RoundingUnit.KRONA,
                        RoundingMode.DOWN,
                        RemainderPolicy.byMethod(ApportionmentMethod.DIVISOR_WEBSTER))));

        Set<String> forms = new TreeSet<>();
        Set<Class<?>> types = new HashSet<>();
        for (Allocation allocation : allocations) {
            allocation.steps().forEach(step -> types.add(step.getClass()));
            for (JsonNode part : json(allocation).get("parts")) {
                part.get("steps").forEach(step -> forms.add(step.get("step").asString()));
                JsonNode last = part.get("steps").get(part.get("steps").size() - 1);
                assertThat(Fraction.parse(last.get("after").asString()))
                        .as("folding the steps ends with the amount")
                        .isEqualTo(
                                Fraction.from(new BigDecimal(part.get("amount").asString())));
            }
        }
        assertThat(forms)
                .containsExactly(
                        "at-least",
                        "at-most",
                        "balance",
                        "fixed",
                        "not-qualified",
                        "portion",
                        "priced",
                        "remainder-unit",
                        "rounded",
                        "scaled",
                        "set-aside",
                        "settled",
                        "share",
                        "stepped",
                        "within");
        assertThat(types).hasSameSizeAs(forms).hasSize(numberOfStepTypes());
    }

    @Test
    void aPartWithinAParentSaysHowTheParentGotIts() {
        DistributionKey key =
                DistributionKeys.within(Hierarchy.of(ImmutableMap.of(BERG, JAMTLAND, ARE, JAMTLAND)), EQUAL, EQUAL);

        JsonNode within = json(key.allocate(Kronor.of(100), BOTH, Rounding.toKrona()))
                .get("parts")
                .get(0)
                .get("steps")
                .get(0);

        assertThat(within.get("how").toString())
                .isEqualTo("[{\"step\":\"share\",\"basis\":\"equal\",\"of\":\"100\",\"weight\":\"1\","
                        + "\"totalWeight\":\"1\",\"after\":\"100\"}]");
    }

    /** All the records below the sealed interface; the library itself uses no reflection. */
    private static int numberOfStepTypes() {
        int count = 0;
        List<Class<?>> open = new ArrayList<>(List.of(AllocationStep.class));
        while (!open.isEmpty()) {
            Class<?> type = open.remove(0);
            if (type.isRecord()) {
                count++;
            } else {
                open.addAll(List.of(type.getPermittedSubclasses()));
            }
        }
        return count;
    }
}
