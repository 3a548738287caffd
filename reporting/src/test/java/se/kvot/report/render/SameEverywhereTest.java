package se.kvot.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.report.Language;
import se.kvot.report.RegionalQuotas;

/** The machine's language, digits and time zone leave no trace in what is shown. */
class SameEverywhereTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    static Stream<Arguments> renderers() {
        return Stream.of(
                        TextRenderer.of(Language.SV),
                        MarkdownRenderer.of(Language.EN),
                        CsvRenderer.swedish(),
                        HtmlRenderer.of(Language.SV))
                .flatMap(renderer -> Stream.of("tr-TR", "ar-EG-u-nu-arab", "sv-SE", "th-TH-u-ca-buddhist-nu-thai")
                        .map(tag -> arguments(renderer.getClass().getSimpleName() + " " + tag, renderer, tag)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("renderers")
    void showsTheSame(String why, TableRenderer renderer, String tag) {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String atHome = renderer.render(RegionalQuotas.table()) + renderer.render(Shown.everything());

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(renderer.render(RegionalQuotas.table()) + renderer.render(Shown.everything()))
                .isEqualTo(atHome);
    }
}
