package id.jenjang.measure.tercetak;

import id.jenjang.model.Belanja;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words around an amount in a sentence, and what they make it. */
final class KataUang {

    /** Longer phrases first, so that "realisasi anggaran" is not read as "anggaran". */
    private static final Pattern KUNCI =
            Pattern.compile(
                    "\\b(?<sisa>sisa(?: anggaran| dana| pagu)?|tidak terserap|silpa)\\b"
                            + "|\\b(?<realisasi>(?:te)?realisasi(?:nya)?(?: anggaran| belanja|"
                            + " keuangan)?|merealisasikan|menggunakan (?:dana|anggaran)"
                            + "|(?:ter|pen[gy])?serap(?:an)?(?: anggaran)?)\\b"
                            + "|\\b(?<pagu>(?:total |alokasi |pagu |besaran |jumlah )?anggaran"
                            + "|pagu|plafon|dana)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BELANJA =
            Pattern.compile(
                    "\\bbelanja (operasi|modal|pegawai|barang|langsung|tidak langsung|tidak terduga"
                            + "|transfer|hibah)",
                    Pattern.CASE_INSENSITIVE);

    /** Part of the budget: of a unit, a program, a quarter. Capitals, as names have. */
    private static final Pattern SEBAGIAN =
            Pattern.compile(
                    "\\b(?:[Pp]rogram|[Ss]ub [Kk]egiatan|[Kk]egiatan|[Bb]agian|[Bb]idang) \\p{Lu}"
                            + "|\\b[Tt]riwulan\\b|\\b[Ss]umber\\b|\\b(?:DAU|DBH|PAD|DAK)\\b"
                            + "|\\b[Mm]asing-masing\\b");

    private KataUang() {}

    /** What the amount behind the words is; nothing when they do not say. */
    static BesaranCetak besaran(String sebelum) {
        MatchResult terakhir =
                KUNCI.matcher(sebelum).results().reduce((dulu, kini) -> kini).orElse(null);
        if (terakhir == null) {
            return BesaranCetak.TIDAK_DISEBUT;
        }
        if (terakhir.group("sisa") != null) {
            return BesaranCetak.SISA;
        }
        return terakhir.group("realisasi") != null
                ? BesaranCetak.REALISASI_ANGGARAN
                : BesaranCetak.PAGU;
    }

    static boolean menyebutBelanja(String kata) {
        return BELANJA.matcher(kata).find();
    }

    static boolean menyebutSebagian(String kata) {
        return SEBAGIAN.matcher(kata).find();
    }

    /** The kind of expenditure named last, when the budget has exactly one of that name. */
    static Optional<Belanja> belanja(String kata, List<Belanja> semua) {
        var disebut = BELANJA.matcher(kata).results().reduce((dulu, kini) -> kini).orElseThrow();
        String jenis = disebut.group(1).toLowerCase(Locale.ROOT);
        var cocok = semua.stream().filter(b -> bernama(b, jenis)).toList();
        return cocok.size() == 1 ? Optional.of(cocok.getFirst()) : Optional.empty();
    }

    private static boolean bernama(Belanja belanja, String jenis) {
        return belanja.getUraian() == null
                ? belanja.getJenis().getLiteral().equals(jenis)
                : belanja.getUraian().toLowerCase(Locale.ROOT).contains(jenis);
    }
}
