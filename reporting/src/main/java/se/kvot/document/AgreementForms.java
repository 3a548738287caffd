package se.kvot.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvot.agreement.AccessMode;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.Certainty;
import se.kvot.agreement.Claim;
import se.kvot.agreement.Condition;
import se.kvot.agreement.Decision;
import se.kvot.agreement.DecisionKind;
import se.kvot.agreement.Earmark;
import se.kvot.agreement.EndOutlook;
import se.kvot.agreement.Goal;
import se.kvot.agreement.GrantKind;
import se.kvot.agreement.Instalment;
import se.kvot.agreement.KeyPeriod;
import se.kvot.agreement.Lineage;
import se.kvot.agreement.LineageKind;
import se.kvot.agreement.Note;
import se.kvot.agreement.Obligation;
import se.kvot.agreement.ObligationKind;
import se.kvot.agreement.OutlookCertainty;
import se.kvot.agreement.Part;
import se.kvot.agreement.Party;
import se.kvot.agreement.PartyRole;
import se.kvot.agreement.PaymentGate;
import se.kvot.agreement.PaymentPlan;
import se.kvot.agreement.PotKind;
import se.kvot.agreement.PreparationState;
import se.kvot.agreement.PromisedAmount;
import se.kvot.agreement.ReportKind;
import se.kvot.agreement.Role;
import se.kvot.key.KeyCatalog;

/** How agreements stand in documents: one form for each type, with the names of the type. */
final class AgreementForms {

    static final Form<Certainty> CERTAINTY =
            SmallForms.word("how sure it is, such as assumed,", Certainty::parse, Certainty::word);

    private final KeyForm key;
    private final Form<Obligation> obligation = obligation();
    private final Form<Condition> condition = ConditionForm.make();

    AgreementForms(KeyCatalog catalog) {
        this.key = new KeyForm(catalog);
    }

    ObjectForm<Agreement> agreement(String word) {
        ObjectForm.Builder<Agreement> form = ObjectForm.of("agreement");
        form.required("kvot", DocumentForms.kind(word), it -> word);
        var id = form.required("id", SmallForms.id(), Agreement::id);
        var name = form.required("name", SmallForms.LINE, Agreement::name);
        var sources = form.unless("sources", SmallForms.SOURCES, ImmutableMap.of(), Agreement::sources);
        var grant = form.required(
                "grant", SmallForms.word("a kind of grant", GrantKind::parse, GrantKind::word), Agreement::grant);
        var access = form.required(
                "access",
                SmallForms.word("how one comes by it", AccessMode::parse, AccessMode::word),
                Agreement::access);
        var period = form.required("period", SmallForms.PERIOD, Agreement::period);
        var parties = form.list("parties", party(), Agreement::parties);
        var initiatives = form.list("initiative", SmallForms.TEXT, Agreement::initiatives);
        var registryNumbers = form.list("registry-numbers", SmallForms.TEXT, Agreement::registryNumbers);
        var legalReferences = form.list("legal-references", SmallForms.TEXT, Agreement::legalReferences);
        var lineage = form.list("lineage", lineage(), Agreement::lineage);
        var outlook = form.optional("outlook", outlook(), Agreement::outlook);
        var totals = form.list("totals", claim(), Agreement::totals);
        var parts = form.list("parts", part(), Agreement::parts);
        var conditions = form.list("conditions", condition, Agreement::conditions);
        var obligations = form.list("obligations", obligation, Agreement::obligations);
        var decisions = form.list("decisions", decision(), Agreement::decisions);
        var goals = form.list("goals", goal(), Agreement::goals);
        var notes = form.list("notes", note(), Agreement::notes);
        var internal = form.list("internal", InternalForms.distribution(), Agreement::internal);
        var followUps = form.list("follow-ups", InternalForms.followUp(), Agreement::followUps);
        var amendments = form.list("amendments", new AmendmentForms(key).amendment(), Agreement::amendments);
        form.check((values, table, reading) -> {
            boolean named = reading.namesWhatIsThere();
            return DocumentForms.cites(values, sources, reading) && named;
        });
        return form.make(values -> Agreement.builder()
                .id(values.get(id))
                .name(values.get(name))
                .putAllSources(values.get(sources))
                .grant(values.get(grant))
                .access(values.get(access))
                .period(values.get(period))
                .addAllParties(values.get(parties))
                .addAllInitiatives(values.get(initiatives))
                .addAllRegistryNumbers(values.get(registryNumbers))
                .addAllLegalReferences(values.get(legalReferences))
                .addAllLineage(values.get(lineage))
                .outlook(values.get(outlook))
                .addAllTotals(values.get(totals))
                .addAllParts(values.get(parts))
                .addAllConditions(values.get(conditions))
                .addAllObligations(values.get(obligations))
                .addAllDecisions(values.get(decisions))
                .addAllGoals(values.get(goals))
                .addAllNotes(values.get(notes))
                .addAllInternal(values.get(internal))
                .addAllFollowUps(values.get(followUps))
                .addAllAmendments(values.get(amendments))
                .build());
    }

