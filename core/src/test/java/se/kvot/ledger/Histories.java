package se.kvot.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.kvot.party.Recipient;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;

/** Everything that may happen to money, in any order and however unwise. */
final class Histories {

    static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    static final int DAYS = 4 * 365 + 1;

    private static final List<MovementKind> KINDS = List.of(MovementKind.values());
    private static final List<String> PURPOSES = List.of("resor", "tolkning");

    private Histories() {}

    /** Up to 25 movements of the years 2018 to 2021; one in ten has no amount, one in five corrects another. */
    static Arbitrary<List<Movement>> any() {
        return Arbitraries.randoms().map(Histories::history);
    }

    /** The same with all amounts known. */
    static Arbitrary<List<Movement>> known() {
        return any().map(history -> history.stream()
                .filter(movement -> movement.amount().isPresent())
                .toList());
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    private static List<Movement> history(Random random) {
        List<Movement> history = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        int size = random.nextInt(26);
        for (int i = 0; i < size; i++) {
            Movement.Builder builder = Movement.builder();
            Deadline on = on(FIRST.plusDays(random.nextInt(DAYS)), random.nextInt(6));
            LocalDate known = on.lastDay().plusDays(random.nextInt(3) == 0 ? random.nextInt(400) : 0);
            if (!history.isEmpty() && random.nextInt(5) == 0) {
                Movement before = history.get(random.nextInt(history.size()));
                if (replaced.add(before.id())) {
                    builder.replaces(before.id());
                    known = known.isAfter(before.known())
                            ? known
                            : before.known().plusDays(1);
                }
            }
            MovementKind kind = KINDS.get(random.nextInt(KINDS.size()));
            FiscalYear year = FiscalYear.of(2018 + random.nextInt(4));
            builder.id("m" + i)
                    .kind(kind)
                    .part(Moves.PART)
                    .recipient(recipient(random))
                    .year(year)
                    .on(on)
                    .known(known);
            if (kind == MovementKind.CARRIED_FORWARD) {
                builder.into(year.plusYears(1 + random.nextInt(2)));
            }
            if (random.nextInt(10) != 0) {
                builder.amount(Moves.kr(random.nextInt(200)));
            }
            if (random.nextBoolean()) {
                builder.purpose(PURPOSES.get(random.nextInt(2)));
            }
            if (random.nextBoolean()) {
                builder.costGroup("arvoden");
            }
            history.add(builder.build());
        }
        return history;
    }

    private static Recipient recipient(Random random) {
        return random.nextInt(3) == 0 ? Moves.OTHER : Moves.REGION;
    }

    private static Deadline on(LocalDate day, int precision) {
        return switch (precision) {
            case 0 -> Deadline.parse(day.toString().substring(0, 4));
            case 1 -> Deadline.parse(day.toString().substring(0, 7));
            default -> Deadline.of(day);
        };
    }
}
