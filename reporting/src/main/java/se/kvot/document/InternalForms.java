package se.kvot.document;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.kvot.agreement.Attainment;
import se.kvot.agreement.DistributionState;
import se.kvot.agreement.FollowUp;
import se.kvot.agreement.FollowUpQuestion;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.InternalLine;
import se.kvot.agreement.Overhead;
import se.kvot.agreement.Permanence;
import se.kvot.agreement.Tense;

/** How internal distributions and follow-ups stand, inside an agreement or in a document of their own. */
final class InternalForms {

    private static final Form<InternalLine> LINE = line();

    private InternalForms() {}

    static ObjectForm<InternalDistribution> distribution() {
        ObjectForm.Builder<InternalDistribution> form = ObjectForm.of("internal distribution");
        return form.make(distribution(form, it -> it));
    }

    /** Adds the fields of a distribution to a form that may have others. */
    static <T> ObjectForm.Maker<InternalDistribution> distribution(
            ObjectForm.Builder<T> form, Function<T, InternalDistribution> of) {
        var id = form.required("id", SmallForms.id(Reading.Local.DISTRIBUTION), of.andThen(InternalDistribution::id));
        var recipient = form.required("recipient", SmallForms.RECIPIENT, of.andThen(InternalDistribution::recipient));
        var part = form.optional("part", SmallForms.PART_REF, of.andThen(InternalDistribution::part));
        var year = form.required("year", SmallForms.YEAR, of.andThen(InternalDistribution::year));
        var state = form.required(
                "state",
                SmallForms.word("a state", DistributionState::parse, DistributionState::word),
                of.andThen(InternalDistribution::state));
        var national = form.optional("national", SmallForms.AMOUNT, of.andThen(InternalDistribution::national));
        var income = form.optional("income", SmallForms.AMOUNT, of.andThen(InternalDistribution::income));
        var overhead = form.optional("overhead", overhead(), of.andThen(InternalDistribution::overhead));
        var lines = form.list("lines", LINE, of.andThen(InternalDistribution::lines));
        var statedSum = form.optional("stated-sum", SmallForms.AMOUNT, of.andThen(InternalDistribution::statedSum));
        var source = form.optional("source", SmallForms.SOURCE, of.andThen(InternalDistribution::source));
        return values -> InternalDistribution.builder()
                .id(values.get(id))
                .recipient(values.get(recipient))
                .part(values.get(part))
                .year(values.get(year))
                .state(values.get(state))
                .national(values.get(national))
                .income(values.get(income))
                .overhead(values.get(overhead))
                .addAllLines(values.get(lines))
                .statedSum(values.get(statedSum))
                .source(values.get(source))
                .build();
    }

    private static Form<Overhead> overhead() {
        ObjectForm.Builder<Overhead> form = ObjectForm.of("overhead");
        var rate = form.optional("rate", SmallForms.SHARE, Overhead::rate);
        var amount = form.optional("amount", SmallForms.AMOUNT, Overhead::amount);
        return form.make(values -> Overhead.builder()
                .rate(values.get(rate))
                .amount(values.get(amount))
                .build());
    }

    private static Form<InternalLine> line() {
        ObjectForm.Builder<InternalLine> form = ObjectForm.of("line");
        var to = form.optional("to", SmallForms.PARTY, InternalLine::to);
        var amount = form.optional("amount", SmallForms.AMOUNT, InternalLine::amount);
        var purpose = form.optional("purpose", SmallForms.TEXT, InternalLine::purpose);
        var basis = form.optional("basis", SmallForms.TEXT, InternalLine::basis);
        var use = form.optional(
                "use",
                SmallForms.word("temporary or permanent", Permanence::parse, Permanence::word),
                InternalLine::use);
        var source = form.optional("source", SmallForms.SOURCE, InternalLine::source);
        var ofWhich = form.list("of-which", Form.later(InternalForms::ownLine), InternalLine::ofWhich);
        return form.make(values -> InternalLine.builder()
                .to(values.get(to))
                .amount(values.get(amount))
                .purpose(values.get(purpose))
                .basis(values.get(basis))
                .use(values.get(use))
                .source(values.get(source))
                .addAllOfWhich(values.get(ofWhich))
                .build());
    }

