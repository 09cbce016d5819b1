package id.jenjang.workbench.internal.cascade;

import id.jenjang.diagram.Ground;
import id.jenjang.dsl.ide.cascade.CascadeNode.Capaian;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;

import java.util.regex.Pattern;

/** Colours of the tree that can be read on a light and on a dark ground. */
final class CascadeColours {

    private static final Pattern WRITTEN = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** Parts of a hundred by which a colour comes nearer to white. */
    private static final int LIGHTER = 30;

    private final Control control;

    CascadeColours(Control control) {
        this.control = control;
    }

    /**
     * The colour of the band a figure lies in, as pictures and documents have it; grey for none.
     */
    Color of(Capaian capaian) {
        if (WRITTEN.matcher(capaian.colour()).matches()) {
            return seen(capaian.colour().substring(1));
        }
        if (capaian.band() < 0) {
            return new Color(150, 156, 164);
        }
        int fromBest = capaian.bands() - 1 - capaian.band();
        return seen(Ground.ofPredicate(fromBest, capaian.bands()).color());
    }

    /** A colour of paper; on a dark ground it is lighter. */
    private Color seen(String written) {
        int rgb = Integer.parseInt(written, 16);
        int white = dark() ? LIGHTER : 0;
        return new Color(
                (rgb >> 16 & 255) + (255 - (rgb >> 16 & 255)) * white / 100,
                (rgb >> 8 & 255) + (255 - (rgb >> 8 & 255)) * white / 100,
                (rgb & 255) + (255 - (rgb & 255)) * white / 100);
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

    /** A badge: a pale chip, which is not taken for a selection. */
    void badge(TextStyle style) {
        style.foreground = dark() ? new Color(190, 214, 246) : new Color(28, 78, 140);
        style.background = dark() ? new Color(44, 66, 98) : new Color(219, 232, 248);
    }
}
