package id.jenjang.measure.perubahan;

/** A property of an element, other than its name, place, targets and budget. */
public enum Ciri {
    /** Code of a program, kegiatan or sub kegiatan. */
    KODE,
    /** Whether an indicator is an IKU. */
    JENIS,
    /** Unit of an indicator. */
    SATUAN,
    /** Whether higher or lower is better. */
    ARAH,
    /** How yearly values add up. */
    AKUMULASI,
    /** How an indicator is computed. */
    RUMUS,
    /** Where an indicator's data come from. */
    SUMBER_DATA,
    /** Who is responsible. */
    PENANGGUNG_JAWAB,
    /** Where a sub kegiatan takes place. */
    LOKASI,
    /** What an element supports, of what exists in both plans. */
    MENDUKUNG
}
