package id.jenjang.measure.tercetak;

import java.math.BigDecimal;

/** What a quoted sentence says beyond single figures. */
public sealed interface Pernyataan {

    /** Where the words stand. */
    Letak letak();

    /**
     * "meningkat dari 80 % menjadi 90 %".
     *
     * @param arah 1 said to rise, -1 said to fall, 0 said to stay
     * @param dari the figure before
     * @param menjadi the figure after
     * @param letak where the words stand
     */
    record Perubahan(int arah, BigDecimal dari, BigDecimal menjadi, Letak letak)
            implements Pernyataan {}

    /**
     * "RPJMD ... 2018-2023".
     *
     * @param dokumen RPJMD or RENSTRA
     * @param awal first year printed
     * @param akhir last year printed
     * @param letak where the words stand
     */
    record PeriodeDokumen(String dokumen, int awal, int akhir, Letak letak) implements Pernyataan {}

    /**
     * "semua sasaran telah berhasil dicapai".
     *
     * @param letak where the words stand
     */
    record SemuaTercapai(Letak letak) implements Pernyataan {}

    /**
     * "sama dengan tahun 2021".
     *
     * @param tahun the year said to be like that of the document
     * @param letak where the words stand
     */
    record SamaDenganTahun(int tahun, Letak letak) implements Pernyataan {}

    /**
     * "mengalami penurunan dari tahun sebelumnya sebesar 3,25 persen".
     *
     * @param arah 1 said to rise, -1 said to fall
     * @param besar by how much
     * @param persen whether a percent sign or the word stands with it
     * @param letak where the words stand
     */
    record Selisih(int arah, BigDecimal besar, boolean persen, Letak letak) implements Pernyataan {}

    /**
     * "realisasi 98 persen dibandingkan dengan target akhir 100 persen sudah terpenuhi".
     *
     * @param terpenuhi whether the target is said to be met
     * @param letak where the words stand
     */
    record Keterpenuhan(boolean terpenuhi, Letak letak) implements Pernyataan {}

    /**
     * "Rencana Kinerja Tahunan (RKT) Tahun 2020".
     *
     * @param dokumen the yearly document as named
     * @param tahun the year printed behind it
     * @param letak where the words stand
     */
    record TahunDokumen(String dokumen, int tahun, Letak letak) implements Pernyataan {}
}
