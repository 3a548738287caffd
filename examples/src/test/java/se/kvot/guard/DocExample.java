package se.kvot.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of Java, or a document, that the documentation shows, and where it stands. */
record DocExample(Path file, int line, String code) {

    private static final Pattern IN_JAVADOC = Pattern.compile("<pre>\\{@code\\s*\n(.*?)\\}</pre>", Pattern.DOTALL);
    private static final Pattern IN_MARKDOWN =
            Pattern.compile("^```java\\R(.*?)^```\\s*?$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern YAML_IN_MARKDOWN =
            Pattern.compile("^```ya?ml\\R(.*?)^```\\s*?$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");
    private static final Pattern WHOLE_FILE = Pattern.compile("(?m)^(?:package|import|public) ");

    static List<DocExample> inJavadoc(Path file) {
        return find(file, IN_JAVADOC);
    }

    static List<DocExample> inMarkdown(Path file) {
        return find(file, IN_MARKDOWN);
    }

    static List<DocExample> yamlInMarkdown(Path file) {
        return find(file, YAML_IN_MARKDOWN);
    }

    private static List<DocExample> find(Path file, Pattern pattern) {
        String text = read(file);
        List<DocExample> examples = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int line = (int) text.substring(0, matcher.start(1)).lines().count() + 1;
            String code = matcher.group(1);
            examples.add(new DocExample(
                    file, line, pattern == IN_JAVADOC ? MARGIN.matcher(code).replaceAll("") : code));
        }
        return examples;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example as a file of its own: as it is if it is one, otherwise as the statements of a method. */
    String compilationUnit(String name, List<String> imports) {
        StringBuilder unit = new StringBuilder("package examples.").append(name).append(";\n");
        imports.forEach(imported -> unit.append("import ").append(imported).append(";\n"));
        return WHOLE_FILE.matcher(code).find()
                ? unit.append(code).toString()
                : unit.append("final class Example {\n    void example() throws Exception {\n")
                        .append(code)
                        .append("    }\n}\n")
                        .toString();
    }
}
