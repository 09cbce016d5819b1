package id.jenjang.dsl.ide.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.form.NumberEntry.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

class NumberEntryTest {

    private static final Locale ID = Locale.of("id");

    private static String read(Kind kind, String typed, Locale locale) {
        return switch (new NumberEntry(locale).read(kind, typed)) {
            case NumberEntry.Nothing nothing -> "-";
            case NumberEntry.Number number -> number.number().toPlainString();
            case NumberEntry.Wrong wrong -> wrong.sentence();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DECIMAL|`1.234,5`|1234.5",
                "DECIMAL|`  -1,50 `|-1.50",
                "DECIMAL|`\u22121,5`|-1.5",
                "DECIMAL|`12`|12",
                "PERCENT|`95 %`|95",
                "PERCENT|`95,25%\u00A0`|95.25",
                "PERCENT|`95`|95",
                "PERCENT|`95 persen`|95",
                "MONEY|`Rp 1.234.000`|1234000",
                "MONEY|`Rp.1.234.000,-`|1234000",
                "MONEY|`rp1.234.000,50`|1234000.50",
                "MONEY|`IDR 5000`|5000",
                "MONEY|`1.000`|1000",
                "WHOLE|`1.200`|1200",
                "YEAR|`2023 `|2023",
                "YEAR|`-`|-",
                "MONEY|` – `|-",
                "DECIMAL|`  `|-"
            })
    void whatPeopleTypeIsRead(Kind kind, String typed, String expected) {
        assertEquals(expected, read(kind, typed, ID));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DECIMAL|`12.5`|Tulis 12,5: pecahan memakai koma.",
                "PERCENT|`12.5%`|Tulis 12,5%: pecahan memakai koma.",
                "DECIMAL|`1,234,567.5`|Tulis 1.234.567,5: titik memisahkan ribuan, koma memulai"
                        + " pecahan.",
                "MONEY|`1,000`|Tulis Rp 1.000: titik memisahkan ribuan, koma memulai pecahan.",
                "MONEY|`1000.50`|Tulis Rp 1000,50: pecahan memakai koma.",
                "MONEY|`1 234 000`|Tulis Rp 1.234.000: ribuan dipisahkan titik, bukan spasi.",
                "MONEY|`1,2 miliar`|Tulis Rp 1.200.000.000: angka ditulis lengkap, tanpa kata ribu,"
                        + " juta, atau miliar.",
                "MONEY|`Rp -5`|'Rp -5' tidak dapat negatif di sini; tulis 0 atau lebih.",
                "DECIMAL|`abc`|'abc' bukan angka; titik memisahkan ribuan dan koma memulai pecahan,"
                        + " misalnya 1.234,5.",
                "DECIMAL|`80%`|Tulis 80: isian ini tanpa tanda persen.",
                "DECIMAL|`Rp 80`|Tulis 80: isian ini tanpa Rp.",
                "MONEY|`80%`|Tulis Rp 80: isian ini tanpa tanda persen.",
                "PERCENT|`Rp 80`|Tulis 80%: isian ini tanpa Rp.",
                "DECIMAL|`rp x`|'rp x' bukan angka; titik memisahkan ribuan dan koma memulai"
                        + " pecahan, misalnya 1.234,5.",
                "WHOLE|`80,5%`|'80,5%' harus bilangan bulat, tanpa pecahan.",
                "WHOLE|`12.5`|'12.5' harus bilangan bulat, tanpa pecahan.",
                "MONEY|`-5%`|'-5%' tidak dapat negatif di sini; tulis 0 atau lebih.",
                "WHOLE|`-2 ribu`|'-2 ribu' tidak dapat negatif di sini; tulis 0 atau lebih.",
                "WHOLE|`1,5`|'1,5' harus bilangan bulat, tanpa pecahan.",
                "WHOLE|`9.999.999.999`|'9.999.999.999' terlalu besar; paling banyak 999.999.999.",
                "YEAR|`23`|'23' bukan tahun; tahun ditulis empat angka, misalnya 2023.",
                "YEAR|`1066`|'1066' bukan tahun rencana; tahun terletak antara 1945 dan 2199."
            })
    void whatIsDoubtfulIsRefusedWithWhatWouldBeRight(Kind kind, String typed, String expected) {
        assertEquals(expected, read(kind, typed, ID));
    }

    @Test
    void whatIsProposedCanStandThere() {
        var entry = new NumberEntry(ID);
        int proposed = 0;
        for (var number : List.of("5", "-5", "0,5", "-1.250,75", "12.5", "1 234", "1,234", "9e9")) {
            for (var around : List.of("%s", "%s%%", "Rp %s", "%s ribu", "%s miliar", "%s,-")) {
                for (var kind : Kind.values()) {
                    var typed = around.formatted(number);
                    if (entry.read(kind, typed) instanceof NumberEntry.Wrong wrong
                            && wrong.meant().isPresent()) {
                        proposed++;
                        var meant = entry.read(kind, wrong.meant().get());
                        assertInstanceOf(NumberEntry.Number.class, meant, () -> kind + " " + typed);
                    }
                }
            }
        }
        assertTrue(proposed > 50, proposed + " proposals");
    }

    @Test
    void sentencesAreThereInEnglish() {
        assertEquals(
                "Write 12,5: decimals follow a comma.", read(Kind.DECIMAL, "12.5", Locale.ENGLISH));
    }

    @Test
    void aPageInPlaceOfANumberIsNotRepeated() {
        assertEquals(
                "'" + "x".repeat(40) + "…' bukan tahun; tahun ditulis empat angka, misalnya 2023.",
                read(Kind.YEAR, "x".repeat(5000), ID));
    }

    @Test
    void whatIsShownIsReadBack() {
        for (var kind : Kind.values()) {
            var number =
                    new BigDecimal(kind == Kind.YEAR || kind == Kind.WHOLE ? "2023" : "2023.50");
            assertEquals(
                    new NumberEntry.Number(number),
                    new NumberEntry(ID).read(kind, NumberEntry.text(kind, number)));
        }
    }
}
