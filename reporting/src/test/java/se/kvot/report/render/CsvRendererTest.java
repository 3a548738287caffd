package se.kvot.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.report.Cell;
import se.kvot.report.RegionalQuotas;
import se.kvot.report.Table;

class CsvRendererTest {
    @Test
    void showsFiguresAsSwedishSpreadsheetsReadThem() {
        assertThat(lines(CsvRenderer.swedish().render(RegionalQuotas.table()))).isEqualTo("""
                Kommun;Kvot;Stimulansmedel, kr;Till regional nivå, kr;Kvarvarande medel, kr
                Berg;0,054937;246842;68671,38;178170,6
                Bräcke;0,050088;225053,6;62609,87;162443,8
                Härjedalen;0,078474;352596,7;98092,33;254504,4
                Krokom;0,114854;516061,1;143568,1;372493
                Ragunda;0,042124;189270,9;52655,12;136615,8
                Strömsund;0,091017;408955,4;113771,3;295184,1
                Åre;0,086214;387374,9;107767,6;279607,3
                Östersund;0,482292;2167020;602864,5;1564156
                Alla kommuner;0,5;4493174;1250000;3243174
                Region J/H;0,5;4493174;;
                """);
    }

    @Test
    void showsEveryKindOfCellAsProgramsReadThem() {
        assertThat(lines(CsvRenderer.rfc4180().render(Shown.everything()))).isEqualTo("""
                Kommun,Underlag,"Andel, %","Belopp, kr"
                Berg,"Beslut 2020-02-06, överenskommelsen om nära vård",12.5,-1500
                Bräcke,Inlämnat,..,1250.75
                Åre,,7,..
                Alla,,,-249.25
                """);
    }

    @Test
    void beginsWithAByteOrderMarkOnlyIfAsked() {
        Table table = Table.builder("A")
                .column("Å")
                .numberColumn("B")
                .row(Cell.text("a"), Shown.number("0.5"))
                .build();

        assertThat(CsvRenderer.swedish().render(table)).isEqualTo("Å;B\r\na;0,5\r\n");
        assertThat(CsvRenderer.swedish().withByteOrderMark().render(table)).isEqualTo("\ufeffÅ;B\r\na;0,5\r\n");
        assertThat(CsvRenderer.rfc4180().render(table)).isEqualTo("Å,B\r\na,0.5\r\n");
        assertThat(CsvRenderer.rfc4180().withByteOrderMark().withByteOrderMark().render(table))
                .isEqualTo("\ufeffÅ,B\r\na,0.5\r\n");
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("equals sign", "=1+1", "'=1+1"),
                arguments("plus", "+46", "'+46"),
                arguments("hyphen", "-1", "'-1"),
                arguments("at sign", "@SUM(A1)", "'@SUM(A1)"),
                arguments("tab", "\t=1", "'\t=1"),
                arguments("carriage return", "\r=1", "\"'\r=1\""),
                arguments("line feed", "\n=1", "\"'\n=1\""),
                arguments("a formula with separators", "=A(1;2)", "\"'=A(1;2)\""),
                arguments("a sign further on does no harm", "a=1", "a=1"),
                arguments("a true minus is no formula", "\u22121", "\u22121"),
                arguments("quotes are doubled", "\"Berg\"", "\"\"\"Berg\"\"\""),
                arguments("nothing", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void defusesFormulas(String why, String text, String field) {
        Table.Builder cell = Table.builder("A").column("B").column("C").row(Cell.text("D"), Cell.text(text));
        Table.Builder heading = Table.builder("A").column("B").column(text);

        assertThat(CsvRenderer.swedish().render(cell.build())).isEqualTo("B;C\r\nD;" + field + "\r\n");
        assertThat(CsvRenderer.swedish().render(heading.build())).isEqualTo("B;" + field + "\r\n");
    }

    @Test
    void writesPowersOfTenOut() {
        Table table = Table.builder("A")
                .column("B")
                .numberColumn("C")
                .row(Cell.text("D"), Shown.number("-1.5E+4"))
                .build();

        assertThat(CsvRenderer.swedish().render(table)).isEqualTo("B;C\r\nD;-15000\r\n");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> CsvRenderer.swedish().render(null))
                .withMessage("table");
    }

    /** {@return the text with single line feeds, after checking that there was nothing but CR LF} */
    private static String lines(String csv) {
        assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
        return csv.replace("\r\n", "\n");
    }
}
