package se.kvot.testkit;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;
import se.kvot.party.Recipients;

/** Recipients to try things on. */
public final class GeneratedRecipients {

    private static final int DIFFERENT = 10_600;

    private GeneratedRecipients() {}

    /** {@return recipients of every kind, with and without names} */
    public static Arbitrary<Recipient> any() {
        return Arbitraries.integers().between(0, DIFFERENT - 1).map(GeneratedRecipients::numbered);
    }

    /** {@return from 1 to 400 different recipients, mostly few, in any order} */
    public static Arbitrary<Recipients> lists() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, lists(1, 12)), Tuple.of(3, lists(13, 60)), Tuple.of(1, lists(61, 400)));
    }

    /** {@return from {@code least} to {@code most} different recipients, in any order} */
    public static Arbitrary<Recipients> lists(int least, int most) {
        return Arbitraries.integers()
                .between(0, DIFFERENT - 1)
                .list()
                .uniqueElements()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(numbers -> Recipients.copyOf(
                        numbers.stream().map(GeneratedRecipients::numbered).toList()))
                .withoutEdgeCases();
    }

    /** Region 23, county 23 and a board of region 23 are different; so is municipality 0023. */
    private static Recipient numbered(int number) {
        String two = String.format(Locale.ROOT, "%02d", number % 100);
        return switch (number / 100) {
            case 100 -> Recipient.region(two, "Region " + two);
            case 101 -> Recipient.county(two, "Län " + two);
            case 102 -> Recipient.authority("M-" + two, "Myndighet " + two);
            case 103 -> Recipient.board(Recipient.region(two, "Region " + two), "HSN", "Nämnden");
            case 104 ->
                Recipient.unit(
                        Recipient.of(RecipientKind.BOARD, two + "/HSN"), "BUP", "Barn- och ungdomspsykiatrin " + two);
            case 105 -> Recipient.unit(Recipient.of(RecipientKind.MUNICIPALITY, two + "80"), "Å_1", "Åbo");
            default -> Recipient.of(RecipientKind.MUNICIPALITY, String.format(Locale.ROOT, "%04d", number));
        };
    }
}
