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
import se.kvot.report.Language;
import se.kvot.report.RegionalQuotas;
import se.kvot.report.Table;

class MarkdownRendererTest {
    private static final MarkdownRenderer SWEDISH = MarkdownRenderer.of(Language.SV);

    @Test
    void showsATable() {
        assertThat(Shown.visible(SWEDISH.render(RegionalQuotas.table()))).isEqualTo("""
                **Stimulansmedel till kommunerna i region J/H**

                | Kommun | Kvot | Stimulansmedel, kr | Till regional nivå, kr | Kvarvarande medel, kr |
                | :--- | ---: | ---: | ---: | ---: |
                | Berg | 0,054937 | 246·842 | 68·671,38 | 178·170,6 |
                | Bräcke | 0,050088 | 225·053,6 | 62·609,87 | 162·443,8 |
                | Härjedalen | 0,078474 | 352·596,7 | 98·092,33 | 254·504,4 |
                | Krokom | 0,114854 | 516·061,1 | 143·568,1 | 372·493 |
                | Ragunda | 0,042124 | 189·270,9 | 52·655,12 | 136·615,8 |
                | Strömsund | 0,091017 | 408·955,4 | 113·771,3 | 295·184,1 |
                | Åre | 0,086214 | 387·374,9 | 107·767,6 | 279·607,3 |
                | Östersund | 0,482292 | 2·167·020 | 602·864,5 | 1·564·156 |
                | **Alla kommuner** | **0,5** | **4·493·174** | **1·250·000** | **3·243·174** |
                | **Region J/H** | **0,5** | **4·493·174** |  |  |

                Beloppen visas med de decimaler som källan anger.
                """);
    }

    @Test
    void showsEveryKindOfCell() {
        assertThat(MarkdownRenderer.of(Language.EN).render(Shown.everything())).isEqualTo("""
                **Utfall per kommun**

                | Kommun | Underlag | Andel, % | Belopp, kr |
                | :--- | :--- | ---: | ---: |
                | Berg | Beslut 2020-02-06, överenskommelsen om nära vård | 12.5 | −1,500\\* |
                | Bräcke | Inlämnat\\* | .. | 1,250.75 |
                | Åre |  | 7\\* | ..\\* |
                | **Alla** |  |  | **−249.25** |

                \\* Avviker från kommunens egen redovisning.

                .. = not known
                """);
    }

    @Test
    void makesColumnsOfTotalsBold() {
        assertThat(Shown.visible(SWEDISH.render(Shown.everything().transposed())))
                .isEqualTo("""
                **Utfall per kommun**

                | Kommun | Berg | Bräcke | Åre | Alla |
                | :--- | ---: | ---: | ---: | ---: |
                | Underlag | Beslut 2020-02-06, överenskommelsen om nära vård | Inlämnat\\* |  |  |
                | Andel, % | 12,5 | .. | 7\\* |  |
                | Belopp, kr | −1·500\\* | 1·250,75 | ..\\* | **−249,25** |

                \\* Avviker från kommunens egen redovisning.

                .. = uppgift saknas
                """);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("bars and backslashes", "a|b\\|c", "a\\|b\\\\\\|c"),
                arguments("marks of emphasis and code", "*a* _b_ ~c~ `d`", "\\*a\\* \\_b\\_ \\~c\\~ \\`d\\`"),
                arguments("links and formulas", "[a](b) $c$", "\\[a\\](b) \\$c\\$"),
                arguments("HTML", "<b>&amp;", "&lt;b&gt;&amp;amp;"),
                arguments("line breaks", "a\r\nb\nc", "a b c"),
                arguments("separators of lines and paragraphs", "a\u2028b\u2029c", "a b c"),
                arguments("control characters", "a\u001bb\u0000\u0085c", "a b c"),
                arguments("spaces at the edges", "\u00a0 a ", "a"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void escapesMarkup(String why, String text, String markdown) {
        Table table = Table.builder(text)
                .column(text)
                .totalRow(Cell.text(text))
                .note("N" + text)
                .build();

        assertThat(SWEDISH.render(table))
                .startsWith("**" + markdown + "**\n\n| " + markdown + " |\n| :--- |\n| **" + markdown + "** |\n\nN")
                .doesNotContain("\r", "<", "\u001b");
    }

    static Stream<Arguments> notes() {
        return Stream.of(
                arguments("bullet", "- a", "\\- a"),
                arguments("plus", "+ a", "\\+ a"),
                arguments("heading", "# a", "\\# a"),
                arguments("underline of a heading", "===", "\\==="),
                arguments("numbered with a full stop", "12. a", "12\\. a"),
                arguments("numbered with a bracket", "1) a", "1\\) a"),
                arguments("quotation", "> a", "&gt; a"),
                arguments("a number within", "a 1. b - c", "a 1. b - c"),
                arguments("full stops without a number", ".. = a", ".. = a"),
                arguments("a number without a full stop", "12 a", "12 a"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notes")
    void keepsNotesParagraphs(String why, String note, String markdown) {
        Table table = Table.builder("A").column("B").note(note).note("C").build();

        assertThat(SWEDISH.render(table)).isEqualTo("**A**\n\n| B |\n| :--- |\n\n" + markdown + "\n\nC\n");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> MarkdownRenderer.of(null))
                .withMessage("language");
        assertThatNullPointerException().isThrownBy(() -> SWEDISH.render(null)).withMessage("table");
    }
}
