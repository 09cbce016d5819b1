package id.jenjang.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers written, read and spelled the Indonesian way. */
class AngkaTest {
    private static final Penjelasan INDONESIA = new Penjelasan(Locale.of("id"));
    private static final Penjelasan INGGRIS = new Penjelasan(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "98575166924 | 98.575.166.924 | 98.575.166.924,00 | Rp 98.575.166.924",
                "29.2        | 29,2           | 29,20             | Rp 29,20",
                "3.50        | 3,50           | 3,50              | Rp 3,50",
                "0           | 0              | 0,00              | Rp 0",
                "100         | 100            | 100,00            | Rp 100",
                "1000        | 1.000          | 1.000,00          | Rp 1.000",
                "1E+6        | 1.000.000      | 1.000.000,00      | Rp 1.000.000",
                "-1234.565   | -1.234,565     | -1.234,57         | Rp -1.234,57",
                "-0.001      | -0,001         | 0,00              | Rp 0,00",
                "12.00       | 12,00          | 12,00             | Rp 12",
            })
    void writing(BigDecimal nilai, String asIs, String twoDecimals, String money) {
        assertEquals(asIs, FormatAngka.angka(nilai));
        assertEquals(twoDecimals, FormatAngka.angka(nilai, 2));
        assertEquals(money, FormatAngka.rupiah(nilai));
        assertEquals(asIs + "%", FormatAngka.persen(nilai));
        assertEquals(twoDecimals + "%", FormatAngka.persen(nilai, 2));
    }

    @Test
    void roundingHalfUp() {
        assertEquals("83", FormatAngka.angka(new BigDecimal("82.5"), 0));
        assertEquals("-83", FormatAngka.angka(new BigDecimal("-82.5"), 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "98.575.166.924 | 98575166924",
                "29,2           | 29.2",
                "3,50           | 3.50",
                "2023           | 2023",
                "1.000          | 1000",
                "' -1,5 '       | -1.5",
                "0,125          | 0.125",
                "1.234,5        | 1234.5",
            })
    void reading(String teks, BigDecimal expected) {
        assertEquals(new BacaAngka.Terbaca(expected), BacaAngka.angka(teks));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''         | KOSONG        |",
                "abc        | BUKAN_ANGKA   |",
                "1,         | BUKAN_ANGKA   |",
                "1..000     | BUKAN_ANGKA   |",
                "Rp 5       | BUKAN_ANGKA   |",
                "3.50       | TITIK_DESIMAL | 3,50",
                "0.125      | TITIK_DESIMAL | 0,125",
                "29.2       | TITIK_DESIMAL | 29,2",
                "1234.567   | TITIK_DESIMAL | 1234,567",
                "98,575,166 | KOMA_RIBUAN   | 98.575.166",
                "98,575.50  | KOMA_RIBUAN   | 98.575,50",
                "1.000.00   | TITIK_DESIMAL | 1.000,00",
                "1.23.456   | PENGELOMPOKAN | 123.456",
                "1.23.456,7 | PENGELOMPOKAN | 123.456,7",
                "1,2,3      | PENGELOMPOKAN |",
                "1,2.3      | PENGELOMPOKAN |",
            })
    void refusing(String teks, BacaAngka.Sebab sebab, String usulan) {
        assertEquals(new BacaAngka.TidakTerbaca(sebab, usulan), BacaAngka.angka(teks));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rp 98.575.166.924",
                "Rp98.575.166.924",
                "Rp. 98.575.166.924,-",
                "98.575.166.924",
                "Rp98575166924"
            })
    void money(String teks) {
        assertEquals(new BacaAngka.Terbaca(new BigDecimal("98575166924")), BacaAngka.rupiah(teks));
    }

    @Test
    void aLineOfDigitsIsNoNumber() {
        String teks = "1" + ".000".repeat(1_000_000);
        BacaAngka.Bacaan bacaan = BacaAngka.angka(teks);
        assertEquals(new BacaAngka.TidakTerbaca(BacaAngka.Sebab.TERLALU_PANJANG, null), bacaan);
        assertEquals(
                "Angka ini lebih panjang daripada 60 karakter.",
                INDONESIA.sebab(teks, (BacaAngka.TidakTerbaca) bacaan));
    }

    @Test
    void refusalIsSaidInBothLanguages() {
        assertEquals(
                "\"3.50\" bukan angka Indonesia: koma memisahkan desimal, titik mengelompokkan"
                        + " ribuan. Maksudnya 3,50?",
                INDONESIA.sebab("3.50", (BacaAngka.TidakTerbaca) BacaAngka.angka("3.50")));
        assertEquals(
                "\"3.50\" is not an Indonesian number: a comma marks decimals, dots group"
                        + " thousands. Did you mean 3,50?",
                INGGRIS.sebab("3.50", (BacaAngka.TidakTerbaca) BacaAngka.angka("3.50")));
        assertEquals(
                "\"1,2,3\" bukan angka: titik mengelompokkan tiap tiga angka dan koma hanya boleh"
                        + " satu.",
                INDONESIA.sebab("1,2,3", (BacaAngka.TidakTerbaca) BacaAngka.angka("1,2,3")));
        assertEquals(
                "Di sini seharusnya ada angka.",
                INDONESIA.sebab("", (BacaAngka.TidakTerbaca) BacaAngka.angka("")));
        assertEquals(
                "\"x\" is not a number.",
                INGGRIS.sebab("x", (BacaAngka.TidakTerbaca) BacaAngka.angka("x")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                | nol",
                "1                | satu",
                "10               | sepuluh",
                "11               | sebelas",
                "12               | dua belas",
                "20               | dua puluh",
                "21               | dua puluh satu",
                "100              | seratus",
                "111              | seratus sebelas",
                "200              | dua ratus",
                "1000             | seribu",
                "1001             | seribu satu",
                "1100             | seribu seratus",
                "2000             | dua ribu",
                "11000            | sebelas ribu",
                "101000           | seratus satu ribu",
                "1000000          | satu juta",
                "1001000          | satu juta seribu",
                "1000000000       | satu miliar",
                "1000000000000    | satu triliun",
                "1000000000000000 | satu kuadriliun",
                "1E+18            | seribu kuadriliun",
                "1000000000000000000000001 | satu miliar kuadriliun satu",
                "29.2             | dua puluh sembilan koma dua",
                "29.20            | dua puluh sembilan koma dua nol",
                "0.05             | nol koma nol lima",
                "3.2608           | tiga koma dua enam nol delapan",
                "-5               | minus lima",
                "-0.5             | minus nol koma lima",
            })
    void spelling(BigDecimal nilai, String expected) {
        assertEquals(expected, Terbilang.bilangan(nilai));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, seribu rupiah",
        "12.5, dua belas rupiah lima puluh sen",
        "0.004, nol rupiah",
        "0.999, satu rupiah",
        "-0.5, minus nol rupiah lima puluh sen",
        "-2000, minus dua ribu rupiah",
    })
    void spellingMoney(BigDecimal nilai, String expected) {
        assertEquals(expected, Terbilang.rupiah(nilai));
    }

    /**
     * The published report spells "milyar" and runs words together; neither makes the amount
     * another one.
     */
    private static String baku(String tercetak) {
        return tercetak.toLowerCase(Locale.ROOT)
                .replace("milyar", "miliar")
                .replace("limaratus", "lima ratus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "98575166924 | Sembilan Puluh Delapan Milyar Lima Ratus Tujuh Puluh Lima Juta"
                        + " Seratus Enam Puluh Enam Ribu Sembilan Ratus Dua Puluh Empat Rupiah",
                "89543642468 | Delapan Puluh Sembilan Milyar Lima Ratus Empat Puluh Tiga Juta Enam"
                        + " Ratus Empat Puluh Dua Ribu Empat Ratus Enam Puluh Delapan Rupiah",
                "65075562281 | Enam puluh lima milyar tujuh puluh lima juta limaratus enam puluh"
                        + " dua ribu dua ratus delapan puluh satu rupiah",
                "93874609881 | Sembilan Puluh Tiga Milyar Delapan Ratus Tujuh Puluh Empat Juta Enam"
                        + " Ratus Sembilan Ribu Delapan Ratus Delapan Puluh Satu Rupiah",
                "85745774976 | Delapan puluh lima milyar tujuh ratus empat puluh lima juta tujuh"
                        + " ratus tujuh puluh empat ribu sembilan ratus tujuh puluh enam rupiah",
                "8128834905 | Delapan milyar seratus dua puluh delapan juta delapan ratus tiga"
                        + " puluh empat ribu sembilan ratus lima Rupiah",
            })
    void amountsPublishedRight(BigDecimal nilai, String tercetak) {
        assertEquals(baku(tercetak), Terbilang.rupiah(nilai));
        assertEquals(Terbilang.kapital(baku(tercetak)), Terbilang.kapital(Terbilang.rupiah(nilai)));
    }

    @Test
    void amountPublishedWrongIsFoundOut() {
        String tercetak =
                "Sembilan Milyar Tiga Puluh Satu Juta Lima Ratus Dua Puluh Ribu Empat Ratus Lima"
                        + " Puluh Enam Rupiah";
        String benar = Terbilang.rupiah(new BigDecimal("9031524456"));
        assertNotEquals(baku(tercetak), benar);
        assertEquals(
                "sembilan miliar tiga puluh satu juta lima ratus dua puluh empat ribu empat ratus"
                        + " lima puluh enam rupiah",
                benar);
    }

    @Test
    void capitals() {
        assertEquals("Seribu Rupiah", Terbilang.kapital("seribu rupiah"));
        assertEquals("", Terbilang.kapital(""));
    }
}
