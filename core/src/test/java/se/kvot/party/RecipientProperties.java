package se.kvot.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.kvot.testkit.KvotDomain;

@Domain(KvotDomain.class)
@Domain(DomainContext.Global.class)
class RecipientProperties {

    @Property
    void textReadsBack(@ForAll Recipient recipient) {
        Recipient read = Recipient.parse(recipient.toString());

        assertThat(read).isEqualTo(recipient).hasToString(recipient.toString()).hasSameHashCodeAs(recipient);
        assertThat(read.name()).isEqualTo(recipient.name());
    }

    @Property
    void orderAgreesWithEquality(@ForAll Recipient a, @ForAll Recipient b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void everyRecipientIsFoundAtItsPlace(@ForAll Recipients recipients) {
        for (int i = 0; i < recipients.size(); i++) {
            assertThat(recipients.indexOf(recipients.get(i))).isEqualTo(i);
            assertThat(recipients.contains(recipients.get(i))).isTrue();
        }
    }

    @Property
    void membersAreTheSameInWhateverOrder(@ForAll Recipients recipients, @ForAll long seed) {
        List<Recipient> shuffled = new ArrayList<>(recipients.asList());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Recipients.copyOf(shuffled).hasSameMembers(recipients)).isTrue();
    }
}
