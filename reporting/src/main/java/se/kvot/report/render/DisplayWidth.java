package se.kvot.report.render;

/**
 * How many places of a terminal a text takes: one for each code point, none for those that combine with the one before
 * or are not seen. Wide East Asian characters count as one.
 */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(String text) {
        return (int) text.codePoints().filter(DisplayWidth::takesAPlace).count();
    }

    private static boolean takesAPlace(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }
}
