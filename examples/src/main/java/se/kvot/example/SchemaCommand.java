package se.kvot.example;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.kvot.document.ApportionmentJson;
import se.kvot.document.DocumentSchema;

/** {@code kvot schema}: the form of documents, for editors, and of what {@code allocate} reads and writes. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a JSON Schema.",
            "By that of documents an editor completes and checks them; allocate reads problems and writes results."
        })
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "OF",
            defaultValue = "documents",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Of of = Of.documents;

    /** What has a schema, as it is written on the command line. */
    enum Of {
        documents,
        problems,
        results
    }

    @Override
    public Integer call() {
        PrintWriter out = requireNonNull(spec, "spec").commandLine().getOut();
        out.print(
                switch (of) {
                    case documents -> DocumentSchema.json();
                    case problems -> ApportionmentJson.problemSchema();
                    case results -> ApportionmentJson.resultSchema();
                });
        out.flush();
        return ExitCode.OK;
    }
}
