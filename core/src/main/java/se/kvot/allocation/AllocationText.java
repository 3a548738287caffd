package se.kvot.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.kvot.money.MinorUnit;
import se.kvot.party.Recipient;

/** An allocation as a table for the eye, such as JShell shows. */
final class AllocationText {

    private AllocationText() {}

    static String of(Allocation allocation) {
        List<String> names = new ArrayList<>();
        List<String> amounts = new ArrayList<>();
        for (Recipient recipient : allocation.recipients()) {
            names.add(recipient.toString());
            amounts.add(plain(allocation.count(recipient), allocation.unit()));
        }
        BigInteger pool = allocation.entitlements().pool().count().numerator();
        names.add("undistributed");
        amounts.add(plain(pool.subtract(sum(allocation)), allocation.unit()));
        names.add("pool");
        amounts.add(plain(pool, allocation.unit()));

        int nameWidth = width(names);
        int amountWidth = width(amounts);
        StringBuilder text = new StringBuilder()
                .append(allocation.unit().currencyCode())
                .append(" by ")
                .append(allocation.key().id())
                .append(", ")
                .append(allocation.rounding().remainder().id())
                .append(" to ")
                .append(allocation.rounding().unit());
        for (int i = 0; i < names.size(); i++) {
            text.append('\n')
                    .append(names.get(i))
                    .append(" ".repeat(nameWidth - length(names.get(i)) + 2 + amountWidth - length(amounts.get(i))))
                    .append(amounts.get(i));
        }
        allocation.ties().forEach(tie -> text.append('\n').append(told(tie)));
        return text.toString();
    }

    private static String told(Tie tie) {
        return "tie for " + tie.units() + (tie.units() == 1 ? " unit" : " units") + " between " + names(tie.claimants())
                + "; " + tie.rule().id() + " gave to " + names(tie.winners());
    }

    private static String names(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::toString).collect(Collectors.joining(", "));
    }

    private static BigInteger sum(Allocation allocation) {
        return allocation.recipients().stream().map(allocation::count).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static String plain(BigInteger count, MinorUnit unit) {
        return new BigDecimal(count, unit.fractionDigits()).toPlainString();
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(AllocationText::length).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
