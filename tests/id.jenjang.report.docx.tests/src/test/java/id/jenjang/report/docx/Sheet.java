package id.jenjang.report.docx;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.SpreadsheetMLPackage;
import org.xlsx4j.exceptions.Xlsx4jException;
import org.xlsx4j.sml.Cell;
import org.xlsx4j.sml.STCellType;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;

/** Reads the first sheet of a workbook as a program other than ours does. */
final class Sheet {

    private Sheet() {}

    /** The contents of its cells by place, as written. */
    static Map<String, String> cells(byte[] workbook) {
        try {
            var pack = SpreadsheetMLPackage.load(new ByteArrayInputStream(workbook));
            var cells = new TreeMap<String, String>();
            pack.getWorkbookPart().getWorksheet(0).getContents().getSheetData().getRow().stream()
                    .flatMap(r -> r.getC().stream())
                    .forEach(c -> cells.put(c.getR(), content(c)));
            return cells;
        } catch (Docx4JException | Xlsx4jException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String content(Cell cell) {
        return cell.getT() == STCellType.INLINE_STR ? cell.getIs().getT().getValue() : cell.getV();
    }
}
