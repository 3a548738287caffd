package se.kvot.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(RandomTables.class)
class TableProperties {
    @Property(tries = 300)
    void transposedTwiceIsTheTableItself(@ForAll Table table) {
        assertThat(table.transposed().transposed()).isEqualTo(table);
    }

    @Property(tries = 300)
    void everyCellIsFoundAcrossInTheTransposed(@ForAll Table table) {
        Table turned = table.transposed();

        assertThat(turned.columns()).hasSize(table.rows().size() + 1);
        assertThat(turned.rows()).hasSize(table.columns().size() - 1);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 1; column < table.columns().size(); column++) {
                assertThat(turned.rows().get(column - 1).cells().get(row + 1))
                        .isEqualTo(table.rows().get(row).cells().get(column));
            }
        }
    }
}
