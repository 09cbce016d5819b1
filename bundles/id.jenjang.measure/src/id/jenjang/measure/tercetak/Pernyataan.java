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
}
