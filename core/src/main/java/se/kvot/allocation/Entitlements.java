package se.kvot.allocation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.party.Recipients;

/**
 * What each recipient is entitled to of a pool, exactly (<i>exakta andelar</i>), before anything is rounded.
 *
 * <p>Keys are written with these few operations, each of which remembers its step for those who ask:
 *
 * <pre>{@code
 * // a guaranteed million each, the rest in equal parts
 * DistributionKey key = (pool, recipients) -> {
 *     ExactAmount million = ExactAmount.from(Kronor.of(1_000_000));
 *     Entitlements base = Entitlements.fixed(pool, recipients, r -> million, "base");
 *     return base.plus(Entitlements.proportional(base.undistributed(), recipients, r -> Fraction.ONE, "equal"));
 * };
 * }</pre>
 *
 * <p>The sum may differ from the pool: a key may leave something undistributed or claim too much. Instances are
 * immutable and thread-safe; {@code equals} looks at the pool and the amounts, not at the steps.
 */
public final class Entitlements {

    private final ExactAmount pool;
    private final Recipients recipients;

    /** What the pool is shared by, if by nothing else. */
    private final @Nullable Shares shares;

    /** In the currency's smallest unit, by recipient; those of shares when first asked for. */
    private volatile @Nullable Counts counts;

    private final IntFunction<ImmutableList<AllocationStep.OfKey>> steps;

    /**
     * Shares all of the pool in proportion to weights: {@code pool × weight / sum of weights}.
     *
     * @param weight the weight of a recipient, zero or more
     * @param basis what the weights are, such as {@code folkmängd 2017-11-01}
     * @throws IllegalArgumentException if a weight is negative or all are zero
     */
    public static Entitlements proportional(
            ExactAmount pool, Recipients recipients, Function<? super Recipient, Fraction> weight, String basis) {
        return Shares.of(recipients, weight, basis).of(pool);
    }

    /**
     * Shares the pool in proportion to weights out of a stated total: {@code pool × weight / totalWeight}. What answers
     * to weight that is not among the recipients stays undistributed, as when a county is paid its share of the nation.
     *
     * @param weight the weight of a recipient, zero or more
     * @param totalWeight the weight that all of the pool answers to
     * @param basis what the weights are, such as {@code folkmängd 2017-11-01}
     * @throws IllegalArgumentException if a weight is negative, or {@code totalWeight} is not positive or less than the
     *     sum of the weights
     */
    public static Entitlements proportional(
            ExactAmount pool,
            Recipients recipients,
            Function<? super Recipient, Fraction> weight,
            Fraction totalWeight,
            String basis) {
        return Shares.of(recipients, weight, totalWeight, basis).of(pool);
    }

    static Entitlements shared(ExactAmount pool, Shares shares) {
        requireNonNull(pool, "pool");
        return new Entitlements(pool, shares.recipients(), null, shares, i -> ImmutableList.of(shares.step(i, pool)));
    }

    /**
     * Gives each a stated amount.
     *
     * @param amount the amount of a recipient, in the currency of the pool
     * @param basis what the amounts are, such as {@code base}
     * @throws se.kvot.money.CurrencyMismatchException if an amount is in another currency
     */
    public static Entitlements fixed(
            ExactAmount pool, Recipients recipients, Function<? super Recipient, ExactAmount> amount, String basis) {
        requireNonNull(basis, "basis");
        ExactAmount[] amounts = amounts(pool, recipients, "amount", amount);
        return of(
                pool,
                recipients,
                Counts.of(amounts),
                i -> ImmutableList.of(new AllocationStep.Fixed(recipients.get(i), basis, amounts[i])));
    }

    /**
     * Gives each a price times a volume.
     *
     * @param price the price of one, in the currency of the pool
     * @param volume the volume of a recipient, zero or more
     * @param basis what is counted, such as {@code utredningar 2017}
     * @throws IllegalArgumentException if a volume is negative
     * @throws se.kvot.money.CurrencyMismatchException if the price is in another currency
     */
    public static Entitlements priced(
            ExactAmount pool,
            Recipients recipients,
            ExactAmount price,
            Function<? super Recipient, Fraction> volume,
            String basis) {
        requireNonNull(basis, "basis");
        pool.unit().requireSameCurrency("price", price.unit());
        return byStep(
                pool,
                recipients,
                recipient -> new AllocationStep.Priced(
                        recipient, basis, price, Weights.known("volume", basis, recipient, volume)));
    }

