package se.kvot.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.FollowUp;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.Part;
import se.kvot.agreement.PartRef;
import se.kvot.time.DatePeriod;

/**
 * The agreements of a year, with what belongs to them (<i>avtalskatalog</i>).
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.of(Documents.standard().readYaml("none.yaml", ""));
 * ImmutableList<DutyDue> march = catalogue.dutiesDue(YearMonth.of(2018, 3));
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Catalogue {

    private final ImmutableList<Document> documents;
    private final ImmutableMap<String, Agreement> agreements;

    /**
     * {@return the catalogue of these documents}
     *
     * @throws IllegalArgumentException if two agreements have the same id
     */
    public static Catalogue of(Iterable<? extends Document> documents) {
        return new Catalogue(ImmutableList.copyOf(documents));
    }

    private Catalogue(ImmutableList<Document> documents) {
        this.documents = documents;
        Map<String, Agreement> found = new LinkedHashMap<>();
        documents.forEach(document -> {
            if (document instanceof Document.OfAgreement one) {
                checkArgument(
                        found.putIfAbsent(one.id(), one.agreement()) == null,
                        "agreements of a catalogue must have different ids but %s was given twice",
                        one.id());
            }
        });
        this.agreements = ImmutableMap.copyOf(found);
    }

    /** {@return the documents, in the order that they were given} */
    public ImmutableList<Document> documents() {
        return documents;
    }

    /** {@return the agreements} */
    public ImmutableList<Agreement> agreements() {
        return agreements.values().asList();
    }

    /**
     * {@return the agreement of that id}
     *
     * @throws IllegalArgumentException if there is none
     */
    public Agreement agreement(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "agreement must be one of " + Nearest.listed(id, agreements.keySet()) + " but was " + id));
    }

    /** {@return the agreement of that id, if there is one} */
    public Optional<Agreement> find(String id) {
        return Optional.ofNullable(agreements.get(requireNonNull(id, "id")));
    }

    /**
     * {@return a part of one of the agreements}
     *
     * @throws IllegalArgumentException if there is none
     */
    public Part part(PartRef ref) {
        return agreement(ref.agreement()).part(ref.part());
    }

    /**
     * {@return what is to be handed in by the end of a month, as agreed by then: with every amendment that is in force
     * then, whenever it became known}
     *
     * <p>A duty that is due in a month or a year is due by the last day of it. What everybody has waived is not due.
     *
     * @throws IllegalArgumentException if the month is outside the years 1900 to 3000, or the last month of them
     */
    public ImmutableList<DutyDue> dutiesDue(YearMonth month) {
        return dutiesDue(month, LocalDate.MAX);
    }

    /**
     * {@return the same, with the amendments that were known on a day}
     *
     * @throws IllegalArgumentException if the month is outside the years 1900 to 3000, or the last month of them
     */
    public ImmutableList<DutyDue> dutiesDue(YearMonth month, LocalDate known) {
        DatePeriod days = DatePeriod.ofMonth(month);
        requireNonNull(known, "known");
        ImmutableList.Builder<DutyDue> due = ImmutableList.builder();
        for (Agreement agreement : agreements()) {
            DutyDue.collect(agreement, days, known, due);
        }
        return due.build();
    }

    /** {@return the internal distributions of an agreement, those inside its document first} */
    public ImmutableList<InternalDistribution> internalDistributions(String agreement) {
        return Stream.concat(
                        find(agreement).stream().flatMap(it -> it.internal().stream()),
                        documents.stream()
                                .filter(document -> document instanceof Document.OfDistribution one
                                        && one.agreement().equals(agreement))
                                .map(document -> ((Document.OfDistribution) document).distribution()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the follow-ups of an agreement, those inside its document first} */
    public ImmutableList<FollowUp> followUps(String agreement) {
        return Stream.concat(
                        find(agreement).stream().flatMap(it -> it.followUps().stream()),
                        documents.stream()
                                .filter(document -> document instanceof Document.OfFollowUp one
                                        && one.followUp().agreement().equals(Optional.of(agreement)))
                                .map(document -> ((Document.OfFollowUp) document).followUp()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the ledgers} */
    public ImmutableList<LedgerDocument> ledgers() {
        return documents.stream()
                .filter(Document.OfLedger.class::isInstance)
                .map(document -> ((Document.OfLedger) document).ledger())
                .collect(ImmutableList.toImmutableList());
    }
}
