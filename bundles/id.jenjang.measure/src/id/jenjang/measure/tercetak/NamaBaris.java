package id.jenjang.measure.tercetak;

import id.jenjang.measure.tercetak.Kisi.Sel;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around a name in a cell: a mark of a list, the word for its kind, "Jumlah". */
final class NamaBaris {
    private static final Pattern BUTIR =
            Pattern.compile(
                    "^(?:[-•*–▪·]\\s*|\\(?(?:\\d{1,3}|[a-zA-Z]|[IVX]{1,4})[.)]\\s*(?=\\p{L}))+(?=\\S{2})");
    private static final Pattern SEBUTAN =
            Pattern.compile(
                    "^(visi|misi|tujuan|sasaran(?: strategis)?|indikator(?:"
                            + " kinerja)?|program|kegiatan|sub ?kegiatan)(?:"
                            + " strategis)?\\s*(?:(?:ke-?\\s*)?(?:\\d+|[IVX]{1,4})\\s*)?:\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern JUMLAH =
            Pattern.compile(
                    "^(?:(?:sub|grand) ?)?(?:jumlah|total|j u m l a h|t o t a l)\\b(?:"
                            + " (?:total|jumlah))?[ /:]*");
    private static final Pattern UMUM =
            Pattern.compile(
                    "(?:(?:seluruh|keseluruhan|seluruhnya|anggaran|belanja|total|pagu|rp|realisasi|dan|semua|dana|i+|[abc])["
                            + " .:]*)*");
    private static final Pattern RERATA =
            Pattern.compile("^(?:total |jumlah )?(?:rata ?- ?rata|rerata|rata rata)\\b[ :]*");
    private static final Pattern RERATA_UMUM =
            Pattern.compile(
                    "(?:(?:capaian|kinerja|indikator|sasaran|iku|utama|realisasi|serapan|penyerapan|anggaran|dan|dari|keseluruhan|total|seluruh|nilai|persentase|program|kegiatan|strategis|tingkat|perangkat|daerah|%)["
                            + " .:]*)*");

    private NamaBaris() {}

    /** The name without the mark of a list before it. */
    static Sel tanpaButir(Sel sel) {
        Matcher butir = BUTIR.matcher(sel.teks());
        return butir.find() ? sel.tanpa(butir.end()) : sel;
    }

    /** The kind a cell says it names, as in "Program : ..."; null when it does not. */
    static JenisNama jenis(Sel sel) {
        Matcher m = SEBUTAN.matcher(sel.teks());
        if (!m.find()) {
            return null;
        }
        String kata = m.group(1).toLowerCase(Locale.ROOT);
        return switch (kata.charAt(0)) {
            // Vision and missions have no column of their own.
            case 'v', 'm' -> JenisNama.URAIAN;
            case 't' -> JenisNama.TUJUAN;
            case 'i' -> JenisNama.INDIKATOR;
            case 'p' -> JenisNama.PROGRAM;
            case 'k' -> JenisNama.KEGIATAN;
            default -> kata.startsWith("sub") ? JenisNama.SUB_KEGIATAN : JenisNama.SASARAN;
        };
    }

    /** The name without the word for its kind and the colon behind it. */
    static Sel tanpaSebutan(Sel sel) {
        Matcher m = SEBUTAN.matcher(sel.teks());
        return m.find() && m.end() < sel.teks().length() ? sel.tanpa(m.end()) : sel;
    }

    /** What stands behind "Jumlah"; empty for the sum of all; null when it is no sum. */
    static String jumlah(String teks) {
        return sesudah(JUMLAH, UMUM, teks);
    }

    /** What stands behind "Rata-rata"; empty for the mean of all; null when it is no mean. */
    static String rerata(String teks) {
        return sesudah(RERATA, RERATA_UMUM, teks);
    }

    private static String sesudah(Pattern awal, Pattern umum, String teks) {
        String nama = Lipatan.nama(teks);
        Matcher m = awal.matcher(nama);
        if (!m.find()) {
            return null;
        }
        String sisa = nama.substring(m.end());
        return umum.matcher(sisa).matches() ? "" : sisa;
    }
}
