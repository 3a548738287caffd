package se.kvot.document;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.kvot.agreement.Amendment;
import se.kvot.agreement.Certainty;
import se.kvot.agreement.Change;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.Party;
import se.kvot.money.StatedAmount;
import se.kvot.party.RecipientKind;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;

/** How amendments stand in documents: their days, and one form for each change. */
final class AmendmentForms {

    private final KeyForm key;

    AmendmentForms(KeyForm key) {
        this.key = key;
    }

    Form<Amendment> amendment() {
        ObjectForm.Builder<Amendment> form = ObjectForm.of("amendment");
        var id = form.required("id", SmallForms.id(Reading.Local.AMENDMENT), Amendment::id);
        var name = form.required("name", SmallForms.LINE, Amendment::name);
        var effective = form.required("effective", SmallForms.DAY, Amendment::effective);
        var known = form.required("known", SmallForms.DAY, Amendment::known);
        var source = form.optional("source", SmallForms.SOURCE, Amendment::source);
        var changes = form.required("changes", new ListForm<>(change()), Amendment::changes);
        return form.make(values -> Amendment.builder()
                .id(values.get(id))
                .name(values.get(name))
                .effective(values.get(effective))
                .known(values.get(known))
                .source(values.get(source))
                .addAllChanges(values.get(changes))
                .build());
    }

    private Form<Change> change() {
        return new UnionForm<>(
                "change",
                "change",
                Stream.of(
                                replaceKey(),
                                changeAmount(),
                                moveDeadline(),
                                waiveCondition(),
                                extend(),
                                releaseEarly(),
                                addRecipient(),
                                mergeInto())
                        .collect(ImmutableMap.toImmutableMap(ChangeForm::word, ChangeForm::form)),
                Change::word);
    }

    private record ChangeForm(String word, Form<? extends Change> form) {}

    private static <C extends Change> ObjectForm.Builder<C> change(String word) {
        ObjectForm.Builder<C> form = ObjectForm.of("change " + word);
        form.required("change", SmallForms.TEXT, Change::word);
        return form;
    }

    private static Form<String> part(Reading.Local... kinds) {
        return SmallForms.use(kinds);
    }

    private ChangeForm replaceKey() {
        ObjectForm.Builder<Change.ReplaceKey> form = change("replace-key");
        ObjectForm.Field<Change.ReplaceKey, String> part =
                form.required("part", part(Reading.Local.PART), Change.ReplaceKey::part);
        ObjectForm.Field<Change.ReplaceKey, DatePeriod> period =
                form.required("period", SmallForms.PERIOD, Change.ReplaceKey::period);
        ObjectForm.Field<Change.ReplaceKey, KeySpec> keySpec = form.required("key", key, Change.ReplaceKey::key);
        return new ChangeForm(
                "replace-key",
                form.make(values -> new Change.ReplaceKey(values.get(part), values.get(period), values.get(keySpec))));
    }

    private static ChangeForm changeAmount() {
        ObjectForm.Builder<Change.ChangeAmount> form = change("change-amount");
        ObjectForm.Field<Change.ChangeAmount, String> part =
                form.required("part", part(Reading.Local.PART), Change.ChangeAmount::part);
        ObjectForm.Field<Change.ChangeAmount, FiscalYear> year =
                form.required("year", SmallForms.YEAR, Change.ChangeAmount::year);
        ObjectForm.Field<Change.ChangeAmount, StatedAmount> amount =
                form.required("amount", SmallForms.AMOUNT, Change.ChangeAmount::amount);
        ObjectForm.Field<Change.ChangeAmount, Certainty> certainty =
                form.unless("certainty", AgreementForms.CERTAINTY, Certainty.KNOWN, Change.ChangeAmount::certainty);
        return new ChangeForm(
                "change-amount",
                form.make(values -> new Change.ChangeAmount(
                        values.get(part), values.get(year), values.get(amount), values.get(certainty))));
    }

    private static ChangeForm moveDeadline() {
        ObjectForm.Builder<Change.MoveDeadline> form = change("move-deadline");
        ObjectForm.Field<Change.MoveDeadline, String> obligation =
                form.required("obligation", part(Reading.Local.OBLIGATION), Change.MoveDeadline::obligation);
        ObjectForm.Field<Change.MoveDeadline, Deadline> to =
                form.required("to", SmallForms.DEADLINE, Change.MoveDeadline::to);
        return new ChangeForm(
                "move-deadline", form.make(values -> new Change.MoveDeadline(values.get(obligation), values.get(to))));
    }

    private static ChangeForm waiveCondition() {
        ObjectForm.Builder<Change.WaiveCondition> form = change("waive-condition");
        ObjectForm.Field<Change.WaiveCondition, String> condition = form.required(
                "condition", part(Reading.Local.CONDITION, Reading.Local.OBLIGATION), Change.WaiveCondition::condition);
        ObjectForm.Field<Change.WaiveCondition, Party> receiver =
                form.required("receiver", SmallForms.PARTY, Change.WaiveCondition::receiver);
        return new ChangeForm(
                "waive-condition",
                form.make(values -> new Change.WaiveCondition(values.get(condition), values.get(receiver))));
    }

    private static ChangeForm extend() {
        ObjectForm.Builder<Change.Extend> form = change("extend");
        ObjectForm.Field<Change.Extend, LocalDate> until = form.required("until", SmallForms.DAY, Change.Extend::until);
        return new ChangeForm("extend", form.make(values -> new Change.Extend(values.get(until))));
    }

    private static ChangeForm releaseEarly() {
        ObjectForm.Builder<Change.ReleaseEarly> form = change("release-early");
        ObjectForm.Field<Change.ReleaseEarly, String> part =
                form.required("part", part(Reading.Local.PART), Change.ReleaseEarly::part);
        ObjectForm.Field<Change.ReleaseEarly, Integer> instalment =
                form.required("instalment", SmallForms.COUNT, Change.ReleaseEarly::instalment);
        ObjectForm.Field<Change.ReleaseEarly, Deadline> to =
                form.required("to", SmallForms.DEADLINE, Change.ReleaseEarly::to);
        return new ChangeForm(
                "release-early",
                form.make(values -> new Change.ReleaseEarly(values.get(part), values.get(instalment), values.get(to))));
    }

    private static ChangeForm addRecipient() {
        ObjectForm.Builder<Change.AddRecipient> form = change("add-recipient");
        ObjectForm.Field<Change.AddRecipient, String> part =
                form.required("part", part(Reading.Local.PART), Change.AddRecipient::part);
        ObjectForm.Field<Change.AddRecipient, RecipientKind> recipient =
                form.required("recipient", SmallForms.RECIPIENT_KIND, Change.AddRecipient::recipient);
        return new ChangeForm(
                "add-recipient", form.make(values -> new Change.AddRecipient(values.get(part), values.get(recipient))));
    }

    private static ChangeForm mergeInto() {
        ObjectForm.Builder<Change.MergeInto> form = change("merge-into");
        ObjectForm.Field<Change.MergeInto, String> agreement =
                form.required("agreement", SmallForms.agreement(), Change.MergeInto::agreement);
        return new ChangeForm("merge-into", form.make(values -> new Change.MergeInto(values.get(agreement))));
    }
}
