package se.kvot.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.kvot.apportionment.ApportionmentMethod;

/** Whoever writes problems for {@code kvot allocate} needs the names of all methods, and no others. */
final class MethodsInDocsTest {

    private static final String BEGIN = "The methods are ";

    @Test
    void theGuideNamesEveryMethod() throws IOException {
        String guide = Files.readString(Project.root().resolve(Path.of("docs", "guide", "round-tables.md")));
        int begin = guide.indexOf(BEGIN);
        assertThat(begin).isPositive();
        String sentence = guide.substring(begin, guide.indexOf('.', begin));

        List<String> named = Pattern.compile("`(.+?)`")
                .matcher(sentence)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(named)
                .isEqualTo(Arrays.stream(ApportionmentMethod.values())
                        .map(ApportionmentMethod::toString)
                        .toList());
    }
}
