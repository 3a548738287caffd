package se.kvot.agreement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;

/**
 * One who has to do with an agreement (<i>part, aktör</i>): a recipient, such as {@code region 10 Blekinge}, or anybody
 * else by name, such as {@code Socialdepartementet}.
 *
 * <p>Recipients are equal as {@link Recipient} says, others by name.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Party {

    private final String name;
    private final @Nullable Recipient recipient;

    /** {@return that recipient} */
    public static Party of(Recipient recipient) {
        return new Party(recipient.label(), recipient);
    }

    /**
     * {@return one of that name, who is no recipient}
     *
     * @throws IllegalArgumentException if the name is blank, is not on one line, or begins as a recipient does
     */
    public static Party of(String name) {
        Require.line("name of a party", name);
        if (looksLikeRecipient(name)) {
            throw new IllegalArgumentException(
                    "name of a party must not begin with a kind of recipient but was " + Shown.quoted(Shown.cut(name)));
        }
        return new Party(name, null);
    }

    /**
     * Reads what {@link #toString} writes: what begins with a kind of recipient is a recipient, all else a name.
     *
     * @throws IllegalArgumentException if the text is blank, is not on one line, or begins with a kind of recipient and
     *     goes on otherwise
     */
    public static Party parse(String text) {
        requireNonNull(text, "text");
        return looksLikeRecipient(text) ? of(Recipient.parse(text)) : of(text);
    }

    private static boolean looksLikeRecipient(String text) {
        return Stream.of(RecipientKind.values()).anyMatch(kind -> text.startsWith(kind.word() + " "));
    }

    private Party(String name, @Nullable Recipient recipient) {
        this.name = name;
        this.recipient = recipient;
    }

    /** {@return what to call it} */
    public String name() {
        return name;
    }

    /** {@return the recipient, if it is one} */
    public Optional<Recipient> recipient() {
        return Optional.ofNullable(recipient);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Party that && identity().equals(that.identity());
    }

    @Override
    public int hashCode() {
        return identity().hashCode();
    }

    /** {@return the recipient as text, such as {@code region 10 Blekinge}, or else the name} */
    @Override
    public String toString() {
        return recipient == null ? name : recipient.toString();
    }

    private Object identity() {
        return recipient == null ? name : recipient;
    }
}
