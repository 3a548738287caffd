package se.kvot.agreement;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Everything that a version says except its keys, each under the words that a document has on the way to it. */
final class Statements {

    private final Map<ImmutableList<String>, Object> statements = new LinkedHashMap<>();

    private Statements() {}

    static Map<ImmutableList<String>, Object> of(AgreementVersion version) {
        Statements all = new Statements();
        all.addAgreement(version.agreement());
        version.waivers()
                .forEach(it -> all.add(
                        ImmutableList.of(
                                "waivers", it.condition(), it.receiver().toString()),
                        it.amendment()));
        return all.statements;
    }

    private void addAgreement(Agreement it) {
        ImmutableList<String> top = ImmutableList.of();
        add(at(top, "id"), it.id());
        add(at(top, "name"), it.name());
        add(at(top, "grant"), it.grant().word());
        add(at(top, "access"), it.access().word());
        add(at(top, "period"), it.period());
        it.sources().forEach((word, title) -> add(at(at(top, "sources"), word), title));
        addList(at(top, "parties"), it.parties());
        addList(at(top, "initiatives"), it.initiatives());
        addList(at(top, "registry-numbers"), it.registryNumbers());
        addList(at(top, "legal-references"), it.legalReferences());
        addList(at(top, "lineage"), it.lineage());
        addIfThere(at(top, "outlook"), it.outlook());
        addList(at(top, "totals"), it.totals());
        addList(at(top, "parts"), it.parts().stream().map(Part::id).toList());
        it.parts().forEach(part -> addPart(at(at(top, "parts"), part.id()), part));
        addDemands(top, it.conditions(), it.obligations());
        addList(at(top, "decisions"), it.decisions());
        addList(at(top, "goals"), it.goals());
        addList(at(top, "notes"), it.notes());
        addList(at(top, "internal"), it.internal());
        addList(at(top, "follow-ups"), it.followUps());
    }

    private void addPart(ImmutableList<String> here, Part it) {
        addIfThere(at(here, "number"), it.number());
        add(at(here, "name"), it.name());
        addIfThere(at(here, "pot"), it.pot().map(PotKind::word));
        add(at(here, "joint"), it.joint());
        addIfThere(at(here, "purpose"), it.purpose());
        it.national()
                .forEach(amount ->
                        addAmount(at(at(here, "national"), amount.year().toString()), amount));
        addList(at(here, "earmarks"), it.earmarks());
        addList(
                at(here, "recipients"),
                it.recipients().stream().map(kind -> kind.word()).sorted().toList());
        addIfThere(at(here, "rounding"), it.rounding());
        addList(at(here, "amounts"), it.amounts());
        it.payments().ifPresent(plan -> addPayments(at(here, "payments"), plan));
        addDemands(here, it.conditions(), it.obligations());
    }

    private void addAmount(ImmutableList<String> here, PromisedAmount it) {
        add(at(here, "amount"), it.amount());
        add(at(here, "certainty"), it.certainty().word());
        addIfThere(at(here, "source"), it.source());
    }

    private void addPayments(ImmutableList<String> here, PaymentPlan it) {
        for (int i = 0; i < it.instalments().size(); i++) {
            ImmutableList<String> instalment = at(at(here, "instalments"), Integer.toString(i + 1));
            addIfThere(at(instalment, "due"), it.instalments().get(i).due());
            addIfThere(at(instalment, "amount"), it.instalments().get(i).amount());
        }
        addIfThere(at(here, "gate"), it.gate().map(PaymentGate::word));
        addIfThere(at(here, "source"), it.source());
    }

    private void addDemands(
            ImmutableList<String> here, Collection<Condition> conditions, Collection<Obligation> obligations) {
        conditions.forEach(it -> add(at(at(here, "conditions"), it.id()), it));
        obligations.forEach(it -> addObligation(at(at(here, "obligations"), it.id()), it));
    }

    private void addObligation(ImmutableList<String> here, Obligation it) {
        add(at(here, "kind"), it.kind().word());
        addIfThere(at(here, "report"), it.report().map(ReportKind::word));
        addList(at(here, "receivers"), it.receivers());
        addIfThere(at(here, "due"), it.due());
        addIfThere(at(here, "every"), it.every());
        addIfThere(at(here, "from"), it.from());
        addIfThere(at(here, "until"), it.until());
        addIfThere(at(here, "by"), it.by());
        addIfThere(at(here, "text"), it.text());
        addIfThere(at(here, "source"), it.source());
    }

    private void addList(ImmutableList<String> where, Collection<?> items) {
        if (!items.isEmpty()) {
            add(where, items);
        }
    }

    private void addIfThere(ImmutableList<String> where, Optional<?> value) {
        value.ifPresent(it -> add(where, it));
    }

    private void add(ImmutableList<String> where, Object value) {
        statements.put(where, value);
    }

    private static ImmutableList<String> at(ImmutableList<String> here, String word) {
        return ImmutableList.<String>builder().addAll(here).add(word).build();
    }
}
