package id.jenjang.bench;

import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Tr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

/** Prints tables with docx4j alone, the way its samples show. */
final class Docx4jTables {

    private static final int WIDTH = 9350;

    private final ObjectFactory factory = Context.getWmlObjectFactory();
    private final List<PlainTable> tables;

    Docx4jTables(List<PlainTable> tables) {
        this.tables = List.copyOf(tables);
    }

    byte[] write() throws IOException {
        var out = new ByteArrayOutputStream();
        try {
            var file = WordprocessingMLPackage.createPackage();
            var content = file.getMainDocumentPart().getContent();
            for (var table : tables) {
                content.add(table(table));
                content.add(factory.createP());
            }
            file.save(out);
        } catch (Docx4JException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }

    private Tbl table(PlainTable table) {
        var tbl = factory.createTbl();
        var properties = factory.createTblPr();
        var style = factory.createCTTblPrBaseTblStyle();
        style.setVal("TableGrid");
        properties.setTblStyle(style);
        tbl.setTblPr(properties);
        int all = table.widths().stream().mapToInt(Integer::intValue).sum();
        var widths = table.widths().stream().map(each -> WIDTH * each / all).toList();
        var grid = factory.createTblGrid();
        for (int width : widths) {
            var column = factory.createTblGridCol();
            column.setW(BigInteger.valueOf(width));
            grid.getGridCol().add(column);
        }
        tbl.setTblGrid(grid);
        table.rows().forEach(row -> tbl.getContent().add(row(row, widths)));
        return tbl;
    }

    private Tr row(PlainTable.Row row, List<Integer> widths) {
        var tr = factory.createTr();
        if (row.header()) {
            var properties = factory.createTrPr();
            properties
                    .getCnfStyleOrDivIdOrGridBefore()
                    .add(factory.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
            tr.setTrPr(properties);
        }
        row.cells().forEach(cell -> tr.getContent().add(cell(cell, row.bold(), widths)));
        return tr;
    }

    private Tc cell(PlainTable.Cell cell, boolean bold, List<Integer> widths) {
        var tc = factory.createTc();
        tc.setTcPr(properties(cell, widths));
        cell.paragraphs().forEach(text -> tc.getContent().add(paragraph(text, bold)));
        if (tc.getContent().isEmpty()) {
            tc.getContent().add(factory.createP());
        }
        return tc;
    }

    private TcPr properties(PlainTable.Cell cell, List<Integer> widths) {
        var properties = factory.createTcPr();
        int end = cell.column() + cell.columns();
        TblWidth width = factory.createTblWidth();
        width.setType(TblWidth.TYPE_DXA);
        width.setW(
                BigInteger.valueOf(
                        widths.subList(cell.column(), end).stream()
                                .mapToInt(Integer::intValue)
                                .sum()));
        properties.setTcW(width);
        if (cell.columns() > 1) {
            var span = factory.createTcPrInnerGridSpan();
            span.setVal(BigInteger.valueOf(cell.columns()));
            properties.setGridSpan(span);
        }
        if (cell.rows() != 1) {
            var merge = factory.createTcPrInnerVMerge();
            merge.setVal(cell.rows() > 1 ? "restart" : "continue");
            properties.setVMerge(merge);
        }
        return properties;
    }

    private P paragraph(String text, boolean bold) {
        var words = factory.createText();
        words.setValue(text);
        words.setSpace("preserve");
        var run = factory.createR();
        if (bold) {
            RPr properties = factory.createRPr();
            properties.setB(new BooleanDefaultTrue());
            run.setRPr(properties);
        }
        run.getContent().add(words);
        var paragraph = factory.createP();
        paragraph.getContent().add(run);
        return paragraph;
    }
}
