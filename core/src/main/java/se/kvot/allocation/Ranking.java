package se.kvot.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * Who got the units left over, the best claim first.
 *
 * @param ranks by place of the recipient, in order, from 0
 * @param tiedFrom the rank from which on claims were equal and there were too few units for all of them
 */
record Ranking(ImmutableMap<Integer, Integer> ranks, int tiedFrom) {

    static final Ranking NOBODY = new Ranking(ImmutableMap.of(), 0);

    static Ranking of(ImmutableList<Integer> places, int tiedFrom) {
        ImmutableMap.Builder<Integer, Integer> ranks = ImmutableMap.builder();
        for (int rank = 0; rank < places.size(); rank++) {
            ranks.put(places.get(rank), rank);
        }
        return new Ranking(ranks.buildOrThrow(), tiedFrom);
    }
}
