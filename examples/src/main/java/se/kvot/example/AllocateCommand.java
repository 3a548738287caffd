package se.kvot.example;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.kvot.document.ApportionmentJson;

/** {@code kvot allocate}: answers problems in JSON with parts in JSON. */
@Command(
        name = "allocate",
        mixinStandardHelpOptions = true,
        description = {
            "Reads problems as a JSON array and writes their answers as a JSON array in the same order.",
            "A problem that cannot be solved has an error in its place; the others are still solved."
        })
final class AllocateCommand implements Callable<Integer> {

    private static final int MOST_BYTES = 256_000_000;

    private final InputStream in;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "the problems, - for standard input (default: ${DEFAULT-VALUE})")
    private String file = "-";

    @Option(names = "--steps", description = "tell how each part came about")
    private boolean steps;

    @Option(names = "--certificate", description = "tell what shows that the parts are right")
    private boolean certificate;

    AllocateCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        Set<ApportionmentJson.Detail> details = EnumSet.noneOf(ApportionmentJson.Detail.class);
        if (steps) {
            details.add(ApportionmentJson.Detail.STEPS);
        }
        if (certificate) {
            details.add(ApportionmentJson.Detail.CERTIFICATE);
        }
        PrintWriter printer = requireNonNull(spec, "spec").commandLine().getOut();
        printer.print(ApportionmentJson.answer(text(), details));
        printer.flush();
        return 0;
    }

    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("problems must be UTF-8 but were not", e);
        }
    }

    private byte[] bytes() {
        try {
            byte[] bytes = read();
            if (bytes.length > MOST_BYTES) {
                throw new IllegalArgumentException("problems must be at most " + MOST_BYTES + " bytes but were more");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("problems must be a file but there is none called " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("problems must be read but could not be: " + e.getMessage(), e);
        }
    }

    private byte[] read() throws IOException {
        if (file.equals("-")) {
            return in.readNBytes(MOST_BYTES + 1);
        }
        try (InputStream opened = Files.newInputStream(Path.of(file))) {
            return opened.readNBytes(MOST_BYTES + 1);
        }
    }
}
