package se.kvot.apportionment.table;

import java.util.Arrays;

/** Nodes that wait, the one with the least key first; a node's key may go down while it waits. */
final class NodeQueue {

    private static final int ABSENT = -1;

    private final int[] heap;
    private final int[] places;
    private final long[] keys;
    private int size;

    NodeQueue(int nodes) {
        this.heap = new int[nodes];
        this.places = new int[nodes];
        this.keys = new long[nodes];
        Arrays.fill(places, ABSENT);
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            places[heap[i]] = ABSENT;
        }
        size = 0;
    }

    /** The key of the first node, or the greatest number when none waits. */
    long leastKey() {
        return size == 0 ? Long.MAX_VALUE : keys[heap[0]];
    }

    /** Adds a node, or moves it forward. */
    void push(int node, long key) {
        keys[node] = key;
        rise(node, places[node] == ABSENT ? size++ : places[node]);
    }

    private void rise(int node, int from) {
        int place = from;
        while (place > 0) {
            int above = (place - 1) >>> 1;
            if (keys[heap[above]] <= keys[node]) {
                break;
            }
            put(heap[above], place);
            place = above;
        }
        put(node, place);
    }

    private void put(int node, int place) {
        heap[place] = node;
        places[node] = place;
    }

    /** Takes the first node away; there must be one. */
    int pop() {
        int first = heap[0];
        places[first] = ABSENT;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return first;
    }

    private void sink(int node) {
        int place = 0;
        for (int below = 1; below < size; below = 2 * place + 1) {
            int less = below + 1 < size && keys[heap[below + 1]] < keys[heap[below]] ? below + 1 : below;
            if (keys[heap[less]] >= keys[node]) {
                break;
            }
            put(heap[less], place);
            place = less;
        }
        put(node, place);
    }
}
