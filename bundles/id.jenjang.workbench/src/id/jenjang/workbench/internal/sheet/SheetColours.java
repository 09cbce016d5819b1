package id.jenjang.workbench.internal.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The colours of a sheet, from those the theme gives to its control.
 *
 * @param ground around the cells, where there are none
 * @param paper behind cells that can be typed into
 * @param ink of what can be typed
 * @param pale of what is computed, and of details
 * @param line between cells
 * @param heading behind headings
 * @param computed behind cells that cannot be typed into
 * @param selected behind selected cells
 * @param accent around the cursor
 * @param problem of the mark at what is wrong
 */
record SheetColours(
        Color ground,
        Color paper,
        Color ink,
        Color pale,
        Color line,
        Color heading,
        Color computed,
        Color selected,
        Color accent,
        Color problem) {

    static SheetColours of(Control control) {
        var display = control.getDisplay();
        var given = control.getBackground().getRGB();
        boolean dark = brightness(given) < 128;
        var paper = dark ? given : display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        var ink = dark ? new RGB(225, 228, 232) : new RGB(32, 38, 46);
        var accent = dark ? new RGB(104, 160, 230) : new RGB(30, 100, 190);
        return new SheetColours(
                new Color(given),
                new Color(paper),
                new Color(ink),
                new Color(mix(paper, ink, 70)),
                new Color(mix(paper, ink, 20)),
                new Color(mix(paper, ink, 13)),
                new Color(mix(paper, ink, 8)),
                new Color(mix(paper, accent, 18)),
                new Color(accent),
                new Color(dark ? new RGB(240, 110, 100) : new RGB(200, 45, 40)));
    }

    private static int brightness(RGB colour) {
        return (colour.red * 3 + colour.green * 6 + colour.blue) / 10;
    }

    private static RGB mix(RGB ground, RGB over, int percent) {
        return new RGB(
                part(ground.red, over.red, percent),
                part(ground.green, over.green, percent),
                part(ground.blue, over.blue, percent));
    }

    private static int part(int ground, int over, int percent) {
        return ground + (over - ground) * percent / 100;
    }
}
