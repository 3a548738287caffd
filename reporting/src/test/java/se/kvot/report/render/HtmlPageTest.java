package se.kvot.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.report.Cell;
import se.kvot.report.Language;
import se.kvot.report.Table;

class HtmlPageTest {
    @Test
    void showsItsPartsFromTopToBottom() {
        String html = HtmlPage.builder("Stimulansmedel", Language.SV)
                .paragraph("Medlen fördelas.")
                .section("Beräkning")
                .paragraph("Så här:")
                .steps("Kvoten beräknas.", "Beloppet avrundas.")
                .table(Shown.everything())
                .section("Mer")
                .steps(List.of("Klart."))
                .build()
                .render();

        assertThat(Shown.visible(body(html))).isEqualTo("""
                <h1>Stimulansmedel</h1>
                <p>Medlen fördelas.</p>
                <h2>Beräkning</h2>
                <p>Så här:</p>
                <ol>
                <li>Kvoten beräknas.</li>
                <li>Beloppet avrundas.</li>
                </ol>
                <div class="table" role="region" aria-label="Utfall per kommun" tabindex="0">
                <table>
                <caption><span>Utfall per kommun</span></caption>
                <thead>
                <tr>
                <th scope="col">Kommun</th>
                <th scope="col">Underlag</th>
                <th scope="col" class="right">Andel, %</th>
                <th scope="col" class="right">Belopp, kr</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">Berg</th>
                <td>Beslut 2020-02-06, överenskommelsen om nära vård</td>
                <td class="right">12,5</td>
                <td class="right flagged" data-room=",00">−1·500<span class="mark">*</span></td>
                </tr>
                <tr>
                <th scope="row">Bräcke</th>
                <td class="flagged">Inlämnat<span class="mark">*</span></td>
                <td class="right" data-room=",0">..</td>
                <td class="right">1·250,75</td>
                </tr>
                <tr>
                <th scope="row">Åre</th>
                <td></td>
                <td class="right flagged" data-room=",0">7<span class="mark">*</span></td>
                <td class="right flagged" data-room=",00">..<span class="mark">*</span></td>
                </tr>
                <tr class="total">
                <th scope="row">Alla</th>
                <td></td>
                <td class="right"></td>
                <td class="right">−249,25</td>
                </tr>
                </tbody>
                </table>
                </div>
                <ul class="notes">
                <li>* Avviker från kommunens egen redovisning.</li>
                <li>.. = uppgift saknas</li>
                </ul>
                <h2>Mer</h2>
                <ol>
                <li>Klart.</li>
                </ol>
                """);
    }

