package id.jenjang.dsl.ide.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class SignatureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    program |;                   program [nama singkat] [kode] "nama" [untuk instansi] [mendukung sasaran, …] [{ … }]; [nama singkat]
                    program P1 1.02.02 |;        program [nama singkat] [kode] "nama" [untuk instansi] [mendukung sasaran, …] [{ … }]; "nama"
                    program "p" untuk |;         program [nama singkat] [kode] "nama" [untuk instansi] [mendukung sasaran, …] [{ … }]; [untuk instansi]
                    perjanjian 2023 untuk D |;   perjanjian tahun [nama singkat] untuk instansi murni | perubahan [tanggal tahun-bulan-hari] [antara unit atau pejabat dan unit atau pejabat] [{ … }]; murni | perubahan
                    anggaran 2023 untuk D murni { P1: Rp 5 realisasi |; program, kegiatan, sub kegiatan, sasaran, atau indikator: [Rp jumlah] [operasi Rp jumlah | sumber "...", … | realisasi TW1 Rp jumlah, … | Rp jumlah | serapan angka [%]] [{ … }]; [operasi Rp jumlah | sumber "...", … | realisasi TW1 Rp jumlah, … | Rp jumlah | serapan angka [%]]
                    """)
    void formsAndTheirActivePart(String marked, String label, String active) {
        var form =
                new Signature(Locale.of("id"))
                        .at(Cursor.OPEN, marked.replace("|", ""), marked.indexOf('|'))
                        .orElseThrow();
        assertEquals(label, form.label());
        assertEquals(active, form.activeText());
    }

    @ParameterizedTest
    @CsvSource({"|", "program \"p\" { |", "// program |"})
    void betweenStatementsThereIsNone(String marked) {
        assertEquals(
                "Optional.empty",
                new Signature(Locale.ENGLISH)
                        .at(Cursor.OPEN, marked.replace("|", ""), marked.indexOf('|'))
                        .toString());
    }
}
