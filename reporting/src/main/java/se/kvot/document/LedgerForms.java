package se.kvot.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import se.kvot.agreement.Certainty;
import se.kvot.agreement.PartRef;
import se.kvot.document.tree.Node;
import se.kvot.ledger.DayCount;
import se.kvot.ledger.MovementKind;
import se.kvot.ledger.RepaymentGround;
import se.kvot.ledger.SubmissionState;
import se.kvot.ledger.UseOrder;

/** How ledgers stand in documents. */
final class LedgerForms {

    private static final Form<PartRef> OBLIGATION = new Form<>() {
        private final Form<PartRef> text =
                ScalarForm.text("text such as cancer-2017/report", PartRef::parse, PartRef::toString);

        @Override
        public @Nullable PartRef read(Node node, String name, Reading reading) {
            @Nullable PartRef obligation = text.read(node, name, reading);
            if (obligation != null) {
                reading.refer(Reading.Reference.Kind.OBLIGATION, obligation.toString(), node);
            }
            return obligation;
        }

        @Override
        public Node write(PartRef value) {
            return text.write(value);
        }
    };

    private LedgerForms() {}

    static Form<LedgerDocument> ledger(String word) {
        ObjectForm.Builder<LedgerDocument> form = ObjectForm.of("ledger");
        form.required("kvot", DocumentForms.kind(word), it -> word);
        var id = form.required("id", SmallForms.anyId(), LedgerDocument::id);
        var sources = form.unless("sources", SmallForms.SOURCES, ImmutableMap.of(), LedgerDocument::sources);
        var recipient = form.required("recipient", SmallForms.RECIPIENT, LedgerDocument::recipient);
        var opening = form.optional("opening", SmallForms.YEAR, LedgerDocument::opening);
        var movements = form.list("movements", movement(), LedgerDocument::movements);
        var submissions = form.list("submissions", submission(), LedgerDocument::submissions);
        var carryOver = form.optional("carry-over", carryOver(), LedgerDocument::carryOver);
        var repayment = form.optional("repayment", repayment(), LedgerDocument::repayment);
        form.check((values, table, reading) -> {
            boolean named = reading.namesWhatIsThere();
            return DocumentForms.cites(values, sources, reading) && named;
        });
        return form.make(values -> LedgerDocument.builder()
                .id(values.get(id))
                .putAllSources(values.get(sources))
                .recipient(values.get(recipient))
                .opening(values.get(opening))
                .addAllMovements(values.get(movements))
                .addAllSubmissions(values.get(submissions))
                .carryOver(values.get(carryOver))
                .repayment(values.get(repayment))
                .build());
    }

    private static Form<LedgerMovement> movement() {
        ObjectForm.Builder<LedgerMovement> form = ObjectForm.of("movement");
        var id = form.optional("id", SmallForms.id(Reading.Local.MOVEMENT), LedgerMovement::id);
        var kind = form.required(
                "kind",
                SmallForms.word("a kind of movement", MovementKind::parse, MovementKind::word),
                LedgerMovement::kind);
        var part = form.required("part", SmallForms.PART_REF, LedgerMovement::part);
        var recipient = form.optional("recipient", SmallForms.RECIPIENT, LedgerMovement::recipient);
        var on = form.required("on", SmallForms.DEADLINE, LedgerMovement::on);
        var amount = form.optional("amount", SmallForms.AMOUNT, LedgerMovement::amount);
        var year = form.required("year", SmallForms.YEAR, LedgerMovement::year);
        var into = form.optional("into", SmallForms.YEAR, LedgerMovement::into);
        var known = form.optional("known", SmallForms.DAY, LedgerMovement::known);
        var earned = form.optional("earned", SmallForms.PERIOD, LedgerMovement::earned);
        var to = form.optional("to", SmallForms.PARTY, LedgerMovement::to);
        var purpose = form.optional("for", SmallForms.TEXT, LedgerMovement::purpose);
        var costGroup = form.optional("cost-group", SmallForms.TEXT, LedgerMovement::costGroup);
        var certainty = form.unless(
                "certainty",
                SmallForms.word("how sure it is, such as assumed,", Certainty::parse, Certainty::word),
                Certainty.KNOWN,
                LedgerMovement::certainty);
        var replaces = form.optional("replaces", SmallForms.use(Reading.Local.MOVEMENT), LedgerMovement::replaces);
        var text = form.optional("text", SmallForms.TEXT, LedgerMovement::text);
        var source = form.optional("source", SmallForms.SOURCE, LedgerMovement::source);
        return form.make(values -> LedgerMovement.builder()
                .id(values.get(id))
                .kind(values.get(kind))
                .part(values.get(part))
                .recipient(values.get(recipient))
                .on(values.get(on))
                .amount(values.get(amount))
                .year(values.get(year))
                .into(values.get(into))
                .known(values.get(known))
                .earned(values.get(earned))
                .to(values.get(to))
                .purpose(values.get(purpose))
                .costGroup(values.get(costGroup))
                .certainty(values.get(certainty))
                .replaces(values.get(replaces))
                .text(values.get(text))
                .source(values.get(source))
                .build());
    }

