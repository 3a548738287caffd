package se.kvot.document;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads all documents of a folder, and nothing else. */
final class DocumentFolder {

    private static final int MOST_BYTES_OF_A_CHARACTER = 3;

    private final Documents documents;
    private final DocumentLimits limits;
    private final List<DocumentProblem> problems = new ArrayList<>();

    DocumentFolder(Documents documents, DocumentLimits limits) {
        this.documents = documents;
        this.limits = limits;
    }

    Catalogue read(Path folder) {
        ImmutableList.Builder<Document> read = ImmutableList.builder();
        Map<String, Reading.Declared> declared = new HashMap<>();
        List<Reading.Reference> references = new ArrayList<>();
        boolean whole = true;
        for (Path file : files(folder)) {
            Reading reading = new Reading(file.toString());
            @Nullable String text = text(file, reading);
            if (text != null) {
                read.addAll(documents.readYaml(text, reading));
            }
            whole &= text != null && reading.isWhole();
            reading.declared().forEach(agreement -> declare(agreement, declared, reading));
            references.addAll(reading.references());
            problems.addAll(reading.problems());
        }
        for (Reading.Reference reference : references) {
            require(reference, declared, whole);
        }
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        return Catalogue.of(read.build());
    }

    private static void declare(Reading.Declared agreement, Map<String, Reading.Declared> declared, Reading reading) {
        Reading.@Nullable Declared before = declared.putIfAbsent(agreement.id(), agreement);
        if (before != null) {
            reading.refuse(
                    agreement.place().line(),
                    agreement.place().column(),
                    "id of agreement must stand for one agreement but " + agreement.id() + " stood in " + before.place()
                            + " too");
        }
    }

    /** What may stand in what could not be read is not said to be missing. */
    private void require(Reading.Reference reference, Map<String, Reading.Declared> declared, boolean whole) {
        int slash = reference.id().indexOf('/');
        String id = slash < 0 ? reference.id() : reference.id().substring(0, slash);
        Reading.@Nullable Declared agreement = declared.get(id);
        if (agreement == null) {
            if (!whole) {
                return;
            }
            problems.add(new DocumentProblem(
                    reference.place(),
                    "agreement must be one of the folder"
                            + (declared.isEmpty()
                                    ? ", which has none,"
                                    : ", " + Nearest.listed(id, declared.keySet()) + ",")
                            + " but was \"" + id + "\""));
        } else if (slash >= 0) {
            requireWithin(reference, agreement, reference.id().substring(slash + 1));
        }
    }

    private void requireWithin(Reading.Reference reference, Reading.Declared agreement, String id) {
        boolean part = reference.kind() == Reading.Reference.Kind.PART;
        var there = part ? agreement.parts() : agreement.duties();
        if (!there.contains(id)) {
            problems.add(new DocumentProblem(
                    reference.place(),
                    (part ? "part" : "obligation") + " must be one of agreement " + agreement.id()
                            + (there.isEmpty() ? ", which has none," : ", " + Nearest.listed(id, there) + ",")
                            + " but was \"" + id + "\""));
        }
    }

    /** The files to read, in the order of their names. */
    private List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Path root = folder.toRealPath();
            if (!Files.isDirectory(root)) {
                throw new IllegalArgumentException("folder must be a folder but was the file " + folder);
            }
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Path shown = folder.resolve(root.relativize(file));
                    if (attributes.isSymbolicLink()) {
                        checkLink(file, root, shown);
                    } else if (attributes.isRegularFile() && isDocument(file)) {
                        files.add(shown);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("folder must be readable but was " + folder + ": " + e, e);
        }
        if (files.size() > limits.files()) {
            throw new IllegalArgumentException(
                    "folder must have at most " + limits.files() + " documents but had " + files.size());
        }
        files.sort(null);
        return files;
    }

    /** A link within the folder leads to a file that is read anyway; one that leads out of it is told. */
    private void checkLink(Path link, Path root, Path shown) throws IOException {
        boolean inside = Files.exists(link) && link.toRealPath().startsWith(root);
        if (!inside) {
            problems.add(new DocumentProblem(
                    new DocumentProblem.Place(shown.toString(), 1, 1),
                    "file must lie in the folder but was a link that leads out of it"));
        }
    }

    private static boolean isDocument(Path file) {
        String name = Ascii.toLowerCase(String.valueOf(file.getFileName()));
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private @Nullable String text(Path file, Reading reading) {
        long most = (long) limits.characters() * MOST_BYTES_OF_A_CHARACTER;
        byte[] bytes;
        // a link that has been put there since is not followed
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
        } catch (IOException e) {
            reading.refuse(
                    1, 1, "file must be readable but was not: " + e.getClass().getSimpleName());
            return null;
        }
        if (bytes.length > most) {
            reading.refuse(1, 1, "file must have at most " + most + " bytes but had more");
            return null;
        }
        return decoded(bytes, reading);
    }

    private static @Nullable String decoded(byte[] bytes, Reading reading) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(sign -> sign == '\n').count() + 1;
            int column = text.codePointCount(text.lastIndexOf('\n') + 1, text.length()) + 1;
            reading.refuse(
                    line,
                    column,
                    "file must be in UTF-8 but had the byte "
                            + BaseEncoding.base16().lowerCase().encode(bytes, in.position(), 1) + " here");
            return null;
        }
        return text;
    }
}
