package id.jenjang.measure.tercetak;

/** What the elements named in a column are. */
public enum JenisNama {
    /** Goals. */
    TUJUAN,
    /** Objectives. */
    SASARAN,
    /** Indicators. */
    INDIKATOR,
    /** Programs. */
    PROGRAM,
    /** Kegiatan. */
    KEGIATAN,
    /** Sub kegiatan. */
    SUB_KEGIATAN,
    /** Kinds of expenditure. */
    BELANJA,
    /** Any of them. */
    URAIAN
}
