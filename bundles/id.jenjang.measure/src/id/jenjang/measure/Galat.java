package id.jenjang.measure;

/** What can be wrong with a live value; each has its message in {@link Penjelasan}. */
public enum Galat {
    /** Nothing stands between the braces. */
    KOSONG,
    /** The opening brace is not closed on its line. */
    TIDAK_DITUTUP,
    /** It does not have the form of an expression; detail: the expression. */
    TIDAK_TERBACA,
    /** Neither a word of the language nor an id of the plan; detail: the name. */
    NAMA_TIDAK_DIKENAL,
    /** The element has no such figure; details: the element's id, the name, the names it has. */
    SIFAT_TIDAK_DIKENAL,
    /**
     * The value cannot be taken further, as in {@code nama.terbilang}; details: the value's name,
     * the suffix.
     */
    AKHIRAN_TIDAK_BERLAKU,
    /** What is counted is not known; details: the word, the words known. */
    CACAH_TIDAK_DIKENAL,
    /** The argument is no year; detail: the argument. */
    TAHUN_TIDAK_TERBACA,
    /** The value takes no argument; detail: the value's name. */
    ARGUMEN_TIDAK_BERLAKU,
    /** The argument names no element with a budget; detail: the argument. */
    BUKAN_PENERIMA_ANGGARAN,
    /** The plan holds no such value; details: the value's name, the year. */
    TIDAK_ADA,
    /** The figure cannot be computed; details: the value's name, the year, then the reason. */
    TIDAK_TERSEDIA
}
