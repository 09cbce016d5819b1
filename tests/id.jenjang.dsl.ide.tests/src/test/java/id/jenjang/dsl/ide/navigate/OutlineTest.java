package id.jenjang.dsl.ide.navigate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.Cursor;
import id.jenjang.dsl.ide.EditedPlan;

import org.junit.jupiter.api.Test;

import java.util.List;

class OutlineTest {

    private static final String TEXT =
            """
            // Rencana
            // lima tahun
            renstra R "Renstra" untuk Setda periode 2021-2026 {
              tujuan T1 "Tujuan" {
                indikator "Jumlah" satuan % { target 2022: 2,5 }
                sal|ah
              }
            }
            /* pengukuran
               tahunan */
            pengukuran 2022 untuk Setda {
              IKU1: realisasi 2 { pendorong "Dukungan" }
              abaikan J112 "alasan"
            }
            program 4.01 "Program" { kegiatan 4.01.1 "Kegiatan" }
            anggaran 2022 untuk Setda murni { P1: Rp 1.000 }
            laporan LKjIP 2022 untuk Setda {
              bagian "Isu" '''
                a {pagu} b
              '''
            }
            """;

    private final Cursor cursor = Cursor.in(TEXT);
    private final EditedPlan plan = cursor.plan();

    @Test
    void theOutlineHoldsElementsInTheirOrder() {
        var lines = new StringBuilder();
        print(new Outline(plan).of(cursor.file()), "", lines);
        assertEquals(
                """
                renstra Renstra R · Renstra
                  tujuan Tujuan T1 · Tujuan
                    indikator Indikator Jumlah
                pengukuran Pengukuran Setda [2022]
                  IKU1 EntriPengukuran IKU1
                program Program Program [4.01]
                  kegiatan Kegiatan Kegiatan [4.01.1]
                anggaran Anggaran Setda [2022 murni]
                  P1 EntriAnggaran P1
                laporan Laporan laporan [2022]
                  bagian Bagian Isu
                """,
                lines.toString());
    }

    private static void print(List<OutlineNode> nodes, String indent, StringBuilder out) {
        for (var node : nodes) {
            out.append(indent).append(node.keyword()).append(' ').append(node.type()).append(' ');
            out.append(node.label());
            out.append(node.detail().isEmpty() ? "" : " [" + node.detail() + "]").append('\n');
            print(node.children(), indent + "  ", out);
        }
    }

    @Test
    void theBreadcrumbLeadsToThePlace() {
        assertEquals(
                List.of("R · Renstra", "T1 · Tujuan"),
                new Outline(plan)
                        .breadcrumb(cursor.file(), cursor.offset()).stream()
                                .map(OutlineNode::label)
                                .toList());
    }

    @Test
    void blocksTextsAndCommentsFold() {
        assertEquals(
                List.of(
                        "COMMENT 1-2",
                        "BLOCK 3-8",
                        "BLOCK 4-7",
                        "COMMENT 9-10",
                        "BLOCK 11-14",
                        "BLOCK 17-21",
                        "TEXT 18-20"),
                new Folding(plan)
                        .of(cursor.file()).stream()
                                .map(
                                        each ->
                                                each.kind()
                                                        + " "
                                                        + line(each.offset())
                                                        + "-"
                                                        + line(each.end()))
                                .toList());
    }

    private int line(int offset) {
        var before = plan.text(cursor.file()).orElseThrow().substring(0, offset);
        return 1 + (int) before.chars().filter(each -> each == '\n').count();
    }

    @Test
    void wordsAreColouredByWhatTheyAre() {
        var text = "program P1 4.01 \"Program\" mendukung S1 { // baru\n";
        assertEquals(
                List.of(
                        "program KEYWORD",
                        "P1 NAME",
                        "4.01 CODE",
                        "\"Program\" TEXT",
                        "mendukung KEYWORD",
                        "S1 REFERENCE",
                        "// baru COMMENT",
                        "iku KEYWORD",
                        "\"A\" TEXT",
                        "satuan KEYWORD",
                        "Dokumen UNIT",
                        "arah KEYWORD",
                        "naik CHOICE",
                        "target KEYWORD",
                        "2022 NUMBER",
                        "3,5 NUMBER"),
                colours(text + "iku \"A\" satuan Dokumen { arah naik target 2022: 3,5 } }"));
        assertEquals(
                List.of(
                        "laporan KEYWORD",
                        "LKjIP CHOICE",
                        "2022 NUMBER",
                        "untuk KEYWORD",
                        "I REFERENCE",
                        "bagian KEYWORD",
                        "\"A\" TEXT",
                        "'''a TEXT",
                        "{pagu} LIVE_VALUE",
                        "b''' TEXT",
                        "salah UNREAD"),
                colours("laporan LKjIP 2022 untuk I { bagian \"A\" '''a {pagu} b''' salah }"));
    }

    private static List<String> colours(String text) {
        var at = Cursor.in("|" + text);
        return new Colours(at.plan())
                .of(at.file()).stream()
                        .map(
                                each ->
                                        at.text(at.file(), each.offset(), each.length()).strip()
                                                + " "
                                                + each.colour())
                        .toList();
    }
}
