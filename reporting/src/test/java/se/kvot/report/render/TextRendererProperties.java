package se.kvot.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.kvot.report.Cell;
import se.kvot.report.Language;
import se.kvot.report.RandomTables;
import se.kvot.report.Table;

@Domain(RandomTables.class)
@Domain(DomainContext.Global.class)
class TextRendererProperties {
    @Property(tries = 300)
    void everyFigureIsThereInOnePiece(@ForAll Table table, @ForAll @IntRange(min = 1, max = 120) int width) {
        String text = TextRenderer.of(Language.EN).withMaxWidth(width).render(table);

        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> assertThat(text).contains(figure(cell)));
    }

    @Property(tries = 300)
    void noLineIsWiderThanTheTextUnlessNothingMoreCanBeBroken(
            @ForAll Table table, @ForAll @IntRange(min = 20, max = 120) int width) {
        int least = widest(TextRenderer.of(Language.SV).withMaxWidth(1).render(table));

        assertThat(widest(TextRenderer.of(Language.SV).withMaxWidth(width).render(table)))
                .isLessThanOrEqualTo(Math.max(width, least));
    }

    @Property(tries = 300)
    void linesEndWithoutSpaces(@ForAll Table table) {
        List<String> lines = TextRenderer.of(Language.SV).render(table).lines().toList();

        assertThat(lines).noneMatch(line -> line.endsWith(" "));
    }

    private static String figure(Cell cell) {
        String mark = cell.isFlagged() ? "*" : "";
        return cell.match(text -> "", number -> Language.EN.number(number) + mark, () -> "", () -> ".." + mark);
    }

    private static int widest(String text) {
        return text.lines().mapToInt(DisplayWidth::of).max().orElse(0);
    }
}
