package se.kvot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.ledger.Moves.day;
import static se.kvot.ledger.Moves.movement;
import static se.kvot.ledger.Moves.unknown;
import static se.kvot.ledger.Moves.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RepaymentRuleTest {

    private static final Set<RepaymentGround> ALL = Set.of(RepaymentGround.values());

    private static RepaymentRule rule(Set<RepaymentGround> grounds) {
        RepaymentRule.Builder builder = RepaymentRule.builder();
        builder.addAllGrounds(grounds).useUntil(day("2019-12-31")).addPurpose("tolkning");
        return builder.build();
    }

    /** Decided 100, paid 120, spent 80 of which 10 on something else. */
    private static List<Movement> history(Movement... more) {
        List<Movement> movements = new ArrayList<>(List.of(
                Moves.of("decided", MovementKind.DECIDED, 2019, "2019-01-15", 100),
                Moves.of("paid", MovementKind.PAID, 2019, "2019-02-01", 120),
                spent("s1", "tolkning", 60),
                spent("s2", "resor", 10),
                Moves.of("s3", MovementKind.SPENT, 2019, "2019-06-01", 10),
                spentLater("other-year", 99)));
        movements.addAll(List.of(more));
        return movements;
    }

    private static Movement spent(String id, String purpose, long kronor) {
        Movement.Builder builder = movement(id, MovementKind.SPENT, 2019, "2019-06-01", kronor);
        builder.purpose(purpose);
        return builder.build();
    }

    private static Movement spentLater(String id, long kronor) {
        Movement.Builder builder = movement(id, MovementKind.SPENT, 2020, "2019-06-01", kronor);
        builder.purpose("resor");
        return builder.build();
    }

    private static Movement returned(long kronor) {
        return Moves.of("returned", MovementKind.RETURNED, 2019, "2019-12-31", kronor);
    }

    static Stream<Arguments> claims() {
        RepaymentRule all = rule(ALL);
        return Stream.of(
                claim("while it may be used", all, "2019-12-31", false, "{too-much=SEK 20, misused=SEK 10}"),
                claim(
                        "when the time is over, what is left of the grant too",
                        all,
                        "2020-01-01",
                        false,
                        "{too-much=SEK 20, misused=SEK 10, unused=SEK 20}"),
                claim("what is unreported is all it had", all, "2020-01-01", true, "{unreported=SEK 120}"),
                claim(
                        "if that is a ground",
                        rule(Set.of(RepaymentGround.MISUSED)),
                        "2020-01-01",
                        true,
                        "{misused=SEK 10}"),
                claim(
                        "what is unused is apart from what is too much, ground or not",
                        rule(Set.of(RepaymentGround.UNUSED)),
                        "2020-01-01",
                        false,
                        "{unused=SEK 20}"),
                claim(
                        "what goes back pays the first ground first",
                        all,
                        "2020-01-01",
                        false,
                        "{misused=SEK 5, unused=SEK 20}",
                        returned(25)),
                claim("then the next", all, "2020-01-01", false, "{unused=SEK 15}", returned(35)),
                claim("until there is nothing to pay back", all, "2020-01-01", false, "{}", returned(50)),
                claim("more makes no debt the other way", all, "2020-01-01", false, "{}", returned(70)),
                claim(
                        "what is unreported less what went back",
                        all,
                        "2020-01-01",
                        true,
                        "{unreported=SEK 80}",
                        returned(40)),
                claim(
                        "of money carried on nothing is unused",
                        all,
                        "2020-01-01",
                        false,
                        "{too-much=SEK 20, misused=SEK 10}",
                        Moves.of("kept", MovementKind.CARRIED_FORWARD, 2019, "2019-12-31", 20)),
                claim(
                        "money carried in is had too",
                        all,
                        "2020-01-01",
                        false,
                        "{too-much=SEK 20, misused=SEK 10, unused=SEK 27}",
                        Moves.of("kept", MovementKind.CARRIED_FORWARD, 2018, "2018-12-31", 7)),
                claim(
                        "more spent than it had is its own money",
                        all,
                        "2020-01-01",
                        false,
                        "{too-much=SEK 20, misused=SEK 10}",
                        spent("s4", "tolkning", 900)),
                claim(
                        "nobody can misuse more than it had a right to",
                        all,
                        "2020-01-01",
                        false,
                        "{too-much=SEK 20, misused=SEK 100}",
                        spent("s4", "resor", 900)),
                claim(
                        "an unknown cost leaves an unknown rest",
                        all,
                        "2020-01-01",
                        false,
                        "{too-much=SEK 20, misused=SEK 10, unused=SEK 20 - s5}",
                        unknown("s5", MovementKind.SPENT, 2019, "2019-06-01").build()));
    }

    private static Arguments claim(
            String reason, RepaymentRule rule, String at, boolean unreported, String expected, Movement... more) {
        return Arguments.of(reason, rule, at, unreported, history(more), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void noKronaIsAskedForTwice(
            String reason,
            RepaymentRule rule,
            String at,
            boolean unreported,
            List<Movement> movements,
            String expected) {
        Account account = Ledger.inKronor().plusAll(movements).account();

        assertThat(rule.due(account, year(2019), day(at), unreported)).hasToString(expected);
    }

    @Test
    void anyPurposeIsRightIfNoneIsNamed() {
        RepaymentRule.Builder builder = RepaymentRule.builder();
        builder.addGround(RepaymentGround.MISUSED).addGround(RepaymentGround.UNUSED);
        Account account = Ledger.inKronor().plusAll(history()).account();

        assertThat(builder.build().due(account, year(2019), day("2030-01-01"), true))
                .isEmpty();
    }

    @Test
    void refusesRulesThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(Set.of()))
                .withMessage("grounds for repayment must be at least one but were none");
        RepaymentRule.Builder builder = RepaymentRule.builder();
        builder.addGround(RepaymentGround.MISUSED).addPurpose("");
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("purpose of the money must not be blank but was \"\"");
    }
}
