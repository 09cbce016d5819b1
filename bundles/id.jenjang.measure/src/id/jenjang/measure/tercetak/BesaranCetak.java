package id.jenjang.measure.tercetak;

/** What a printed figure is a figure of. */
public enum BesaranCetak {
    /** Target of a year (in the unit of the indicator). */
    TARGET,
    /** Target at the end of the Renstra. */
    TARGET_AKHIR,
    /** Value before the Renstra begins. */
    KONDISI_AWAL,
    /** What was achieved in a year (in the unit of the indicator). */
    REALISASI,
    /** Capaian in percent. */
    CAPAIAN,
    /** Progress towards the target at the end of the Renstra, in percent. */
    KEMAJUAN,
    /** The word of a scale. */
    PREDIKAT,
    /** The unit of an indicator; a word. */
    SATUAN,
    /** Budget, in rupiah. */
    PAGU,
    /** Money spent, in rupiah. */
    REALISASI_ANGGARAN,
    /** Money spent of the budget, in percent. */
    SERAPAN,
    /** Budget not spent, in rupiah. */
    SISA,
    /** Efficiency, by the method of the report. */
    EFISIENSI,
    /** How many misi there are. */
    JUMLAH_MISI,
    /** How many tujuan there are. */
    JUMLAH_TUJUAN,
    /** How many sasaran there are. */
    JUMLAH_SASARAN,
    /** How many indicators there are. */
    JUMLAH_INDIKATOR,
    /** How many IKU there are. */
    JUMLAH_IKU,
    /** How many programs there are. */
    JUMLAH_PROGRAM,
    /** How many kegiatan there are. */
    JUMLAH_KEGIATAN,
    /** How many sub kegiatan there are. */
    JUMLAH_SUB_KEGIATAN,
    /** An amount or number of which the sentence does not say what it is. */
    TIDAK_DISEBUT;

    /** Whether it counts elements of the plan. */
    public boolean cacah() {
        return name().startsWith("JUMLAH_");
    }

    /** Whether it is an amount in rupiah. */
    public boolean uang() {
        return this == PAGU || this == REALISASI_ANGGARAN || this == SISA;
    }
}
