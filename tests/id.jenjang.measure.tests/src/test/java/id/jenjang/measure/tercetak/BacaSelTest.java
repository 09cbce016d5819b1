package id.jenjang.measure.tercetak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.measure.tercetak.BacaSel.Harapan;
import id.jenjang.measure.tercetak.IsiSel.Angka;
import id.jenjang.measure.tercetak.IsiSel.Kata;
import id.jenjang.measure.tercetak.IsiSel.Kejanggalan;
import id.jenjang.measure.tercetak.IsiSel.Kosong;
import id.jenjang.measure.tercetak.IsiSel.Sebab;
import id.jenjang.measure.tercetak.IsiSel.TakTerbaca;
import id.jenjang.measure.tercetak.IsiSel.TidakAda;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Cells as they come out of printed tables. */
class BacaSelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // cell | expected as | number | signs | remarks
                "80%                  | ANGKA | 80         | %   |",
                "98 %                 | ANGKA | 98         | %   |",
                "100 Persen           | ANGKA | 100        | %   |",
                "97,94%               | ANGKA | 97.94      | %   |",
                "3.50                 | ANGKA | 3.50       |     | TITIK_DESIMAL",
                "77.2                 | ANGKA | 77.2       |     | TITIK_DESIMAL",
                "94.44%               | UANG  | 94.44      | %   | TITIK_DESIMAL",
                "1.250                | ANGKA | 1250       |     |",
                "1.250                | UANG  | 1250       |     |",
                "-1,5                 | ANGKA | -1.5       |     |",
                "−1,5                 | ANGKA | -1.5       |     |",
                "– 3                  | ANGKA | -3         |     |",
                "(1.000)              | UANG  | -1000      |     |",
                "(Rp 1.000,-)         | UANG  | -1000      | R   |",
                "Rp. 371.793.525      | UANG  | 371793525  | R   |",
                "Rp.1.592.251.500,-   | UANG  | 1592251500 | R   |",
                "Rp 98.575.166.924,00 | UANG  | 98575166924.00 | R |",
                "6.035.882.866,-      | UANG  | 6035882866 |     |",
                "6.035.882.866.-      | UANG  | 6035882866 |     |",
                "98,575,166           | UANG  | 98575166   |     | KOMA_RIBUAN",
                "1,234.50             | UANG  | 1234.50    |     | KOMA_RIBUAN",
                "3,26*                | ANGKA | 3.26       |     | TANDA_CATATAN",
                "3,26 **)             | ANGKA | 3.26       |     | TANDA_CATATAN",
                "80%²                 | ANGKA | 80         | %   | TANDA_CATATAN",
                "**80%**              | ANGKA | 80         | %   |",
                "*3,5*                | ANGKA | 3.5        |     |",
                "77.2*                | ANGKA | 77.2       |     | TITIK_DESIMAL TANDA_CATATAN",
                "82 (A)               | ANGKA | 82         |     |",
                "≥ 600.000.000        | UANG  | 600000000  |     | TANDA_BANDING",
                "≤ 5                  | ANGKA | 5          |     | TANDA_BANDING",
                "± 80%                | ANGKA | 80         | %   | TANDA_BANDING",
                "> 90                 | ANGKA | 90         |     | TANDA_BANDING",
                ">= Rp 1.000          | UANG  | 1000       | R   | TANDA_BANDING",
                "<77.2                | ANGKA | 77.2       |     | TITIK_DESIMAL TANDA_BANDING",
                "BB (78,05)           | ANGKA | 78.05      |     |",
                "83,66 (baik)         | ANGKA | 83.66      |     |",
                "2 dokumen            | ANGKA | 2          |     |",
                "100 %.               | ANGKA | 100        | %   |",
            })
    void numbers(String sel, Harapan harapan, BigDecimal nilai, String tanda, String catatan) {
        String signs = tanda == null ? "" : tanda;
        EnumSet<Kejanggalan> remarks = EnumSet.noneOf(Kejanggalan.class);
        if (catatan != null) {
            Arrays.stream(catatan.split(" ")).map(Kejanggalan::valueOf).forEach(remarks::add);
        }
        assertEquals(
                new Angka(nilai, signs.contains("%"), signs.contains("R"), remarks),
                BacaSel.baca(sel, harapan));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rp.1.996.33.660 | UANG  | PENGELOMPOKAN   | 199.633.660",
                "12.34           | UANG  | PENGELOMPOKAN   |",
                "6,035           | UANG  | PENGELOMPOKAN   | 6.035",
                "1.2345          | UANG  | PENGELOMPOKAN   | 12.345",
                "88, 18          | ANGKA | PENGELOMPOKAN   | 88,18",
                "327.847 .069    | UANG  | PENGELOMPOKAN   | 327.847.069",
                "l00%            | ANGKA | HURUF           | 100",
                "lOO%            | ANGKA | HURUF           | 100",
                "8O              | ANGKA | HURUF           | 80",
                "1OO             | ANGKA | HURUF           | 100",
                "Rp 3.4S0        | UANG  | HURUF           | 3.450",
                "80% 90%         | ANGKA | LEBIH_DARI_SATU |",
                "47;7            | ANGKA | LEBIH_DARI_SATU |",
                "80-90           | ANGKA | LEBIH_DARI_SATU |",
                "Rp 5 juta       | UANG  | BUKAN_ANGKA     |",
                "terlampir       | UANG  | BUKAN_ANGKA     |",
                "√               | ANGKA | BUKAN_ANGKA     |",
            })
    void unreadable(String sel, Harapan harapan, Sebab sebab, String usulan) {
        assertEquals(new TakTerbaca(sebab, usulan), BacaSel.baca(sel, harapan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "—", "...", "…", "\u00a0", "- -", "*"})
    void nothing(String sel) {
        assertEquals(new Kosong(), BacaSel.baca(sel, Harapan.ANGKA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NA",
                "N/A",
                "n.a.",
                "N.A",
                "NIHIL",
                "belum rilis",
                "Belum dirilis BPS",
                "Tidak ada",
                "Data belum tersedia"
            })
    void saidToBeMissing(String sel) {
        assertEquals(new TidakAda(sel), BacaSel.baca(sel, Harapan.ANGKA));
        assertEquals(new TidakAda(sel), BacaSel.baca(sel, Harapan.UANG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tinggi", "Sangat Berhasil", "BB", "WTP"})
    void words(String sel) {
        assertEquals(new Kata(sel), BacaSel.baca(sel, Harapan.ANGKA));
        assertEquals(new Kata(sel), BacaSel.baca(sel, Harapan.KATA));
    }

    @Test
    void blanksOfEveryKind() {
        assertEquals(
                new Angka(new BigDecimal("1000"), false, true, Set.of()),
                BacaSel.baca("Rp\u00a01.000\u2028", Harapan.UANG));
        assertEquals(new Kata("Sangat Tinggi"), BacaSel.baca("Sangat\u000b Tinggi", Harapan.KATA));
    }

    @Test
    void aNumberWhereAWordBelongs() {
        assertEquals(
                new Angka(new BigDecimal("80"), true, false, Set.of()),
                BacaSel.baca("80%", Harapan.KATA));
        assertEquals(new Kata("%"), BacaSel.baca("%", Harapan.KATA));
    }
}
