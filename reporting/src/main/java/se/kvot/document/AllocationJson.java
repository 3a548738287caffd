package se.kvot.document;

import java.math.BigDecimal;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.AllocationStep;
import se.kvot.allocation.Tie;
import se.kvot.money.ExactAmount;
import se.kvot.party.Recipient;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An allocation as JSON, with what each was entitled to, what each gets, what is undistributed, ties and every step
 * (<i>fördelning som JSON</i>).
 *
 * <p>An amount is a string with the decimals of its currency, such as {@code "246842.00"}. An exact figure is a string
 * with a fraction in lowest terms, such as {@code "1000/3"}; exact amounts are in main units, such as kronor. Recipients
 * stand in the order of the allocation. The text is the same on every machine and every run.
 *
 * <pre>{@code
 * Recipients two = Recipients.of(Recipient.region("23", "Jämtland"), Recipient.region("24", "Västerbotten"));
 * Allocation allocation = DistributionKeys.equalShare().allocate(Kronor.of(1_001), two, Rounding.toKrona());
 * String json = AllocationJson.write(allocation);
 * }</pre>
 */
public final class AllocationJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    private AllocationJson() {}

    /** {@return {@code allocation} as JSON, indented by two spaces, ending with a line feed} */
    public static String write(Allocation allocation) {
        AllocationJson json = new AllocationJson();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        ObjectWriter writer = json.mapper
                .writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        return writer.writeValueAsString(json.tree(allocation)) + "\n";
    }

    private ObjectNode tree(Allocation allocation) {
        ObjectNode root = mapper.createObjectNode();
        root.put("format", "kvot-allocation/1");
        root.put("currency", allocation.unit().currencyCode());
        root.put("key", allocation.key().id());
        root.put("pool", amount(allocation.entitlements().pool()));
        ObjectNode rounding = root.putObject("rounding");
        rounding.put("unit", allocation.rounding().unit().toString());
        rounding.put("mode", allocation.rounding().mode().name());
        rounding.put("remainder", allocation.rounding().remainder().id());
        rounding.put("ties", allocation.rounding().ties().id());
        ArrayNode parts = root.putArray("parts");
        for (Recipient recipient : allocation.recipients()) {
            parts.add(part(allocation, recipient));
        }
        root.put("distributed", amount(ExactAmount.from(allocation.distributed())));
        root.put("undistributed", amount(ExactAmount.from(allocation.undistributed())));
        ArrayNode ties = root.putArray("ties");
        for (Tie tie : allocation.ties()) {
            ties.add(tie(tie));
        }
        return root;
    }

    private ObjectNode part(Allocation allocation, Recipient recipient) {
        ObjectNode part = mapper.createObjectNode();
        recipient(part, recipient);
        part.put(
                "entitlement",
                allocation.entitlements().of(recipient).inMainUnits().toString());
        part.put("amount", amount(allocation.exactPart(recipient)));
        steps(part.putArray("steps"), allocation.steps(recipient), ExactAmount.zero(allocation.unit()));
        return part;
    }

    private void steps(ArrayNode array, Iterable<? extends AllocationStep> steps, ExactAmount start) {
        ExactAmount before = start;
        for (AllocationStep step : steps) {
            ExactAmount after = step.after(before);
            ObjectNode node = step(step);
            node.put("after", after.inMainUnits().toString());
            array.add(node);
            before = after;
        }
    }

    private static void recipient(ObjectNode node, Recipient recipient) {
        node.put("kind", recipient.kind().word());
        node.put("code", recipient.code());
        recipient.name().ifPresent(name -> node.put("name", name));
    }

    private ObjectNode step(AllocationStep step) {
        ObjectNode node = mapper.createObjectNode();
        if (step instanceof AllocationStep.Share share) {
            node.put("step", "share").put("basis", share.basis());
            node.put("of", exact(share.of()));
            node.put("weight", share.weight().toString());
            node.put("totalWeight", share.totalWeight().toString());
        } else if (step instanceof AllocationStep.Fixed fixed) {
            node.put("step", "fixed").put("basis", fixed.basis());
            node.put("amount", exact(fixed.amount()));
        } else if (step instanceof AllocationStep.Priced priced) {
            node.put("step", "priced").put("basis", priced.basis());
            node.put("price", exact(priced.price()));
            node.put("volume", priced.volume().toString());
        } else if (step instanceof AllocationStep.AtLeast atLeast) {
            node.put("step", "at-least").put("basis", atLeast.basis());
            node.put("bound", exact(atLeast.bound()));
        } else if (step instanceof AllocationStep.AtMost atMost) {
            node.put("step", "at-most").put("basis", atMost.basis());
            node.put("bound", exact(atMost.bound()));
        } else if (step instanceof AllocationStep.Scaled scaled) {
            node.put("step", "scaled").put("basis", scaled.basis());
            node.put("kept", exact(scaled.kept()));
            node.put("from", exact(scaled.from()));
            node.put("to", exact(scaled.to()));
        } else if (step instanceof AllocationStep.Stepped stepped) {
            node.put("step", "stepped").put("basis", stepped.basis());
            node.put("value", stepped.value().toString());
            node.put("threshold", stepped.threshold().toString());
            node.put("amount", exact(stepped.amount()));
        } else if (step instanceof AllocationStep.NotQualified refused) {
            node.put("step", "not-qualified").put("basis", refused.basis());
        } else if (step instanceof AllocationStep.SetAside setAside) {
            node.put("step", "set-aside").put("basis", setAside.basis());
            node.put("whole", exact(setAside.whole()));
            node.put("taken", exact(setAside.taken()));
            recipients(node.putArray("by"), setAside.by());
        } else if (step instanceof AllocationStep.Within within) {
            node.put("step", "within").put("basis", within.basis());
            recipient(node.putObject("parent"), within.parent());
            node.put("whole", exact(within.whole()));
            node.put("part", exact(within.part()));
            steps(
                    node.putArray("how"),
                    within.how(),
                    ExactAmount.zero(within.part().unit()));
        } else if (step instanceof AllocationStep.Portion portion) {
            node.put("step", "portion").put("basis", portion.basis());
            node.put("whole", exact(portion.whole()));
            node.put("part", exact(portion.part()));
        } else if (step instanceof AllocationStep.Rounded rounded) {
            node.put("step", "rounded");
            node.put("exact", exact(rounded.exact()));
            node.put("mode", rounded.mode().name());
        } else if (step instanceof AllocationStep.RemainderUnit unit) {
            node.put("step", "remainder-unit");
            node.put("unit", exact(unit.unit()));
            node.put("rank", unit.rank());
            node.put("of", unit.of());
            node.put("tied", unit.tied());
        } else if (step instanceof AllocationStep.Balance balance) {
            node.put("step", "balance");
            node.put("difference", exact(balance.difference()));
        } else if (step instanceof AllocationStep.Settled settled) {
            node.put("step", "settled").put("method", settled.method());
            node.put("difference", exact(settled.difference()));
        } else {
            throw new IllegalStateException("step must be one that has a form but was " + step);
        }
        return node;
    }

    private ObjectNode tie(Tie tie) {
        ObjectNode node = mapper.createObjectNode();
        node.put("units", tie.units());
        node.put("rule", tie.rule().id());
        recipients(node.putArray("claimants"), tie.claimants());
        recipients(node.putArray("winners"), tie.winners());
        return node;
    }

    private static void recipients(ArrayNode array, Iterable<Recipient> recipients) {
        for (Recipient recipient : recipients) {
            recipient(array.addObject(), recipient);
        }
    }

    /** A payable amount: with the decimals of its currency. */
    private static String amount(ExactAmount amount) {
        return new BigDecimal(amount.count().numerator(), amount.unit().fractionDigits()).toPlainString();
    }

    private static String exact(ExactAmount amount) {
        return amount.inMainUnits().toString();
    }
}