    private static Form<InternalLine> ownLine() {
        return LINE;
    }

    static ObjectForm<FollowUp> followUp() {
        ObjectForm.Builder<FollowUp> form = ObjectForm.of("follow-up");
        return form.make(followUp(form, it -> it));
    }

    /** Adds the fields of a follow-up to a form that may have others. */
    static <T> ObjectForm.Maker<FollowUp> followUp(ObjectForm.Builder<T> form, Function<T, FollowUp> of) {
        var id = form.required("id", SmallForms.id(Reading.Local.FOLLOW_UP), of.andThen(FollowUp::id));
        var recipient = form.required("recipient", SmallForms.RECIPIENT, of.andThen(FollowUp::recipient));
        var agreement = form.optional("agreement", SmallForms.agreement(), of.andThen(FollowUp::agreement));
        var year = form.required("year", SmallForms.YEAR, of.andThen(FollowUp::year));
        var tense = form.required(
                "tense", SmallForms.word("past or future", Tense::parse, Tense::word), of.andThen(FollowUp::tense));
        var answers = form.unless("answers", answers(), ImmutableMap.of(), of.andThen(FollowUp::answers));
        var attainments = form.list("attainments", attainment(), of.andThen(FollowUp::attainments));
        var lines = form.list("lines", LINE, of.andThen(FollowUp::lines));
        var indicators = form.list("indicators", SmallForms.TEXT, of.andThen(FollowUp::indicators));
        var source = form.optional("source", SmallForms.SOURCE, of.andThen(FollowUp::source));
        return values -> FollowUp.builder()
                .id(values.get(id))
                .recipient(values.get(recipient))
                .agreement(values.get(agreement))
                .year(values.get(year))
                .tense(values.get(tense))
                .putAllAnswers(values.get(answers))
                .addAllAttainments(values.get(attainments))
                .addAllLines(values.get(lines))
                .addAllIndicators(values.get(indicators))
                .source(values.get(source))
                .build();
    }

    private static Form<ImmutableMap<FollowUpQuestion, String>> answers() {
        ObjectForm.Builder<ImmutableMap<FollowUpQuestion, String>> form = ObjectForm.of("answers");
        Map<FollowUpQuestion, ObjectForm.Field<ImmutableMap<FollowUpQuestion, String>, Optional<String>>> fields =
                new EnumMap<>(FollowUpQuestion.class);
        for (FollowUpQuestion question : FollowUpQuestion.values()) {
            fields.put(
                    question,
                    form.optional(
                            question.word(), SmallForms.TEXT, answers -> Optional.ofNullable(answers.get(question))));
        }
        return form.make(values -> {
            ImmutableMap.Builder<FollowUpQuestion, String> answers = ImmutableMap.builder();
            fields.forEach((question, field) -> values.get(field).ifPresent(answer -> answers.put(question, answer)));
            return answers.buildOrThrow();
        });
    }

    private static Form<Attainment> attainment() {
        ObjectForm.Builder<Attainment> form = ObjectForm.of("attainment");
        var what = form.required("what", SmallForms.TEXT, Attainment::what);
        var attained = form.required("attained", SmallForms.AMOUNT, Attainment::attained);
        var budgeted = form.required("budgeted", SmallForms.AMOUNT, Attainment::budgeted);
        var source = form.optional("source", SmallForms.SOURCE, Attainment::source);
        return form.make(values -> Attainment.builder()
                .what(values.get(what))
                .attained(values.get(attained))
                .budgeted(values.get(budgeted))
                .source(values.get(source))
                .build());
    }
}
