package se.kvot.key;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.MeasureSpec;
import se.kvot.agreement.PlainValue;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;
import se.kvot.statistics.Measure;
import se.kvot.statistics.Statistic;
import se.kvot.time.DatePeriod;

/** Keys of every kind, each beside the spec that says the same; made apart, so that neither is made of the other. */
final class GeneratedKeys {

    static final Recipient BERG = Recipient.municipality("2326", "Berg");
    static final Recipient KROKOM = Recipient.municipality("2309", "Krokom");
    static final Recipient ARE = Recipient.municipality("2321", "Åre");
    static final List<Recipient> ALL = List.of(BERG, KROKOM, ARE);

    private static final Statistic CHILDREN = statistic("barn", 1_400, 3_200, 2_300);
    private static final Statistic PLACES = statistic("platser", 3, 0, 5);
    private static final Statistic INDEX = statistic("index", 7, 8, 9);
    private static final Hierarchy COUNTIES =
            Hierarchy.of(ALL.stream().collect(ImmutableMap.toImmutableMap(each -> each, each -> county())));

    static final KeySources SOURCES =
            KeySources.of(CHILDREN, PLACES, INDEX).with("län", COUNTIES).with("ingen", Hierarchy.of(Map.of()));

    private GeneratedKeys() {}

    /** A key, and the spec of it. */
    record Bound(KeySpec spec, DistributionKey key) {}

    /** A measure, and the spec of it. */
    record BoundMeasure(MeasureSpec spec, Measure measure) {}

    private static Recipient county() {
        return Recipient.county("23", "Jämtlands län");
    }

    private static Statistic statistic(String name, long berg, long krokom, long are) {
        return Statistic.builder()
                .name(name)
                .date(LocalDate.of(2017, 12, 31))
                .unit("antal")
                .source("påhittad")
                .putFigure(BERG, berg)
                .putFigure(KROKOM, krokom)
                .putFigure(ARE, are)
                .build();
    }

    /** {@return keys that are made of others to at most that depth} */
    static Arbitrary<Bound> keys(int depth) {
        return depth == 1
                ? leaves()
                : Arbitraries.lazy(() ->
                        Arbitraries.frequencyOf(Tuple.of(1, leaves()), Tuple.of(3, compositions(keys(depth - 1)))));
    }

    static Arbitrary<BoundMeasure> measures() {
        Arbitrary<BoundMeasure> labelled = Arbitraries.of(CHILDREN, PLACES, INDEX)
                .map(each -> new BoundMeasure(MeasureSpec.of(each.label()), each));
        return Arbitraries.frequencyOf(Tuple.of(2, labelled), Tuple.of(1, combined(combined(labelled))));
    }

    private static Arbitrary<BoundMeasure> combined(Arbitrary<BoundMeasure> terms) {
        return Arbitraries.oneOf(
                terms,
                terms.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(some -> new BoundMeasure(MeasureSpec.sum(specs(some)), Measure.sum(measuresOf(some)))),
                terms.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(some -> new BoundMeasure(MeasureSpec.mean(specs(some)), Measure.mean(measuresOf(some)))),
                Combinators.combine(terms, terms)
                        .as((one, other) -> new BoundMeasure(
                                one.spec().times(other.spec()), one.measure().times(other.measure()))),
                Combinators.combine(terms, fractions(1, 9))
                        .as((one, factor) -> new BoundMeasure(
                                one.spec().times(factor), one.measure().times(factor))));
    }

    private static MeasureSpec[] specs(List<BoundMeasure> some) {
        return some.stream().map(BoundMeasure::spec).toArray(MeasureSpec[]::new);
    }

    private static Measure[] measuresOf(List<BoundMeasure> some) {
        return some.stream().map(BoundMeasure::measure).toArray(Measure[]::new);
    }

