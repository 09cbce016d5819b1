package id.jenjang.dsl.ide.internal.expect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.TreeSet;

class SpotTest {

    private static Spot spot(String marked) {
        return Spot.at(marked.replace("|", ""), marked.indexOf('|'));
    }

    /** Fixed words, and values as Rule.feature. */
    private static String allowed(String marked) {
        var names = new TreeSet<String>();
        for (var option : spot(marked).options()) {
            names.add(option.keyword().orElseGet(option::place));
        }
        return String.join(" ", names);
    }

    @Test
    void anEmptyFileAllowsTheElementsOfAFile() {
        assertEquals(
                "anggaran daerah evaluasi instansi laporan pemeriksaan pengukuran perjanjian"
                        + " program rencana renstra rpjmd skala tangga tercetak",
                allowed("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    pengukuran 2023 untuk |;                 Pengukuran.instansi
                    pengukuran 2023 untuk D|;                Pengukuran.instansi
                    pengukuran |;                            Pengukuran.tahun
                    pengukuran 2023 untuk D { | };           EntriPengukuran.indikator abaikan }
                    pengukuran 2023 untuk D { I1: |;         EntriPengukuran.indikator NA abaikan realisasi triwulan { }
                    tangga T { A < |;                        Tangga.tingkat
                    tangga T { A | };                        < Tangga. abaikan }
                    laporan LKjIP 2023 untuk D { nilai |;    NA
                    laporan LKjIP 2023 untuk D { efisiensi r|; rasio selisih sumberdaya
                    anggaran 2023 untuk D |;                 murni perubahan
                    program P 1.02|;                         Program.kode Program.nama
                    evaluasi 2023 untuk D { kelemahan "a" | }; abaikan kelemahan dokumen saran tindak waktu { }
                    """)
    void whatIsAllowed(String marked, String expected) {
        var wanted = new TreeSet<>(List.of(expected.split(" ")));
        wanted.remove("Tangga.");
        assertEquals(String.join(" ", wanted), allowed(marked));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    evaluasi 2023 untuk D { kelemahn "a" | }; abaikan dokumen kelemahan }
                    evaluasi 2023 untuk { |;                  abaikan dokumen kelemahan }
                    evaluasi { ;                              abaikan dokumen kelemahan }
                    program P untuk |;                        Program.instansi
                    sasaran S "a" { iku I satuan % { arah |;  naik tetap turun
                    program P1 { x y z } pengukuran |;        Pengukuran.tahun
                    """)
    void brokenTextBeforeDoesNotMatter(String marked, String expected) {
        var inside =
                marked.startsWith("sasaran")
                        ? "renstra R \"r\" untuk D { " + marked
                        : marked.contains("|") ? marked : marked + "|";
        assertEquals(expected, allowed(inside));
    }

    @Test
    void anElementAtTheMarginBeginsAnewAfterAForgottenBrace() {
        assertEquals(
                "Program.instansi",
                allowed("renstra R \"r\" untuk D {\n  tujuan T \"t\"\nprogram P \"p\" untuk |"));
    }

    @Test
    void closedBlocksLeaveWhatIsAround() {
        var spot =
                spot(
                        """
                        rpjmd R "r" periode 2021-2026 {
                          visi "v" { misi M "m" { sasaran S "s" } }
                          misi N "n" {
                            sasaran X "x" { indikator "i" { target 2022: 1,5, 2023: 2, | } }
                          }
                        }
                        """);
        var option = spot.options().getFirst();
        assertEquals("NilaiTahun.tahun", option.place());
        var table = option.frame().around("TabelTarget").orElseThrow();
        assertEquals(
                List.of("2022", "2023"),
                table.elements("nilai").stream()
                        .map(each -> each.text("tahun").orElseThrow())
                        .toList());
        var period = option.frame().around("Rpjmd").orElseThrow().elements("periode").getFirst();
        assertEquals("2021", period.text("awal").orElseThrow());
        assertEquals("2026", period.text("akhir").orElseThrow());
    }

    @Test
    void placesWithinTextsAndComments() {
        assertEquals(Spot.Kind.COMMENT, spot("// ab|c\n").kind());
        assertEquals(Spot.Kind.COMMENT, spot("/* a \" b|c */").kind());
        assertEquals(Spot.Kind.CODE, spot("// a\n|").kind());
        assertEquals(Spot.Kind.LONG_TEXT, spot("bagian \"a\" '''\n a {|").kind());
        var text = spot("iku I \"ab|c\" satuan");
        assertEquals(Spot.Kind.TEXT, text.kind());
        assertEquals("[6, 11]", List.of(text.start(), text.end()).toString());
    }

    @Test
    void theWordUnderWayIsNotRead() {
        var spot = spot("program P 1.02.|");
        assertEquals(10, spot.start());
        assertTrue(spot.options().stream().anyMatch(each -> each.terminal().equals("ANGKA")));
        assertEquals(
                "rata-", spot("arah naik akumulasi rata-|").written("arah naik akumulasi rata-"));
    }
}
