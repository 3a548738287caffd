/**
 * The test kit: holds a distribution key of one's own to what every key promises.
 *
 * <p>Add {@code se.kvot:kvot-core} once more with {@code <type>test-jar</type>} and {@code <scope>test</scope>}, and
 * {@code net.jqwik:jqwik} 1.9.3 and {@code org.assertj:assertj-core} with {@code <scope>test</scope>}; let Surefire
 * include {@code **}{@code /*Properties.java}. Then say which cases the key is tried on, and which promises it makes by the
 * interfaces that the class implements; each brings its own properties:
 *
 * <pre>{@code
 * class BedsKeyProperties
 *         implements DistributionKeyContract.DistributesAll, DistributionKeyContract.Homogeneous {
 *
 *     public Arbitrary<KeyCase> keyCases() {
 *         return GeneratedWeights.weightedPools().map(pool -> pool.keyCase(new BedsKey(pool.weightsByRecipient())));
 *     }
 * }
 * }</pre>
 *
 * <p>{@link se.kvot.testkit.KvotDomain} gives the same cases to other properties ({@code @Domain(KvotDomain.class)}).
 * {@link se.kvot.testkit.SlowOracle} says slowly what a rounding makes of entitlements, and shares no code with the
 * library. The property engine shows only in the {@code Generated…} classes, the domain and the contract.
 */
@NullMarked
package se.kvot.testkit;

import org.jspecify.annotations.NullMarked;
