package id.jenjang.excel.internal.read;

import id.jenjang.excel.internal.draft.Draft;
import id.jenjang.excel.internal.draft.Measure;
import id.jenjang.excel.internal.draft.PlanDraft;
import id.jenjang.excel.internal.sheet.Cell;
import id.jenjang.excel.internal.table.CellLines;
import id.jenjang.excel.internal.table.Column;
import id.jenjang.excel.internal.table.Layout;
import id.jenjang.excel.internal.table.Meaning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what rows say in words about measurements, and what they hold against them. */
final class AnalysisReader {

    private final Layout layout;
    private final CellReader cells;
    private final PlanDraft draft;
    private final FigureReader figures;
    private final Set<Said> said = new HashSet<>();

    /** What this table has spoken of. */
    private record Said(Measure measure, Meaning meaning) {}

    AnalysisReader(Layout layout, CellReader cells, PlanDraft draft, FigureReader figures) {
        this.layout = layout;
        this.cells = cells;
        this.draft = draft;
        this.figures = figures;
    }

    /** Reads a row about an indicator; null where it is about none. */
    void read(int row, Draft indicator) {
        for (var column : layout.columns()) {
            if (column.isRead() && Meaning.ANALYSIS.contains(column.meaning())) {
                var cell = cells.at(row, column);
                var texts = CellLines.read(CellReader.isNothing(cell.text()) ? "" : cell.text());
                if (!texts.isEmpty() && belongs(cell, indicator)) {
                    var measure = measure(cell, column, indicator);
                    if (measure != null) {
                        begin(measure, column.meaning(), measure.texts(column.meaning()));
                        measure.texts(column.meaning()).addAll(texts);
                    }
                }
            }
        }
        cells.cell(row, Meaning.PEMBANDING)
                .filter(cell -> belongs(cell, indicator))
                .ifPresent(cell -> comparison(cell, indicator));
    }

    /** What a table says takes the place of what was known; its own rows add up. */
    private void begin(Measure measure, Meaning meaning, List<?> known) {
        if (said.add(new Said(measure, meaning))) {
            known.clear();
        }
    }

    private boolean belongs(Cell cell, Draft indicator) {
        if (indicator == null) {
            cells.unread(cell, "note.no-indicator");
        }
        return indicator != null;
    }

    private void comparison(Cell cell, Draft indicator) {
        var found = cells.cell(cell.row(), Meaning.NILAI_PEMBANDING);
        var value = found.flatMap(cells::value);
        if (value.isEmpty()) {
            if (found.isEmpty()) {
                cells.unread(cell, "note.comparison");
            }
            return;
        }
        var measure = measure(cell, null, indicator);
        if (measure != null) {
            var keterangan = cells.text(cell.row(), Meaning.KETERANGAN_PEMBANDING);
            begin(measure, Meaning.PEMBANDING, measure.comparisons());
            measure.comparisons().add(new Measure.Comparison(cell.text(), value.get(), keterangan));
        }
    }

    private Measure measure(Cell cell, Column column, Draft indicator) {
        int year = figures.year(cell, column);
        return year == 0
                ? null
                : draft.measure(new Measure.Key(year, figures.agency(cell)), indicator);
    }
}
