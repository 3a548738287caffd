package se.kvot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvot.ledger.Moves.day;
import static se.kvot.ledger.Moves.movement;
import static se.kvot.ledger.Moves.tally;
import static se.kvot.ledger.Moves.unknown;
import static se.kvot.ledger.Moves.year;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvot.money.MinorUnit;
import se.kvot.testkit.ValueContract;

final class ExpenditureTableTest {

    private static final ExpenditureRow RENT = ExpenditureRow.of("Samråd", "lokalhyra");
    private static final ExpenditureRow FEES = ExpenditureRow.of("Samråd", "arvoden");
    private static final ExpenditureRow PAY = ExpenditureRow.of("Samordning", "personal, lön");
    private static final ExpenditureTable FORM = ExpenditureTable.form(List.of(RENT, PAY, FEES), MinorUnit.ORE);

    private static Movement spent(String id, String purpose, String costGroup, int year, long kronor) {
        Movement.Builder builder = movement(id, MovementKind.SPENT, year, year + "-06-30", kronor);
        builder.purpose(purpose).costGroup(costGroup);
        return builder.build();
    }

    private static Movement withoutGroup(String id, long kronor) {
        Movement.Builder builder = movement(id, MovementKind.SPENT, 2019, "2019-06-30", kronor);
        builder.purpose("Samordning");
        return builder.build();
    }

    private static Movement unknownFees() {
        Movement.Builder builder = unknown("fees", MovementKind.SPENT, 2019, "2019-06-30");
        builder.purpose("Samråd").costGroup("arvoden");
        return builder.build();
    }

    private static final Account ACCOUNT = Moves.ledger(
                    spent("a", "Samråd", "lokalhyra", 2019, 5),
                    spent("b", "Samråd", "lokalhyra", 2019, 7),
                    spent("c", "Samråd", "resor", 2019, 1),
                    spent("d", "Övrigt", "arvoden", 2019, 20),
                    spent("e", "Samråd", "lokalhyra", 2020, 1_000),
                    withoutGroup("f", 3),
                    unknownFees(),
                    Moves.of("g", MovementKind.SPENT, 2019, "2019-06-30", 40),
                    Moves.of("h", MovementKind.PAID, 2019, "2019-06-30", 5_000))
            .account();

    @Test
    void accountFillsTheForm() {
        ExpenditureTable filled = FORM.filledFrom(ACCOUNT, year(2019), day("2019-12-31"));

        assertThat(filled.rows())
                .containsExactly(
                        new ExpenditureRow("Samråd", Optional.of("lokalhyra"), Optional.of(tally(12))),
                        PAY,
                        new ExpenditureRow(
                                "Samråd", Optional.of("arvoden"), Optional.of(Tally.unknown("fees", MinorUnit.ORE))),
                        new ExpenditureRow("Samråd", Optional.of("resor"), Optional.of(tally(1))),
                        new ExpenditureRow("Övrigt", Optional.of("arvoden"), Optional.of(tally(20))),
                        new ExpenditureRow("Samordning", Optional.empty(), Optional.of(tally(3))));
        assertThat(filled.unspecified()).isEqualTo(tally(40));
        assertThat(filled.purposes()).containsExactly("Samråd", "Samordning", "Övrigt");
        assertThat(filled.sum("Samråd")).hasToString("SEK 13 + fees");
        assertThat(filled.sum("Samordning")).isEqualTo(tally(3));
        assertThat(filled.sum("Annat")).isEqualTo(tally(0));
        assertThat(filled.sumOfCostGroup("arvoden")).hasToString("SEK 20 + fees");
        assertThat(filled.total()).hasToString("SEK 76 + fees");
        assertThat(filled).hasToString("6 rows, total SEK 76 + fees");
    }

    @Test
    void filledAgainItForgetsTheAmounts() {
        ExpenditureTable filled = FORM.filledFrom(ACCOUNT, year(2019), day("2019-12-31"));
        ExpenditureTable before = filled.filledFrom(ACCOUNT, year(2019), day("2019-06-29"));

        assertThat(before.rows()).hasSize(6).allMatch(row -> row.amount().isEmpty());
        assertThat(before.total()).isEqualTo(tally(0));
        assertThat(filled.filledFrom(ACCOUNT, year(2019), day("2019-12-31"))).isEqualTo(filled);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpenditureTable.form(List.of(RENT, PAY, RENT), MinorUnit.ORE))
                .withMessage("row of a specification must be there once but Samråd, lokalhyra was twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpenditureRow.of(" ", "x"))
                .withMessage("purpose of row must not be blank but was \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpenditureRow.of("x", " "))
                .withMessage("cost group of row must not be blank but was \" \"");
        ExpenditureRow row = new ExpenditureRow("x", Optional.empty(), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpenditureTable.form(List.of(row, row), MinorUnit.ORE))
                .withMessage("row of a specification must be there once but x, no cost group was twice");
    }

    @Test
    void tablesAreValues() {
        ValueContract.assertEqualityGroups(
                List.of(FORM, ExpenditureTable.form(List.of(RENT, PAY, FEES), MinorUnit.ORE)),
                List.of(ExpenditureTable.form(List.of(RENT), MinorUnit.ORE)),
                List.of(FORM.filledFrom(
                        Moves.ledger(Moves.of("g", MovementKind.SPENT, 2019, "2019-06-30", 40))
                                .account(),
                        year(2019),
                        day("2019-12-31"))));
        ValueContract.assertNullRefused(
                ExpenditureTable.class, FORM, List.of(RENT), MinorUnit.ORE, ACCOUNT, year(2019), day("2019-12-31"));
        ValueContract.assertNullRefused(ExpenditureRow.class, RENT, Optional.empty());
    }
}
