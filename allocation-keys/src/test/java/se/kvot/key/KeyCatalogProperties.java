package se.kvot.key;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvot.agreement.KeySpec;
import se.kvot.allocation.DistributionKey;

class KeyCatalogProperties {

    private final KeyCatalog standard = KeyCatalog.standard();

    @Provide
    Arbitrary<GeneratedKeys.Bound> keys() {
        return GeneratedKeys.keys(4);
    }

    @Property
    void aSpecMakesTheKeyThatItDescribes(@ForAll("keys") GeneratedKeys.Bound bound) {
        DistributionKey key = standard.key(bound.spec(), GeneratedKeys.SOURCES);

        assertThat(key).isEqualTo(bound.key());
    }

    @Property
    void aKeyIsWrittenAsTheSpecThatDescribesIt(@ForAll("keys") GeneratedKeys.Bound bound) {
        KeySpec spec = standard.spec(bound.key(), GeneratedKeys.SOURCES);

        assertThat(spec).isEqualTo(bound.spec());
        assertThat(spec.id()).isEqualTo(bound.key().id());
    }

    @Property
    void aKeyComesBackFromItsSpecAndASpecFromItsKey(@ForAll("keys") GeneratedKeys.Bound bound) {
        KeySpec spec = standard.spec(bound.key(), GeneratedKeys.SOURCES);
        DistributionKey key = standard.key(bound.spec(), GeneratedKeys.SOURCES);

        assertThat(standard.key(spec, GeneratedKeys.SOURCES)).isEqualTo(bound.key());
        assertThat(standard.spec(key, GeneratedKeys.SOURCES)).isEqualTo(bound.spec());
    }
}
