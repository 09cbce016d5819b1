package id.jenjang.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Origin;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class FixedSpacesTest {

    @Test
    void aLabelStaysWithItsNumber() {
        assertEquals(
                "sebesar Rp\u00a01.000 pada Tabel\u00a0IV",
                FixedSpaces.in("sebesar Rp 1.000 pada Tabel IV"));
    }

    @Test
    void otherSpacesMayBreak() {
        assertEquals(
                "Tabel ini, harta Rp dan 3 misi", FixedSpaces.in("Tabel ini, harta Rp dan 3 misi"));
    }

    @Test
    void aFigureStaysWithWhatStandsBesideItInAnotherRun() {
        var figure = new Inline.Value("6", Set.of(), new Origin("S", "", "jumlah.iku", ""));
        List<Inline> runs =
                List.of(
                        new Inline.Text("Misi "),
                        figure,
                        new Inline.Text(" ("),
                        new Inline.Text("enam", Set.of(Inline.Mark.ITALIC)),
                        new Inline.Text(") atau Rp 5"));

        assertEquals(
                List.of(
                        new Inline.Text("Misi\u00a0"),
                        figure,
                        new Inline.Text("\u00a0("),
                        new Inline.Text("enam", Set.of(Inline.Mark.ITALIC)),
                        new Inline.Text(") atau Rp\u00a05")),
                FixedSpaces.in(runs));
    }
}
