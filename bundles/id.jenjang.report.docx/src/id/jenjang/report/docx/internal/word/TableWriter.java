package id.jenjang.report.docx.internal.word;

import id.jenjang.report.docx.internal.flow.FlowBlock;
import id.jenjang.report.docx.internal.flow.FlowParagraph;
import id.jenjang.report.docx.internal.flow.FlowTable;
import id.jenjang.report.docx.internal.flow.FlowTable.Merge;

import org.docx4j.sharedtypes.STOnOff;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.STShd;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

import java.util.List;

/** Writes tables on a fixed grid with merged cells and repeated header rows. */
final class TableWriter {

    private final ParagraphWriter paragraphs;

    TableWriter(ParagraphWriter paragraphs) {
        this.paragraphs = paragraphs;
    }

    Tbl write(FlowTable table) {
        var tbl = Wml.FACTORY.createTbl();
        tbl.setTblPr(properties(table));
        tbl.setTblGrid(grid(table.columns()));
        table.rows().forEach(r -> tbl.getContent().add(row(r, table)));
        return tbl;
    }

    private static TblPr properties(FlowTable table) {
        var properties = Wml.FACTORY.createTblPr();
        var style = Wml.FACTORY.createCTTblPrBaseTblStyle();
        style.setVal(table.ruled() ? StylesWriter.RULED_TABLE : StylesWriter.PLAIN_TABLE);
        properties.setTblStyle(style);
        properties.setTblW(Wml.width(table.width()));
        properties.setTblInd(Wml.width(0));
        var layout = Wml.FACTORY.createCTTblLayoutType();
        layout.setType(STTblLayoutType.FIXED);
        properties.setTblLayout(layout);
        if (table.sideMargin() != FlowTable.SIDE_MARGIN) {
            StylesWriter.margins(properties, FlowTable.TOP_MARGIN, table.sideMargin());
        }
        properties.setTblLook(look(!table.rows().isEmpty() && table.rows().getFirst().header()));
        if (!table.title().isEmpty()) {
            var title = Wml.FACTORY.createCTString();
            title.setVal(table.title());
            properties.setTblCaption(title);
        }
        return properties;
    }

    private static CTTblLook look(boolean headerRow) {
        var look = Wml.FACTORY.createCTTblLook();
        look.setVal(headerRow ? "0620" : "0600");
        look.setFirstRow(headerRow ? STOnOff.ONE : STOnOff.ZERO);
        look.setLastRow(STOnOff.ZERO);
        look.setFirstColumn(STOnOff.ZERO);
        look.setLastColumn(STOnOff.ZERO);
        look.setNoHBand(STOnOff.ONE);
        look.setNoVBand(STOnOff.ONE);
        return look;
    }

    private static TblGrid grid(List<Integer> columns) {
        var grid = Wml.FACTORY.createTblGrid();
        for (int width : columns) {
            var column = Wml.FACTORY.createTblGridCol();
            column.setW(Wml.number(width));
            grid.getGridCol().add(column);
        }
        return grid;
    }

    private Tr row(FlowTable.Row row, FlowTable table) {
        var tr = Wml.FACTORY.createTr();
        tr.setTrPr(rowProperties(row));
        row.cells()
                .forEach(
                        c ->
                                tr.getContent()
                                        .add(Wml.FACTORY.createTrTc(cell(c, row.header(), table))));
        return tr;
    }

    private static TrPr rowProperties(FlowTable.Row row) {
        var properties = Wml.FACTORY.createTrPr();
        var switches = properties.getCnfStyleOrDivIdOrGridBefore();
        if (!row.splittable()) {
            switches.add(Wml.FACTORY.createCTTrPrBaseCantSplit(Wml.on(true)));
        }
        if (row.header()) {
            switches.add(Wml.FACTORY.createCTTrPrBaseTblHeader(Wml.on(true)));
        }
        return switches.isEmpty() ? null : properties;
    }

    private Tc cell(FlowTable.Cell cell, boolean header, FlowTable table) {
        var tc = Wml.FACTORY.createTc();
        tc.setTcPr(cellProperties(cell, header, table.width(cell)));
        int inner = table.width(cell) - 2 * table.sideMargin();
        for (FlowBlock block : cell.content()) {
            tc.getContent()
                    .add(
                            switch (block) {
                                case FlowParagraph p -> paragraphs.write(p, inner);
                                case FlowTable t -> Wml.FACTORY.createTcTbl(write(t));
                            });
        }
        return tc;
    }

    private static TcPr cellProperties(FlowTable.Cell cell, boolean header, int width) {
        var properties = Wml.FACTORY.createTcPr();
        properties.setTcW(Wml.width(width));
        if (cell.columnSpan() > 1) {
            var span = Wml.FACTORY.createTcPrInnerGridSpan();
            span.setVal(Wml.number(cell.columnSpan()));
            properties.setGridSpan(span);
        }
        if (cell.merge() != Merge.NONE) {
            var merge = Wml.FACTORY.createTcPrInnerVMerge();
            merge.setVal(cell.merge() == Merge.BEGINS ? "restart" : "continue");
            properties.setVMerge(merge);
        }
        if (!cell.fill().isEmpty()) {
            var shade = Wml.FACTORY.createCTShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(cell.fill());
            properties.setShd(shade);
        }
        if (header) {
            CTVerticalJc middle = Wml.FACTORY.createCTVerticalJc();
            middle.setVal(STVerticalJc.CENTER);
            properties.setVAlign(middle);
        }
        return properties;
    }
}
