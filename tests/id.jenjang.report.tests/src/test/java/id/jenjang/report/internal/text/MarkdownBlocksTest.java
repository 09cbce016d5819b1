package id.jenjang.report.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.TreeDump;
import id.jenjang.report.internal.ReportWriter;

import org.junit.jupiter.api.Test;

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
                ### Judul narasi @judul_1
                BODY: Teks **tebal**, _miring_ dan **_keduanya_** berlanjut.⏎Baris baru dengan kode dan tautan.
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
    void printsFootnotesBelowTheTextInOrderOfMention() {
        assertDump(
                """
                Data sementara[^b] dan tetap[^a], lagi[^b].

                [^a]: Hasil audit.
                [^b]: Belum diaudit.
                """,
                """
                BODY: Data sementara1) dan tetap2), lagi1).
                NOTE: 1) Belum diaudit.
                NOTE: 2) Hasil audit.
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

        assertEquals(expected, TreeDump.of(new MarkdownBlocks(writer).convert(markdown)));
    }
}