    /**
     * Gives each what a step of its own says, starting from nothing. The other factories are cases of this one.
     *
     * @param step the step of a recipient, in the currency of the pool
     */
    public static Entitlements byStep(
            ExactAmount pool, Recipients recipients, Function<? super Recipient, AllocationStep.OfKey> step) {
        ImmutableList<AllocationStep.OfKey> steps = recipients.stream()
                .map(recipient -> requireNonNull(step.apply(recipient), () -> "step of " + recipient))
                .collect(ImmutableList.toImmutableList());
        return none(pool, recipients).then(steps::get);
    }

    /** {@return entitlements of nothing, to add others to} */
    public static Entitlements none(ExactAmount pool, Recipients recipients) {
        requireNonNull(pool, "pool");
        BigInteger[] zeros = new BigInteger[recipients.size()];
        Arrays.fill(zeros, BigInteger.ZERO);
        return of(pool, recipients, Counts.of(zeros, BigInteger.ONE), i -> ImmutableList.of());
    }

    /**
     * Puts entitlements together from others, recipient by recipient: the amount and the steps of each are those that it
     * has in its source. This is how a key answers for groups that it treats differently.
     *
     * @param source where a recipient's entitlement is taken from, of whatever pool and recipients, itself among them
     * @throws IllegalArgumentException if a source does not have the recipient
     * @throws se.kvot.money.CurrencyMismatchException if a source is in another currency
     */
    public static Entitlements assembled(
            ExactAmount pool, Recipients recipients, Function<? super Recipient, Entitlements> source) {
        int size = recipients.size();
        Entitlements[] sources = new Entitlements[size];
        int[] places = new int[size];
        BigInteger[] numerators = new BigInteger[size];
        BigInteger[] denominators = new BigInteger[size];
        for (int i = 0; i < size; i++) {
            Recipient recipient = recipients.get(i);
            sources[i] = requireNonNull(source.apply(recipient), () -> "source of " + recipient);
            places[i] = sources[i].recipients.indexOf(recipient);
        }
        for (int i = 0; i < size; i++) {
            if (!pool.unit().equals(sources[i].pool.unit())) {
                pool.unit().requireSameCurrency("amount of " + recipients.get(i), sources[i].pool.unit());
            }
            Counts counts = sources[i].counts();
            numerators[i] = counts.numerators()[places[i]];
            denominators[i] = counts.denominators()[places[i]];
        }
        return of(pool, recipients, new Counts(numerators, denominators), i -> sources[i].stepsAt(places[i]));
    }

    private static ExactAmount[] amounts(
            ExactAmount pool, Recipients recipients, String what, Function<? super Recipient, ExactAmount> amount) {
        ExactAmount[] amounts = new ExactAmount[recipients.size()];
        for (int i = 0; i < amounts.length; i++) {
            Recipient recipient = recipients.get(i);
            amounts[i] = requireNonNull(amount.apply(recipient), () -> what + " of " + recipient);
            if (!pool.unit().equals(amounts[i].unit())) {
                pool.unit().requireSameCurrency(what + " of " + recipient, amounts[i].unit());
            }
        }
        return amounts;
    }

    private static Entitlements of(
            ExactAmount pool,
            Recipients recipients,
            Counts counts,
            IntFunction<ImmutableList<AllocationStep.OfKey>> steps) {
        return new Entitlements(pool, recipients, counts, null, steps);
    }

    private Entitlements(
            ExactAmount pool,
            Recipients recipients,
            @Nullable Counts counts,
            @Nullable Shares shares,
            IntFunction<ImmutableList<AllocationStep.OfKey>> steps) {
        this.pool = pool;
        this.recipients = recipients;
        this.counts = counts;
        this.shares = shares;
        this.steps = steps;
    }

    /** {@return what is split} */
    public ExactAmount pool() {
        return pool;
    }

    /** {@return those it is split between} */
    public Recipients recipients() {
        return recipients;
    }

