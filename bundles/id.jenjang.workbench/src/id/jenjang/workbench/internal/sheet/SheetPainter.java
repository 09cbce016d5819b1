package id.jenjang.workbench.internal.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the visible part of a sheet. */
final class SheetPainter {

    private final GC gc;
    private final SheetModel model;
    private final SheetLayout layout;
    private final SheetColours colours;

    SheetPainter(GC gc, SheetModel model, SheetLayout layout, SheetColours colours) {
        this.gc = gc;
        this.model = model;
        this.layout = layout;
        this.colours = colours;
    }

    void paint(Rectangle area, SheetSelection selection, boolean focused) {
        fill(colours.ground(), area);
        int height = layout.rowHeight();
        int first = layout.scrollY() / height;
        int last = Math.min(model.rows() - 1, (layout.scrollY() + area.height) / height);
        var cells =
                new Rectangle(
                        layout.headingWidth(),
                        height,
                        area.width - layout.headingWidth(),
                        area.height - height);
        gc.setClipping(cells);
        for (int row = first; row <= last; row++) {
            row(row, area.width, selection.range());
        }
        cursor(selection, focused);
        gc.setClipping(new Rectangle(0, height, layout.headingWidth(), area.height - height));
        for (int row = first; row <= last; row++) {
            rowHeading(row, selection.range());
        }
        gc.setClipping(
                new Rectangle(
                        layout.headingWidth(), 0, area.width - layout.headingWidth(), height));
        for (int column = 0; column < layout.columns(); column++) {
            columnHeading(column, area.width, selection.range());
        }
        gc.setClipping((Rectangle) null);
        corner();
    }

    private void fill(Color colour, Rectangle area) {
        gc.setBackground(colour);
        gc.fillRectangle(area);
    }

    private void row(int row, int width, SheetRange selected) {
        boolean strong = model.row(row).strong();
        for (int column = 0; column < layout.columns(); column++) {
            var place = layout.cell(row, column);
            if (place.x < width && place.x + place.width > layout.headingWidth()) {
                cell(model.cell(row, column), place, strong, selected.holds(row, column));
            }
        }
    }

    private void cell(SheetModel.Cell cell, Rectangle place, boolean strong, boolean selected) {
        var ground = cell.editable() ? colours.paper() : colours.computed();
        fill(selected ? colours.selected() : ground, place);
        gc.setForeground(cell.editable() || strong ? colours.ink() : colours.pale());
        // Numbers end at one line; of a text too long for its cell the end is left out.
        var said = shortened(cell.text(), place.width - 2 * SheetLayout.PAD);
        int x = place.x + place.width - SheetLayout.PAD - gc.textExtent(said).x;
        text(said, x, place);
        lines(place);
        if (cell.problem()) {
            gc.setBackground(colours.problem());
            int right = place.x + place.width - 1;
            gc.fillPolygon(new int[] {right - 7, place.y, right, place.y, right, place.y + 7});
        }
    }

    private void text(String text, int x, Rectangle place) {
        int y = place.y + (place.height - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
    }

    private void lines(Rectangle place) {
        gc.setForeground(colours.line());
        int right = place.x + place.width - 1;
        int bottom = place.y + place.height - 1;
        gc.drawLine(right, place.y, right, bottom);
        gc.drawLine(place.x, bottom, right, bottom);
    }

    private void cursor(SheetSelection selection, boolean focused) {
        if (model.rows() == 0 || layout.columns() == 0) {
            return;
        }
        var place = layout.cell(selection.row(), selection.column());
        gc.setForeground(focused ? colours.accent() : colours.pale());
        gc.drawRectangle(place.x, place.y, place.width - 2, place.height - 2);
        if (focused) {
            gc.drawRectangle(place.x + 1, place.y + 1, place.width - 4, place.height - 4);
        }
    }

    private void rowHeading(int row, SheetRange selected) {
        var heading = model.row(row);
        var place =
                new Rectangle(
                        0,
                        (row + 1) * layout.rowHeight() - layout.scrollY(),
                        layout.headingWidth(),
                        layout.rowHeight());
        boolean here = selected.top() <= row && row <= selected.bottom();
        fill(here ? colours.selected() : colours.heading(), place);
        int left = SheetLayout.PAD + heading.level() * SheetLayout.INDENT;
        int detail = heading.detail().isEmpty() ? 0 : gc.textExtent(heading.detail()).x;
        int room = place.width - left - SheetLayout.PAD - (detail == 0 ? 0 : detail + 6);
        gc.setForeground(heading.strong() ? colours.accent() : colours.ink());
        text(shortened(heading.text(), room), left, place);
        if (detail > 0) {
            gc.setForeground(colours.pale());
            text(heading.detail(), place.width - SheetLayout.PAD - detail, place);
        }
        lines(place);
    }

    private String shortened(String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + "…").x <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).stripTrailing() + "…";
    }

    private void columnHeading(int column, int width, SheetRange selected) {
        var cell = layout.cell(0, column);
        if (cell.x >= width || cell.x + cell.width <= layout.headingWidth()) {
            return;
        }
        var place = new Rectangle(cell.x, 0, cell.width, layout.rowHeight());
        var heading = model.column(column);
        boolean here = selected.left() <= column && column <= selected.right();
        fill(here ? colours.selected() : colours.heading(), place);
        int detail = heading.detail().isEmpty() ? 0 : gc.textExtent(heading.detail()).x + 5;
        var said = shortened(heading.text(), place.width - 2 * SheetLayout.PAD - detail);
        int x = place.x + place.width - SheetLayout.PAD - detail - gc.textExtent(said).x;
        gc.setForeground(colours.ink());
        text(said, x, place);
        if (detail > 0) {
            gc.setForeground(colours.pale());
            text(heading.detail(), place.x + place.width - SheetLayout.PAD - detail + 5, place);
        }
        lines(place);
    }

    private void corner() {
        var place = new Rectangle(0, 0, layout.headingWidth(), layout.rowHeight());
        fill(colours.heading(), place);
        gc.setForeground(colours.pale());
        text(shortened(model.corner(), place.width - 2 * SheetLayout.PAD), SheetLayout.PAD, place);
        lines(place);
    }
}
