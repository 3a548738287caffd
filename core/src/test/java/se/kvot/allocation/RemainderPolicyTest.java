package se.kvot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvot.allocation.Cases.recipient;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvot.testkit.ValueContract;

class RemainderPolicyTest {

    @Test
    void policiesHaveIds() {
        assertThat(Stream.of(
                        RemainderPolicy.largestRemainder(),
                        RemainderPolicy.independent(),
                        RemainderPolicy.keptByPayer(),
                        RemainderPolicy.toRecipient(recipient(1))))
                .extracting(RemainderPolicy::id)
                .containsExactly("largest-remainder", "independent", "kept-by-payer", "to-recipient");
    }

    @Test
    void equality() {
        ValueContract.assertEqualityGroups(
                List.of(RemainderPolicy.largestRemainder(), RemainderPolicy.largestRemainder()),
                List.of(RemainderPolicy.independent(), RemainderPolicy.independent()),
                List.of(RemainderPolicy.keptByPayer(), RemainderPolicy.keptByPayer()),
                List.of(RemainderPolicy.toRecipient(recipient(1)), RemainderPolicy.toRecipient(recipient(1))),
                List.of(RemainderPolicy.toRecipient(recipient(2))));
    }

    @Test
    void nullIsRefused() {
        ValueContract.assertNullRefused(
                RemainderPolicy.class, recipient(1), se.kvot.apportionment.ApportionmentMethod.CUMULATIVE);
        ValueContract.assertNullRefused(RemainderPolicy.ToRecipient.class, recipient(1));
    }
}
