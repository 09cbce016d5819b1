package id.jenjang.report.docx.internal.trace;

import java.util.regex.Pattern;

/** The text of a figure as it is compared: what only serves setting it in lines does not count. */
public final class FigureText {

    private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u200b-\u200d\u2060\ufeff]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    private FigureText() {}

    /** The text with every stretch of spaces as one plain space, and without invisible breaks. */
    public static String plain(String text) {
        var visible = INVISIBLE.matcher(text.replace('\u2011', '-')).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }
}
