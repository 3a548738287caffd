package se.kvot.agreement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A demand that must be met to get the money or to keep it (<i>villkor, krav</i>).
 *
 * <pre>{@code
 * Condition ten = new Condition.Volume(
 *         "ten-more",
 *         "inför ytterligare 10 standardiserade vårdförlopp",
 *         Threshold.parse("10"),
 *         "vårdförlopp",
 *         Optional.of(Source.of("S1", 103)));
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public sealed interface Condition {

    /** {@return what it is called in the agreement} */
    String id();

    /** {@return what is demanded, in words} */
    String text();

    /** {@return where it is stated, if it is known} */
    Optional<Source> source();

    /** {@return the word for this kind of demand, such as {@code volume}} */
    String kind();

    /**
     * Something to be done (<i>insats</i>).
     *
     * @param id what it is called in the agreement
     * @param text what is demanded, in words
     * @param source where it is stated, if it is known
     */
    record Action(String id, String text, Optional<Source> source) implements Condition {

        /**
         * Makes a demand.
         *
         * @throws IllegalArgumentException if the id is not made of words of a to z and 0 to 9 with {@code -} between
         *     them, or a text is blank
         */
        public Action {
            check(id, text, source);
        }

        @Override
        public String kind() {
            return "action";
        }
    }

    /**
     * How much must be done (<i>volymkrav</i>).
     *
     * @param id what it is called in the agreement
     * @param text what is demanded, in words
     * @param atLeast the least that is enough
     * @param of what is counted
     * @param source where it is stated, if it is known
     */
    record Volume(String id, String text, Threshold atLeast, String of, Optional<Source> source) implements Condition {

        /**
         * Makes a demand.
         *
         * @throws IllegalArgumentException if the id is not made of words of a to z and 0 to 9 with {@code -} between
         *     them, or a text is blank
         */
        public Volume {
            check(id, text, source);
            requireNonNull(atLeast, "atLeast");
            Require.text("what condition " + id + " counts", of);
        }

        @Override
        public String kind() {
            return "volume";
        }
    }

    /**
     * Something that must be in place (<i>struktur</i>), such as a coordinator.
     *
     * @param id what it is called in the agreement
     * @param text what is demanded, in words
     * @param source where it is stated, if it is known
     */
    record Structure(String id, String text, Optional<Source> source) implements Condition {

        /**
         * Makes a demand.
         *
         * @throws IllegalArgumentException if the id is not made of words of a to z and 0 to 9 with {@code -} between
         *     them, or a text is blank
         */
        public Structure {
            check(id, text, source);
        }

        @Override
        public String kind() {
            return "structure";
        }
    }

    /**
     * That something is reported (<i>redovisningskrav</i>).
     *
     * @param id what it is called in the agreement
     * @param text what is demanded, in words
     * @param source where it is stated, if it is known
     */
    record Report(String id, String text, Optional<Source> source) implements Condition {

        /**
         * Makes a demand.
         *
         * @throws IllegalArgumentException if the id is not made of words of a to z and 0 to 9 with {@code -} between
         *     them, or a text is blank
         */
        public Report {
            check(id, text, source);
        }

        @Override
        public String kind() {
            return "report";
        }
    }

    /**
     * Who must take part (<i>medverkan</i>).
     *
     * @param id what it is called in the agreement
     * @param text what is demanded, in words
     * @param who who must
     * @param source where it is stated, if it is known
     */
    record Involvement(String id, String text, Party who, Optional<Source> source) implements Condition {

        /**
         * Makes a demand.
         *
         * @throws IllegalArgumentException if the id is not made of words of a to z and 0 to 9 with {@code -} between
         *     them, or a text is blank
         */
        public Involvement {
            check(id, text, source);
            requireNonNull(who, "who");
        }

        @Override
        public String kind() {
            return "involvement";
        }
    }

    /**
     * How the money is accounted for (<i>redovisningsskyldighet</i>), such as separately.
     *
     * @param id what it is called in the agreement
     * @param text what is demanded, in words
     * @param source where it is stated, if it is known
     */
    record Accounting(String id, String text, Optional<Source> source) implements Condition {

        /**
         * Makes a demand.
         *
         * @throws IllegalArgumentException if the id is not made of words of a to z and 0 to 9 with {@code -} between
         *     them, or a text is blank
         */
        public Accounting {
            check(id, text, source);
        }

        @Override
        public String kind() {
            return "accounting";
        }
    }

    private static void check(String id, String text, Optional<Source> source) {
        Require.id("a condition", id);
        Require.text("text of condition " + id, text);
        requireNonNull(source, "source");
    }
}
