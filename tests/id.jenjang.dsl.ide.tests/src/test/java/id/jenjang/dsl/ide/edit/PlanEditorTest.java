package id.jenjang.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.ModelChange.AddChild;
import id.jenjang.dsl.ide.edit.ModelChange.AddSibling;
import id.jenjang.dsl.ide.edit.ModelChange.Delete;
import id.jenjang.dsl.ide.edit.ModelChange.Duplicate;
import id.jenjang.dsl.ide.edit.ModelChange.DuplicateAll;
import id.jenjang.dsl.ide.edit.ModelChange.Move;
import id.jenjang.dsl.ide.edit.ModelChange.References;
import id.jenjang.dsl.ide.edit.ModelChange.Rename;
import id.jenjang.dsl.ide.edit.ModelChange.Reorder;
import id.jenjang.dsl.ide.edit.ModelChange.SetValues;
import id.jenjang.dsl.ide.edit.ModelChange.SetYears;
import id.jenjang.model.Akumulasi;
import id.jenjang.model.Arah;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Versi;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class PlanEditorTest {

    private static final String INDICATOR =
            """
            renstra R "Renstra" untuk D {
              // tentang sasaran
              sasaran S1 "Sasaran" { // sebaris
                iku IKU1 "Nama" satuan % {
                  arah naik  akumulasi jumlah  // alasannya
                  rumus "a / b"
                  target       2022: 2, 2023:  3
                  target perubahan      2023: 13,5
                }
                // milik IKU2
                iku IKU2 "Lain" // di belakang

                // bukan milik siapa-siapa

                iku IKU3 "Ketiga"
              }
            }
            instansi D "Dinas" {}
            """;

    private static ElementData number(String digits) {
        return ElementData.of(Literals.NILAI_ANGKA)
                .with(Literals.NILAI_ANGKA__ANGKA, new BigDecimal(digits));
    }

    private static ElementData target() {
        return ElementData.of(Literals.TABEL_TARGET)
                .with(
                        Literals.TABEL_TARGET__NILAI,
                        ElementData.of(Literals.NILAI_TAHUN)
                                .with(Literals.NILAI_TAHUN__TAHUN, 2022)
                                .with(Literals.NILAI_TAHUN__NILAI, number("1")));
    }

    private static ElementData iku(String id) {
        return ElementData.of(Literals.INDIKATOR)
                .with(Literals.INDIKATOR__JENIS, JenisIndikator.IKU)
                .with(Literals.BERNAMA__ID, id)
                .with(Literals.BERNAMA__NAMA, "Baru \"sekali\"");
    }

    @Test
    void aScalarIsReplacedWhereItStands() {
        assertEquals(
                INDICATOR.replace("rumus \"a / b\"", "rumus \"c\""),
                EditCase.of(INDICATOR)
                        .after(
                                plan ->
                                        SetValues.of(
                                                plan.named("IKU1"),
                                                Literals.INDIKATOR__RUMUS,
                                                "c")));
        assertEquals(
                INDICATOR.replace("naik", "turun"),
                EditCase.of(INDICATOR)
                        .after(
                                plan ->
                                        SetValues.of(
                                                plan.named("IKU1"),
                                                Literals.INDIKATOR__ARAH,
                                                Arah.TURUN)));
    }

    @Test
    void aScalarThatWasMissingIsPutWhereTheGrammarHasIt() {
        assertEquals(
                INDICATOR.replace(
                        "rumus \"a / b\"\n", "rumus \"a / b\"\n      sumber data \"BPS\"\n"),
                EditCase.of(INDICATOR)
                        .after(
                                plan ->
                                        SetValues.of(
                                                plan.named("IKU1"),
                                                Literals.INDIKATOR__SUMBER_DATA,
                                                "BPS")));
        assertEquals(
                INDICATOR.replace("\"Lain\" // di", "\"Lain\" {\n      arah naik\n    } // di"),
                EditCase.of(INDICATOR)
                        .after(
                                plan ->
                                        SetValues.of(
                                                plan.named("IKU2"),
                                                Literals.INDIKATOR__ARAH,
                                                Arah.NAIK)));
        assertEquals(
                INDICATOR.replace("untuk D {", "untuk D periode 2021-2026 {"),
                EditCase.of(INDICATOR)
                        .after(
                                plan ->
                                        SetValues.of(
                                                plan.named("R"),
                                                Literals.RENSTRA__PERIODE,
                                                ElementData.of(Literals.PERIODE)
                                                        .with(Literals.PERIODE__AWAL, 2021)
                                                        .with(Literals.PERIODE__AKHIR, 2026))));
    }

    @Test
    void aScalarIsTakenOutWithItsKeywords() {
        assertEquals(
                INDICATOR.replace("arah naik  akumulasi", "akumulasi"),
                EditCase.of(INDICATOR)
                        .after(plan -> SetValues.of(plan.named("IKU1"), Literals.INDIKATOR__ARAH)));
        assertEquals(
                INDICATOR.replace("      rumus \"a / b\"\n", ""),
                EditCase.of(INDICATOR)
                        .after(
                                plan ->
                                        SetValues.of(
                                                plan.named("IKU1"), Literals.INDIKATOR__RUMUS)));
        assertEquals(
                Reason.MANDATORY,
                EditCase.of(INDICATOR)
                        .refused(plan -> SetValues.of(plan.named("IKU1"), Literals.BERNAMA__NAMA))
                        .reason());
    }

    @Test
    void aYearIsReplacedAloneAndNewYearsAreWritten() {
        assertEquals(
                INDICATOR.replace("2023:  3", "2023:  4"),
                EditCase.of(INDICATOR)
                        .after(
                                plan ->
                                        new SetYears(
                                                plan.named("IKU1"),
                                                Literals.INDIKATOR__TARGET,
                                                null,
                                                Map.of(2022, number("2"), 2023, number("4")))));
        assertEquals(
                INDICATOR.replace("2023: 13,5", "2023: 13,5, 2024: 1.000"),
                EditCase.of(INDICATOR)
                        .after(
                                plan ->
                                        new SetYears(
                                                plan.named("IKU1"),
                                                Literals.INDIKATOR__TARGET,
                                                Versi.PERUBAHAN,
                                                Map.of(
                                                        2023,
                                                        number("13.5"),
                                                        2024,
                                                        number("1000")))));
        assertEquals(
                INDICATOR.replace("\"Ketiga\"", "\"Ketiga\" {\n      target 2022: 5\n    }"),
                EditCase.of(INDICATOR)
                        .after(
                                plan ->
                                        new SetYears(
                                                plan.named("IKU3"),
                                                Literals.INDIKATOR__TARGET,
                                                null,
                                                Map.of(2022, number("5")))));
        assertEquals(
                INDICATOR.replace("      target perubahan      2023: 13,5\n", ""),
                EditCase.of(INDICATOR)
                        .after(
                                plan ->
                                        new SetYears(
                                                plan.named("IKU1"),
                                                Literals.INDIKATOR__TARGET,
                                                Versi.PERUBAHAN,
                                                Map.of())));
    }

    @Test
    void anElementIsAddedLikeItsSiblings() {
        assertEquals(
                INDICATOR.replace(
                        "\"Ketiga\"\n",
                        "\"Ketiga\"\n\n    iku B \"Baru \\\"sekali\\\"\" {\n"
                                + "      akumulasi rata-rata\n      target 2022: 1\n    }\n"),
                EditCase.of(INDICATOR)
                        .after(
                                plan ->
                                        new AddSibling(
                                                plan.named("IKU3"),
                                                iku("B").with(
                                                                Literals.INDIKATOR__AKUMULASI,
                                                                Akumulasi.RATA_RATA)
                                                        .with(
                                                                Literals.INDIKATOR__TARGET,
                                                                target()))));
        assertEquals(
                INDICATOR.replace(
                        "    // milik IKU2",
                        "    iku B \"Baru \\\"sekali\\\"\"\n    // milik IKU2"),
                EditCase.of(INDICATOR)
                        .after(
                                plan ->
                                        new AddChild(
                                                plan.named("S1"),
                                                Literals.PEMILIK_INDIKATOR__INDIKATOR,
                                                1,
                                                iku("B"))));
        assertEquals(
                Reason.NAME_TAKEN,
                EditCase.of(INDICATOR)
                        .refused(plan -> new AddSibling(plan.named("IKU3"), iku("IKU1")))
                        .reason());
    }

    @Test
    void anElementGoesWithItsOwnComments() {
        assertEquals(
                INDICATOR.replace("    // milik IKU2\n    iku IKU2 \"Lain\" // di belakang\n", ""),
                EditCase.of(INDICATOR)
                        .after(plan -> new Delete(plan.named("IKU2"), References.REFUSE)));
        assertEquals(
                INDICATOR
                        .replace("    // milik IKU2\n    iku IKU2 \"Lain\" // di belakang\n", "")
                        .replace(
                                "    iku IKU1",
                                "    // milik IKU2\n    iku IKU2 \"Lain\" // di belakang\n"
                                        + "    iku IKU1"),
                EditCase.of(INDICATOR).after(plan -> new Reorder(plan.named("IKU2"), 0)));
    }

    @Test
    void anElementMovesIntoAnotherFile() {
        var result =
                EditCase.of(
                                INDICATOR,
                                "b.jenjang",
                                "renstra B \"B\" untuk D {\r\n\tsasaran S9 \"X\" {\r\n\t}\r\n}\r\n")
                        .accepted(
                                plan ->
                                        new Move(
                                                plan.named("IKU1"),
                                                plan.named("S9"),
                                                Literals.PEMILIK_INDIKATOR__INDIKATOR,
                                                0));
        assertEquals(
                "renstra B \"B\" untuk D {\r\n\tsasaran S9 \"X\" {\r\n"
                        + "\t\tiku IKU1 \"Nama\" satuan % {\r\n"
                        + "\t\t  arah naik  akumulasi jumlah  // alasannya\r\n"
                        + "\t\t  rumus \"a / b\"\r\n"
                        + "\t\t  target       2022: 2, 2023:  3\r\n"
                        + "\t\t  target perubahan      2023: 13,5\r\n"
                        + "\t\t}\r\n"
                        + "\t}\r\n}\r\n",
                result.after().text(Path.of("b.jenjang")).orElseThrow());
        assertEquals(
                """
                renstra R "Renstra" untuk D {
                  // tentang sasaran
                  sasaran S1 "Sasaran" { // sebaris
                    // milik IKU2
                    iku IKU2 "Lain" // di belakang

                    // bukan milik siapa-siapa

                    iku IKU3 "Ketiga"
                  }
                }
                instansi D "Dinas" {}
                """,
                result.after().text(EditCase.FILE).orElseThrow());
    }

    private static final String REFERRED =
            """
            instansi D "Dinas" {}
            renstra R "Renstra" untuk D {
              sasaran S1 "Sasaran" {
                iku IKU1 "Satu" { didukung P1, P2 }
                iku IKU10 "Sepuluh"
                didukung P1
              }
            }
            program P1 "Program" // P1 itu
            program P2 "Program dua" mendukung S1
            pengukuran 2023 untuk D {
              // milik entri
              IKU1: realisasi 2
              IKU10: realisasi 3
            }
            laporan LKjIP 2023 untuk D {
              bagian "A" '''
                {IKU1.capaian} {IKU10.capaian} {pagu(P1)} IKU1
              '''
              bagian "B" dari "b.md"
            }
            """;

    @Test
    void whatIsReferredToIsDeletedWithOrWithoutItsReferences() {
        var refused =
                EditCase.of(REFERRED)
                        .refused(plan -> new Delete(plan.named("P1"), References.REFUSE));
        assertEquals(Reason.REFERRED_TO, refused.reason());
        assertEquals(
                "Unsur ini masih dirujuk di 3 tempat. Hapus juga rujukannya, atau biarkan dan"
                        + " perbaiki nanti.",
                refused.message());
        assertEquals(
                List.of(4, 6, 18), refused.places().stream().map(each -> each.line()).toList());
        assertEquals(
                REFERRED.replace("program P1 \"Program\" // P1 itu\n", "")
                        .replace("didukung P1, P2", "didukung P2")
                        .replace("    didukung P1\n", ""),
                EditCase.of(REFERRED)
                        .after(plan -> new Delete(plan.named("P1"), References.REMOVE)));
        var kept =
                EditCase.of(REFERRED)
                        .accepted(plan -> new Delete(plan.named("IKU1"), References.KEEP));
        assertEquals(List.of(13, 18), kept.left().stream().map(each -> each.line()).toList());
        assertEquals(
                REFERRED.replace("    iku IKU1 \"Satu\" { didukung P1, P2 }\n", "")
                        .replace("  // milik entri\n  IKU1: realisasi 2\n", ""),
                EditCase.of(REFERRED)
                        .after(plan -> new Delete(plan.named("IKU1"), References.REMOVE)));
    }

    @Test
    void aNameChangesEverywhere() {
        var result =
                EditCase.of(REFERRED, "b.md", "{IKU1.target(2023)} {IKU10.target}")
                        .accepted(plan -> new Rename(plan.named("IKU1"), "Utama"));
        assertEquals(
                REFERRED.replace("iku IKU1 ", "iku Utama ")
                        .replace("  IKU1: ", "  Utama: ")
                        .replace("{IKU1.", "{Utama."),
                result.after().text(EditCase.FILE).orElseThrow());
        assertEquals(
                "{Utama.target(2023)} {IKU10.target}",
                result.after().text(Path.of("b.md")).orElseThrow());
        assertEquals(
                REFERRED.replace("program P1", "program target".replace("target", "^target"))
                        .replace("didukung P1", "didukung ^target")
                        .replace("pagu(P1)", "pagu(target)"),
                EditCase.of(REFERRED).after(plan -> new Rename(plan.named("P1"), "target")));
        assertEquals(
                Reason.NAME_TAKEN,
                EditCase.of(REFERRED)
                        .refused(plan -> new Rename(plan.named("P1"), "akip"))
                        .reason());
        assertEquals(
                Reason.NAME_INVALID,
                EditCase.of(REFERRED)
                        .refused(plan -> new Rename(plan.named("P1"), "P 1"))
                        .reason());
    }

    @Test
    void aCopyGetsNewNames() {
        assertEquals(
                REFERRED.replace(
                        "    didukung P1\n  }\n",
                        "    didukung P1\n  }\n  sasaran S2 \"Sasaran\" {\n"
                                + "    iku IKU2 \"Satu\" { didukung P1, P2 }\n"
                                + "    iku IKU11 \"Sepuluh\"\n    didukung P1\n  }\n"),
                EditCase.of(REFERRED).after(plan -> new Duplicate(plan.named("S1"))));
    }

    @Test
    void copiesOfSeveralStandBehindTheLastAndLeadToEachOther() {
        var text =
                """
                renstra R "Renstra" untuk D {
                  tujuan T "Tujuan"
                }
                instansi D "Dinas" {}
                program P1 "Satu" mendukung S9
                renstra R2 "Kedua" untuk D { sasaran S9 "x" { didukung P1 } }
                program P2 "Dua"
                """;
        assertEquals(
                text.replace(
                        "program P2",
                        """
                        program P3 "Satu" mendukung S10
                        renstra R3 "Kedua" untuk D { sasaran S10 "x" { didukung P3 } }
                        program P2\
                        """),
                EditCase.of(text)
                        .after(
                                plan ->
                                        new DuplicateAll(
                                                List.of(plan.named("P1"), plan.named("R2")))));
        var broken = EditCase.of(text.replace("\"Satu\"", "? \"Satu\""));
        assertEquals(
                Reason.BROKEN_TEXT,
                broken.refused(
                                plan ->
                                        new DuplicateAll(
                                                List.of(plan.named("P2"), plan.named("P1"))))
                        .reason());
    }

    @Test
    void nothingStandsBesideAnOnlyChild() {
        var text = "rpjmd R \"RPJMD\" {\n  visi V1 \"Kota\" { misi M1 \"Misi\" }\n}\n";
        assertEquals(
                Reason.NOT_ALLOWED,
                EditCase.of(text).refused(plan -> new Duplicate(plan.named("V1"))).reason());
        var other = ElementData.of(Literals.VISI).with(Literals.BERNAMA__NAMA, "Lain");
        assertEquals(
                Reason.NOT_ALLOWED,
                EditCase.of(text)
                        .refused(plan -> new AddSibling(plan.named("V1"), other))
                        .reason());
    }

    @Test
    void referencesThatAreOnlyWrittenTogetherGoTogether() {
        var text =
                """
                instansi D "Dinas" {
                  kepala K "Kepala"
                  atasan W "Wali Kota"
                }
                perjanjian 2023 untuk D murni antara K dan /* di atas */ W // akhir
                """;
        assertEquals(
                text.replace("  atasan W \"Wali Kota\"\n", "")
                        .replace(" antara K dan /* di atas */ W", " /* di atas */"),
                EditCase.of(text).after(plan -> new Delete(plan.named("W"), References.REMOVE)));
    }

    @Test
    void aBrokenElementIsLeftAloneItsNeighboursAreNot() {
        var text =
                """
                tangga A { B < C }
                instansi D "Dinas" {
                  singkatn "D"
                  unit U "Unit"
                }
                """;
        var refused =
                EditCase.of(text)
                        .refused(
                                plan ->
                                        SetValues.of(
                                                plan.named("D"), Literals.INSTANSI__TUGAS, "x"));
        assertEquals(Reason.BROKEN_TEXT, refused.reason());
        assertEquals(
                "Teks di a.jenjang baris 2 masih salah tulis. Perbaiki dahulu di sana, lalu ulangi"
                        + " perubahan ini.",
                refused.message());
        assertEquals(
                text.replace("B < C", "B < C < D"),
                EditCase.of(text)
                        .after(
                                plan ->
                                        SetValues.of(
                                                plan.named("A"),
                                                Literals.TANGGA__TINGKAT,
                                                "B",
                                                "C",
                                                "D")));
        assertEquals(
                text.replace("\"Unit\"", "\"Unit baru\""),
                EditCase.of(text)
                        .after(
                                plan ->
                                        SetValues.of(
                                                plan.named("U"),
                                                Literals.BERNAMA__NAMA,
                                                "Unit baru")));
    }
}
