package se.kvot.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import se.kvot.agreement.Condition;
import se.kvot.agreement.Party;
import se.kvot.agreement.Source;
import se.kvot.agreement.Threshold;

/** How demands of all kinds stand in documents. */
final class ConditionForm {

    private static final String KINDS = "action, volume, structure, report, involvement, accounting";

    private ConditionForm() {}

    static Form<Condition> make() {
        ObjectForm.Builder<Condition> form = ObjectForm.of("condition");
        var id = form.required("id", SmallForms.id(Reading.Local.CONDITION), Condition::id);
        var kind = form.required("kind", SmallForms.TEXT, Condition::kind);
        var text = form.required("text", SmallForms.TEXT, Condition::text);
        var atLeast = form.optional(
                "at-least",
                SmallForms.THRESHOLD,
                it -> it instanceof Condition.Volume volume ? Optional.of(volume.atLeast()) : Optional.empty());
        var of = form.optional(
                "of",
                SmallForms.TEXT,
                it -> it instanceof Condition.Volume volume ? Optional.of(volume.of()) : Optional.empty());
        var who = form.optional(
                "who",
                SmallForms.PARTY,
                it -> it instanceof Condition.Involvement involvement
                        ? Optional.of(involvement.who())
                        : Optional.empty());
        var source = form.optional("source", SmallForms.SOURCE, Condition::source);
        return form.make(values -> condition(
                values.get(id),
                values.get(kind),
                values.get(text),
                values.get(atLeast),
                values.get(of),
                values.get(who),
                values.get(source)));
    }

    private static Condition condition(
            String id,
            String kind,
            String text,
            Optional<Threshold> atLeast,
            Optional<String> of,
            Optional<Party> who,
            Optional<Source> source) {
        boolean volume = kind.equals("volume");
        boolean involvement = kind.equals("involvement");
        requireOnly("at-least", "volume", volume, atLeast.isPresent(), kind);
        requireOnly("of", "volume", volume, of.isPresent(), kind);
        requireOnly("who", "involvement", involvement, who.isPresent(), kind);
        return switch (kind) {
            case "action" -> new Condition.Action(id, text, source);
            case "volume" -> new Condition.Volume(id, text, atLeast.orElseThrow(), of.orElseThrow(), source);
            case "structure" -> new Condition.Structure(id, text, source);
            case "report" -> new Condition.Report(id, text, source);
            case "involvement" -> new Condition.Involvement(id, text, who.orElseThrow(), source);
            case "accounting" -> new Condition.Accounting(id, text, source);
            default ->
                throw new IllegalArgumentException(
                        "kind of condition must be one of " + KINDS + " but was \"" + kind + "\"");
        };
    }

    private static void requireOnly(String key, String kind, boolean wanted, boolean given, String was) {
        checkArgument(
                wanted == given,
                wanted
                        ? "%s of a condition of kind %s must be given but was missing"
                        : "%s must stand in a condition of kind %s but stood in one of kind " + was,
                key,
                kind);
    }
}
