package se.kvot.document;

import java.util.Set;
import se.kvot.apportionment.Apportionment;
import se.kvot.apportionment.ApportionmentStep;
import se.kvot.apportionment.Certificate;
import se.kvot.apportionment.ClaimTie;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the answer to one problem with weights. */
final class AnswerWriter {

    private final ObjectNode answer;
    private final Set<ApportionmentJson.Detail> details;

    AnswerWriter(ObjectNode answer, Set<ApportionmentJson.Detail> details) {
        this.answer = answer;
        this.details = details;
    }

    void write(Apportionment result) {
        ArrayNode parts = answer.putArray("parts");
        result.parts().forEach(parts::add);
        answer.put("undistributed", result.undistributed());
        ArrayNode ties = answer.putArray("ties");
        for (ClaimTie tie : result.ties()) {
            ObjectNode node = ties.addObject();
            tie.claimants().forEach(node.putArray("claimants")::add);
            node.put("units", tie.units());
            tie.winners().forEach(node.putArray("winners")::add);
        }
        if (!result.balances().isEmpty()) {
            ArrayNode balances = answer.putArray("balances");
            result.balances().forEach(balance -> balances.add(balance.toString()));
        }
        if (details.contains(ApportionmentJson.Detail.STEPS)) {
            ArrayNode steps = answer.putArray("steps");
            result.steps().forEach(step -> write(step, steps.addObject()));
        }
        if (details.contains(ApportionmentJson.Detail.CERTIFICATE)) {
            write(result.certificate(), answer.putObject("certificate"));
        }
    }

    private static void write(Certificate certificate, ObjectNode node) {
        if (certificate instanceof Certificate.Divisors divisors) {
            node.put("kind", "divisors").put("least", divisors.least().toString());
            divisors.most().ifPresent(most -> node.put("most", most.toString()));
            node.put("squared", divisors.squared());
        } else if (certificate instanceof Certificate.Remainders remainders) {
            node.put("kind", "remainders")
                    .put("perWeight", remainders.perWeight().toString());
            remainders.served().ifPresent(claim -> node.put("served", claim.toString()));
            remainders.unserved().ifPresent(claim -> node.put("unserved", claim.toString()));
        } else if (certificate instanceof Certificate.Shares shares) {
            node.put("kind", "shares").put("perWeight", shares.perWeight().toString());
        }
    }

    private static void write(ApportionmentStep step, ObjectNode node) {
        node.put("index", step.index());
        if (step instanceof ApportionmentStep.Share share) {
            node.put("step", "share").put("weight", share.weight().toString());
            node.put("perWeight", share.perWeight().toString());
        } else if (step instanceof ApportionmentStep.Carried carried) {
            node.put("step", "carried").put("balance", carried.balance().toString());
        } else if (step instanceof ApportionmentStep.Rounded rounded) {
            node.put("step", "rounded").put("mode", ProblemReader.id(rounded.mode()));
        } else if (step instanceof ApportionmentStep.Held) {
            node.put("step", "held");
        } else if (step instanceof ApportionmentStep.Given given) {
            node.put("step", "given").put("amount", given.amount()).put("tied", given.tied());
        } else if (step instanceof ApportionmentStep.Divided divided) {
            node.put("step", "divided").put("weight", divided.weight().toString());
            divided.last().ifPresent(claim -> node.put("last", claim.toString()));
            divided.next().ifPresent(claim -> node.put("next", claim.toString()));
            node.put("squared", divided.squared()).put("tied", divided.tied());
        } else if (step instanceof ApportionmentStep.RunningTotal total) {
            node.put("step", "running-total").put("before", total.before().toString());
            node.put("sum", total.sum().toString()).put("mode", ProblemReader.id(total.mode()));
        } else if (step instanceof ApportionmentStep.Block block) {
            node.put("step", "block").put("weight", block.weight()).put("block", block.block());
        }
        node.put("after", step.after().toString());
    }
}
