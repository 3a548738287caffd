package se.kvot.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.DinicMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.kvot.apportionment.table.ExactTable;
import se.kvot.apportionment.table.RoundedTable;
import se.kvot.apportionment.table.TableRounding;
import se.kvot.money.Fraction;

/**
 * Rounding a table of 290 municipalities and 30 or 1000 purposes from öre to 10 000 kronor so that it adds up both ways.
 * Baselines from the same {@code long[]}: Dinic's maximum flow of JGraphT for some table, the native minimum cost flow of
 * OR-tools for a least one; each with its graph built on the way, and with the graph ready before the clock starts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TableBenchmark {

    private static final int ROWS = 290;
    private static final long UNIT = 1_000_000;

    @Param({"30", "1000"})
    private int columns;

    private long[] cells;
    private Fraction unit;
    private Graph<Integer, DefaultWeightedEdge> graph;
    private MinCostFlow network;

    @Setup
    public void prepare() {
        Loader.loadNativeLibraries();
        Random random = new Random(columns);
        long[] sizes = random.longs(ROWS, 2_500, 1_000_000).toArray();
        long[] pools = random.longs(columns, 1_000, 1_000_000).toArray();
        cells = new long[ROWS * columns];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = sizes[i / columns] * pools[i % columns] / 97;
        }
        unit = Fraction.of(UNIT);
        graph = new Network(cells, columns).graph();
        network = new Network(cells, columns).network();
        long least = leastDeviation().deviation().numerator().longValueExact();
        long stated = new Network(cells, columns).deviation(network);
        if (least != stated) {
            throw new IllegalStateException("deviations must be the same but were " + least + " and " + stated);
        }
    }

    @Benchmark
    public RoundedTable feasible() {
        return TableRounding.of(ExactTable.ofNumerators(columns, cells, 1), unit).feasible();
    }

    @Benchmark
    public RoundedTable leastDeviation() {
        return TableRounding.of(ExactTable.ofNumerators(columns, cells, 1), unit).leastDeviation();
    }

    @Benchmark
    public Object dinicOfJGraphT() {
        return flow(new Network(cells, columns).graph());
    }

    @Benchmark
    public Object dinicOfJGraphTOnceBuilt() {
        return flow(graph);
    }

    private static Object flow(Graph<Integer, DefaultWeightedEdge> graph) {
        return new DinicMFImpl<>(graph).getMaximumFlow(Network.SOURCE, Network.SINK).getFlowMap();
    }

    @Benchmark
    public Object minCostFlowOfOrTools() {
        MinCostFlow built = new Network(cells, columns).network();
        built.solve();
        return built;
    }

    @Benchmark
    public Object minCostFlowOfOrToolsOnceBuilt() {
        return network.solve();
    }

    /** The same problem for the baselines: what rows must have, what columns must have, and one unit more or less. */
    private static final class Network {

        static final Integer SOURCE = -1;
        static final Integer SINK = -2;

        private final int columns;
        private final long[] remainders;
        private final long[] rows = new long[ROWS];
        private final long[] across;
        private final int supply;
        private final int drain;
        private long total;

        Network(long[] cells, int columns) {
            this.columns = columns;
            this.remainders = new long[cells.length];
            this.across = new long[columns];
            this.supply = ROWS + columns;
            this.drain = supply + 1;
            for (int i = 0; i < cells.length; i++) {
                remainders[i] = cells[i] % UNIT;
                rows[i / columns] += remainders[i];
                across[i % columns] += remainders[i];
                total += remainders[i];
            }
        }

        private long[] supplies() {
            long[] supplies = new long[drain + 1];
            supplies[supply] = total / UNIT;
            supplies[drain] = -(total / UNIT);
            for (int row = 0; row < ROWS; row++) {
                supplies[row] = rows[row] / UNIT;
                supplies[supply] -= supplies[row];
            }
            for (int column = 0; column < columns; column++) {
                supplies[ROWS + column] = -(across[column] / UNIT);
                supplies[drain] -= supplies[ROWS + column];
            }
            return supplies;
        }

        private void arcs(Arcs arcs) {
            for (int i = 0; i < remainders.length; i++) {
                if (remainders[i] != 0) {
                    arcs.add(i / columns, ROWS + i % columns, UNIT - 2 * remainders[i]);
                }
            }
            for (int row = 0; row < ROWS; row++) {
                if (rows[row] % UNIT != 0) {
                    arcs.add(supply, row, 0);
                }
            }
            for (int column = 0; column < columns; column++) {
                if (across[column] % UNIT != 0) {
                    arcs.add(ROWS + column, drain, 0);
                }
            }
            if (total % UNIT != 0) {
                arcs.add(drain, supply, 0);
            }
        }

        Graph<Integer, DefaultWeightedEdge> graph() {
            Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
            graph.addVertex(SOURCE);
            graph.addVertex(SINK);
            long[] supplies = supplies();
            for (int node = 0; node < supplies.length; node++) {
                graph.addVertex(node);
                if (supplies[node] > 0) {
                    graph.setEdgeWeight(graph.addEdge(SOURCE, node), (double) supplies[node]);
                } else if (supplies[node] < 0) {
                    graph.setEdgeWeight(graph.addEdge(node, SINK), (double) -supplies[node]);
                }
            }
            arcs((from, to, cost) -> graph.addEdge(from, to)); // an edge weighs 1 when nothing is said
            return graph;
        }

        MinCostFlow network() {
            MinCostFlow flow = new MinCostFlow();
            arcs((from, to, cost) -> flow.addArcWithCapacityAndUnitCost(from, to, 1, cost));
            long[] supplies = supplies();
            for (int node = 0; node < supplies.length; node++) {
                flow.setNodeSupply(node, supplies[node]);
            }
            return flow;
        }

        long deviation(MinCostFlow flow) {
            if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("flow must be optimal");
            }
            return flow.getOptimalCost() + total;
        }
    }

    private interface Arcs {
        void add(int from, int to, long cost);
    }
}
