package id.jenjang.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.PlanLoader;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** A text longer than its column must not be printed over the row below. */
class RowHeightTest {

    private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\"(?: ht=\"([\\d.]+)\")?>");

    @Test
    void aRowIsAsHighAsItsLongestText() throws Exception {
        var name = "Meningkatnya kualitas pelayanan ".repeat(10).strip();
        var heights = heights("program P1 \"Program\"\nprogram P2 \"" + name + "\"\n");
        assertEquals(1, heights.size(), heights::toString);
        assertTrue(heights.values().iterator().next() >= 5 * 13.5, heights::toString);
    }

    /** Heights of rows below the headings, by row, on the first sheet. */
    private static Map<Integer, Double> heights(String plan) throws Exception {
        var rencana = PlanLoader.parse(Map.of("a.jenjang", plan), Locale.of("id")).rencana();
        var bytes = new ByteArrayOutputStream();
        new PlanWorkbook(rencana).writeTo(bytes);
        var found = new TreeMap<Integer, Double>();
        var rows = ROW.matcher(sheet(bytes.toByteArray()));
        while (rows.find()) {
            if (rows.group(2) != null && Integer.parseInt(rows.group(1)) > 2) {
                found.put(Integer.valueOf(rows.group(1)), Double.valueOf(rows.group(2)));
            }
        }
        return found;
    }

    private static String sheet(byte[] workbook) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no sheet");
    }
}
