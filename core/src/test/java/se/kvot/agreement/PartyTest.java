package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.party.Recipient;
import se.kvot.testkit.ValueContract;

final class PartyTest {

    private static final Recipient BLEKINGE = Recipient.region("10", "Blekinge");

    static Stream<Arguments> parties() {
        return Stream.of(
                Arguments.of("a name", "RCC Syd", Party.of("RCC Syd")),
                Arguments.of("a recipient", "region 10 Blekinge", Party.of(BLEKINGE)),
                Arguments.of("a name with a kind of recipient in it", "Svensk region", Party.of("Svensk region")),
                Arguments.of("a name that begins like one", "regionen", Party.of("regionen")),
                Arguments.of("a kind alone", "state", Party.of("state")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parties")
    void isReadAsItIsWritten(String why, String text, Party party) {
        assertThat(Party.parse(text)).isEqualTo(party).hasToString(text);
    }

    @Test
    void aRecipientIsKnownAsOne() {
        assertThat(Party.of(BLEKINGE).recipient()).contains(BLEKINGE);
        assertThat(Party.of(BLEKINGE).name()).isEqualTo("Blekinge");
        assertThat(Party.of("SKR").recipient()).isEmpty();
        assertThat(Party.of("SKR").name()).isEqualTo("SKR");
    }

    @Test
    void aMistypedRecipientIsNoName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Party.parse("region 1O Blekinge"))
                .withMessage("region code must be two digits but was \"1O\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Party.of("region 10 Blekinge"))
                .withMessage("name of a party must not begin with a kind of recipient but was \"region 10 Blekinge\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Party.parse(" "))
                .withMessage("name of a party must not be blank but was \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Party.parse("S\u2028R"))
                .withMessage("name of a party must be on one line, of signs that can be printed, but was \"S\u2028R\"");
    }

    @Test
    void partiesAreValues() {
        ValueContract.assertEqualityGroups(
                List.of(Party.of("SKR"), Party.of("SKR")),
                List.of(Party.of("SKL")),
                List.of(Party.of(BLEKINGE), Party.of(BLEKINGE.withName("Landstinget Blekinge"))),
                List.of(Party.of("Blekinge")),
                List.of(Party.of(Recipient.county("10", "Blekinge"))));
        ValueContract.assertNullRefused(Party.class, "SKR", BLEKINGE);
        ValueContract.assertNullRefused(PartyRole.class, Party.of("SKR"), Role.PAYER);
    }

    @Test
    void aPartIsNamedFromOutside() {
        PartRef part = PartRef.parse("cancer-2017/standardised-care-pathways");

        assertThat(part).isEqualTo(new PartRef("cancer-2017", "standardised-care-pathways"));
        assertThat(part).hasToString("cancer-2017/standardised-care-pathways");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartRef.parse("cancer-2017"))
                .withMessage("part must be written as agreement/part but was \"cancer-2017\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartRef.parse("/p"))
                .withMessage(
                        "id of an agreement must be words of a to z and 0 to 9 with '-' between them but was \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartRef.parse("a/p/q"))
                .withMessage("id of a part must be words of a to z and 0 to 9 with '-' between them but was \"p/q\"");
        ValueContract.assertNullRefused(PartRef.class, "a");
    }
}
