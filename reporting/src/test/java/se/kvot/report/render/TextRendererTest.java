package se.kvot.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.kvot.report.Cell;
import se.kvot.report.Language;
import se.kvot.report.RegionalQuotas;
import se.kvot.report.Table;

class TextRendererTest {
    private static final TextRenderer SWEDISH = TextRenderer.of(Language.SV);

    @Test
    void alignsFiguresOnTheirDecimalSigns() {
        assertThat(Shown.visible(SWEDISH.render(RegionalQuotas.table()))).isEqualTo("""
                Stimulansmedel till kommunerna i region J/H

                Kommun             Kvot  Stimulansmedel, kr  Till regional nivå, kr  Kvarvarande medel, kr
                ──────────────────────────────────────────────────────────────────────────────────────────
                Berg           0,054937           246·842                 68·671,38              178·170,6
                Bräcke         0,050088           225·053,6               62·609,87              162·443,8
                Härjedalen     0,078474           352·596,7               98·092,33              254·504,4
                Krokom         0,114854           516·061,1              143·568,1               372·493
                Ragunda        0,042124           189·270,9               52·655,12              136·615,8
                Strömsund      0,091017           408·955,4              113·771,3               295·184,1
                Åre            0,086214           387·374,9              107·767,6               279·607,3
                Östersund      0,482292         2·167·020                602·864,5             1·564·156
                ──────────────────────────────────────────────────────────────────────────────────────────
                Alla kommuner  0,5              4·493·174              1·250·000               3·243·174
                Region J/H     0,5              4·493·174

                Beloppen visas med de decimaler som källan anger.
                """);
    }

    @Test
    void breaksHeadingsOfATableThatIsTooWide() {
        assertThat(Shown.visible(SWEDISH.withMaxWidth(70).render(RegionalQuotas.table())))
                .isEqualTo("""
                Stimulansmedel till kommunerna i region J/H

                                         Stimulansmedel,  Till regional    Kvarvarande
                Kommun             Kvot               kr       nivå, kr      medel, kr
                ──────────────────────────────────────────────────────────────────────
                Berg           0,054937        246·842        68·671,38      178·170,6
                Bräcke         0,050088        225·053,6      62·609,87      162·443,8
                Härjedalen     0,078474        352·596,7      98·092,33      254·504,4
                Krokom         0,114854        516·061,1     143·568,1       372·493
                Ragunda        0,042124        189·270,9      52·655,12      136·615,8
                Strömsund      0,091017        408·955,4     113·771,3       295·184,1
                Åre            0,086214        387·374,9     107·767,6       279·607,3
                Östersund      0,482292      2·167·020       602·864,5     1·564·156
                ──────────────────────────────────────────────────────────────────────
                Alla kommuner  0,5           4·493·174     1·250·000       3·243·174
                Region J/H     0,5           4·493·174

                Beloppen visas med de decimaler som källan anger.
                """);
    }

    @Test
    void setsColumnsOfTotalsOffAndNeverCutsFigures() {
        assertThat(TextRenderer.of(Language.EN).render(RegionalQuotas.table().transposed()))
                .isEqualTo("""
                Stimulansmedel till kommunerna i region J/H

                                                                                                                         │      Alla     Region
                Kommun                Berg     Bräcke  Härjedalen     Krokom    Ragunda  Strömsund        Åre  Östersund │  kommuner        J/H
                ─────────────────────────────────────────────────────────────────────────────────────────────────────────┼─────────────────────
                Kvot              0.054937   0.050088    0.078474   0.114854   0.042124   0.091017   0.086214   0.482292 │       0.5        0.5
                Stimulansmedel,    246,842  225,053.6   352,596.7  516,061.1  189,270.9  408,955.4  387,374.9  2,167,020 │ 4,493,174  4,493,174
                kr                                                                                                       │
                Till regional    68,671.38  62,609.87   98,092.33  143,568.1  52,655.12  113,771.3  107,767.6  602,864.5 │ 1,250,000
                nivå, kr                                                                                                 │
                Kvarvarande      178,170.6  162,443.8   254,504.4    372,493  136,615.8  295,184.1  279,607.3  1,564,156 │ 3,243,174
                medel, kr                                                                                                │

                Beloppen visas med de decimaler som källan anger.
                """);
    }

