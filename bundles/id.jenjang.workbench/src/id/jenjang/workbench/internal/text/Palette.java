package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.navigate.Coloured.Colour;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

import java.util.EnumMap;
import java.util.Map;

/** The colours of words, one palette for a light ground and one for a dark one. */
final class Palette {

    private static final int MIDDLE = 128;
    private static final Palette LIGHT = new Palette(false);
    private static final Palette DARK = new Palette(true);

    private final Map<Colour, TextAttribute> attributes = new EnumMap<>(Colour.class);

    private Palette(boolean dark) {
        for (var colour : Colour.values()) {
            int code = dark ? dark(colour) : light(colour);
            attributes.put(colour, new TextAttribute(color(code), null, style(colour)));
        }
    }

    /** The palette that can be read on the ground of a text. */
    static Palette on(StyledText text) {
        return isDark(text.getBackground().getRGB()) ? DARK : LIGHT;
    }

    private static boolean isDark(RGB ground) {
        return (ground.red * 299 + ground.green * 587 + ground.blue * 114) / 1000 < MIDDLE;
    }

    private static Color color(int code) {
        return new Color(code >> 16 & 0xff, code >> 8 & 0xff, code & 0xff);
    }

    private static int light(Colour colour) {
        return switch (colour) {
            case KEYWORD -> 0x1d4f91;
            case CHOICE -> 0x8a4b08;
            case NAME, REFERENCE -> 0x0b6e4f;
            case NUMBER, AMOUNT -> 0x9a3412;
            case CODE -> 0x6b21a8;
            case TEXT -> 0x3b4a3f;
            case UNIT -> 0x0f6f68;
            case LIVE_VALUE -> 0xb0276b;
            case COMMENT -> 0x59636f;
            case UNREAD -> 0xb3261e;
        };
    }

    private static int dark(Colour colour) {
        return switch (colour) {
            case KEYWORD -> 0x8ab4f8;
            case CHOICE -> 0xe5b567;
            case NAME, REFERENCE -> 0x7fd1ae;
            case NUMBER, AMOUNT -> 0xf0a57a;
            case CODE -> 0xc9a2f0;
            case TEXT -> 0xc5d2c3;
            case UNIT -> 0x7fcac3;
            case LIVE_VALUE -> 0xf08cc0;
            case COMMENT -> 0x9aa4b0;
            case UNREAD -> 0xff8a80;
        };
    }

    private static int style(Colour colour) {
        return switch (colour) {
            case KEYWORD, NAME -> SWT.BOLD;
            case COMMENT -> SWT.ITALIC;
            case UNREAD -> TextAttribute.STRIKETHROUGH;
            default -> SWT.NORMAL;
        };
    }

    /** How a word of a colour is drawn. */
    TextAttribute attribute(Colour colour) {
        return attributes.get(colour);
    }

    /** A stretch of text drawn in a colour. */
    StyleRange range(int offset, int length, Colour colour) {
        var attribute = attribute(colour);
        var range = new StyleRange(offset, length, attribute.getForeground(), null);
        range.fontStyle = attribute.getStyle() & (SWT.BOLD | SWT.ITALIC);
        range.strikeout = (attribute.getStyle() & TextAttribute.STRIKETHROUGH) != 0;
        return range;
    }
}
