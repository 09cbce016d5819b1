package id.jenjang.report.docx.internal.trace;

import id.jenjang.report.docx.TracedFigure;
import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Origin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one document while it is written: gives each origin its tag and remembers every
 * text it was printed as. Tags name element and quantity and depend on nothing else.
 */
public final class Trace {

    /** Word refuses files with longer tags or titles. */
    static final int LONGEST = 64;

    private static final int HASH = 10;

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(Origin origin, List<String> forms) {}

    /**
     * Notes a figure.
     *
     * @param origin where it comes from
     * @param text as printed
     * @return its tag
     */
    public String note(Origin origin, String text) {
        var tag = tag(origin);
        entries.computeIfAbsent(tag, t -> new Entry(origin, new ArrayList<>()))
                .forms()
                .add(FigureText.plain(text));
        return tag;
    }

    /** The figures noted, in the order of their first appearance. */
    public List<TracedFigure> figures() {
        return entries.entrySet().stream()
                .map(e -> new TracedFigure(e.getKey(), e.getValue().origin(), e.getValue().forms()))
                .toList();
    }

    /** The tag of an origin: element and quantity, the end replaced by a hash when too long. */
    static String tag(Origin origin) {
        var whole = PlainText.of(origin.element() + "/" + origin.quantity());
        if (whole.length() <= LONGEST) {
            return whole;
        }
        return cut(whole, LONGEST - HASH - 1) + "~" + hash(whole);
    }

    /** What people read about a figure in Word: the element's name and the quantity. */
    public static String title(Origin origin) {
        var name = PlainText.of(origin.name().isEmpty() ? origin.element() : origin.name());
        var quantity = cut(PlainText.of(origin.quantity()).replace('.', ' '), LONGEST / 2);
        var room = LONGEST - quantity.length() - 2;
        return (name.length() <= room ? name : cut(name, room - 1) + "…") + ": " + quantity;
    }

    private static String cut(String text, int length) {
        int end = Math.min(length, text.length());
        boolean splits = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splits ? end - 1 : end);
    }

    private static String hash(String text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
