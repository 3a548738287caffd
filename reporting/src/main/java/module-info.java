/** Tables, explanations and documents made of allocations. */
@SuppressWarnings("requires-automatic")
module se.kvot.reporting {
    requires transitive se.kvot.keys;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires org.snakeyaml.engine;
    requires tools.jackson.databind;

    exports se.kvot.document;
    exports se.kvot.report;
    exports se.kvot.report.render;
}
