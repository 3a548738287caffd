package se.kvot.example.seeds;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvot.agreement.AccessMode;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.Amendment;
import se.kvot.agreement.Certainty;
import se.kvot.agreement.Change;
import se.kvot.agreement.Claim;
import se.kvot.agreement.Condition;
import se.kvot.agreement.Decision;
import se.kvot.agreement.DecisionKind;
import se.kvot.agreement.DistributionState;
import se.kvot.agreement.Earmark;
import se.kvot.agreement.EndOutlook;
import se.kvot.agreement.FollowUp;
import se.kvot.agreement.GrantKind;
import se.kvot.agreement.Instalment;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.InternalLine;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.Lineage;
import se.kvot.agreement.LineageKind;
import se.kvot.agreement.MeasureSpec;
import se.kvot.agreement.Note;
import se.kvot.agreement.Obligation;
import se.kvot.agreement.ObligationKind;
import se.kvot.agreement.OutlookCertainty;
import se.kvot.agreement.Part;
import se.kvot.agreement.Party;
import se.kvot.agreement.PaymentGate;
import se.kvot.agreement.PaymentPlan;
import se.kvot.agreement.PlainValue;
import se.kvot.agreement.PreparationState;
import se.kvot.agreement.PromisedAmount;
import se.kvot.agreement.Source;
import se.kvot.agreement.Tense;
import se.kvot.agreement.Threshold;
import se.kvot.allocation.RemainderPolicy;
import se.kvot.allocation.Rounding;
import se.kvot.document.tree.Node;
import se.kvot.document.tree.TreeLimits;
import se.kvot.document.tree.YamlTree;
import se.kvot.money.Kronor;
import se.kvot.money.RoundingUnit;
import se.kvot.money.StatedAmount;
import se.kvot.party.Recipient;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;
import se.kvot.time.Recurrence;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Locale;
import se.kvot.time.DatePeriod;

/** The documents of Blekinge 2017 and Jämtland Härjedalen 2018 and 2020. */
final class RegionDocuments {

    private static final TreeLimits LIMITS = new TreeLimits(1_000_000, 50, 100_000);
    private static final ImmutableList<Node.Mapping> ALL = Stream.of("blekinge-2017", "jamtland-2018", "jamtland-2020")
            .flatMap(folder -> documents(folder).stream())
            .collect(ImmutableList.toImmutableList());

    /** The agreements by id. */
    static final ImmutableMap<String, Agreement> AGREEMENTS = ALL.stream()
            .filter(it -> text(it, "kvot").equals("agreement/1"))
            .collect(ImmutableMap.toImmutableMap(it -> text(it, "id"), RegionDocuments::agreement));

    /** What has moved, by the id of the ledger. */
    static final ImmutableMap<String, ImmutableList<Moved>> LEDGERS = ALL.stream()
            .filter(it -> text(it, "kvot").equals("ledger/1"))
            .collect(ImmutableMap.toImmutableMap(it -> text(it, "id"), it -> list(it, "movements", RegionDocuments::moved)));

    /** A movement: what the tests ask of it. */
    record Moved(String kind, String part, String year, Optional<StatedAmount> amount, String purpose, String costGroup) {}

    private RegionDocuments() {}

    static Agreement agreement(String id) {
        return requireNonNull(AGREEMENTS.get(id), id);
    }

    static Part part(String agreement, String part) {
        return agreement(agreement).part(part);
    }

