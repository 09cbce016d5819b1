package id.jenjang.measure.tercetak;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence of a quotation.
 *
 * @param teks its text, every blank a space, so that a place in it is a place in the quotation
 * @param awal where it begins in the quotation
 */
record Kalimat(String teks, int awal) {

    /**
     * The end of a sentence: a mark and a blank, not behind an abbreviation or the number of a list
     * item; an empty line; the beginning of a list item.
     */
    private static final Pattern BATAS =
            Pattern.compile(
                    "(?<![Rr]p|\\b[Nn]o|\\b[Jj]l|\\bs\\.d|\\bdll|\\bdst|\\b\\d{1,2}|\\b[IVX]{1,4}|\\b\\p{Lu})[.;!?](?=\\s)|\\n"
                            + "\\s*\\n"
                            + "|\\n"
                            + "(?=\\s*(?:[-•*]|\\d{1,2}[.)]|[a-z][.)])\\s)");

    /** The sentences of a quotation in order; blank ones are left out. */
    static List<Kalimat> dari(String isi) {
        var hasil = new ArrayList<Kalimat>();
        int awal = 0;
        for (MatchResult batas : BATAS.matcher(isi).results().toList()) {
            tambah(hasil, isi, awal, batas.end());
            awal = batas.end();
        }
        tambah(hasil, isi, awal, isi.length());
        return hasil;
    }

    private static void tambah(List<Kalimat> hasil, String isi, int awal, int akhir) {
        String teks = isi.substring(awal, akhir).replaceAll("\\s|\\u00A0", " ");
        int depan = teks.length() - teks.stripLeading().length();
        if (!teks.isBlank()) {
            hasil.add(new Kalimat(teks.strip(), awal + depan));
        }
    }

    /** The part before a place, to the beginning of the sentence. */
    String sebelum(int tempat) {
        return teks.substring(0, tempat);
    }
}
