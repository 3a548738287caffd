package se.kvot.guard;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs the tools of the JDK that runs the build, as processes that inherit nothing of it. */
final class Jdk {

    /** What a process said, and how it ended. */
    record Outcome(int exitCode, String out, String err) {}

    private Jdk() {}

    static Outcome run(Path scratch, Map<String, String> environment, String tool, List<String> arguments) {
        try {
            Path out = Files.createTempFile(scratch, tool, ".out");
            Path err = Files.createTempFile(scratch, tool, ".err");
            ProcessBuilder builder = new ProcessBuilder();
            builder.command()
                    .add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
            builder.command().addAll(arguments);
            // options meant for the build, such as JAVA_TOOL_OPTIONS, are no concern of a consumer
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.directory(scratch.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(tool + " must end within two minutes but did not");
            }
            // refuses what is no UTF-8; errors may be in the machine's own characters
            String printed = Files.readString(out);
            String said = Files.readString(err, StandardCharsets.ISO_8859_1);
            return new Outcome(process.exitValue(), printed, said);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
