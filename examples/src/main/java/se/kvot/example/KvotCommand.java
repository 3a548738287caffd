package se.kvot.example;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kvot}: splits public grants to the last krona and shows why. */
@Command(
        name = "kvot",
        mixinStandardHelpOptions = true,
        version = "kvot 0.1.0",
        description = "Splits public grants to the last krona and shows why.",
        subcommands = {CheckCommand.class, DemoCommand.class, RunCommand.class, SchemaCommand.class})
public final class KvotCommand implements Runnable {

    /** Held, since loggers that nobody holds forget their level. */
    private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private KvotCommand() {}

    /** Runs the command and ends the process with its exit code: 0 done, 1 failed, 2 misused. */
    public static void main(String[] arguments) {
        MONETA.setLevel(Level.WARNING);
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = run(System.in, out, err, arguments);
        if (out.checkError()) {
            err.println("kvot: output must be written but could not be");
            code = CommandLine.ExitCode.SOFTWARE;
        }
        System.exit(code);
    }

    /** UTF-8 whatever the machine's own encoding is, so that the same words come out everywhere. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new KvotCommand())
                .addSubcommand(new AllocateCommand(in))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    // what the user can mend is said in a line; anything else is a fault of ours and shows its trace
                    if (failure instanceof IllegalArgumentException || failure instanceof UncheckedIOException) {
                        err.println("kvot: " + failure.getMessage());
                        return CommandLine.ExitCode.SOFTWARE;
                    }
                    throw failure;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command must be given, such as demo");
    }
}
