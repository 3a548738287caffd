package se.kvot.example;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.kvot.document.Catalogue;
import se.kvot.document.DocumentException;
import se.kvot.document.DocumentProblem;
import se.kvot.document.Documents;

/** {@code kvot check}: everything that is wrong with the documents of a folder. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks all documents of a folder and lists everything that is wrong.",
            "Each fault is told as file:line:column and what must be how.",
            "A key that names statistics that run does not have is no error, and is noted."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "the folder with the documents (*.yaml, *.yml)")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        PrintWriter out = requireNonNull(spec, "spec").commandLine().getOut();
        try {
            Catalogue catalogue = Documents.standard().readFolder(requireNonNull(folder, "folder"));
            UnknownStatistics.of(catalogue.agreements()).forEach(out::println);
            out.println(count(catalogue.documents().size(), "document") + ", "
                    + count(catalogue.agreements().size(), "agreement") + ", no errors");
            return ExitCode.OK;
        } catch (DocumentException e) {
            for (DocumentProblem problem : e.problems()) {
                out.println(problem);
            }
            out.println(count(e.problems().size(), "error"));
            return ExitCode.SOFTWARE;
        } finally {
            out.flush();
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
