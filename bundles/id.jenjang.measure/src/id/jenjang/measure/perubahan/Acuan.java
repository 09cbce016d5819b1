package id.jenjang.measure.perubahan;

/** Which written value of an indicator a change is about. */
public enum Acuan {
    /** The value before the period. */
    KONDISI_AWAL,
    /** The Renstra's target of a year, revised or else first. */
    RENSTRA,
    /** The target at the end of the period, where it is written. */
    AKHIR_RENSTRA,
    /** The target of a year's first agreement, where it differs from the Renstra. */
    PERJANJIAN_MURNI,
    /** The target of a year's revised agreement, where it differs from the Renstra. */
    PERJANJIAN_PERUBAHAN
}
