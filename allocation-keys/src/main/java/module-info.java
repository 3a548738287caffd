/** Distribution keys, and the statistics that they share by. */
@SuppressWarnings("requires-automatic") // value-annotations is automatic
module se.kvot.keys {
    requires transitive se.kvot.core;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports se.kvot.key;
    exports se.kvot.statistics;
}
