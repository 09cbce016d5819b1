package id.jenjang.measure;

import java.util.List;

/**
 * What has to be said beside a computed figure.
 *
 * @param jenis what happened
 * @param tahun the years it concerns, ascending; empty where the kind concerns none
 */
public record Catatan(Jenis jenis, List<Integer> tahun) {
    public Catatan {
        tahun = List.copyOf(tahun);
    }

    /** A remark that concerns no year. */
    public static Catatan of(Jenis jenis) {
        return new Catatan(jenis, List.of());
    }

    /** A remark about one year. */
    public static Catatan of(Jenis jenis, int tahun) {
        return new Catatan(jenis, List.of(tahun));
    }

    /** The kinds of remark. */
    public enum Jenis {
        /** The figure was above the cap of capaian and stands at the cap. */
        DIBATASI,
        /** The formula gave less than 0 and the figure stands at 0. */
        DINOLKAN,
        /** The target is 0, so the figure is 100 when realisasi is 0 as well, else 0. */
        TARGET_NOL,
        /** The target or realisasi is NA and the value of the year named stands in. */
        STAND_IN,
        /** The years named have no value and are missing from the accumulated realisasi. */
        TIDAK_LENGKAP,
        /** At least one indicator without a figure was left out of the mean. */
        NA_DIKECUALIKAN,
        /** At least one indicator without a figure counts as 0 in the mean. */
        NA_DIHITUNG_NOL,
        /** Pagu or realisasi is the sum of parts of which some are not known. */
        ANGGARAN_TIDAK_LENGKAP,
        /** The percentage is written in the plan because the amounts are not known. */
        SERAPAN_DINYATAKAN
    }
}
