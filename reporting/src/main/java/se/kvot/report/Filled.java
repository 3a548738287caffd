package se.kvot.report;

/** A text with {@code {0}}, {@code {1}} and so on filled in; unlike the JDK's formats it knows no locale. */
final class Filled {

    private Filled() {}

    static String in(String text, String... values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open).append(values[Integer.parseInt(text, open + 1, close, 10)]);
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
