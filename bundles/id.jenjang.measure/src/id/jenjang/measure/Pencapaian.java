package id.jenjang.measure;

/** How a realisasi stands to its target, by the indicator's direction and compared exactly. */
public enum Pencapaian {
    /** Better than the target. Never for an indicator to be maintained. */
    MELAMPAUI,
    /** Exactly the target. */
    MENCAPAI,
    /** Worse than the target. */
    BELUM_MENCAPAI
}
