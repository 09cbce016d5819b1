package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.cascade.CascadeNode.Capaian;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;

import java.util.List;
import java.util.regex.Pattern;

/** Colours of the tree that can be read on a light and on a dark ground. */
final class CascadeColours {

    private static final Pattern WRITTEN = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** From the lowest band of a scale to the highest, where the scale names no colour. */
    private static final List<RGB> BANDS =
            List.of(
                    new RGB(204, 61, 54),
                    new RGB(226, 121, 48),
                    new RGB(214, 166, 30),
                    new RGB(112, 168, 62),
                    new RGB(42, 140, 88));

    private final Control control;

    CascadeColours(Control control) {
        this.control = control;
    }

    /** The colour of the band a figure lies in; grey for none. */
    Color of(Capaian capaian) {
        if (WRITTEN.matcher(capaian.colour()).matches()) {
            int rgb = Integer.parseInt(capaian.colour().substring(1), 16);
            return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
        }
        if (capaian.band() < 0) {
            return new Color(150, 156, 164);
        }
        int last = BANDS.size() - 1;
        int at = capaian.bands() < 2 ? last : capaian.band() * last / (capaian.bands() - 1);
        return new Color(BANDS.get(at));
    }

    private boolean dark() {
        var ground = control.getBackground();
        return ground.getRed() * 3 + ground.getGreen() * 6 + ground.getBlue() < 1280;
    }

    /** What lines that are not selected stand on. */
    Color ground() {
        return control.getBackground();
    }

    /** Of what cannot be edited. */
    Color grey() {
        return dark() ? new Color(122, 128, 136) : new Color(150, 156, 164);
    }

    Color pale() {
        return dark() ? new Color(160, 168, 178) : new Color(98, 108, 122);
    }

    Color error() {
        return dark() ? new Color(245, 130, 120) : new Color(186, 38, 32);
    }

    Color warning() {
        return dark() ? new Color(236, 190, 90) : new Color(150, 98, 0);
    }

    /** A badge: light letters on blue. */
    void badge(TextStyle style) {
        style.foreground = new Color(255, 255, 255);
        style.background = new Color(52, 108, 176);
    }
}
