package id.jenjang.report.picture;

import id.jenjang.diagram.Box;
import id.jenjang.diagram.Scene;
import id.jenjang.diagram.TextLine;
import id.jenjang.report.text.PlainText;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A scene as an SVG file that needs nothing else: its colours are those of paper, and every line of
 * text keeps its width whatever font the viewer has.
 */
public final class SvgPicture {

    private static final String PLAN = "id";
    private static final double MARGIN = 12;
    private static final String LINE = "#5b77a5";
    private static final String INK = "#1f1f1f";

    private final StringBuilder out = new StringBuilder();

    private SvgPicture() {}

    /**
     * Writes a scene.
     *
     * @param scene what is drawn
     * @param title what it is called
     * @param description what it tells, for people who cannot see it
     * @param language of the description, the root for Indonesian; title and boxes are of the plan
     */
    public static String of(Scene scene, String title, String description, Locale language) {
        return new SvgPicture().write(scene, title, description, language);
    }

    private String write(Scene scene, String title, String description, Locale language) {
        var width = number(scene.width() + 2 * MARGIN);
        var height = number(scene.height() + 2 * MARGIN);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width + "pt\" height=\"" + height + "pt\" viewBox=\"")
                .append(number(-MARGIN) + " " + number(-MARGIN) + " " + width + " " + height)
                .append("\" role=\"img\" aria-labelledby=\"nama uraian\" lang=\"" + PLAN + "\"")
                .append(
                        " font-family=\"Arial, 'Liberation Sans', Arimo, Helvetica,"
                                + " sans-serif\">\n")
                .append("<title id=\"nama\">" + escaped(title) + "</title>\n")
                .append("<desc id=\"uraian\"" + spoken(language) + ">" + escaped(description))
                .append("</desc>\n")
                .append("<rect x=\"" + number(-MARGIN) + "\" y=\"" + number(-MARGIN))
                .append("\" width=\"" + width + "\" height=\"" + height)
                .append("\" fill=\"#ffffff\"/>\n");
        lines(scene);
        scene.boxes().forEach(this::box);
        return out.append("</svg>\n").toString();
    }

    private void lines(Scene scene) {
        if (scene.lines().isEmpty()) {
            return;
        }
        out.append("<path fill=\"none\" stroke=\"" + LINE + "\" stroke-width=\"0.75\" d=\"");
        for (var line : scene.lines()) {
            out.append("M" + number(line.x1()) + " " + number(line.y1()));
            out.append("L" + number(line.x2()) + " " + number(line.y2()));
        }
        out.append("\"/>\n");
    }

    private void box(Box box) {
        out.append("<rect x=\"" + number(box.x()) + "\" y=\"" + number(box.y()))
                .append("\" width=\"" + number(box.width()) + "\" height=\"" + number(box.height()))
                .append("\" fill=\"#" + box.ground().color().toLowerCase(Locale.ROOT))
                .append("\" stroke=\"" + LINE + "\" stroke-width=\"0.75\"/>\n");
        for (var line : TextLine.of(box)) {
            text(box, line);
        }
    }

    private void text(Box box, TextLine line) {
        out.append("<text x=\"" + number(line.x()) + "\" y=\"" + number(line.y()))
                .append("\" font-size=\"" + number(box.fontSize()))
                .append(line.bold() ? "\" font-weight=\"bold" : "")
                .append("\" fill=\"" + (box.ground().dark() ? "#ffffff" : INK))
                .append("\" textLength=\"" + number(line.width()))
                .append("\" lengthAdjust=\"spacingAndGlyphs\">")
                .append(escaped(line.text()))
                .append("</text>\n");
    }

    private static String spoken(Locale language) {
        var tag = language.getLanguage();
        return tag.isEmpty() || tag.equals(PLAN) ? "" : " lang=\"" + tag + "\"";
    }

    private static String escaped(String text) {
        return PlainText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