    @Test
    void beginsAsAPageOfItsLanguageThatFetchesAndRunsNothing() {
        String html = HtmlPage.builder("Grants", Language.EN).build().render();

        assertThat(html)
                .startsWith("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>Grants</title>
                <style>
                """)
                .endsWith("""
                </style>
                </head>
                <body>
                <main>
                <h1>Grants</h1>
                </main>
                </body>
                </html>
                """)
                .doesNotContain("<script", "<link", "src=", "href=", "url(", "@import", "http:", "https:", "\r");
        assertThat(HtmlPage.builder("Bidrag", Language.SV).build().render()).contains("<html lang=\"sv\">");
    }

    @Test
    void setsColumnsOfTotalsOff() {
        Table table = Table.builder("A")
                .column("B")
                .numberColumn("C")
                .row(Cell.text("D"), Shown.number("1.5"))
                .totalRow(Cell.text("E"), Shown.number("2").flagged())
                .build();

        assertThat(body(HtmlPage.builder("F", Language.EN)
                        .table(table.transposed())
                        .build()
                        .render()))
                .contains("""
                        <tr>
                        <th scope="col">B</th>
                        <th scope="col" class="right">D</th>
                        <th scope="col" class="right">E</th>
                        </tr>
                        """, """
                        <tr>
                        <th scope="row">C</th>
                        <td class="right">1.5</td>
                        <td class="right total flagged">2<span class="mark">*</span></td>
                        </tr>
                        """);
    }

    @Test
    void keepsTheTitleOfItsOnlyTableFromBeingSeenTwice() {
        String html = HtmlRenderer.of(Language.SV).render(Shown.everything());

        assertThat(body(html)).startsWith("""
                <h1>Utfall per kommun</h1>
                <div class="table" role="region" aria-label="Utfall per kommun" tabindex="0">
                <table>
                <caption><span class="unseen">Utfall per kommun</span></caption>
                """);
    }

    @Test
    void showsATableWithoutRowsAndNotes() {
        Table table = Table.builder("A").column("B").build();

        assertThat(body(HtmlPage.builder("C", Language.SV).table(table).build().render()))
                .isEqualTo("""
                <h1>C</h1>
                <div class="table" role="region" aria-label="A" tabindex="0">
                <table>
                <caption><span>A</span></caption>
                <thead>
                <tr>
                <th scope="col">B</th>
                </tr>
                </thead>
                <tbody>
                </tbody>
                </table>
                </div>
                """);
    }

    static Stream<Arguments> hostileTexts() {
        return Stream.of(
                arguments(
                        "script",
                        "<script>alert(1)</script>",
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "&lt;script>alert(1)&lt;/script>"),
                arguments(
                        "end of title, style and table",
                        "</title></style></td>",
                        "&lt;/title&gt;&lt;/style&gt;&lt;/td&gt;",
                        "&lt;/title>&lt;/style>&lt;/td>"),
                arguments(
                        "end of an attribute",
                        "\" onfocus=\"alert(1)\" x='",
                        "\" onfocus=\"alert(1)\" x='",
                        "&#34; onfocus=&#34;alert(1)&#34; x=&#39;"),
                arguments("end of a comment or section", "]]>-->", "]]&gt;--&gt;", "]]>-->"),
                arguments("entities", "&lt;&#60;", "&amp;lt;&amp;#60;", "&amp;lt;&amp;#60;"),
                arguments(
                        "template expressions",
                        "${1+1} @if(true) !{x}",
                        "${1+1} @if(true) !{x}",
                        "${1+1} @if(true) !{x}"),
                arguments("control characters", "a\u0000b\u001b\r\nc", "a b c", "a b c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void showsHostileTextAsText(String why, String text, String content, String attribute) {
        Table table = Table.builder(text)
                .column(text)
                .column(text)
                .row(Cell.text(text), Cell.text(text))
                .note(text)
                .build();

        String html = HtmlPage.builder(text, Language.SV)
                .paragraph(text)
                .section(text)
                .steps(text)
                .table(table)
                .build()
                .render();

        assertThat(html).contains("<title>" + content + "</title>");
        assertThat(body(html)).isEqualTo("""
                <h1>%1$s</h1>
                <p>%1$s</p>
                <h2>%1$s</h2>
                <ol>
                <li>%1$s</li>
                </ol>
                <div class="table" role="region" aria-label="%2$s" tabindex="0">
                <table>
                <caption><span class="unseen">%1$s</span></caption>
                <thead>
                <tr>
                <th scope="col">%1$s</th>
                <th scope="col">%1$s</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">%1$s</th>
                <td>%1$s</td>
                </tr>
                </tbody>
                </table>
                </div>
                <ul class="notes">
                <li>%1$s</li>
                </ul>
                """.formatted(content, attribute));
    }

    @Test
    void refusesABlankTitle() {
        assertThatThrownBy(() -> HtmlPage.builder(" \n", Language.SV))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the title must not be blank but was \" \n\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        HtmlPage.Builder builder = HtmlPage.builder("A", Language.SV);

        assertThatNullPointerException()
                .isThrownBy(() -> HtmlPage.builder(null, Language.SV))
                .withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> HtmlPage.builder("A", null))
                .withMessage("language");
        assertThatNullPointerException().isThrownBy(() -> builder.section(null)).withMessage("heading");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.paragraph(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.steps((String[]) null))
                .withMessage("steps");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.steps((List<String>) null))
                .withMessage("steps");
        assertThatNullPointerException().isThrownBy(() -> builder.table(null)).withMessage("table");
        assertThatNullPointerException().isThrownBy(() -> HtmlRenderer.of(null)).withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> HtmlRenderer.of(Language.SV).render(null))
                .withMessage("table");
    }

    /** {@return what stands between the tags of the main part} */
    private static String body(String html) {
        return html.substring(html.indexOf("<main>\n") + "<main>\n".length(), html.indexOf("</main>"));
    }
}
