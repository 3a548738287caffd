package se.kvot.report.layout;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell as characters, such as {@code 225 053,6} with the filler {@code 0}.
 *
 * @param text what is shown, without the mark of a flagged cell
 * @param filler what would have to follow for the decimal sign to stand below those of the column; never shown, only
 *     as wide
 * @param isFlagged whether the cell is marked for the reader's attention
 */
public record CellLayout(String text, String filler, boolean isFlagged) {
    /** {@return the classes of the cell in HTML, or null if it has none and the attribute is left out} */
    @Nullable
    String htmlClass(ColumnLayout column) {
        List<String> classes = new ArrayList<>();
        if (column.isRight()) {
            classes.add("right");
        }
        if (column.isTotal()) {
            classes.add("total");
        }
        if (isFlagged) {
            classes.add("flagged");
        }
        return classes.isEmpty() ? null : Joiner.on(' ').join(classes);
    }
}