    static InternalDistribution distribution(String agreement, String id) {
        return agreement(agreement).internal().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ImmutableList<Node.Mapping> documents(String folder) {
        try {
            Path path = Path.of(requireNonNull(
                            RegionDocuments.class.getResource("/se/kvot/example/agreements/" + folder), folder)
                    .toURI());
            try (Stream<Path> files = Files.list(path)) {
                return files.sorted().flatMap(file -> read(file).stream()).collect(ImmutableList.toImmutableList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ImmutableList<Node.Mapping> read(Path file) {
        try {
            return YamlTree.read(MoreFiles.asCharSource(file, StandardCharsets.UTF_8).read(), LIMITS, (line, column, message) -> {
                        throw new IllegalArgumentException(file + ":" + line + ":" + column + " " + message);
                    })
                    .stream()
                    .map(Node.Mapping.class::cast)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Agreement agreement(Node.Mapping it) {
        Agreement.Builder agreement = Agreement.builder()
                .id(text(it, "id"))
                .name(text(it, "name"))
                .grant(GrantKind.parse(text(it, "grant")))
                .access(AccessMode.parse(text(it, "access")))
                .period(period(text(it, "period")))
                .addAllLineage(list(it, "lineage", RegionDocuments::lineage))
                .outlook(mapping(it, "outlook").map(RegionDocuments::outlook))
                .addAllTotals(list(it, "totals", RegionDocuments::claim))
                .addAllParts(list(it, "parts", RegionDocuments::part))
                .addAllConditions(list(it, "conditions", RegionDocuments::condition))
                .addAllObligations(list(it, "obligations", RegionDocuments::obligation))
                .addAllDecisions(list(it, "decisions", RegionDocuments::decision))
                .addAllNotes(list(it, "notes", note -> new Note(text(note, "text"), source(note))))
                .addAllInternal(list(it, "internal", RegionDocuments::distribution))
                .addAllFollowUps(list(it, "follow-ups", RegionDocuments::followUp))
                .addAllAmendments(list(it, "amendments", RegionDocuments::amendment));
        return agreement.build();
    }

    private static Lineage lineage(Node.Mapping it) {
        return Lineage.builder()
                .kind(LineageKind.parse(text(it, "kind")))
                .what(text(it, "what"))
                .from(find(it, "from").map(FiscalYear::parse))
                .source(source(it))
                .build();
    }

    private static EndOutlook outlook(Node.Mapping it) {
        return EndOutlook.builder()
                .ends(find(it, "ends").map(Deadline::parse))
                .certainty(OutlookCertainty.parse(text(it, "certainty")))
                .text(find(it, "text"))
                .source(source(it))
                .build();
    }

    private static Claim claim(Node.Mapping it) {
        return Claim.builder()
                .recipient(find(it, "recipient").map(Recipient::parse))
                .year(FiscalYear.parse(text(it, "year")))
                .amount(StatedAmount.parse(text(it, "amount")))
                .certainty(certainty(it))
                .text(find(it, "text"))
                .source(source(it))
                .build();
    }

    private static Certainty certainty(Node.Mapping it) {
        return find(it, "certainty").map(Certainty::parse).orElse(Certainty.KNOWN);
    }

    private static Part part(Node.Mapping it) {
        return Part.builder()
                .id(text(it, "id"))
                .name(text(it, "name"))
                .joint(find(it, "joint").equals(Optional.of("true")))
                .addAllNational(list(it, "national", national -> PromisedAmount.builder()
                        .year(FiscalYear.parse(text(national, "year")))
                        .amount(StatedAmount.parse(text(national, "amount")))
                        .certainty(certainty(national))
                        .source(source(national))
                        .build()))
                .addAllEarmarks(list(it, "earmarks", earmark -> Earmark.builder()
                        .year(FiscalYear.parse(text(earmark, "year")))
                        .amount(find(earmark, "amount").map(StatedAmount::parse))
                        .purpose(text(earmark, "for"))
                        .source(source(earmark))
                        .build()))
                .key(mapping(it, "key").map(RegionDocuments::key))
                .rounding(mapping(it, "rounding").map(RegionDocuments::rounding))
                .payments(mapping(it, "payments").map(RegionDocuments::payments))
                .addAllAmounts(list(it, "amounts", RegionDocuments::claim))
                .addAllConditions(list(it, "conditions", RegionDocuments::condition))
                .addAllObligations(list(it, "obligations", RegionDocuments::obligation))
                .build();
    }

    private static PaymentPlan payments(Node.Mapping it) {
        return PaymentPlan.builder()
                .addAllInstalments(list(it, "instalments", instalment -> Instalment.builder()
                        .due(find(instalment, "due").map(Deadline::parse))
                        .amount(find(instalment, "amount").map(StatedAmount::parse))
                        .build()))
                .gate(find(it, "gate").map(PaymentGate::parse))
                .build();
    }

    private static KeySpec key(Node.Mapping it) {
        KeySpec key = KeySpec.of(text(it, "key"));
        for (Node.Entry entry : it.entries()) {
            key = switch (entry.key().text()) {
                case "key" -> key;
                case "measure" -> key.with("measure", MeasureSpec.of(text(it, "measure")));
                case "whole" -> key.with("whole", PlainValue.of(Recipient.parse(text(it, "whole"))));
                case "rest" -> key.with("rest", key((Node.Mapping) entry.value()));
                default -> key.with(
                        entry.key().text(),
                        PlainValue.of(Kronor.of(StatedAmount.parse(text(it, entry.key().text()))
                                .kronor()
                                .longValueExact())));
            };
        }
        return key;
    }

    private static Rounding rounding(Node.Mapping it) {
        return Rounding.of(
                RoundingUnit.of(StatedAmount.parse(text(it, "unit")).kronor()),
                RoundingMode.valueOf(text(it, "mode").replace('-', '_').toUpperCase(Locale.ROOT)),
                switch (text(it, "remainder")) {
                    case "independent" -> RemainderPolicy.independent();
                    default -> throw new IllegalArgumentException(text(it, "remainder"));
                });
    }

    private static Condition condition(Node.Mapping it) {
        String id = text(it, "id");
        String text = text(it, "text");
        Optional<Source> source = source(it);
        return switch (text(it, "kind")) {
            case "action" -> new Condition.Action(id, text, source);
            case "structure" -> new Condition.Structure(id, text, source);
            case "report" -> new Condition.Report(id, text, source);
            case "accounting" -> new Condition.Accounting(id, text, source);
            case "involvement" -> new Condition.Involvement(id, text, Party.parse(text(it, "who")), source);
            default -> new Condition.Volume(id, text, Threshold.parse(text(it, "at-least")), text(it, "of"), source);
        };
    }

    private static Obligation obligation(Node.Mapping it) {
        return Obligation.builder()
                .id(text(it, "id"))
                .kind(ObligationKind.parse(text(it, "kind")))
                .addAllReceivers(find(it, "receiver").stream().map(Party::parse).collect(ImmutableSet.toImmutableSet()))
                .due(find(it, "due").map(Deadline::parse))
                .every(find(it, "every").map(Recurrence::parse))
                .text(find(it, "text"))
                .source(source(it))
                .build();
    }

    private static Decision decision(Node.Mapping it) {
        return Decision.builder()
                .id(text(it, "id"))
                .kind(DecisionKind.parse(text(it, "kind")))
                .body(find(it, "body"))
                .on(find(it, "on").map(Deadline::parse))
                .state(find(it, "state").map(PreparationState::parse))
                .text(find(it, "text"))
                .registryNumber(find(it, "registry-number"))
                .source(source(it))
                .build();
    }

    private static InternalDistribution distribution(Node.Mapping it) {
        return InternalDistribution.builder()
                .id(text(it, "id"))
                .recipient(Recipient.parse(text(it, "recipient")))
                .year(FiscalYear.parse(text(it, "year")))
                .state(DistributionState.parse(text(it, "state")))
                .income(find(it, "income").map(StatedAmount::parse))
                .addAllLines(list(it, "lines", RegionDocuments::line))
                .statedSum(find(it, "stated-sum").map(StatedAmount::parse))
                .source(source(it))
                .build();
    }

    private static InternalLine line(Node.Mapping it) {
        return InternalLine.builder()
                .to(find(it, "to").map(Party::parse))
                .amount(find(it, "amount").map(StatedAmount::parse))
                .purpose(find(it, "purpose"))
                .basis(find(it, "basis"))
                .addAllOfWhich(list(it, "of-which", RegionDocuments::line))
                .source(source(it))
                .build();
    }

    private static FollowUp followUp(Node.Mapping it) {
        return FollowUp.builder()
                .id(text(it, "id"))
                .recipient(Recipient.parse(text(it, "recipient")))
                .year(FiscalYear.parse(text(it, "year")))
                .tense(Tense.parse(text(it, "tense")))
                .addAllLines(list(it, "lines", RegionDocuments::line))
                .source(source(it))
                .build();
    }

    private static Amendment amendment(Node.Mapping it) {
        return Amendment.builder()
                .id(text(it, "id"))
                .name(text(it, "name"))
                .effective(LocalDate.parse(text(it, "effective")))
                .known(LocalDate.parse(text(it, "known")))
                .addAllChanges(list(it, "changes", RegionDocuments::change))
                .source(source(it))
                .build();
    }

    private static Change change(Node.Mapping it) {
        return switch (text(it, "change")) {
            case "replace-key" -> new Change.ReplaceKey(
                    text(it, "part"), period(text(it, "period")), key(mapping(it, "key").orElseThrow()));
            case "change-amount" -> new Change.ChangeAmount(
                    text(it, "part"), FiscalYear.parse(text(it, "year")), StatedAmount.parse(text(it, "amount")));
            case "move-deadline" -> new Change.MoveDeadline(text(it, "obligation"), Deadline.parse(text(it, "to")));
            case "waive-condition" -> new Change.WaiveCondition(
                    text(it, "condition"), Party.parse(text(it, "receiver")));
            case "extend" -> new Change.Extend(LocalDate.parse(text(it, "until")));
            default -> new Change.ReleaseEarly(
                    text(it, "part"), Integer.parseInt(text(it, "instalment")), Deadline.parse(text(it, "to")));
        };
    }

    private static Moved moved(Node.Mapping it) {
        return new Moved(
                text(it, "kind"),
                text(it, "part"),
                text(it, "year"),
                find(it, "amount").map(StatedAmount::parse),
                find(it, "for").orElse(""),
                find(it, "cost-group").orElse(""));
    }

    private static DatePeriod period(String text) {
        List<String> ends = Splitter.on("..").splitToList(text);
        String last = ends.get(ends.size() - 1);
        return text.length() == 4 || text.length() == 10
                ? DatePeriod.ofYear(Integer.parseInt(ends.get(0))).span(DatePeriod.ofYear(Integer.parseInt(last)))
                : DatePeriod.ofMonths(YearMonth.parse(ends.get(0)), YearMonth.parse(last));
    }

    private static Optional<Source> source(Node.Mapping it) {
        return find(it, "source").map(Source::parse);
    }

    private static String text(Node.Mapping it, String key) {
        return find(it, key).orElseThrow(() -> new IllegalArgumentException(key + " at line " + it.line()));
    }

    private static Optional<String> find(Node.Mapping it, String key) {
        return Optional.ofNullable(it.get(key)).map(value -> ((Node.Scalar) value).text());
    }

    private static Optional<Node.Mapping> mapping(Node.Mapping it, String key) {
        return Optional.ofNullable(it.get(key)).map(Node.Mapping.class::cast);
    }

    private static <T> ImmutableList<T> list(Node.Mapping it, String key, Function<Node.Mapping, T> read) {
        @Nullable Node items = it.get(key);
        return items == null
                ? ImmutableList.of()
                : ((Node.Sequence) items)
                        .items().stream().map(item -> read.apply((Node.Mapping) item)).collect(ImmutableList.toImmutableList());
    }
}
