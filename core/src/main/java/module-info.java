/** Values for splitting public grants: money, fiscal years, recipients and allocations that add up. */
@SuppressWarnings({"requires-automatic", "module"}) // value-annotations is automatic; the friends are compiled later
module se.kvot.core {
    requires transitive com.google.common;
    requires transitive java.money;
    requires static transitive org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports se.kvot.agreement;
    exports se.kvot.allocation;
    exports se.kvot.apportionment;
    exports se.kvot.apportionment.table;
    exports se.kvot.ledger;
    exports se.kvot.money;
    exports se.kvot.party;
    exports se.kvot.time;
    exports se.kvot.style to
            se.kvot.keys,
            se.kvot.reporting;
}
