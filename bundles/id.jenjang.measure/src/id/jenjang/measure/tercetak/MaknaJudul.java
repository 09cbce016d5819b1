package id.jenjang.measure.tercetak;

import id.jenjang.model.Versi;

/**
 * What a single heading says, before its neighbours are asked.
 *
 * @param pokok what kind of heading it is
 * @param besaran for figures what they are, else null
 * @param jenis for names what they name, else null
 * @param induk for names of indicators whose they are; null where that is not said
 * @param ragu whether it may mean money as well as performance
 * @param tambahan what was taken off it
 */
record MaknaJudul(
        Pokok pokok,
        BesaranCetak besaran,
        JenisNama jenis,
        JenisNama induk,
        boolean ragu,
        Tambahan tambahan) {

    /** Kinds of headings. */
    enum Pokok {
        NOMOR,
        ABAI,
        NAMA,
        NILAI,
        /** "persen" or "%": the share of what stands to the left. */
        PERSEN,
        /** A year alone: the figures to the left, of that year. */
        TAHUN_SAJA,
        /** "(Rp)" alone, under a heading that says more. */
        RUPIAH_SAJA,
        KOSONG,
        TIDAK_DIKENAL
    }

    /**
     * What a heading says besides the thing itself.
     *
     * @param tahun the year; 0 where none is said
     * @param versi the version; null where none is said
     * @param rupiah whether it says Rp
     * @param persen whether it says %
     */
    record Tambahan(int tahun, Versi versi, boolean rupiah, boolean persen) {
        static final Tambahan KOSONG = new Tambahan(0, null, false, false);
    }

    static MaknaJudul polos(Pokok pokok, Tambahan tambahan) {
        return new MaknaJudul(pokok, null, null, null, false, tambahan);
    }

    static MaknaJudul nilai(BesaranCetak besaran, boolean ragu) {
        return new MaknaJudul(Pokok.NILAI, besaran, null, null, ragu, Tambahan.KOSONG);
    }

    static MaknaJudul nama(JenisNama jenis, JenisNama induk) {
        return new MaknaJudul(Pokok.NAMA, null, jenis, induk, false, Tambahan.KOSONG);
    }

    MaknaJudul dengan(Tambahan lain) {
        return new MaknaJudul(pokok, besaran, jenis, induk, ragu, lain);
    }

    MaknaJudul pasti(BesaranCetak lain) {
        return new MaknaJudul(Pokok.NILAI, lain, null, null, false, tambahan);
    }

    boolean dikenal() {
        return pokok != Pokok.TIDAK_DIKENAL && pokok != Pokok.KOSONG;
    }
}
