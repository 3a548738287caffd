package se.kvot.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvot.testkit.ValueContract;

class RecipientsTest {

    private static final Recipient BERG = Recipient.municipality("2326", "Berg");
    private static final Recipient BRACKE = Recipient.municipality("2305", "Bräcke");
    private static final Recipient ARE = Recipient.municipality("2321", "Åre");
    private static final Recipients TWO = Recipients.of(BERG, BRACKE);

    @Test
    void keepTheirOrder() {
        assertThat(TWO).containsExactly(BERG, BRACKE);
        assertThat(TWO.asList()).containsExactly(BERG, BRACKE);
        assertThat(TWO.stream()).containsExactly(BERG, BRACKE);
        assertThat(TWO.size()).isEqualTo(2);
        assertThat(TWO.get(1)).isEqualTo(BRACKE);
        assertThat(TWO.indexOf(BERG)).isZero();
        assertThat(TWO.indexOf(Recipient.of(RecipientKind.MUNICIPALITY, "2305")))
                .isEqualTo(1);
        assertThat(TWO.contains(BRACKE)).isTrue();
        assertThat(TWO.contains(ARE)).isFalse();
        assertThat(TWO).hasToString("[municipality 2326 Berg, municipality 2305 Bräcke]");
    }

    @Test
    void doNotFollowTheListTheyWereMadeFrom() {
        List<Recipient> list = new ArrayList<>(List.of(BERG, BRACKE));
        Recipients recipients = Recipients.copyOf(list);

        list.clear();

        assertThat(recipients).containsExactly(BERG, BRACKE);
        assertThat(Recipients.copyOf(recipients)).isSameAs(recipients);
    }

    @Test
    void areOneOrMoreAndDifferent() {
        assertThatThrownBy(() -> Recipients.of())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipients must have at least one member but were empty");
        assertThatThrownBy(() -> Recipients.of(BERG, BRACKE, BERG.withName("Bergs kommun")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "recipients must be different but municipality 2326 Bergs kommun is both number 1 and number 3");
    }

    @Test
    void refuseAStranger() {
        assertThatThrownBy(() -> TWO.indexOf(ARE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipient must be one of the 2 listed but was municipality 2321 Åre");
        assertThatThrownBy(() -> TWO.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void haveTheSameMembersInWhateverOrder() {
        assertThat(TWO.hasSameMembers(Recipients.of(BRACKE, BERG))).isTrue();
        assertThat(TWO.hasSameMembers(Recipients.of(BERG, ARE))).isFalse();
        assertThat(TWO.hasSameMembers(Recipients.of(BERG))).isFalse();
        assertThat(Recipients.of(BERG).hasSameMembers(TWO)).isFalse();
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(TWO, Recipients.copyOf(Arrays.asList(BERG.withName("B"), BRACKE))),
                List.of(Recipients.of(BRACKE, BERG)),
                List.of(Recipients.of(BERG)));
        assertThat(TWO.hashCode()).isEqualTo(List.of(BERG, BRACKE).hashCode());
    }

    @Test
    void nullIsRefused() {
        ValueContract.assertNullRefused(Recipients.class, TWO, BERG);
    }
}
