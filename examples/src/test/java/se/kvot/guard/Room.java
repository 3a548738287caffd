package se.kvot.guard;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan of the house: each package, and the packages and libraries that it may use. */
final class Room {

    private static final String FASTCSV = "de.siegmar.fastcsv";
    private static final String JACKSON = "tools.jackson";
    private static final String JTE = "gg.jte";
    private static final String PICOCLI = "picocli";
    private static final String SNAKEYAML = "org.snakeyaml.engine";

    /** What any package may use; the annotations vanish or do no harm when they are not there. */
    private static final List<String> EVERYWHERE = List.of(
            "java",
            "javax.annotation.processing",
            "javax.money",
            "com.google.common",
            "com.google.errorprone.annotations",
            "org.immutables.value",
            "org.jspecify.annotations");

    private static final Set<String> CORE =
            Set.of("money", "time", "party", "apportionment", "apportionment.table", "allocation", "agreement");
    private static final Set<String> BOOKS = Set.of("ledger");
    private static final Set<String> KEYS = Set.of("key", "statistics");
    private static final Set<String> REPORTING = Set.of("document", "report", "report.render");

    /** By package below {@code se.kvot}. Read downwards: nothing is used that stands further down. */
    private static final Map<String, Room> PLAN = new TreeMap<>(Map.ofEntries(
            Map.entry("style", new Room(Set.of())),
            Map.entry("money", new Room(Set.of())),
            Map.entry("time", new Room(Set.of())),
            Map.entry("party", new Room(Set.of())),
            Map.entry("apportionment", new Room(Set.of("money", "style"))),
            Map.entry("apportionment.table", new Room(Set.of("money", "apportionment"))),
            Map.entry("allocation", new Room(Set.of("money", "party", "apportionment"))),
            Map.entry("agreement", new Room(Set.of("money", "time", "party", "allocation", "style"))),
            Map.entry("ledger", new Room(union(CORE, Set.of("style")))),
            Map.entry("statistics", new Room(union(CORE, Set.of("style")), FASTCSV, JACKSON)),
            Map.entry("key", new Room(union(CORE, Set.of("style", "statistics")))),
            Map.entry("document.tree", new Room(Set.of(), JACKSON, SNAKEYAML)),
            Map.entry(
                    "document",
                    new Room(union(union(union(CORE, BOOKS), KEYS), Set.of("style", "document.tree")), JACKSON)),
            Map.entry("report", new Room(union(union(CORE, BOOKS), KEYS))),
            Map.entry("report.layout", new Room(Set.of("report"), JTE)),
            Map.entry("report.render", new Room(Set.of("report", "report.layout", "document"), FASTCSV, JTE)),
            Map.entry("example", new Room(union(union(union(CORE, BOOKS), KEYS), REPORTING), PICOCLI))));

    private final Set<String> rooms;
    private final List<String> libraries;

    private Room(Set<String> rooms, String... libraries) {
        this.rooms = rooms;
        this.libraries = List.of(libraries);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The packages of the plan, with {@code se.kvot} in front. */
    static Set<String> packages() {
        return PLAN.keySet().stream().map(room -> "se.kvot." + room).collect(Collectors.toUnmodifiableSet());
    }

    static ArchCondition<JavaClass> useOnlyWhatThePlanAllows() {
        return new ArchCondition<>("use only what the plan of the house allows their package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Room room = PLAN.get(nameOf(type.getPackageName()));
                if (room == null) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getPackageName() + " must have a line in Room.PLAN but has none"));
                    return;
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String used =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    if (!used.equals(type.getPackageName()) && !room.mayUse(used)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private boolean mayUse(String used) {
        if (used.isEmpty()) {
            return true; // a primitive type
        }
        return used.startsWith("se.kvot.")
                ? rooms.contains(nameOf(used))
                : Stream.concat(EVERYWHERE.stream(), libraries.stream())
                        .anyMatch(library -> used.equals(library) || used.startsWith(library + "."));
    }

    private static String nameOf(String packageName) {
        return packageName.replaceFirst("^se\\.kvot\\.", "");
    }
}
