package id.jenjang.measure.tercetak;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names made comparable: what only looks otherwise on paper becomes the same. */
final class Lipatan {
    private static final Pattern RENGGANG = Pattern.compile("\\s*([/()])\\s*|\\s+(?=[,.;:])");
    private static final Pattern KOMA_PENGHUBUNG = Pattern.compile(",(?= (?:dan|serta|atau) )");
    private static final Pattern PENUTUP = Pattern.compile("[\\s.,;:]+$");
    private static final Pattern KATA = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Lipatan() {}

    /**
     * Without regard to case, kinds and number of blanks, a comma before "dan", and closing
     * punctuation.
     */
    static String nama(String teks) {
        String t = BacaSel.rapikan(teks);
        if (!ascii(t)) {
            t =
                    Normalizer.normalize(t, Normalizer.Form.NFKC)
                            .replaceAll("[’‘`´]", "'")
                            .replaceAll("[“”]", "\"");
        }
        t = t.toLowerCase(Locale.ROOT);
        if (t.indexOf('/') >= 0
                || t.indexOf('(') >= 0
                || t.indexOf(" ,") >= 0
                || t.indexOf(" .") >= 0) {
            t = RENGGANG.matcher(t).replaceAll("$1");
        }
        if (t.indexOf(", ") >= 0) {
            t = KOMA_PENGHUBUNG.matcher(t).replaceAll("");
        }
        return PENUTUP.matcher(t).replaceAll("");
    }

    /** Letters and digits of a folded name only. */
    static String padat(String nama) {
        StringBuilder hasil = new StringBuilder(nama.length());
        nama.chars().filter(Character::isLetterOrDigit).forEach(c -> hasil.append((char) c));
        return hasil.toString();
    }

    /** The words of a folded name. */
    static List<String> kata(String nama) {
        List<String> hasil = new ArrayList<>();
        for (String satu : KATA.split(nama)) {
            if (!satu.isEmpty()) {
                hasil.add(satu);
            }
        }
        return hasil;
    }

    private static boolean ascii(String teks) {
        for (int i = 0; i < teks.length(); i++) {
            if (teks.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
