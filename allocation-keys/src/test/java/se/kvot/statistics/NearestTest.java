package se.kvot.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    // Worked by hand: the fewest single changes that turn one into the other
    @ParameterizedTest(name = "{0}: {1} to {2} takes {3}")
    @CsvSource({
        "equal, Berg, Berg, 0",
        "from nothing, '', Berg, 4",
        "to nothing, Berg, '', 4",
        "replaced, Håbo, Habo, 1",
        "inserted first, 114, 0114, 1",
        "inserted last, 258, 2584, 1",
        "deleted first, 0114, 114, 1",
        "deleted last, 25844, 2584, 1",
        "neighbours swapped, 2362, 2326, 1",
        "first two swapped, 3226, 2326, 1",
        "not neighbours, 6322, 2326, 2",
        "the same sign is not swapped, 2332, 2322, 1",
        "one half of a swap is none, 12, 31, 2",
        "the other half, 12, 23, 2",
        "one of each, Kirnuna, Kiruma, 2",
        "nothing in common, abc, xyz, 3"
    })
    void countsChanges(String why, String from, String to, int changes) {
        assertThat(Nearest.distance(from, to)).isEqualTo(changes);
        assertThat(Nearest.distance(to, from)).isEqualTo(changes);
    }
}
