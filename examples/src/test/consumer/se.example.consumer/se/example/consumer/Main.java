package se.example.consumer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import se.kvot.allocation.Allocation;
import se.kvot.allocation.DistributionKey;
import se.kvot.allocation.Entitlements;
import se.kvot.allocation.Rounding;
import se.kvot.key.DistributionKeys;
import se.kvot.money.Fraction;
import se.kvot.money.Kronor;
import se.kvot.statistics.Statistic;
import se.kvot.statistics.Sweden;

/** Splits an amount by a key of the library, and one by a key of its own. */
public final class Main {

    private Main() {}

    /** Prints the two allocations. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Sweden sweden = Sweden.load();
        Statistic population = sweden.population(LocalDate.of(2017, 11, 1));
        DistributionKey key = DistributionKeys.basePlus(Kronor.of(100_000), DistributionKeys.shareBy(population));
        MonetaryAmount pool = Monetary.getDefaultAmountFactory()
                .setCurrency("SEK")
                .setNumber(4_493_174)
                .create();
        Allocation allocation = key.allocate(pool, sweden.municipalitiesOf("23"), Rounding.toKrona());
        out.println(allocation);

        DistributionKey equal = (amount, recipients) ->
                Entitlements.proportional(amount, recipients, recipient -> Fraction.ONE, "equal");
        out.println(equal.allocate(Kronor.of(1_001), sweden.municipalitiesOf("10"), Rounding.toKrona()));
        out.println(arguments.length + " arguments");
    }
}
