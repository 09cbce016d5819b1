package id.jenjang.bench;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.CellRenderData;
import com.deepoove.poi.data.Cells;
import com.deepoove.poi.data.DocumentRenderData;
import com.deepoove.poi.data.Documents;
import com.deepoove.poi.data.MergeCellRule;
import com.deepoove.poi.data.MergeCellRule.Grid;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.TableRenderData;
import com.deepoove.poi.data.Tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Prints tables with poi-tl, the way its manual shows. */
final class PoiTlTables {

    private static final double WIDTH = 16.5;

    private final DocumentRenderData data;

    /** Prepares the data once, as our tree is composed once. */
    PoiTlTables(List<PlainTable> tables) {
        var document = Documents.of();
        tables.forEach(table -> document.addTable(table(table)));
        data = document.create();
    }

    byte[] write() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var template = XWPFTemplate.create(data)) {
            template.write(out);
        }
        return out.toByteArray();
    }

    private static TableRenderData table(PlainTable table) {
        double all = table.widths().stream().mapToInt(Integer::intValue).sum();
        var widths = table.widths().stream().mapToDouble(each -> WIDTH * each / all).toArray();
        var builder = Tables.ofWidth(WIDTH, widths);
        var merges = MergeCellRule.builder();
        boolean merged = false;
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            var rendered = Rows.of();
            for (var cell : row.cells()) {
                rendered.addCell(cell(cell));
                // A covered position wants a cell of its own, which the merge takes away again.
                for (int covered = 1; covered < cell.columns(); covered++) {
                    rendered.addCell(Cells.of("").create());
                }
                if (cell.rows() > 0 && (cell.rows() > 1 || cell.columns() > 1)) {
                    merged = true;
                    merges.map(
                            Grid.of(i, cell.column()),
                            Grid.of(i + cell.rows() - 1, cell.column() + cell.columns() - 1));
                }
            }
            if (row.header()) {
                rendered.repeatedHeader();
            }
            if (row.bold()) {
                rendered.textBold();
            }
            builder.addRow(rendered.create());
        }
        return merged ? builder.mergeRule(merges.build()).create() : builder.create();
    }

    private static CellRenderData cell(PlainTable.Cell cell) {
        if (cell.paragraphs().isEmpty()) {
            return Cells.of("").create();
        }
        var builder = Cells.of();
        cell.paragraphs().forEach(builder::addParagraph);
        return builder.create();
    }
}
