package se.kvot.example.seeds;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kvot.agreement.InternalDistribution;
import se.kvot.agreement.InternalLine;
import se.kvot.agreement.Overhead;
import se.kvot.agreement.Party;
import se.kvot.agreement.Source;
import se.kvot.money.StatedAmount;

/** Arithmetic over what documents state, in kronor and exactly. */
final class Stated {

    private Stated() {}

    static BigDecimal kronor(String amount) {
        return StatedAmount.parse(amount).kronor();
    }

    /** The sum of lines that all have an amount. */
    static BigDecimal sum(Collection<InternalLine> lines) {
        return lines.stream().map(Stated::kronor).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal kronor(InternalLine line) {
        return line.amount().orElseThrow().kronor();
    }

    static BigDecimal income(InternalDistribution distribution) {
        return distribution.income().orElseThrow().kronor();
    }

    static BigDecimal overhead(InternalDistribution distribution) {
        return distribution.overhead().flatMap(Overhead::amount).orElseThrow().kronor();
    }

    /** What income and overhead leave, less what the lines give: nothing, where the row adds up. */
    static BigDecimal leftOver(InternalDistribution distribution) {
        return income(distribution).subtract(overhead(distribution)).subtract(sum(distribution.lines()));
    }

    /** What each board gets, by its name. */
    static Map<String, BigDecimal> byBoard(Collection<InternalLine> lines) {
        Map<String, BigDecimal> boards = new TreeMap<>();
        lines.forEach(line -> boards.merge(board(line), kronor(line), BigDecimal::add));
        return boards;
    }

    /** One sentence for each board that two accounts of the same money do not give the same. */
    static List<String> contradictions(InternalDistribution one, InternalDistribution other) {
        Map<String, BigDecimal> ones = byBoard(one.lines());
        Map<String, BigDecimal> others = byBoard(other.lines());
        return ones.keySet().stream()
                .filter(board -> ones.get(board).compareTo(others.getOrDefault(board, BigDecimal.ZERO)) != 0)
                .map(board -> board + " gets " + shown(board, one) + " but " + shown(board, other))
                .collect(Collectors.toList());
    }

    private static String shown(String board, InternalDistribution distribution) {
        return distribution.lines().stream()
                .filter(line -> board(line).equals(board))
                .map(line -> line.amount().orElseThrow().text() + " (" + source(line) + ")")
                .collect(Collectors.joining(" + "));
    }

    private static String source(InternalLine line) {
        return line.source().map(Source::toString).orElse("no source");
    }

    private static String board(InternalLine line) {
        return line.to().map(Party::name).orElseThrow();
    }
}
