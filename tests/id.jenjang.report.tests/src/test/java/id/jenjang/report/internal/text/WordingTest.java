package id.jenjang.report.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.jenjang.report.TreeDump;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Origin;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class WordingTest {

    private final Wording wording =
            Wording.load(Map.of("instansi", "Dinas *Contoh*", "tahun", 2023, "tahun-1", 2022));

    @Test
    void fillsItsPlacesAndLeavesTheirTextAsItIs() {
        assertEquals("TAHUN 2023", wording.text("sampul.tahun"));
        assertEquals("Dinas *Contoh* 2022", wording.fill("{instansi} {tahun-1}"));
    }

    @Test
    void keepsEmphasisAndReferences() {
        var caption = new Caption(Caption.Kind.TABLE, "3.1", "Skala", "tabel_3_1");
        var paragraph =
                wording.paragraph(
                        "program-anggaran.pengantar",
                        Map.of(
                                "jumlah", "Rp 1.000",
                                "terbilang", "Seribu Rupiah",
                                "program", "1 (satu)",
                                "tabel", ReportWriter.reference(caption)));

        assertEquals(
                "BODY: Pelaksanaan Perjanjian Kinerja Tahun 2023 didukung anggaran sebesar Rp 1.000"
                        + " (_Seribu Rupiah_) untuk 1 (satu) program, sebagaimana disajikan pada [Tabel"
                        + " 3.1].\n",
                TreeDump.of(List.of(paragraph)));
    }

    @Test
    void aFigureKeepsItsOriginAndTakesTheEmphasisAroundIt() {
        var origin = new Origin("iku_1", "Nilai AKIP", "capaian.2023", "100 ÷ 100 × 100 %");

        var runs = wording.inlines("misi.sebutan", Map.of("nomor", new Printed("100%", origin)));
        var plain = wording.inlines("misi.sebutan", Map.of("nomor", Printed.plain("–")));

        assertEquals(
                List.of(new Inline.Text("Misi "), new Inline.Value("100%", Set.of(), origin)),
                runs);
        assertEquals(List.of(new Inline.Text("Misi –")), plain);
        assertEquals(
                "Misi 100%",
                wording.text("misi.sebutan", Map.of("nomor", new Printed("100%", origin))));
    }

    @Test
    void leavesAPlaceThatHasNoValueVisible() {
        assertEquals("Misi {nomor}", wording.text("misi.sebutan"));
    }

    @Test
    void refusesAKeyItDoesNotHave() {
        var refused = assertThrows(IllegalArgumentException.class, () -> wording.text("tidak.ada"));

        assertEquals(
                "No sentence tidak.ada in /id/jenjang/report/kalimat.properties",
                refused.getMessage());
    }
}
