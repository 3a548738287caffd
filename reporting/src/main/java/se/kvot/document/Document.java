package se.kvot.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import se.kvot.agreement.Agreement;
import se.kvot.agreement.FollowUp;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.KeySpec;

/**
 * What one document holds (<i>dokument</i>): an agreement with all that belongs to it, or an internal distribution, a
 * follow-up or a ledger by itself.
 *
 * <p>Which it is, the document says beside {@code kvot}: {@code agreement/1}, for example.
 */
public sealed interface Document
        permits Document.OfAgreement, Document.OfDistribution, Document.OfFollowUp, Document.OfLedger {

    /** {@return what a document of this kind says beside {@code kvot}, such as {@code agreement/1}} */
    String kind();

    /** {@return what the document is called, such as {@code cancer-2017}} */
    String id();

    /** {@return the document of an agreement} */
    static OfAgreement of(Agreement agreement) {
        return new OfAgreement(agreement);
    }

    /**
     * An agreement (<i>överenskommelse</i>).
     *
     * @param agreement the agreement
     */
    record OfAgreement(Agreement agreement) implements Document {

        static final String KIND = "agreement/1";

        /** Makes a document. */
        public OfAgreement {
            requireNonNull(agreement, "agreement");
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String id() {
            return agreement.id();
        }
    }

    /**
     * An internal distribution by itself (<i>intern fördelning</i>).
     *
     * @param agreement the id of the agreement that it belongs to
     * @param sources the documents that it is taken from, by the word that stands for each
     * @param distribution the distribution
     */
    record OfDistribution(String agreement, ImmutableMap<String, String> sources, InternalDistribution distribution)
            implements Document {

        static final String KIND = "internal-distribution/1";

        /**
         * Makes a document.
         *
         * @throws IllegalArgumentException if the agreement is no id
         */
        public OfDistribution {
            KeySpec.requireName("id of agreement", agreement);
            requireNonNull(sources, "sources");
            requireNonNull(distribution, "distribution");
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String id() {
            return distribution.id();
        }
    }

    /**
     * A follow-up by itself (<i>uppföljning</i>).
     *
     * @param sources the documents that it is taken from, by the word that stands for each
     * @param followUp the follow-up, which names the agreement that it belongs to
     */
    record OfFollowUp(ImmutableMap<String, String> sources, FollowUp followUp) implements Document {

        static final String KIND = "follow-up/1";

        /**
         * Makes a document.
         *
         * @throws IllegalArgumentException if the follow-up names no agreement
         */
        public OfFollowUp {
            requireNonNull(sources, "sources");
            checkArgument(
                    followUp.agreement().isPresent(),
                    "agreement of a follow-up in a document of its own must be given but was missing");
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String id() {
            return followUp.id();
        }
    }

    /**
     * A ledger (<i>reskontra</i>).
     *
     * @param ledger the ledger, as the document states it
     */
    record OfLedger(LedgerDocument ledger) implements Document {

        static final String KIND = "ledger/1";

        /** Makes a document. */
        public OfLedger {
            requireNonNull(ledger, "ledger");
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String id() {
            return ledger.id();
        }
    }
}
