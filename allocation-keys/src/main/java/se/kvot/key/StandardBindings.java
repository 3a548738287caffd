package se.kvot.key;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import se.kvot.allocation.DistributionKey;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Hierarchy;
import se.kvot.party.Recipient;
import se.kvot.statistics.Measure;
import se.kvot.time.DatePeriod;

/** How the library's own keys are written: one method each, named after the method that makes the key. */
final class StandardBindings {

    private StandardBindings() {}

    static ImmutableList<KeyBinding> all() {
        return ImmutableList.of(
                shareBy(),
                equalShare(),
                quotas(),
                each(),
                fixed(),
                lines(),
                priced(),
                staircase(),
                performance(),
                sum(),
                basePlus(),
                blend(),
                afterOverhead(),
                atLeast(),
                atMost(),
                between(),
                qualified(),
                flatWhenSmall(),
                within(),
                slices());
    }

    private static KeyBinding shareBy() {
        KeyParameter<Measure> measure = KeyParameter.of("measure", ValueType.measure());
        KeyParameter<Optional<Recipient>> whole = KeyParameter.optional("whole", ValueType.recipient());
        return KeyBinding.builder("share", ShareKey.class)
                .parameter(measure, ShareKey::measure)
                .parameter(whole, key -> Optional.ofNullable(key.whole()))
                .toKey(arguments -> new ShareKey(
                        arguments.get(measure), arguments.get(whole).orElse(null)));
    }

    private static KeyBinding equalShare() {
        return KeyBinding.builder("equal-share", EqualShareKey.class).toKey(arguments -> new EqualShareKey());
    }

    private static KeyBinding quotas() {
        KeyParameter<ImmutableMap<Recipient, Fraction>> quotas =
                KeyParameter.of("quotas", ValueType.table(ValueType.recipient(), ValueType.number()));
        return KeyBinding.builder("quotas", QuotaKey.class)
                .parameter(quotas, QuotaKey::quotas)
                .toKey(arguments -> QuotaKey.of(arguments.get(quotas)));
    }

    private static KeyBinding each() {
        KeyParameter<MonetaryAmount> amount = money("amount");
        return KeyBinding.builder("each", EachKey.class)
                .parameter(amount, key -> key.amount().toMonetaryAmount())
                .toKey(arguments -> EachKey.of(arguments.get(amount)));
    }

    private static KeyBinding fixed() {
        KeyParameter<ImmutableMap<Recipient, MonetaryAmount>> amounts = amounts();
        return KeyBinding.builder("fixed", FixedKey.class)
                .parameter(amounts, key -> payable(key.amounts()))
                .toKey(arguments -> FixedKey.of(arguments.get(amounts)));
    }

    private static KeyBinding lines() {
        KeyParameter<MonetaryAmount> sum = money("sum");
        KeyParameter<ImmutableMap<Recipient, MonetaryAmount>> amounts = amounts();
        return KeyBinding.builder("lines", FixedKey.class)
                .parameter(sum, key -> requireNonNull(key.sum(), "sum").toMonetaryAmount())
                .parameter(amounts, key -> payable(key.amounts()))
                .toKey(arguments -> FixedKey.summingTo(arguments.get(sum), arguments.get(amounts)));
    }

    private static KeyBinding priced() {
        KeyParameter<MonetaryAmount> price = money("price");
        KeyParameter<Measure> volume = KeyParameter.of("volume", ValueType.measure());
        return KeyBinding.builder("priced", PricedKey.class)
                .parameter(price, key -> key.price().toMonetaryAmount())
                .parameter(volume, PricedKey::volume)
                .toKey(arguments -> PricedKey.of(arguments.get(price), arguments.get(volume)));
    }

    private static KeyBinding staircase() {
        KeyParameter<Measure> measure = KeyParameter.of("measure", ValueType.measure());
        KeyParameter<Staircase.Boundary> boundary =
                KeyParameter.of("boundary", ValueType.word(Staircase.Boundary.class));
        KeyParameter<ImmutableMap<Fraction, MonetaryAmount>> steps =
                KeyParameter.of("steps", ValueType.table(ValueType.number(), ValueType.money()));
        return KeyBinding.builder("staircase", StaircaseKey.class)
                .parameter(measure, StaircaseKey::measure)
                .parameter(boundary, key -> key.staircase().boundary())
                .parameter(steps, key -> payable(key.staircase().steps()))
                .toKey(arguments -> {
                    Staircase.Builder staircase = Staircase.builder(arguments.get(boundary));
                    arguments.get(steps).forEach(staircase::step);
                    return new StaircaseKey(arguments.get(measure), staircase.build());
                });
    }