    private static Arbitrary<Bound> leaves() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Bound(KeySpec.of("equal-share"), DistributionKeys.equalShare())),
                measures().map(of -> new Bound(share(of), DistributionKeys.shareBy(of.measure()))),
                Combinators.combine(measures(), Arbitraries.of(ALL))
                        .as((of, whole) -> new Bound(
                                share(of).with("whole", PlainValue.of(whole)),
                                DistributionKeys.shareBy(of.measure(), whole))),
                Arbitraries.of(ALL)
                        .map(all -> new Bound(
                                KeySpec.of("quotas")
                                        .with(
                                                "quotas",
                                                PlainValue.of(Map.of(PlainValue.of(all), PlainValue.of(Fraction.ONE)))),
                                DistributionKeys.quotas(Map.of(all, Fraction.ONE)))),
                money().map(amount -> new Bound(
                        KeySpec.of("each").with("amount", PlainValue.of(amount)), DistributionKeys.each(amount))),
                lines(),
                Combinators.combine(money(), measures())
                        .as((price, of) -> new Bound(
                                KeySpec.of("priced")
                                        .with("price", PlainValue.of(price))
                                        .with("volume", of.spec()),
                                DistributionKeys.priced(price, of.measure()))),
                Combinators.combine(
                                measures(),
                                Arbitraries.of(Staircase.Boundary.class),
                                fractions(-9, 9),
                                money(),
                                money())
                        .as(GeneratedKeys::staircase));
    }

    private static KeySpec share(BoundMeasure of) {
        return KeySpec.of("share").with("measure", of.spec());
    }

    private static Arbitrary<Bound> lines() {
        return Combinators.combine(amounts(), Arbitraries.of(true, false)).as((amounts, sumStated) -> {
            Map<Recipient, MonetaryAmount> money = new LinkedHashMap<>();
            Map<PlainValue.Party, PlainValue> rows = new LinkedHashMap<>();
            for (int i = 0; i < amounts.size(); i++) {
                money.put(ALL.get(i), amounts.get(i));
                rows.put(PlainValue.of(ALL.get(i)), PlainValue.of(amounts.get(i)));
            }
            MonetaryAmount sum = amounts.stream().reduce(Kronor.of(0), MonetaryAmount::add);
            return sumStated
                    ? new Bound(
                            KeySpec.of("lines").with("sum", PlainValue.of(sum)).with("amounts", PlainValue.of(rows)),
                            DistributionKeys.lines(sum, money))
                    : new Bound(
                            KeySpec.of("fixed").with("amounts", PlainValue.of(rows)), DistributionKeys.fixed(money));
        });
    }

    private static Bound staircase(
            BoundMeasure of, Staircase.Boundary boundary, Fraction first, MonetaryAmount low, MonetaryAmount high) {
        Fraction second = first.plus(Fraction.ONE);
        return new Bound(
                KeySpec.of("staircase")
                        .with("measure", of.spec())
                        .with(
                                "boundary",
                                PlainValue.of(boundary == Staircase.Boundary.AT_LEAST ? "at-least" : "more-than"))
                        .with(
                                "steps",
                                PlainValue.of(Map.of(
                                        PlainValue.of(first), PlainValue.of(low),
                                        PlainValue.of(second), PlainValue.of(high)))),
                DistributionKeys.staircase(
                        of.measure(),
                        Staircase.builder(boundary)
                                .step(first, low)
                                .step(second, high)
                                .build()));
    }

    private static Arbitrary<Bound> compositions(Arbitrary<Bound> inner) {
        return Arbitraries.oneOf(
                performance(inner),
                inner.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(keys -> new Bound(
                                KeySpec.of("sum")
                                        .with(
                                                "keys",
                                                PlainValue.of(keys.stream()
                                                        .map(Bound::spec)
                                                        .toList())),
                                DistributionKeys.sum(
                                        keys.stream().map(Bound::key).toArray(DistributionKey[]::new)))),
                Combinators.combine(money(), inner)
                        .as((base, rest) -> new Bound(
                                KeySpec.of("base-plus")
                                        .with("base", PlainValue.of(base))
                                        .with("rest", rest.spec()),
                                DistributionKeys.basePlus(base, rest.key()))),
                inner.list().ofMinSize(1).ofMaxSize(3).map(GeneratedKeys::blend),
                Combinators.combine(fractions(0, 1), inner)
                        .as((rate, rest) -> new Bound(
                                KeySpec.of("after-overhead")
                                        .with("rate", PlainValue.of(rate))
                                        .with("rest", rest.spec()),
                                DistributionKeys.afterOverhead(rate, rest.key()))),
                bounded(inner),
                qualified(inner),
                Combinators.combine(measures(), fractions(-9, 9), money(), inner)
                        .as((size, limit, flat, others) -> new Bound(
                                KeySpec.of("flat-when-small")
                                        .with("size", size.spec())
                                        .with("limit", PlainValue.of(limit))
                                        .with("flat", PlainValue.of(flat))
                                        .with("others", others.spec()),
                                DistributionKeys.flatWhenSmall(size.measure(), limit, flat, others.key()))),
                Combinators.combine(inner, inner)
                        .as((between, within) -> new Bound(
                                KeySpec.of("within")
                                        .with("hierarchy", PlainValue.of("län"))
                                        .with("between", between.spec())
                                        .with("within", within.spec()),
                                DistributionKeys.within(COUNTIES, between.key(), within.key()))),
                Combinators.combine(inner, inner, Arbitraries.integers().between(1, 11))
                        .as(GeneratedKeys::slices));
    }

    private static Arbitrary<Bound> performance(Arbitrary<Bound> inner) {
        return Combinators.combine(
                        money(), measures(), fractions(0, 9).optional(), inner.optional(), Arbitraries.of(Excess.class))
                .as((price, volume, guaranteed, cap, excess) -> {
                    KeySpec spec = KeySpec.of("performance")
                            .with("price", PlainValue.of(price))
                            .with("volume", volume.spec())
                            .with(
                                    "excess",
                                    PlainValue.of(
                                            switch (excess) {
                                                case REFUSE -> "refuse";
                                                case PRO_RATA -> "pro-rata";
                                                case OPEN_SHORTFALL -> "open-shortfall";
                                            }));
                    if (guaranteed.isPresent()) {
                        spec = spec.with("guaranteed-volume", PlainValue.of(guaranteed.get()));
                    }
                    if (cap.isPresent()) {
                        spec = spec.with("cap", cap.get().spec());
                    }
                    return new Bound(
                            spec,
                            DistributionKeys.performance()
                                    .price(price)
                                    .volume(volume.measure())
                                    .guaranteedVolume(guaranteed)
                                    .cap(cap.map(Bound::key))
                                    .excess(excess)
                                    .build());
                });
    }

    private static Bound blend(List<Bound> some) {
        Set<DistributionKey> seen = new LinkedHashSet<>();
        List<Bound> different =
                some.stream().filter(each -> seen.add(each.key())).toList();
        int[] weights = IntStream.rangeClosed(1, different.size()).toArray();
        int sum = IntStream.of(weights).sum();
        Map<DistributionKey, Fraction> fractions = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            fractions.put(different.get(i).key(), Fraction.of(weights[i], sum));
        }
        return new Bound(
                KeySpec.of("blend")
                        .with(
                                "keys",
                                PlainValue.of(
                                        different.stream().map(Bound::spec).toList()))
                        .with(
                                "fractions",
                                PlainValue.of(fractions.values().stream()
                                        .map(PlainValue::of)
                                        .toList())),
                DistributionKeys.blend(fractions));
    }

    private static Arbitrary<Bound> bounded(Arbitrary<Bound> inner) {
        return Combinators.combine(
                        inner,
                        inner,
                        inner,
                        Arbitraries.of(Freed.class),
                        Arbitraries.of("at-least", "at-most", "between"))
                .as((least, most, key, freed, id) -> {
                    KeySpec spec = KeySpec.of(id)
                            .with("key", key.spec())
                            .with("freed", PlainValue.of(freed == Freed.LEFT ? "left" : "reshared"));
                    return switch (id) {
                        case "at-least" ->
                            new Bound(
                                    spec.with("least", least.spec()),
                                    DistributionKeys.atLeast(least.key(), key.key(), freed));
                        case "at-most" ->
                            new Bound(
                                    spec.with("most", most.spec()),
                                    DistributionKeys.atMost(most.key(), key.key(), freed));
                        default ->
                            new Bound(
                                    spec.with("least", least.spec()).with("most", most.spec()),
                                    DistributionKeys.between(least.key(), most.key(), key.key(), freed));
                    };
                });
    }

    private static Arbitrary<Bound> qualified(Arbitrary<Bound> inner) {
        return Combinators.combine(
                        Arbitraries.of("plan antagen", "krav \"3\""),
                        Arbitraries.of(ALL).set(),
                        inner,
                        inner,
                        Arbitraries.of("to-others", "to-payer", "to-bonus"))
                .as((requirement, members, key, bonus, missed) -> {
                    KeySpec spec = KeySpec.of("qualified")
                            .with("requirement", PlainValue.of(requirement))
                            .with(
                                    "qualified",
                                    PlainValue.of(
                                            members.stream().map(PlainValue::of).toList()))
                            .with("key", key.spec())
                            .with("missed", PlainValue.of(missed));
                    Missed rule = switch (missed) {
                        case "to-others" -> Missed.toOthers();
                        case "to-payer" -> Missed.toPayer();
                        default -> Missed.toBonus(bonus.key());
                    };
                    return new Bound(
                            missed.equals("to-bonus") ? spec.with("bonus", bonus.spec()) : spec,
                            DistributionKeys.qualified(requirement, members, key.key(), rule));
                });
    }

    private static Bound slices(Bound first, Bound second, int months) {
        DatePeriod before = DatePeriod.ofMonths(YearMonth.of(2020, 1), YearMonth.of(2020, months));
        DatePeriod after = DatePeriod.ofMonths(YearMonth.of(2020, months + 1), YearMonth.of(2020, 12));
        return new Bound(
                KeySpec.of("slices")
                        .with("period", PlainValue.of(DatePeriod.ofYear(2020)))
                        .with(
                                "slices",
                                PlainValue.of(Map.of(
                                        PlainValue.of(before), first.spec(),
                                        PlainValue.of(after), second.spec()))),
                DistributionKeys.slices(DatePeriod.ofYear(2020), Map.of(before, first.key(), after, second.key())));
    }

    private static Arbitrary<List<MonetaryAmount>> amounts() {
        return money().list().ofMinSize(1).ofMaxSize(ALL.size());
    }

    private static Arbitrary<MonetaryAmount> money() {
        return Arbitraries.longs().between(0, 1_000_000_000_000L).map(Kronor::ofOre);
    }

    private static Arbitrary<Fraction> fractions(long least, long most) {
        return Combinators.combine(Arbitraries.longs().between(least * 7, most * 7), Arbitraries.of(7L))
                .as(Fraction::of)
                .filter(number -> least != 1 || number.signum() != 0);
    }

    /** The ids of a spec and of all that it is made of. */
    static Set<String> ids(PlainValue value) {
        if (value instanceof KeySpec spec) {
            Set<String> ids = new LinkedHashSet<>(Set.of(spec.id()));
            spec.parameters().values().forEach(each -> ids.addAll(ids(each)));
            return ids;
        } else if (value instanceof PlainValue.Items list) {
            return list.items().stream().flatMap(each -> ids(each).stream()).collect(Collectors.toSet());
        } else if (value instanceof PlainValue.Table table) {
            return table.rows().values().stream()
                    .flatMap(each -> ids(each).stream())
                    .collect(Collectors.toSet());
        }
        return Set.of();
    }
}