    @Test
    void showsEveryKindOfCell() {
        assertThat(Shown.visible(SWEDISH.render(Shown.everything()))).isEqualTo("""
                Utfall per kommun

                Kommun  Underlag                                          Andel, %  Belopp, kr
                ──────────────────────────────────────────────────────────────────────────────
                Berg    Beslut 2020-02-06, överenskommelsen om nära vård      12,5   −1·500*
                Bräcke  Inlämnat*                                             ..      1·250,75
                Åre                                                            7*        ..*
                ──────────────────────────────────────────────────────────────────────────────
                Alla                                                                   −249,25

                * Avviker från kommunens egen redovisning.
                .. = uppgift saknas
                """);
    }

    @Test
    void breaksTextsIfHeadingsAreNotEnough() {
        assertThat(Shown.visible(SWEDISH.withMaxWidth(43).render(Shown.everything())))
                .isEqualTo("""
                Utfall per kommun

                                          Andel,    Belopp,
                Kommun  Underlag               %         kr
                ───────────────────────────────────────────
                Berg    Beslut              12,5  −1·500*
                        2020-02-06,
                        överenskommelsen
                        om nära vård
                Bräcke  Inlämnat*           ..     1·250,75
                Åre                          7*       ..*
                ───────────────────────────────────────────
                Alla                                −249,25

                * Avviker från kommunens egen redovisning.
                .. = uppgift saknas
                """);
    }

    @Test
    void breaksHeadingsBeforeTextsAndTheWidestFirst() {
        Table table = Table.builder("A")
                .column("Kommun eller region")
                .column("Text")
                .numberColumn("Belopp i år, kr")
                .row(Cell.text("Berg"), Cell.text("en text som är den längsta"), Shown.number("2"))
                .build();

        assertThat(SWEDISH.withMaxWidth(55).render(table)).isEqualTo("""
                A

                Kommun eller                               Belopp i år,
                region        Text                                   kr
                ───────────────────────────────────────────────────────
                Berg          en text som är den längsta              2
                """);
    }

    @Test
    void drawsARuleWhereverTotalsBeginAndEnd() {
        Table table = Table.builder("A")
                .column("B")
                .totalRow(Cell.text("x"))
                .totalRow(Cell.text("y"))
                .row(Cell.text("z"))
                .row(Cell.text("z"))
                .totalRow(Cell.text("x"))
                .build();

        assertThat(SWEDISH.render(table)).isEqualTo("A\n\nB\n─\nx\ny\n─\nz\nz\n─\nx\n");
    }

    @Test
    void showsATableWithoutRows() {
        assertThat(SWEDISH.render(
                        Table.builder("A").column("B").numberColumn("C").build()))
                .isEqualTo("A\n\nB  C\n");
    }

    @Test
    void keepsControlCharactersFromTheTerminal() {
        Table table = Table.builder("A\u001b[2J")
                .column("B\tC")
                .row(Cell.text("D\nE"))
                .note("F\u0007")
                .build();

        assertThat(SWEDISH.render(table)).isEqualTo("A [2J\n\nB C\n───\nD E\n\nF\n");
    }

    @Test
    void leavesRoomForMarksOnlyWhereTheyStickOut() {
        Table table = Table.builder("A")
                .column("B")
                .numberColumn("C")
                .numberColumn("D")
                .row(
                        Cell.text("x"),
                        Shown.number("1.5").flagged(),
                        Shown.number("1").flagged())
                .row(Cell.text("y"), Shown.number("2"), Shown.number("2.25"))
                .row(Cell.text("z"), Cell.text("nej"), Cell.empty())
                .build();

        assertThat(SWEDISH.render(table)).isEqualTo("""
                A

                B     C     D
                ─────────────
                x  1,5*  1*
                y  2     2,25
                z  nej
                """);
    }

    @Test
    void refusesAWidthOfNothing() {
        assertThatThrownBy(() -> SWEDISH.withMaxWidth(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxWidth must be at least 1 but was 0");
        assertThat(SWEDISH.withMaxWidth(1)
                        .render(Table.builder("A B").column("C").build()))
                .isEqualTo("A\nB\n\nC\n");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> TextRenderer.of(null)).withMessage("language");
        assertThatNullPointerException().isThrownBy(() -> SWEDISH.render(null)).withMessage("table");
    }
}