    /**
     * {@return what {@code recipient} is entitled to}
     *
     * @throws IllegalArgumentException if it is none of the recipients
     */
    public ExactAmount of(Recipient recipient) {
        return at(recipients.indexOf(recipient));
    }

    /** {@return the sum of all entitlements} */
    public ExactAmount total() {
        return shares != null && shares.isWhole() ? pool : exact(counts().sum());
    }

    /**
     * {@return the sum of the entitlements of {@code some}}
     *
     * @throws IllegalArgumentException if one is none of the recipients
     */
    public ExactAmount total(Iterable<Recipient> some) {
        Counts.Sum sum = new Counts.Sum();
        for (Recipient recipient : some) {
            sum.add(counts(), recipients.indexOf(recipient));
        }
        return exact(sum.value());
    }

    /**
     * {@return those who are entitled to less here than in {@code other}, in order}
     *
     * @throws IllegalArgumentException if one is none of the recipients of {@code other}
     * @throws se.kvot.money.CurrencyMismatchException if the currencies differ
     */
    public ImmutableList<Recipient> below(Entitlements other) {
        return comparing(other, -1);
    }

    /**
     * {@return those who are entitled to more here than in {@code other}, in order}
     *
     * @throws IllegalArgumentException if one is none of the recipients of {@code other}
     * @throws se.kvot.money.CurrencyMismatchException if the currencies differ
     */
    public ImmutableList<Recipient> above(Entitlements other) {
        return comparing(other, 1);
    }

    private ImmutableList<Recipient> comparing(Entitlements other, int sign) {
        pool.unit().requireSameCurrency("entitlement", other.pool.unit());
        boolean isOfTheSame = recipients.equals(other.recipients);
        Counts mine = counts();
        Counts others = other.counts();
        ImmutableList.Builder<Recipient> found = ImmutableList.builder();
        for (int i = 0; i < mine.size(); i++) {
            Recipient recipient = recipients.get(i);
            if (mine.compare(i, others, isOfTheSame ? i : other.recipients.indexOf(recipient)) == sign) {
                found.add(recipient);
            }
        }
        return found.build();
    }

    /** {@return the pool minus the sum of all entitlements; negative when the claims exceed the pool} */
    public ExactAmount undistributed() {
        return pool.minus(total());
    }

    /**
     * {@return how the entitlement of {@code recipient} came about, in order}
     *
     * @throws IllegalArgumentException if it is none of the recipients
     */
    public ImmutableList<AllocationStep.OfKey> steps(Recipient recipient) {
        return stepsAt(recipients.indexOf(recipient));
    }

    /**
     * {@return these entitlements and on top of them {@code other}, of the same recipients}
     *
     * @throws IllegalArgumentException if the recipients or the currencies differ
     */
    public Entitlements plus(Entitlements other) {
        checkArgument(
                recipients.equals(other.recipients),
                "recipients of what is added must be %s but were %s",
                recipients,
                other.recipients);
        pool.unit().requireSameCurrency("what is added", other.pool.unit());
        return of(
                pool,
                recipients,
                counts().plus(other.counts()),
                i -> ImmutableList.<AllocationStep.OfKey>builder()
                        .addAll(stepsAt(i))
                        .addAll(other.stepsAt(i))
                        .build());
    }

    /** {@return these entitlements, with a first step for each that tells where they start from; no amount changes} */
    public Entitlements noted(Function<? super Recipient, ? extends AllocationStep.Note> note) {
        requireNonNull(note, "note");
        return new Entitlements(
                pool,
                recipients,
                counts,
                shares,
                i -> ImmutableList.<AllocationStep.OfKey>builder()
                        .add(note.apply(recipients.get(i)))
                        .addAll(stepsAt(i))
                        .build());
    }

    /**
     * {@return these entitlements, none of them less than its bound; the sum grows by what that takes}
     *
     * @param bound the least amount of a recipient, in the currency of the pool
     * @param basis what the bound is, such as {@code guaranteed volume}
     * @throws se.kvot.money.CurrencyMismatchException if a bound is in another currency
     */
    public Entitlements atLeast(Function<? super Recipient, ExactAmount> bound, String basis) {
        requireNonNull(basis, "basis");
        ExactAmount[] bounds = amounts(pool, recipients, "bound", bound);
        return then(
                counts().max(Counts.of(bounds)), i -> new AllocationStep.AtLeast(recipients.get(i), basis, bounds[i]));
    }