    private static Form<PartyRole> party() {
        ObjectForm.Builder<PartyRole> form = ObjectForm.of("party");
        var party = form.required("party", SmallForms.PARTY, PartyRole::party);
        var role = form.required("role", SmallForms.word("a role", Role::parse, Role::word), PartyRole::role);
        return form.make(values -> new PartyRole(values.get(party), values.get(role)));
    }

    private static Form<Lineage> lineage() {
        ObjectForm.Builder<Lineage> form = ObjectForm.of("lineage");
        var kind = form.required(
                "kind", SmallForms.word("a kind of lineage", LineageKind::parse, LineageKind::word), Lineage::kind);
        var what = form.required("what", SmallForms.TEXT, Lineage::what);
        var agreement = form.optional("agreement", SmallForms.agreement(), Lineage::agreement);
        var share = form.optional("share", SmallForms.SHARE, Lineage::share);
        var from = form.optional("from", SmallForms.YEAR, Lineage::from);
        var source = form.optional("source", SmallForms.SOURCE, Lineage::source);
        return form.make(values -> Lineage.builder()
                .kind(values.get(kind))
                .what(values.get(what))
                .agreement(values.get(agreement))
                .share(values.get(share))
                .from(values.get(from))
                .source(values.get(source))
                .build());
    }

    private static Form<EndOutlook> outlook() {
        ObjectForm.Builder<EndOutlook> form = ObjectForm.of("outlook");
        var ends = form.optional("ends", SmallForms.DEADLINE, EndOutlook::ends);
        var certainty = form.required(
                "certainty",
                SmallForms.word("how sure it is", OutlookCertainty::parse, OutlookCertainty::word),
                EndOutlook::certainty);
        var by = form.optional("by", SmallForms.PARTY, EndOutlook::by);
        var text = form.optional("text", SmallForms.TEXT, EndOutlook::text);
        var source = form.optional("source", SmallForms.SOURCE, EndOutlook::source);
        return form.make(values -> EndOutlook.builder()
                .ends(values.get(ends))
                .certainty(values.get(certainty))
                .by(values.get(by))
                .text(values.get(text))
                .source(values.get(source))
                .build());
    }

    private static Form<Claim> claim() {
        ObjectForm.Builder<Claim> form = ObjectForm.of("claim");
        var recipient = form.optional("recipient", SmallForms.RECIPIENT, Claim::recipient);
        var year = form.required("year", SmallForms.YEAR, Claim::year);
        var amount = form.required("amount", SmallForms.AMOUNT, Claim::amount);
        var certainty = form.unless("certainty", CERTAINTY, Certainty.KNOWN, Claim::certainty);
        var text = form.optional("text", SmallForms.TEXT, Claim::text);
        var source = form.optional("source", SmallForms.SOURCE, Claim::source);
        return form.make(values -> Claim.builder()
                .recipient(values.get(recipient))
                .year(values.get(year))
                .amount(values.get(amount))
                .certainty(values.get(certainty))
                .text(values.get(text))
                .source(values.get(source))
                .build());
    }

