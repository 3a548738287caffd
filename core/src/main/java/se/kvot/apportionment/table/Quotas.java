package se.kvot.apportionment.table;

import java.math.BigInteger;
import java.util.Arrays;
import se.kvot.money.Fraction;

/** The cells counted in units: a whole number, rounded down, and what is left of one more unit. */
sealed interface Quotas {

    /** The number of bits that sums and prices of the narrow arithmetic may need beside those of the denominator. */
    int SPARE_BITS = 6;

    /** What the remainders stand over. */
    BigInteger denominator();

    BigInteger floor(int index);

    BigInteger remainder(int index);

    /** How many cells are to be rounded up so that every total is rounded to one of its neighbours. */
    Margins margins();

    static Quotas of(ExactTable table, Fraction unit) {
        BigInteger common = unit.denominator().gcd(table.denominator());
        BigInteger factor = unit.denominator().divide(common);
        BigInteger denominator = table.denominator().divide(common).multiply(unit.numerator());
        int cells = table.rows() * table.columns();
        int sumBits = denominator.bitLength() + (Integer.SIZE - Integer.numberOfLeadingZeros(cells)) + SPARE_BITS;
        return table.isNarrow() && factor.equals(BigInteger.ONE) && sumBits < Long.SIZE - 2
                ? new Narrow(table, denominator.longValueExact())
                : new Wide(table, factor, denominator);
    }

    /** Where everything fits in a {@code long}, sums and prices included. */
    final class Narrow implements Quotas {

        private final int rows;
        private final int columns;
        private final long denominator;
        private final long[] numerators;
        private final int shift;
        private final long inverse;

        private Narrow(ExactTable table, long denominator) {
            this.rows = table.rows();
            this.columns = table.columns();
            this.denominator = denominator;
            this.numerators = table.narrowNumerators();
            this.shift = Long.SIZE - 3 - Long.numberOfLeadingZeros(denominator);
            this.inverse = shift < 0
                    ? 0
                    : BigInteger.ONE
                            .shiftLeft(Long.SIZE + shift)
                            .divide(BigInteger.valueOf(denominator))
                            .longValueExact();
        }

        /**
         * Takes the whole units off from some cells, and tells what is left of all of them together.
         *
         * @param cells the numerators, and then what is left of each
         * @param whole where the units are put; as many
         */
        long split(long[] cells, long[] whole) {
            if (shift >= 0) {
                return multiply(cells, whole, denominator, inverse, shift);
            }
            long sum = 0;
            for (int i = 0; i < cells.length; i++) {
                whole[i] = Math.floorDiv(cells[i], denominator);
                cells[i] -= whole[i] * denominator;
                sum += cells[i];
            }
            return sum;
        }

        /**
         * Divides by multiplying, many times as fast: the quotient is at most one off, which its remainder tells. The
         * product is by itself in a loop, as it alone is done for one cell at a time.
         */
        private static long multiply(long[] cells, long[] whole, long denominator, long inverse, int shift) {
            for (int i = 0; i < cells.length; i++) {
                whole[i] = Math.multiplyHigh(cells[i], inverse);
            }
            long sum = 0;
            for (int i = 0; i < cells.length; i++) {
                long quotient = whole[i] >> shift;
                long remainder = cells[i] - quotient * denominator;
                long tooMany = remainder >> 63;
                long tooFew = (denominator - 1 - remainder) >> 63;
                long left = remainder + (denominator & tooMany) - (denominator & tooFew);
                whole[i] = quotient + tooMany - tooFew;
                cells[i] = left;
                sum += left;
            }
            return sum;
        }

        int rows() {
            return rows;
        }

        int columns() {
            return columns;
        }

        long longDenominator() {
            return denominator;
        }

        /** The cells times the denominator, row after row; nobody writes in them. */
        long[] numerators() {
            return numerators;
        }

        /** The cells' whole units, row after row, in a new array. */
        long[] floors() {
            long[] floors = new long[numerators.length];
            split(numerators.clone(), floors);
            return floors;
        }

