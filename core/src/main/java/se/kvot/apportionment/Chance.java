package se.kvot.apportionment;

/** How far what is counted may be from what is expected: about the root of how many there are. */
final class Chance {

    private Chance() {}

    /** The root of a number that is not negative, or half as much again; zero has one. */
    static long root(long number) {
        return 1L << ((Long.SIZE - Long.numberOfLeadingZeros(number)) / 2);
    }

    /** So far from what is expected that chance seldom goes farther. */
    static long margin(long number) {
        return 4 * root(number);
    }
}