    private Form<Part> part() {
        ObjectForm.Builder<Part> form = ObjectForm.of("part");
        var id = form.required("id", SmallForms.id(Reading.Local.PART), Part::id);
        var number = form.optional("number", SmallForms.TEXT, Part::number);
        var name = form.required("name", SmallForms.LINE, Part::name);
        var pot = form.optional("pot", SmallForms.word("a kind of pot", PotKind::parse, PotKind::word), Part::pot);
        var joint = form.unless("joint", SmallForms.YES_OR_NO, false, Part::joint);
        var purpose = form.optional("purpose", SmallForms.TEXT, Part::purpose);
        var national = form.list("national", national(), Part::national);
        var earmarks = form.list("earmarks", earmark(), Part::earmarks);
        var recipients = form.set("recipients", SmallForms.RECIPIENT_KIND, Part::recipients);
        var keySpec = form.optional("key", key, Part::key);
        var keyPeriods = form.list("key-periods", keyPeriod(), Part::keyPeriods);
        var rounding = form.optional("rounding", RoundingForm.make(), Part::rounding);
        var amounts = form.list("amounts", claim(), Part::amounts);
        var payments = form.optional("payments", payments(), Part::payments);
        var conditions = form.list("conditions", condition, Part::conditions);
        var obligations = form.list("obligations", obligation, Part::obligations);
        return form.make(values -> Part.builder()
                .id(values.get(id))
                .number(values.get(number))
                .name(values.get(name))
                .pot(values.get(pot))
                .joint(values.get(joint))
                .purpose(values.get(purpose))
                .addAllNational(values.get(national))
                .addAllEarmarks(values.get(earmarks))
                .addAllRecipients(distinct("recipients", values.get(recipients)))
                .key(values.get(keySpec))
                .addAllKeyPeriods(values.get(keyPeriods))
                .rounding(values.get(rounding))
                .addAllAmounts(values.get(amounts))
                .payments(values.get(payments))
                .addAllConditions(values.get(conditions))
                .addAllObligations(values.get(obligations))
                .build());
    }

    private static Form<PromisedAmount> national() {
        ObjectForm.Builder<PromisedAmount> form = ObjectForm.of("national amount");
        var year = form.required("year", SmallForms.YEAR, PromisedAmount::year);
        var amount = form.required("amount", SmallForms.AMOUNT, PromisedAmount::amount);
        var certainty = form.unless("certainty", CERTAINTY, Certainty.KNOWN, PromisedAmount::certainty);
        var source = form.optional("source", SmallForms.SOURCE, PromisedAmount::source);
        return form.make(values -> PromisedAmount.builder()
                .year(values.get(year))
                .amount(values.get(amount))
                .certainty(values.get(certainty))
                .source(values.get(source))
                .build());
    }

    private static Form<Earmark> earmark() {
        ObjectForm.Builder<Earmark> form = ObjectForm.of("earmark");
        var year = form.required("year", SmallForms.YEAR, Earmark::year);
        var amount = form.optional("amount", SmallForms.AMOUNT, Earmark::amount);
        var purpose = form.required("for", SmallForms.TEXT, Earmark::purpose);
        var recipients = form.set("recipients", SmallForms.RECIPIENT_KIND, Earmark::recipients);
        var source = form.optional("source", SmallForms.SOURCE, Earmark::source);
        return form.make(values -> Earmark.builder()
                .year(values.get(year))
                .amount(values.get(amount))
                .purpose(values.get(purpose))
                .addAllRecipients(distinct("recipients", values.get(recipients)))
                .source(values.get(source))
                .build());
    }

    private Form<KeyPeriod> keyPeriod() {
        ObjectForm.Builder<KeyPeriod> form = ObjectForm.of("key period");
        var period = form.required("period", SmallForms.PERIOD, KeyPeriod::period);
        var keySpec = form.required("key", key, KeyPeriod::key);
        return form.make(values -> new KeyPeriod(values.get(period), values.get(keySpec)));
    }

    private static Form<PaymentPlan> payments() {
        ObjectForm.Builder<PaymentPlan> form = ObjectForm.of("payment plan");
        var instalments = form.list("instalments", instalment(), PaymentPlan::instalments);
        var gate = form.optional(
                "gate", SmallForms.word("a gate", PaymentGate::parse, PaymentGate::word), PaymentPlan::gate);
        var source = form.optional("source", SmallForms.SOURCE, PaymentPlan::source);
        return form.make(values -> PaymentPlan.builder()
                .addAllInstalments(values.get(instalments))
                .gate(values.get(gate))
                .source(values.get(source))
                .build());
    }

    private static Form<Instalment> instalment() {
        ObjectForm.Builder<Instalment> form = ObjectForm.of("instalment");
        var due = form.optional("due", SmallForms.DEADLINE, Instalment::due);
        var amount = form.optional("amount", SmallForms.AMOUNT, Instalment::amount);
        return form.make(values -> Instalment.builder()
                .due(values.get(due))
                .amount(values.get(amount))
                .build());
    }

