package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options that mean nothing for the document asked for are told, never passed over. */
class UnfitOptionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --format html --templat kop.dotx     | --templat hanya berlaku untuk dokumen Word dan PDF, bukan untuk HTML.
                    -o hasil.html --isian                | --isian hanya berlaku untuk dokumen Word dan PDF, bukan untuk HTML.
                    -o hasil.htm --dari lama.docx        | --dari hanya berlaku untuk dokumen Word dan PDF, bukan untuk HTML.
                    --jenis hasil-periksa --isian        | --isian hanya berlaku untuk dokumen rencana, bukan untuk --jenis hasil-periksa.
                    --jenis lkjip --versi murni          | --versi hanya berarti bersama --jenis perjanjian.
                    --jenis semua --versi murni          | --versi hanya berarti bersama --jenis perjanjian.
                    --jenis semua --pejabat semua        | --pejabat hanya berarti bersama --jenis perjanjian.
                    --jenis pra-evaluasi --pejabat Sekda | --pejabat hanya berarti bersama --jenis perjanjian.
                    --tanggal 2024-03-15                 | --tanggal hanya berarti bersama --jenis hasil-periksa atau pra-evaluasi.
                    -o rencana.jenjang                   | akhiran .jenjang pada rencana.jenjang tidak cocok dengan dokumen docx yang akan ditulis; beri nama berakhiran .docx.
                    -o lkjip.doc                         | akhiran .doc pada lkjip.doc tidak cocok dengan dokumen docx yang akan ditulis; beri nama berakhiran .docx.
                    --format pdf -o lkjip.docx           | akhiran .docx pada lkjip.docx tidak cocok dengan dokumen pdf yang akan ditulis; beri nama berakhiran .pdf.
                    --format docx -o lkjip.html          | akhiran .html pada lkjip.html tidak cocok dengan dokumen docx yang akan ditulis; beri nama berakhiran .docx.
                    --format html -o lkjip.pdf           | akhiran .pdf pada lkjip.pdf tidak cocok dengan dokumen html yang akan ditulis; beri nama berakhiran .html.
                    --jenis semua -o dokumen.pdf         | dokumen.pdf bukan folder; --jenis semua menulis beberapa berkas ke dalam satu folder.
                    --kertas F4 --templat kop.dotx       | --kertas tidak berlaku bersama --templat; ukuran kertas mengikuti templat.
                    --jenis pra-evaluasi --kertas F4     | --kertas hanya berlaku untuk dokumen rencana, bukan untuk --jenis pra-evaluasi.
                    --jenis perjanjianku                 | jenis laporan "perjanjianku" belum ada; mungkin maksudnya perjanjian. Yang ada: lkjip, perjanjian, rencana-aksi, iku, renstra, realisasi, perubahan, pohon, hasil-periksa, pra-evaluasi, semua.
                    """)
    void whatMeansNothingIsRefused(String options, String sentence) {
        var refused = CommandTrial.run(("laporan tiada " + options).split(" +"));

        assertEquals("galat: " + sentence + "\n", refused.err());
        assertEquals("", refused.out());
        assertEquals(2, refused.exit());
    }
}
