package id.jenjang.rules.internal.printed;

import id.jenjang.model.Cuplikan;
import id.jenjang.model.Kutipan;
import id.jenjang.rules.internal.text.Label;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a table or quotation as people look it up: {@code Tabel 3.5 hal 43}. */
public final class PieceLabel {
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^\\s*((?:tabel|gambar|grafik|lampiran)\\s+[\\dIVX]+(?:[.\\-]\\d+)*[a-z]?"
                            + "(?:\\s+(?:lanjutan|bagian\\s+\\d+))?)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private PieceLabel() {}

    /** The label: number or title, then the page. */
    public static String of(Cuplikan piece, Locale locale) {
        boolean english = locale != null && "en".equals(locale.getLanguage());
        String title = title(piece, english);
        String page = piece.getHalaman();
        return page == null || page.isBlank()
                ? title
                : title + (english ? " p. " : " hal ") + page.strip();
    }

    private static String title(Cuplikan piece, boolean english) {
        String title = piece.getJudul();
        boolean quotation = piece instanceof Kutipan;
        String kind =
                quotation ? (english ? "quotation" : "kutipan") : (english ? "table" : "tabel");
        if (title == null || title.isBlank()) {
            return kind;
        }
        Matcher numbered = NUMBERED.matcher(title);
        if (!quotation && numbered.matches()) {
            return numbered.group(1);
        }
        boolean saysKind = title.strip().toLowerCase(Locale.ROOT).startsWith(kind + " ");
        return saysKind ? Label.quoted(title) : kind + " " + Label.quoted(title);
    }
}
