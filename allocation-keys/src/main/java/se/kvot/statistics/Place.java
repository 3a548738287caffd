package se.kvot.statistics;

/** Where in a file something stands, counted from 1. */
record Place(String sourceName, long line, int column) {

    /** {@return the beginning of a file, for what concerns all of it} */
    static Place startOf(String sourceName) {
        return new Place(sourceName, 1, 1);
    }

    /** {@return what to throw about what stands here} */
    StatisticFormatException error(String problem) {
        return new StatisticFormatException(sourceName, line, column, problem);
    }
}