        /** What the cells have beyond them, in a new array. */
        long[] remainders() {
            long[] remainders = numerators.clone();
            split(remainders, new long[remainders.length]);
            return remainders;
        }

        @Override
        public BigInteger denominator() {
            return BigInteger.valueOf(denominator);
        }

        @Override
        public BigInteger floor(int index) {
            return BigInteger.valueOf(Math.floorDiv(numerators[index], denominator));
        }

        @Override
        public BigInteger remainder(int index) {
            return BigInteger.valueOf(Math.floorMod(numerators[index], denominator));
        }

        @Override
        public Margins margins() {
            long[] remainders = remainders();
            long[] rowSums = new long[rows];
            long[] columnSums = new long[columns];
            for (int row = 0, i = 0; row < rows; row++) {
                long sum = 0;
                for (int column = 0; column < columns; column++, i++) {
                    sum += remainders[i];
                    columnSums[column] += remainders[i];
                }
                rowSums[row] = sum;
            }
            long total = Arrays.stream(rowSums).sum();
            boolean[] rowFree = split(rowSums);
            boolean[] columnFree = split(columnSums);
            return new Margins(rowSums, rowFree, columnSums, columnFree, total / denominator, total % denominator != 0);
        }

        /** Turns sums into whole units, and says which of them had something left. */
        private boolean[] split(long[] sums) {
            boolean[] free = new boolean[sums.length];
            for (int i = 0; i < sums.length; i++) {
                free[i] = sums[i] % denominator != 0;
                sums[i] /= denominator;
            }
            return free;
        }
    }

    /** Numbers of any size. */
    final class Wide implements Quotas {

        private final int rows;
        private final int columns;
        private final BigInteger denominator;
        private final BigInteger[] floors;
        private final BigInteger[] remainders;

        private Wide(ExactTable table, BigInteger factor, BigInteger denominator) {
            this.rows = table.rows();
            this.columns = table.columns();
            this.denominator = denominator;
            this.floors = new BigInteger[rows * columns];
            this.remainders = new BigInteger[rows * columns];
            for (int i = 0; i < floors.length; i++) {
                BigInteger numerator = table.numerator(i).multiply(factor);
                remainders[i] = numerator.mod(denominator);
                floors[i] = numerator.subtract(remainders[i]).divide(denominator);
            }
        }

        @Override
        public BigInteger denominator() {
            return denominator;
        }

        @Override
        public BigInteger floor(int index) {
            return floors[index];
        }

        @Override
        public BigInteger remainder(int index) {
            return remainders[index];
        }

        @Override
        public Margins margins() {
            BigInteger[] rowSums = new BigInteger[rows];
            BigInteger[] columnSums = new BigInteger[columns];
            Arrays.fill(rowSums, BigInteger.ZERO);
            Arrays.fill(columnSums, BigInteger.ZERO);
            BigInteger total = BigInteger.ZERO;
            for (int i = 0; i < remainders.length; i++) {
                rowSums[i / columns] = rowSums[i / columns].add(remainders[i]);
                columnSums[i % columns] = columnSums[i % columns].add(remainders[i]);
                total = total.add(remainders[i]);
            }
            return new Margins(
                    whole(rowSums), left(rowSums), whole(columnSums), left(columnSums), whole(total), left(total));
        }

        private long[] whole(BigInteger[] sums) {
            return Arrays.stream(sums).mapToLong(this::whole).toArray();
        }

        private long whole(BigInteger sum) {
            return sum.divide(denominator).longValueExact();
        }

        private boolean[] left(BigInteger[] sums) {
            boolean[] left = new boolean[sums.length];
            for (int i = 0; i < sums.length; i++) {
                left[i] = left(sums[i]);
            }
            return left;
        }

        private boolean left(BigInteger sum) {
            return sum.mod(denominator).signum() != 0;
        }
    }
}
