package id.jenjang.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * What the report of a generated agency prints, all of it right: two tables as pasted from Word.
 */
final class PrintedText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final StringBuilder indicators = new StringBuilder();
    private final StringBuilder budget = new StringBuilder();
    private int cells;

    /** A line of the table of indicators. */
    void indicator(String name, BigDecimal target, BigDecimal realisasi) {
        row(indicators, name, number(target), number(realisasi), percent(realisasi, target));
    }

    /** A line of the table of sub kegiatan, in rupiah. */
    void subKegiatan(String name, long pagu, long realisasi) {
        row(
                budget,
                name,
                rupiah(pagu),
                rupiah(realisasi),
                percent(BigDecimal.valueOf(realisasi), BigDecimal.valueOf(pagu)));
    }

    int cells() {
        return cells;
    }

    /** The transcript of the agency's report of 2023. */
    String of(String agency) {
        return """
        tercetak "LKjIP %1$s 2023" tahun 2023 untuk %1$s {
            tabel "Tabel 3.1 Capaian Kinerja" hal 20 '''
        Indikator Kinerja\tTarget\tRealisasi\tCapaian (%%)
        %2$s    '''
            tabel "Tabel 3.2 Realisasi Anggaran" hal 25 '''
        Sub Kegiatan\tAnggaran (Rp)\tRealisasi (Rp)\tPersen
        %3$s    '''
        }
        """
                .formatted(agency, indicators, budget);
    }

    private void row(StringBuilder table, String... values) {
        table.append(String.join("\t", values)).append('\n');
        cells += values.length;
    }

    private static String number(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return number(part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP)) + "%";
    }

    static String rupiah(long amount) {
        return String.format(Locale.ROOT, "%,d", amount).replace(',', '.');
    }
}