    /**
     * {@return these entitlements, none of them more than its bound; the sum shrinks by what that frees}
     *
     * @param bound the highest amount of a recipient, in the currency of the pool
     * @param basis what the bound is, such as {@code cap by population}
     * @throws se.kvot.money.CurrencyMismatchException if a bound is in another currency
     */
    public Entitlements atMost(Function<? super Recipient, ExactAmount> bound, String basis) {
        requireNonNull(basis, "basis");
        ExactAmount[] bounds = amounts(pool, recipients, "bound", bound);
        return then(
                counts().min(Counts.of(bounds)), i -> new AllocationStep.AtMost(recipients.get(i), basis, bounds[i]));
    }

    /**
     * {@return these entitlements, what each has above its kept part scaled by one factor so that all sum to
     * {@code sum}}
     *
     * @param sum what all are to sum to
     * @param kept what a recipient keeps unscaled, such as a guaranteed amount or zero
     * @param basis why they are scaled, such as {@code pro rata}
     * @throws IllegalArgumentException if the kept parts sum to more than {@code sum}, with what is missing, or nobody
     *     has anything above its kept part
     * @throws se.kvot.money.CurrencyMismatchException if an amount is in another currency
     */
    public Entitlements scaledTo(ExactAmount sum, Function<? super Recipient, ExactAmount> kept, String basis) {
        requireNonNull(basis, "basis");
        pool.unit().requireSameCurrency("sum", sum.unit());
        ExactAmount[] keeps = amounts(pool, recipients, "kept part", kept);
        ExactAmount kepts = Arrays.stream(keeps).reduce(ExactAmount.zero(pool.unit()), ExactAmount::plus);
        ExactAmount from = total().minus(kepts);
        ExactAmount to = sum.minus(kepts);
        checkArgument(
                to.signum() >= 0,
                "sum to scale to must be at least the kept parts, %s, but was %s: %s is missing",
                kepts,
                sum,
                to.negated());
        checkArgument(from.signum() > 0, "entitlements must exceed the kept parts, %s, but were %s", kepts, total());
        return then(i -> new AllocationStep.Scaled(recipients.get(i), basis, keeps[i], from, to));
    }

    /** One more step for each, applied now and remembered. */
    private Entitlements then(IntFunction<AllocationStep.OfKey> step) {
        ExactAmount[] amounts = new ExactAmount[recipients.size()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = step.apply(i).after(at(i));
        }
        return then(Counts.of(amounts), step);
    }

    /** One more step for each, which led to these counts. */
    private Entitlements then(Counts after, IntFunction<AllocationStep.OfKey> step) {
        return of(
                pool,
                recipients,
                after,
                i -> ImmutableList.<AllocationStep.OfKey>builder()
                        .addAll(stepsAt(i))
                        .add(step.apply(i))
                        .build());
    }

    ExactAmount at(int index) {
        return exact(counts().at(index));
    }

    @Nullable
    Shares shares() {
        return shares;
    }

    Counts counts() {
        Counts known = counts;
        if (known == null) {
            // two who ask at the same time work out the same
            known = requireNonNull(shares, "shares").of(pool.count());
            counts = known;
        }
        return known;
    }

    ImmutableList<AllocationStep.OfKey> stepsAt(int index) {
        return steps.apply(index);
    }

    ExactAmount exact(Fraction count) {
        return ExactAmount.of(count, pool.unit());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entitlements that
                && pool.equals(that.pool)
                && recipients.hasSameMembers(that.recipients)
                && recipients.stream().allMatch(recipient -> of(recipient).equals(that.of(recipient)));
    }

    @Override
    public int hashCode() {
        return 31 * pool.hashCode() + total().hashCode();
    }

    /** {@return the exact amounts by recipient, for debugging} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("entitlements to " + pool);
        for (int i = 0; i < recipients.size(); i++) {
            text.append('\n').append(recipients.get(i)).append(": ").append(at(i));
        }
        return text.toString();
    }
}
