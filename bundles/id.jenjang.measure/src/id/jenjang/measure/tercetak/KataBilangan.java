package id.jenjang.measure.tercetak;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells words for numbers from other words, however they are spelled. */
final class KataBilangan {
    private static final Set<String> SATUAN =
            Set.of(
                    "nol",
                    "satu",
                    "dua",
                    "tiga",
                    "empat",
                    "lima",
                    "enam",
                    "tujuh",
                    "delapan",
                    "sembilan",
                    "sepuluh",
                    "sebelas",
                    "seratus",
                    "seribu",
                    "sejuta");
    private static final Set<String> BESAR =
            Set.of(
                    "belas", "puluh", "ratus", "ribu", "juta", "milyar", "miliar", "triliun",
                    "trilyun", "rupiah", "koma", "sen", "persen");

    private KataBilangan() {}

    /** Whether most of the words are numerals and one of them is a unit or begins a number. */
    static boolean bilangan(String teks) {
        List<String> kata = Lipatan.kata(teks.toLowerCase(Locale.ROOT));
        long kena = kata.stream().filter(k -> SATUAN.contains(k) || BESAR.contains(k)).count();
        return kata.stream().anyMatch(SATUAN::contains) && kena * 2 > kata.size();
    }
}
