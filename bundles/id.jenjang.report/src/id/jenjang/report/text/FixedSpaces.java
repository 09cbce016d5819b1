package id.jenjang.report.text;

import id.jenjang.report.tree.Inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a label and its number on one line, as in "Rp 98.575.166.924", "Tabel 2.2.1", "Tahun 2023"
 * or "≥ 500".
 */
public final class FixedSpaces {

    private static final Set<String> LABELS =
            Set.of(
                    "Rp", "Tabel", "Gambar", "Bab", "BAB", "Tahun", "tahun", "Nomor", "Misi",
                    "misi");

    /** Signs that make a bound of the number after them. */
    private static final String SIGNS = "≥≤<>±";

    /** The space at which no line ends. */
    public static final char NO_BREAK_SPACE = '\u00a0';

    private FixedSpaces() {}

    /** The text with those spaces made no-break spaces. */
    public static String in(String text) {
        StringBuilder fixed = null;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (startsNumber(text, at + 1) && isLabel(text, at) || startsSpelling(text, at)) {
                fixed = fixed == null ? new StringBuilder(text) : fixed;
                fixed.setCharAt(at, NO_BREAK_SPACE);
            }
        }
        return fixed == null ? text : fixed.toString();
    }

    /** The runs of a paragraph with those spaces made no-break spaces, also where two runs meet. */
    public static List<Inline> in(List<Inline> content) {
        String text = content.stream().map(Inline::text).collect(Collectors.joining());
        String fixed = in(text);
        if (fixed.equals(text)) {
            return content;
        }
        List<Inline> result = new ArrayList<>();
        int at = 0;
        for (Inline inline : content) {
            int end = at + inline.text().length();
            result.add(with(inline, fixed.substring(at, end)));
            at = end;
        }
        return result;
    }

    private static Inline with(Inline inline, String text) {
        return switch (inline) {
            case Inline.Text t -> new Inline.Text(text, t.marks());
            case Inline.Value v -> new Inline.Value(text, v.marks(), v.origin());
            case Inline.Reference r -> new Inline.Reference(r.anchor(), text);
            default -> inline;
        };
    }

    private static boolean isLabel(String text, int end) {
        return end > 0 && SIGNS.indexOf(text.charAt(end - 1)) >= 0
                || LABELS.contains(wordBefore(text, end));
    }

    private static boolean startsNumber(String text, int at) {
        return at < text.length() && "0123456789IVX".indexOf(text.charAt(at)) >= 0;
    }

    /** The space of "6 (enam)". */
    private static boolean startsSpelling(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1)) && text.startsWith("(", at + 1);
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}