    private static KeyBinding performance() {
        KeyParameter<MonetaryAmount> price = money("price");
        KeyParameter<Measure> volume = KeyParameter.of("volume", ValueType.measure());
        KeyParameter<Optional<Fraction>> guaranteed = KeyParameter.optional("guaranteed-volume", ValueType.number());
        KeyParameter<Optional<DistributionKey>> cap = KeyParameter.optional("cap", ValueType.key());
        KeyParameter<Excess> excess = KeyParameter.of("excess", ValueType.word(Excess.class));
        return KeyBinding.builder("performance", PerformanceKey.class)
                .parameter(price, PerformanceKey::price)
                .parameter(volume, PerformanceKey::volume)
                .parameter(guaranteed, PerformanceKey::guaranteedVolume)
                .parameter(cap, PerformanceKey::cap)
                .parameter(excess, PerformanceKey::excess)
                .toKey(arguments -> PerformanceKey.builder()
                        .price(arguments.get(price))
                        .volume(arguments.get(volume))
                        .guaranteedVolume(arguments.get(guaranteed))
                        .cap(arguments.get(cap))
                        .excess(arguments.get(excess))
                        .build());
    }

    private static KeyBinding sum() {
        KeyParameter<ImmutableList<DistributionKey>> keys = KeyParameter.of("keys", ValueType.list(ValueType.key()));
        return KeyBinding.builder("sum", SumKey.class)
                .parameter(keys, SumKey::keys)
                .toKey(arguments -> new SumKey(arguments.get(keys)));
    }

    private static KeyBinding basePlus() {
        KeyParameter<MonetaryAmount> base = money("base");
        KeyParameter<DistributionKey> rest = key("rest");
        return KeyBinding.builder("base-plus", BasePlusKey.class)
                .parameter(base, key -> key.base().toMonetaryAmount())
                .parameter(rest, BasePlusKey::rest)
                .toKey(arguments -> BasePlusKey.of(arguments.get(base), arguments.get(rest)));
    }

    /** The fractions stand in the order of the keys, since a key cannot stand in the first column of a table. */
    private static KeyBinding blend() {
        KeyParameter<ImmutableSet<DistributionKey>> keys = KeyParameter.of("keys", ValueType.set(ValueType.key()));
        KeyParameter<ImmutableList<Fraction>> fractions =
                KeyParameter.of("fractions", ValueType.list(ValueType.number()));
        return KeyBinding.builder("blend", BlendKey.class)
                .parameter(keys, key -> key.fractions().keySet())
                .parameter(fractions, key -> key.fractions().values().asList())
                .toKey(arguments -> blendOf(arguments.get(keys), arguments.get(fractions)));
    }

    private static BlendKey blendOf(ImmutableSet<DistributionKey> keys, ImmutableList<Fraction> fractions) {
        checkArgument(
                keys.size() == fractions.size(),
                "fractions must be as many as keys, %s, but were %s",
                keys.size(),
                fractions.size());
        ImmutableMap.Builder<DistributionKey, Fraction> parts = ImmutableMap.builder();
        for (int i = 0; i < fractions.size(); i++) {
            parts.put(keys.asList().get(i), fractions.get(i));
        }
        return BlendKey.of(parts.buildOrThrow());
    }

    private static KeyBinding afterOverhead() {
        KeyParameter<Fraction> rate = KeyParameter.of("rate", ValueType.number());
        KeyParameter<DistributionKey> rest = key("rest");
        return KeyBinding.builder("after-overhead", OverheadKey.class)
                .parameter(rate, OverheadKey::rate)
                .parameter(rest, OverheadKey::rest)
                .toKey(arguments -> new OverheadKey(arguments.get(rate), arguments.get(rest)));
    }

    private static KeyBinding atLeast() {
        KeyParameter<DistributionKey> least = key("least");
        KeyParameter<DistributionKey> key = key("key");
        KeyParameter<Freed> freed = freed();
        return KeyBinding.builder("at-least", BoundedKey.class)
                .parameter(least, bounded -> requireNonNull(bounded.least(), "least"))
                .parameter(key, BoundedKey::key)
                .parameter(freed, BoundedKey::freed)
                .toKey(arguments ->
                        new BoundedKey(arguments.get(key), arguments.get(least), null, arguments.get(freed)));
    }

    private static KeyBinding atMost() {
        KeyParameter<DistributionKey> most = key("most");
        KeyParameter<DistributionKey> key = key("key");
        KeyParameter<Freed> freed = freed();
        return KeyBinding.builder("at-most", BoundedKey.class)
                .parameter(most, bounded -> requireNonNull(bounded.most(), "most"))
                .parameter(key, BoundedKey::key)
                .parameter(freed, BoundedKey::freed)
                .toKey(arguments ->
                        new BoundedKey(arguments.get(key), null, arguments.get(most), arguments.get(freed)));
    }