    private static Form<LedgerSubmission> submission() {
        ObjectForm.Builder<LedgerSubmission> form = ObjectForm.of("submission");
        var obligation = form.required("obligation", OBLIGATION, LedgerSubmission::obligation);
        var recipient = form.optional("recipient", SmallForms.RECIPIENT, LedgerSubmission::recipient);
        var on = form.required("on", SmallForms.DEADLINE, LedgerSubmission::on);
        var known = form.optional("known", SmallForms.DAY, LedgerSubmission::known);
        var state = form.required(
                "state",
                SmallForms.word("a state of submission", SubmissionState::parse, SubmissionState::word),
                LedgerSubmission::state);
        var text = form.optional("text", SmallForms.TEXT, LedgerSubmission::text);
        var source = form.optional("source", SmallForms.SOURCE, LedgerSubmission::source);
        return form.make(values -> LedgerSubmission.builder()
                .obligation(values.get(obligation))
                .recipient(values.get(recipient))
                .on(values.get(on))
                .known(values.get(known))
                .state(values.get(state))
                .text(values.get(text))
                .source(values.get(source))
                .build());
    }

    private static Form<LedgerCarryOver> carryOver() {
        ObjectForm.Builder<LedgerCarryOver> form = ObjectForm.of("carry-over");
        var part = form.optional("part", SmallForms.PART_REF, LedgerCarryOver::part);
        var rule = form.optional("rule", SmallForms.TEXT, LedgerCarryOver::rule);
        var share = form.optional("share", SmallForms.SHARE, LedgerCarryOver::share);
        var until = form.optional("until", SmallForms.DEADLINE, LedgerCarryOver::until);
        var order = form.optional(
                "order", SmallForms.word("an order of use", UseOrder::parse, UseOrder::word), LedgerCarryOver::order);
        var source = form.optional("source", SmallForms.SOURCE, LedgerCarryOver::source);
        return form.make(values -> LedgerCarryOver.builder()
                .part(values.get(part))
                .rule(values.get(rule))
                .share(values.get(share))
                .until(values.get(until))
                .order(values.get(order))
                .source(values.get(source))
                .build());
    }

    private static Form<LedgerRepayment> repayment() {
        ObjectForm.Builder<LedgerRepayment> form = ObjectForm.of("repayment");
        var part = form.optional("part", SmallForms.PART_REF, LedgerRepayment::part);
        var grounds = form.required(
                "grounds",
                new ListForm<>(
                        SmallForms.word("a ground for repayment", RepaymentGround::parse, RepaymentGround::word)),
                it -> it.grounds().asList());
        var useUntil = form.optional("use-until", SmallForms.DAY, LedgerRepayment::useUntil);
        var purposes = form.set("purposes", SmallForms.TEXT, LedgerRepayment::purposes);
        var due = form.optional("due", SmallForms.DEADLINE, LedgerRepayment::due);
        var interest = form.optional("interest", interest(), LedgerRepayment::interest);
        var text = form.optional("text", SmallForms.TEXT, LedgerRepayment::text);
        var source = form.optional("source", SmallForms.SOURCE, LedgerRepayment::source);
        return form.make(values -> LedgerRepayment.builder()
                .part(values.get(part))
                .addAllGrounds(AgreementForms.distinct("grounds", values.get(grounds)))
                .useUntil(values.get(useUntil))
                .addAllPurposes(ImmutableSet.copyOf(values.get(purposes)))
                .due(values.get(due))
                .interest(values.get(interest))
                .text(values.get(text))
                .source(values.get(source))
                .build());
    }

    private static Form<LedgerInterest> interest() {
        ObjectForm.Builder<LedgerInterest> form = ObjectForm.of("interest");
        var rate = form.required("rate", SmallForms.TEXT, LedgerInterest::rate);
        var surcharge = form.optional("surcharge", SmallForms.SHARE, LedgerInterest::surcharge);
        var fromDay = form.optional("from-day", SmallForms.COUNT, LedgerInterest::fromDay);
        var dayCount = form.optional(
                "day-count", SmallForms.word("a day count", DayCount::parse, DayCount::word), LedgerInterest::dayCount);
        return form.make(values ->
                new LedgerInterest(values.get(rate), values.get(surcharge), values.get(fromDay), values.get(dayCount)));
    }
}
