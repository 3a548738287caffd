package se.kvot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;

class LanguageProperties {
    @Property
    void aWrittenNumberReadsAsTheSameDigits(@ForAll Language language, @ForAll @Scale(8) BigDecimal number) {
        String group = language == Language.SV ? "\u00a0" : ",";
        String plain = language.number(number)
                .replace(group, "")
                .replace(language.decimalSign(), '.')
                .replace('\u2212', '-');

        assertThat(plain).isEqualTo(number.toPlainString());
    }
}