    private static Form<Obligation> obligation() {
        ObjectForm.Builder<Obligation> form = ObjectForm.of("obligation");
        var id = form.required("id", SmallForms.id(Reading.Local.OBLIGATION), Obligation::id);
        var kind = form.required(
                "kind",
                SmallForms.word("a kind of obligation", ObligationKind::parse, ObligationKind::word),
                Obligation::kind);
        var report = form.optional(
                "report", SmallForms.word("a kind of report", ReportKind::parse, ReportKind::word), Obligation::report);
        var receiver = form.optional("receiver", SmallForms.PARTY, it -> only(it.receivers()));
        var receivers = form.list(
                "receivers",
                SmallForms.PARTY,
                it -> it.receivers().size() == 1
                        ? ImmutableList.of()
                        : it.receivers().asList());
        var due = form.optional("due", SmallForms.DEADLINE, Obligation::due);
        var every = form.optional("every", SmallForms.RECURRENCE, Obligation::every);
        var from = form.optional("from", SmallForms.DEADLINE, Obligation::from);
        var until = form.optional("until", SmallForms.DEADLINE, Obligation::until);
        var by = form.optional("by", SmallForms.PARTY, Obligation::by);
        var text = form.optional("text", SmallForms.TEXT, Obligation::text);
        var source = form.optional("source", SmallForms.SOURCE, Obligation::source);
        return form.make(values -> {
            checkArgument(
                    !values.isGiven(receiver) || !values.isGiven(receivers),
                    "obligation must have receiver or receivers but had both");
            return Obligation.builder()
                    .id(values.get(id))
                    .kind(values.get(kind))
                    .report(values.get(report))
                    .addAllReceivers(distinct(
                            "receivers",
                            Stream.concat(values.get(receiver).stream(), values.get(receivers).stream())
                                    .collect(ImmutableList.toImmutableList())))
                    .due(values.get(due))
                    .every(values.get(every))
                    .from(values.get(from))
                    .until(values.get(until))
                    .by(values.get(by))
                    .text(values.get(text))
                    .source(values.get(source))
                    .build();
        });
    }

    private static Optional<Party> only(ImmutableSet<Party> parties) {
        return parties.size() == 1 ? Optional.of(parties.iterator().next()) : Optional.empty();
    }

    private static Form<Decision> decision() {
        ObjectForm.Builder<Decision> form = ObjectForm.of("decision");
        var id = form.required("id", SmallForms.id(Reading.Local.DECISION), Decision::id);
        var kind = form.required(
                "kind", SmallForms.word("a kind of decision", DecisionKind::parse, DecisionKind::word), Decision::kind);
        var state = form.optional(
                "state",
                SmallForms.word("a state of preparation", PreparationState::parse, PreparationState::word),
                Decision::state);
        var body = form.optional("body", SmallForms.TEXT, Decision::body);
        var on = form.optional("on", SmallForms.DEADLINE, Decision::on);
        var text = form.optional("text", SmallForms.TEXT, Decision::text);
        var registryNumber = form.optional("registry-number", SmallForms.TEXT, Decision::registryNumber);
        var source = form.optional("source", SmallForms.SOURCE, Decision::source);
        return form.make(values -> Decision.builder()
                .id(values.get(id))
                .kind(values.get(kind))
                .state(values.get(state))
                .body(values.get(body))
                .on(values.get(on))
                .text(values.get(text))
                .registryNumber(values.get(registryNumber))
                .source(values.get(source))
                .build());
    }

    private static Form<Goal> goal() {
        ObjectForm.Builder<Goal> form = ObjectForm.of("goal");
        var horizon = form.optional("horizon", SmallForms.COUNT, it -> boxed(it.horizon()));
        var text = form.required("text", SmallForms.TEXT, Goal::text);
        var source = form.optional("source", SmallForms.SOURCE, Goal::source);
        return form.make(values -> Goal.builder()
                .horizon(values.get(horizon).map(OptionalInt::of).orElseGet(OptionalInt::empty))
                .text(values.get(text))
                .source(values.get(source))
                .build());
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static Form<Note> note() {
        ObjectForm.Builder<Note> form = ObjectForm.of("note");
        var text = form.required("text", SmallForms.TEXT, Note::text);
        var source = form.optional("source", SmallForms.SOURCE, Note::source);
        return form.make(values -> new Note(values.get(text), values.get(source)));
    }

    static <T> ImmutableSet<T> distinct(String what, ImmutableList<T> items) {
        ImmutableSet<T> set = ImmutableSet.copyOf(items);
        checkArgument(
                set.size() == items.size(),
                "%s must be different but were %s",
                what,
                items.stream().map(Object::toString).collect(Collectors.joining(", ")));
        return set;
    }
}
