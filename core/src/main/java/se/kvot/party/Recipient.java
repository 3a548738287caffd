package se.kvot.party;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One who receives money (<i>mottagare</i>), such as {@code municipality 2326 Berg}.
 *
 * <p>Identity is kind and code. The name is for people: two recipients that differ only in name are equal, as a region
 * is the same under its former name. The natural order is by code, then by kind.
 *
 * <pre>{@code
 * Recipient berg = Recipient.municipality("2326", "Berg");
 * Recipient region = Recipient.region("23", "Region Jämtland Härjedalen");
 * Recipient board = Recipient.board(region, "HSN", "Hälso- och sjukvårdsnämnden"); // code 23/HSN
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Recipient implements Comparable<Recipient> {

    private static final int LONGEST_NAME = 200;

    private static final Comparator<Recipient> ORDER =
            Comparator.comparing(Recipient::code).thenComparing(Recipient::kind);

    private final RecipientKind kind;
    private final String code;
    private final @Nullable String name;

    /**
     * {@return the recipient of that kind and code, without a name}
     *
     * @throws IllegalArgumentException if the code is not written as codes of that kind are
     */
    public static Recipient of(RecipientKind kind, String code) {
        return new Recipient(kind, code, null);
    }

    /**
     * {@return the recipient of that kind, code and name}
     *
     * @throws IllegalArgumentException if the code is not written as codes of that kind are, or the name is blank
     */
    public static Recipient of(RecipientKind kind, String code, String name) {
        return new Recipient(kind, code, requireNonNull(name, "name"));
    }

    /** {@return the state, in statistics the whole country} */
    public static Recipient state() {
        return of(RecipientKind.STATE, "00", "Riket");
    }

    /**
     * {@return an authority}
     *
     * @throws IllegalArgumentException if the code has other signs than letters, digits, '.', '_' and '-'
     */
    public static Recipient authority(String code, String name) {
        return of(RecipientKind.AUTHORITY, code, name);
    }

    /**
     * {@return a region}
     *
     * @throws IllegalArgumentException if the code is not two digits
     */
    public static Recipient region(String code, String name) {
        return of(RecipientKind.REGION, code, name);
    }

    /**
     * {@return a county as joint recipient}
     *
     * @throws IllegalArgumentException if the code is not two digits
     */
    public static Recipient county(String code, String name) {
        return of(RecipientKind.COUNTY, code, name);
    }

    /**
     * {@return a municipality}
     *
     * @throws IllegalArgumentException if the code is not four digits
     */
    public static Recipient municipality(String code, String name) {
        return of(RecipientKind.MUNICIPALITY, code, name);
    }

    /**
     * {@return a board of a region or municipality}
     *
     * @param parent the region or municipality
     * @param ownCode the board's code within its parent, such as {@code HSN}
     * @throws IllegalArgumentException if the parent is something else or the code has signs that codes do not have
     */
    public static Recipient board(Recipient parent, String ownCode, String name) {
        checkArgument(
                parent.kind == RecipientKind.REGION || parent.kind == RecipientKind.MUNICIPALITY,
                "parent of a board must be a region or municipality but was %s",
                parent);
        return of(RecipientKind.BOARD, codeWithin(parent, ownCode), name);
    }

    /**
     * {@return a unit of a region, municipality, board or unit}
     *
     * @param parent what the unit belongs to
     * @param ownCode the unit's code within its parent, such as {@code BUP}
     * @throws IllegalArgumentException if the parent is something else or the code has signs that codes do not have
     */
    public static Recipient unit(Recipient parent, String ownCode, String name) {
        checkArgument(
                switch (parent.kind) {
                    case REGION, MUNICIPALITY, BOARD, UNIT -> true;
                    case STATE, AUTHORITY, COUNTY -> false;
                },
                "parent of a unit must be a region, municipality, board or unit but was %s",
                parent);
        return of(RecipientKind.UNIT, codeWithin(parent, ownCode), name);
    }

    /**
     * Reads what {@link #toString()} writes: kind, code and, if there is one, name.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Recipient parse(String text) {
        String[] words = text.split(" ", 3);
        checkArgument(
                words.length >= 2,
                "recipient must be written like \"municipality 2326 Berg\" but was \"%s\"",
                RecipientKind.cut(text));
        RecipientKind kind = RecipientKind.parse(words[0]);
        return words.length == 2 ? of(kind, words[1]) : of(kind, words[1], words[2]);
    }

    private static String codeWithin(Recipient parent, String ownCode) {
        requireNonNull(ownCode, "ownCode");
        // or a unit of a region could pass for a unit of one of its boards
        checkArgument(
                ownCode.indexOf('/') < 0, "ownCode must not contain '/' but was \"%s\"", RecipientKind.cut(ownCode));
        return parent.code + "/" + ownCode;
    }

    private Recipient(RecipientKind kind, String code, @Nullable String name) {
        this.kind = kind;
        this.code = kind.requireCode(code);
        checkArgument(
                name == null || !name.isBlank(),
                "name of %s %s must not be blank but was \"%s\"",
                kind.word(),
                code,
                name);
        checkArgument(
                name == null || name.length() <= LONGEST_NAME,
                "name of %s %s must have at most %s characters but had %s",
                kind.word(),
                code,
                LONGEST_NAME,
                name == null ? 0 : name.length());
        checkArgument(
                name == null || name.codePoints().noneMatch(Recipient::isInvisible),
                "name of %s %s must have no control characters or other signs that cannot be seen but had some",
                kind.word(),
                code);
        this.name = name;
    }

    /** Signs that would let a name pass for another line, or turn the figures beside it round. */
    private static boolean isInvisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** {@return what kind of recipient this is} */
    public RecipientKind kind() {
        return kind;
    }

    /** {@return the code, with its leading zeros} */
    public String code() {
        return code;
    }

    /** {@return the name, if one was given} */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** {@return what to call this recipient in a table: its name, or else its code} */
    public String label() {
        return name == null ? code : name;
    }

    /**
     * {@return the two digits of the county that this region, county or municipality, or the one that this board or unit
     * belongs to, lies in}
     *
     * @throws IllegalArgumentException for the state and authorities, which lie in no county
     */
    public String countyCode() {
        checkArgument(
                kind != RecipientKind.STATE && kind != RecipientKind.AUTHORITY,
                "recipient must lie in a county but was %s",
                this);
        return code.substring(0, 2);
    }

    /** {@return the same recipient under another name} */
    public Recipient withName(String name) {
        return of(kind, code, name);
    }

    @Override
    public int compareTo(Recipient other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Recipient that && kind == that.kind && code.equals(that.code));
    }

    @Override
    public int hashCode() {
        return 31 * kind.word().hashCode() + code.hashCode();
    }

    /** {@return kind, code and name, such as {@code municipality 2326 Berg}} */
    @Override
    public String toString() {
        return kind.word() + " " + code + (name == null ? "" : " " + name);
    }
}
