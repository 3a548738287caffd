package se.kvot.document.tree;

/** What words without quotes are in YAML 1.2 (its core schema). */
final class Plain {

    private Plain() {}

    static Node.Kind kind(String text) {
        if (text.isEmpty()) {
            return Node.Kind.NULL;
        }
        char first = text.charAt(0);
        if (first <= '9' && (first >= '0' || first == '-' || first == '+' || first == '.')) {
            return number(text);
        }
        return switch (text) {
            case "~", "null", "Null", "NULL" -> Node.Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Node.Kind.BOOLEAN;
            default -> Node.Kind.TEXT;
        };
    }

    private static Node.Kind number(String text) {
        if (text.startsWith("0x")) {
            return text.length() > 2 && skip(text, 2, "0123456789abcdefABCDEF") == text.length()
                    ? Node.Kind.INTEGER
                    : Node.Kind.TEXT;
        }
        if (text.startsWith("0o")) {
            return text.length() > 2 && skip(text, 2, "01234567") == text.length() ? Node.Kind.INTEGER : Node.Kind.TEXT;
        }
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        String word = text.substring(start);
        if (word.equals(".inf")
                || word.equals(".Inf")
                || word.equals(".INF")
                || text.equals(".nan")
                || text.equals(".NaN")
                || text.equals(".NAN")) {
            return Node.Kind.DECIMAL;
        }
        int whole = digits(text, start);
        if (whole == text.length()) {
            return whole > start ? Node.Kind.INTEGER : Node.Kind.TEXT;
        }
        int end = whole;
        int count = whole - start;
        if (text.charAt(end) == '.') {
            int decimals = digits(text, end + 1);
            count += decimals - end - 1;
            end = decimals;
        }
        if (count == 0) {
            return Node.Kind.TEXT;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int sign = end + 1 < text.length() && (text.charAt(end + 1) == '-' || text.charAt(end + 1) == '+') ? 1 : 0;
            int exponent = digits(text, end + 1 + sign);
            if (exponent == end + 1 + sign) {
                return Node.Kind.TEXT;
            }
            end = exponent;
        }
        return end == text.length() ? Node.Kind.DECIMAL : Node.Kind.TEXT;
    }

    private static int digits(String text, int from) {
        return skip(text, from, "0123456789");
    }

    private static int skip(String text, int from, String signs) {
        int at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
