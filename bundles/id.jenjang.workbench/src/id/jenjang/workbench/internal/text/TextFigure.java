package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.insight.Hints;
import id.jenjang.dsl.ide.insight.Lenses;
import id.jenjang.workbench.internal.plan.PlanMoment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A figure that is shown in a text but does not stand there.
 *
 * @param offset where it belongs
 * @param above whether it has a line of its own above that place; else it stands behind it
 * @param words what is shown
 */
record TextFigure(int offset, boolean above, String words) {

    private static final String BETWEEN = "  \u00b7  ";

    /** Those of a stretch of a file, in no order. */
    static List<TextFigure> of(EditedText text, PlanMoment moment, Stretch stretch) {
        if (!text.isPlan()) {
            return List.of();
        }
        var written = moment.plan().text(text.file()).orElse("");
        int from = stretch.begin(written);
        int to = stretch.end(written);
        var found = new ArrayList<TextFigure>();
        // Findings are marked in the text already.
        Map<Integer, List<String>> lines = new LinkedHashMap<>();
        for (var lens : new Lenses(moment.plan()).figures(text.file(), from, to)) {
            lines.computeIfAbsent(lens.offset(), any -> new ArrayList<>()).add(lens.text());
        }
        lines.forEach(
                (offset, texts) ->
                        found.add(new TextFigure(offset, true, String.join(BETWEEN, texts))));
        for (var hint : new Hints(moment.plan()).of(text.file(), from, to)) {
            found.add(new TextFigure(hint.offset(), false, " " + hint.label() + " "));
        }
        return found;
    }
}
