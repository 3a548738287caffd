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
        private final long[] floors;
        private final long[] remainders;

        private Narrow(ExactTable table, long denominator) {
            this.rows = table.rows();
            this.columns = table.columns();
            this.denominator = denominator;
            long[] numerators = table.narrowNumerators();
            this.floors = new long[numerators.length];
            this.remainders = new long[numerators.length];
            int bits = Long.SIZE - 1 - Long.numberOfLeadingZeros(denominator);
            if (bits < 2) {
                for (int i = 0; i < numerators.length; i++) {
                    floors[i] = Math.floorDiv(numerators[i], denominator);
                    remainders[i] = numerators[i] - floors[i] * denominator;
                }
            } else {
                multiply(numerators, bits - 2);
            }
        }

        /** Divides by multiplying, many times as fast: the quotient is at most one off, which its remainder tells. */
        private void multiply(long[] numerators, int shift) {
            long inverse = BigInteger.ONE
                    .shiftLeft(Long.SIZE + shift)
                    .divide(BigInteger.valueOf(denominator))
                    .longValueExact();
            for (int i = 0; i < numerators.length; i++) {
                long quotient = Math.multiplyHigh(numerators[i], inverse) >> shift;
                long remainder = numerators[i] - quotient * denominator;
                long tooMany = remainder >> 63;
                long tooFew = (denominator - 1 - remainder) >> 63;
                floors[i] = quotient + tooMany - tooFew;
                remainders[i] = remainder + (denominator & tooMany) - (denominator & tooFew);
            }
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

        /** The cells' whole units, row after row; nobody writes in them. */
        long[] floors() {
            return floors;
        }

        /** What the cells have beyond them; nobody writes in them. */
        long[] remainders() {
            return remainders;
        }

        @Override
        public BigInteger denominator() {
            return BigInteger.valueOf(denominator);
        }

        @Override
        public BigInteger floor(int index) {
            return BigInteger.valueOf(floors[index]);
        }

        @Override
        public BigInteger remainder(int index) {
            return BigInteger.valueOf(remainders[index]);
        }

        @Override
        public Margins margins() {
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
