package id.jenjang.report.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.TreeDump;
import id.jenjang.report.image.ImageFile;
import id.jenjang.report.image.UnusablePictureException;
import id.jenjang.report.image.UnusablePictureException.Reason;
import id.jenjang.report.internal.ReportWriter;

import org.junit.jupiter.api.Test;

import java.util.HexFormat;

class MarkdownBlocksTest {

    @Test
    void turnsEveryKindOfBlockIntoItsOwn() {
        assertDump(
                """
                # Judul narasi

                Teks **tebal**, *miring* dan ***keduanya***
                berlanjut.\\
                Baris baru dengan `kode` dan [tautan](https://contoh.id).

                > Visi daerah

                ```
                capaian = realisasi / target
                ```
                """,
                """
                ### 1.1.1 Judul narasi @bagian_1_1_1
                BODY: Teks **tebal**, _miring_ dan **_keduanya_** berlanjut.⏎Baris baru dengan kode dan [tautan](https://contoh.id).
                QUOTE: Visi daerah
                FORMULA: capaian = realisasi / target
                """);
    }

    @Test
    void numbersNestedListsByLetters() {
        assertDump(
                """
                1. Satu
                   1. Satu a
                   2. Satu b
                      - butir
                2. Dua
                """,
                """
                1. Satu
                  a. Satu a
                  b. Satu b
                    - butir
                2. Dua
                """);
    }

    @Test
    void captionsATableByTheParagraphBeforeIt() {
        assertDump(
                """
                Tabel: Jumlah pegawai

                | Golongan | Jumlah |
                |:---------|-------:|
                | IV       | **12** |
                """,
                """
                TABLE Tabel 1.1.1 Jumlah pegawai @tabel_1_1_1 (8l 6r)
                  H Golongan | Jumlah
                    IV | **12**
                """);
    }

    @Test
    void leavesATableWithoutThatParagraphUncaptioned() {
        assertDump(
                """
                Rincian:

                | A | B |
                |---|:-:|
                | 1 | 2 |
                """,
                """
                BODY: Rincian:
                TABLE - (6l 6c)
                  H A | B
                    1 | 2
                """);
    }

    @Test
    void putsFootnotesWhereTheyAreMentioned() {
        assertDump(
                """
                Data sementara[^b] dan tetap[^a], tanpa catatan[^c].

                [^a]: Hasil **audit**.

                    Alinea kedua.
                [^b]: Belum diaudit[^a].
                [^z]: Tidak dirujuk.
                """,
                """
                BODY: Data sementara[^Belum diaudit[^a].] dan tetap[^Hasil **audit**.⏎Alinea kedua.], tanpa catatan[^c].
                NOTE: Tidak dirujuk.
                """);
    }

    @Test
    void numbersHeadingsBelowTheirSectionAndLeavesNoLevelOut() {
        assertDump(
                """
                ## Satu
                #### Satu rinci
                ##### Satu lebih rinci
                ## Dua
                """,
                """
                ### 1.1.1 Satu @bagian_1_1_1
                #### 1.1.1.1 Satu rinci @bagian_1_1_1_1
                #### 1.1.1.2 Satu lebih rinci @bagian_1_1_1_2
                ### 1.1.2 Dua @bagian_1_1_2
                """);
    }

    @Test
    void keepsTheNumberAListBeginsWith() {
        assertDump("3. Tiga\n4. Empat\n", "3. Tiga\n4. Empat\n");
    }

    @Test
    void leavesNoHtmlOutButCommentsAndLineEnds() {
        assertDump(
                """
                Satu<br>dua <b>tebal</b><!-- rahasia -->

                <div>
                Tiga
                </div>

                <!-- catatan penyusun -->
                """,
                """
                BODY: Satu⏎dua <b>tebal</b>
                BODY: <div>
                BODY: Tiga
                BODY: </div>
                """);
    }

    @Test
    void keepsListsAndTablesInQuotes() {
        assertDump(
                """
                > Kutipan
                >
                > - butir
                """,
                """
                QUOTE: Kutipan
                - butir
                """);
    }

    @Test
    void linksOnlyOutOfTheDocument() {
        assertDump(
                "[a](mailto:a@contoh.id) [b](narasi.md) [c](javascript:x) <https://contoh.id>",
                "BODY: [a](mailto:a@contoh.id) b c [https://contoh.id](https://contoh.id)\n");
    }

    @Test
    void makesAFigureOfAPicture() {
        assertDump(
                """
                Sebelum ![Peta *proses*](peta.png "Tiga kotak berderet") sesudah.

                ![](gambar/foto-kegiatan.png)
                """,
                """
                BODY: Sebelum  sesudah.
                FIGURE Gambar 1.1.1 Peta proses @gambar_1_1_1
                  alternative: Tiga kotak berderet
                  IMAGE PNG 4 x 3
                FIGURE Gambar 1.1.2 foto-kegiatan @gambar_1_1_2
                  alternative: foto-kegiatan
                  IMAGE PNG 4 x 3
                """);
    }

    @Test
    void saysInItsPlaceThatAPictureCannotBePrinted() {
        assertDump(
                "![Peta](tidak-ada.png)",
                "CENTERED: **[Gambar 'tidak-ada.png' tidak ada; periksa nama berkas dan"
                        + " foldernya.]**\n");
    }

    @Test
    void namesAPictureInATableCell() {
        assertDump(
                """
                | A |
                |---|
                | isi ![x](peta.png) |
                """,
                """
                TABLE - (6l)
                  H A
                    isi [peta.png]
                """);
    }

    @Test
    void printsNothingForABlankText() {
        assertDump("  \n\n", "");
    }

    private static void assertDump(String markdown, String expected) {
        var writer = new ReportWriter();
        writer.chapter("Bab", false);
        writer.section("Bagian");

        assertEquals(
                expected,
                TreeDump.of(
                        new MarkdownBlocks(writer).convert(markdown, MarkdownBlocksTest::picture)));
    }

    private static ImageFile picture(String name) throws UnusablePictureException {
        if (name.startsWith("tidak")) {
            throw new UnusablePictureException(Reason.MISSING);
        }
        return ImageFile.of(
                HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000000400000003"));
    }
}
