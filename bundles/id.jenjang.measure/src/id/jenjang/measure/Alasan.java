package id.jenjang.measure;

/**
 * Why a figure cannot be computed. The detail is the {@code keterangan} of {@link
 * Hasil.TidakTersedia}.
 */
public enum Alasan {
    /** The indicator has no target for the year; no detail. */
    TARGET_TIDAK_ADA,
    /** The target is NA; the detail is the reason written in the plan, null when none is. */
    TARGET_NA,
    /**
     * An upward indicator has the target 0; the detail is the realisasi, so that 0 and more than 0
     * can be told apart.
     */
    TARGET_NOL,
    /** The target is below 0, where no ratio has a meaning; the detail is the target. */
    TARGET_NEGATIF,
    /** Nothing was measured in the year; no detail. */
    REALISASI_TIDAK_ADA,
    /**
     * The realisasi is NA and no other year's value stands in; the detail is the reason written,
     * null when none is.
     */
    NA,
    /**
     * One of target and realisasi is a number, the other a predicate; the detail is the realisasi
     * as written.
     */
    JENIS_NILAI_BERBEDA,
    /** Predicates are given but the indicator names no ladder; no detail. */
    TANGGA_TIDAK_ADA,
    /** A predicate is no rung of the indicator's ladder; the detail is the predicate. */
    TINGKAT_TIDAK_DIKENAL,
    /** Predicates cannot be added up or averaged; no detail. */
    AKUMULASI_TIDAK_BERLAKU,
    /** There is no target at the end of the period and none can be derived; no detail. */
    TARGET_AKHIR_TIDAK_ADA,
    /** There is no indicator to take the mean of; no detail. */
    INDIKATOR_TIDAK_ADA,
    /** Every indicator was left out of the mean; no detail. */
    SEMUA_DIKECUALIKAN,
    /** An indicator without a figure withholds the mean; the detail is that indicator's name. */
    DITAHAN,
    /** The pagu is not known; no detail. */
    PAGU_TIDAK_ADA,
    /** The pagu is 0; no detail. */
    PAGU_NOL,
    /** The realisasi of the budget is not known; no detail. */
    REALISASI_ANGGARAN_TIDAK_ADA,
    /** Serapan is 0, so efficiency has no meaning; no detail. */
    SERAPAN_NOL,
    /** Capaian is 0, by which the chosen variant of efficiency would divide; no detail. */
    CAPAIAN_NOL,
    /** The agency has no Renstra to measure; no detail. */
    RENSTRA_TIDAK_ADA
}
