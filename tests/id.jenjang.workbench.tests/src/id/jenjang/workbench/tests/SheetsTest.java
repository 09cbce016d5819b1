package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.workbench.internal.diagram.Sheets;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.Test;

import java.util.List;

/** A picture is printed on as many sheets as it needs, and on those that were asked for. */
class SheetsTest {

    /** A4 across, 300 pixels per inch. */
    private static final Rectangle PAPER = new Rectangle(0, 0, 3264, 2330);

    private static final Point FINENESS = new Point(300, 300);

    private static Sheets sheets(double width, double height) {
        return Sheets.of(width, height, PAPER, FINENESS);
    }

    private static PrinterData order(int scope, int first, int last) {
        var order = new PrinterData();
        order.scope = scope;
        order.startPage = first;
        order.endPage = last;
        return order;
    }

    private static List<Integer> range(int first, int last) {
        // Two lines of three.
        return sheets(2600, 1200).wanted(order(PrinterData.PAGE_RANGE, first, last));
    }

    @Test
    void aSmallPictureHasOneSheetAndALargeOneSeveral() {
        assertEquals(1, sheets(300, 200).count());
        assertEquals(1, sheets(1000, 400).count());
        var large = sheets(2600, 1200);
        assertEquals(3, large.across());
        assertEquals(2, large.down());
        assertEquals(6, large.count());
    }

    @Test
    void allAreWantedUnlessSomeAreAskedFor() {
        var all = List.of(1, 2, 3, 4, 5, 6);
        assertEquals(all, sheets(2600, 1200).wanted(order(PrinterData.ALL_PAGES, 2, 3)));
        assertEquals(all, sheets(2600, 1200).wanted(order(PrinterData.SELECTION, 2, 3)));
        assertEquals(List.of(2, 3), range(2, 3));
        assertEquals(List.of(5), range(5, 5));
    }

    @Test
    void onlyThoseThatAreThereArePrinted() {
        assertEquals(List.of(5, 6), range(5, 99));
        assertEquals(List.of(1, 2), range(0, 2));
        assertEquals(List.of(), range(7, 9));
        assertEquals(List.of(), range(3, 2));
    }
}
