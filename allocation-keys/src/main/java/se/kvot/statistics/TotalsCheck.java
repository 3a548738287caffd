package se.kvot.statistics;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;

/** Compares totals of the nation and of regions or counties with the sums of their parts, where these are all known. */
final class TotalsCheck {

    /**
     * A total that is not the sum of its parts.
     *
     * @param partWord what the parts are, such as {@code municipalities}
     */
    record Difference(Recipient whole, BigDecimal total, BigDecimal sum, int parts, String partWord) {}

    // the table is large, and most files have no totals
    private @Nullable ImmutableList<Recipient> loaded;

    /** {@return where the totals among these figures of one date differ from the sums, in the order of the figures} */
    ImmutableList<Difference> differences(Map<Recipient, BigDecimal> figures) {
        return figures.entrySet().stream()
                .flatMap(figure -> difference(figure.getKey(), figure.getValue(), figures).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Difference> difference(Recipient whole, BigDecimal total, Map<Recipient, BigDecimal> figures) {
        Set<Recipient> parts = parts(whole, figures.keySet());
        BigDecimal sum = parts.stream()
                .flatMap(part -> Stream.ofNullable(figures.get(part)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.isEmpty() || sum.compareTo(total) == 0
                ? Optional.empty()
                : Optional.of(new Difference(
                        whole, total, sum, parts.size(), word(parts.iterator().next())));
    }

    /** {@return the parts, some of which may be there no more today, or none if one of today's is missing} */
    private Set<Recipient> parts(Recipient whole, Set<Recipient> known) {
        return switch (whole.kind()) {
            case STATE ->
                List.of(RecipientKind.REGION, RecipientKind.COUNTY, RecipientKind.MUNICIPALITY).stream()
                        .map(kind -> complete(known, each -> each.kind() == kind))
                        .filter(parts -> !parts.isEmpty())
                        .findFirst()
                        .orElse(Set.of());
            case REGION, COUNTY ->
                complete(
                        known,
                        each -> each.kind() == RecipientKind.MUNICIPALITY
                                && each.countyCode().equals(whole.code()));
            case AUTHORITY, MUNICIPALITY, BOARD, UNIT -> Set.of();
        };
    }

    /** {@return the known parts, or none if they are not all of those that are parts today} */
    private Set<Recipient> complete(Set<Recipient> known, Predicate<Recipient> isPart) {
        Set<Recipient> parts = known.stream().filter(isPart).collect(Collectors.toCollection(LinkedHashSet::new));
        if (parts.isEmpty()) {
            return Set.of();
        }
        List<Recipient> ofToday = ofToday().stream().filter(isPart).toList();
        return !ofToday.isEmpty() && parts.containsAll(ofToday) ? parts : Set.of();
    }

    private ImmutableList<Recipient> ofToday() {
        if (loaded == null) {
            loaded = Sweden.loadRecipients();
        }
        return loaded;
    }

    private static String word(Recipient one) {
        return switch (one.kind()) {
            case REGION -> "regions";
            case COUNTY -> "counties";
            default -> "municipalities";
        };
    }
}