    private static KeyBinding between() {
        KeyParameter<DistributionKey> least = key("least");
        KeyParameter<DistributionKey> most = key("most");
        KeyParameter<DistributionKey> key = key("key");
        KeyParameter<Freed> freed = freed();
        return KeyBinding.builder("between", BoundedKey.class)
                .parameter(least, bounded -> requireNonNull(bounded.least(), "least"))
                .parameter(most, bounded -> requireNonNull(bounded.most(), "most"))
                .parameter(key, BoundedKey::key)
                .parameter(freed, BoundedKey::freed)
                .toKey(arguments -> new BoundedKey(
                        arguments.get(key), arguments.get(least), arguments.get(most), arguments.get(freed)));
    }

    private static KeyBinding qualified() {
        KeyParameter<String> requirement = KeyParameter.of("requirement", ValueType.text());
        KeyParameter<ImmutableSet<Recipient>> qualified =
                KeyParameter.of("qualified", ValueType.set(ValueType.recipient()));
        KeyParameter<DistributionKey> key = key("key");
        KeyParameter<MissedWord> missed = KeyParameter.of("missed", ValueType.word(MissedWord.class));
        KeyParameter<Optional<DistributionKey>> bonus = KeyParameter.optional("bonus", ValueType.key());
        return KeyBinding.builder("qualified", QualifiedKey.class)
                .parameter(requirement, QualifiedKey::requirement)
                .parameter(qualified, QualifiedKey::qualified)
                .parameter(key, QualifiedKey::key)
                .parameter(missed, qualifiedKey -> MissedWord.of(qualifiedKey.missed()))
                .parameter(bonus, qualifiedKey -> MissedWord.bonusOf(qualifiedKey.missed()))
                .toKey(arguments -> new QualifiedKey(
                        arguments.get(requirement),
                        arguments.get(qualified),
                        arguments.get(key),
                        arguments.get(missed).missed(arguments.get(bonus))));
    }

    private static KeyBinding flatWhenSmall() {
        KeyParameter<Measure> size = KeyParameter.of("size", ValueType.measure());
        KeyParameter<Fraction> limit = KeyParameter.of("limit", ValueType.number());
        KeyParameter<MonetaryAmount> flat = money("flat");
        KeyParameter<DistributionKey> others = key("others");
        return KeyBinding.builder("flat-when-small", SizeKey.class)
                .parameter(size, SizeKey::size)
                .parameter(limit, SizeKey::limit)
                .parameter(flat, key -> key.flat().toMonetaryAmount())
                .parameter(others, SizeKey::others)
                .toKey(arguments -> SizeKey.of(
                        arguments.get(size), arguments.get(limit), arguments.get(flat), arguments.get(others)));
    }

    private static KeyBinding within() {
        KeyParameter<Hierarchy> hierarchy = KeyParameter.of("hierarchy", ValueType.hierarchy());
        KeyParameter<DistributionKey> between = key("between");
        KeyParameter<DistributionKey> within = key("within");
        return KeyBinding.builder("within", WithinKey.class)
                .parameter(hierarchy, WithinKey::hierarchy)
                .parameter(between, WithinKey::between)
                .parameter(within, WithinKey::within)
                .toKey(arguments ->
                        new WithinKey(arguments.get(hierarchy), arguments.get(between), arguments.get(within)));
    }

    private static KeyBinding slices() {
        KeyParameter<DatePeriod> period = KeyParameter.of("period", ValueType.period());
        KeyParameter<ImmutableMap<DatePeriod, DistributionKey>> slices =
                KeyParameter.of("slices", ValueType.table(ValueType.period(), ValueType.key()));
        return KeyBinding.builder("slices", SlicesKey.class)
                .parameter(
                        period, key -> key.slices().firstKey().span(key.slices().lastKey()))
                .parameter(slices, key -> ImmutableMap.copyOf(key.slices()))
                .toKey(arguments -> SlicesKey.of(arguments.get(period), arguments.get(slices)));
    }

    private static KeyParameter<MonetaryAmount> money(String name) {
        return KeyParameter.of(name, ValueType.money());
    }

    private static KeyParameter<DistributionKey> key(String name) {
        return KeyParameter.of(name, ValueType.key());
    }

    private static KeyParameter<Freed> freed() {
        return KeyParameter.of("freed", ValueType.word(Freed.class));
    }

    private static KeyParameter<ImmutableMap<Recipient, MonetaryAmount>> amounts() {
        return KeyParameter.of("amounts", ValueType.table(ValueType.recipient(), ValueType.money()));
    }

    private static <R> ImmutableMap<R, MonetaryAmount> payable(Map<R, ExactAmount> amounts) {
        return ImmutableMap.copyOf(Maps.transformValues(amounts, ExactAmount::toMonetaryAmount));
    }
}
