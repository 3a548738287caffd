package se.kvot.example;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.Part;
import se.kvot.agreement.PromisedAmount;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Rounding;
import se.kvot.key.KeyCatalog;
import se.kvot.key.KeySources;
import se.kvot.key.KeySpecException;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;
import se.kvot.party.Recipients;
import se.kvot.statistics.Sweden;
import se.kvot.time.FiscalYear;

/** Allocates the parts of an agreement with Sweden's populations. */
final class AgreementRun {

    /**
     * What a part came to.
     *
     * @param heading the part, the year and its amount
     * @param allocation the amounts
     */
    record Result(String heading, Allocation allocation) {

        Recipient recipient(String code) {
            return allocation.recipients().stream()
                    .filter(recipient -> recipient.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("--explain must be the code of one of "
                            + allocation.recipients().stream()
                                    .map(Recipient::code)
                                    .collect(joining(", "))
                            + " but was " + code));
        }
    }

    private final Agreement agreement;
    private final Optional<String> chosen;
    private final Sweden sweden = Sweden.load();
    private final KeySources sources;

    AgreementRun(Agreement agreement, Optional<String> chosen) {
        this.agreement = agreement;
        this.chosen = chosen;
        this.sources = sources(sweden);
    }

    /** What a key may name to be run by the command. */
    static KeySources sources(Sweden sweden) {
        KeySources known = KeySources.of();
        for (LocalDate date : sweden.populationDates()) {
            known = known.with(sweden.population(date));
        }
        return known.with("regioner", sweden.hierarchy());
    }

    Result allocate(Part part, Optional<FiscalYear> year) {
        PromisedAmount amount = amount(part, year);
        KeySpec spec = part.keyIn(amount.year().period())
                .orElseThrow(() -> new IllegalArgumentException("part " + part.id() + " must have a key for all of "
                        + amount.year() + " to be allocated but has none"));
        Allocation allocation = allocate(part, key(part, spec), amount);
        return new Result(part.name() + ", " + amount.year() + ": " + amount.amount() + " (" + spec + ")", allocation);
    }

    private Allocation allocate(Part part, DistributionKey key, PromisedAmount amount) {
        Recipients recipients = recipients(part);
        try {
            return key.allocate(
                    amount.amount().toMonetaryAmount(),
                    recipients,
                    part.rounding().orElseGet(Rounding::toKrona));
        } catch (IllegalArgumentException e) {
            // nobody chose those that are all of a kind, and the one without a figure may be none of those meant
            throw chosen.isPresent()
                    ? e
                    : new IllegalArgumentException(
                            e.getMessage() + "; part " + part.id() + " was to be shared by all " + recipients.size()
                                    + " of its kind, and --recipients chooses others",
                            e);
        }
    }

    private PromisedAmount amount(Part part, Optional<FiscalYear> year) {
        return year.map(wanted ->
                        part.national().stream().filter(each -> each.year().equals(wanted)))
                .orElseGet(() -> part.national().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("part " + part.id() + " of agreement "
                        + agreement.id() + " must have an amount for "
                        + year.map(FiscalYear::toString).orElse("a year") + " but "
                        + (part.national().isEmpty()
                                ? "has none"
                                : "has those of "
                                        + part.national().stream()
                                                .map(each -> each.year().toString())
                                                .collect(joining(", ")))));
    }

    private DistributionKey key(Part part, KeySpec spec) {
        try {
            return KeyCatalog.standard().key(spec, sources);
        } catch (KeySpecException e) {
            throw new IllegalArgumentException(
                    "key of part " + part.id() + " must need only statistics that are at hand but does not: "
                            + e.getMessage(),
                    e);
        }
    }

    private Recipients recipients(Part part) {
        return chosen.map(this::chosen).orElseGet(() -> ofKinds(part));
    }

    private Recipients chosen(String words) {
        return switch (words) {
            case "regions" -> sweden.regions();
            case "counties" -> sweden.counties();
            case "municipalities" -> sweden.municipalities();
            default ->
                Recipients.copyOf(
                        Arrays.stream(words.split(",", -1)).map(this::recipient).toList());
        };
    }

    private Recipient recipient(String code) {
        checkArgument(
                code.matches("[0-9]{2}|[0-9]{4}"),
                "--recipients must be regions, counties, municipalities or codes of two or four digits with commas"
                        + " between them but had \"%s\"",
                code);
        return code.length() == 2 ? sweden.region(code) : sweden.municipality(code);
    }

    /** All of the one kind that the part is for, if the statistics know that kind; regions if it says nothing. */
    private Recipients ofKinds(Part part) {
        ImmutableList<RecipientKind> kinds = part.recipients().isEmpty()
                ? ImmutableList.of(RecipientKind.REGION)
                : part.recipients().asList();
        checkArgument(
                kinds.size() == 1
                        && Stream.of(RecipientKind.REGION, RecipientKind.COUNTY, RecipientKind.MUNICIPALITY)
                                .anyMatch(kinds.get(0)::equals),
                "--recipients must be given for part %s, since it is for %s",
                part.id(),
                kinds.stream().map(RecipientKind::word).collect(joining(", ")));
        return switch (kinds.get(0)) {
            case COUNTY -> sweden.counties();
            case MUNICIPALITY -> sweden.municipalities();
            default -> sweden.regions();
        };
    }
}
