package id.jenjang.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.ModelChange.Delete;
import id.jenjang.dsl.ide.edit.ModelChange.Duplicate;
import id.jenjang.dsl.ide.edit.ModelChange.Move;
import id.jenjang.dsl.ide.edit.ModelChange.References;
import id.jenjang.dsl.ide.edit.ModelChange.SetValues;
import id.jenjang.model.RencanaPackage.Literals;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Lists, choices and what belongs together; and what is refused. */
class FormsOfTextTest {

    private static final String PLAN =
            """
            renstra R "Renstra" untuk D {
              sasaran S1 "Sasaran" { iku IKU1 "Nama" }
            }
            """;

    @Test
    void listsKeepTheirCommentsAndTheirForm() {
        var text =
                """
                instansi D "Dinas" {
                  fungsi "Satu", // pertama
                         "Dua", // kedua
                         "Tiga"
                  tugas "x" // tugas
                }
                """;
        assertEquals(
                text.replace("\"Dua\", // kedua\n", "\"Baru\", // kedua\n"),
                EditCase.of(text)
                        .after(
                                plan ->
                                        SetValues.of(
                                                plan.named("D"),
                                                Literals.INSTANSI__FUNGSI,
                                                "Satu",
                                                "Baru",
                                                "Tiga")));
        assertEquals(
                text.replace("\"Tiga\"\n", "\"Tiga\",\n         \"Empat\"\n"),
                EditCase.of(text)
                        .after(
                                plan ->
                                        SetValues.of(
                                                plan.named("D"),
                                                Literals.INSTANSI__FUNGSI,
                                                "Satu",
                                                "Dua",
                                                "Tiga",
                                                "Empat")));
        assertEquals(
                text.replace("  tugas \"x\" // tugas\n", "  // tugas\n"),
                EditCase.of(text)
                        .after(plan -> SetValues.of(plan.named("D"), Literals.INSTANSI__TUGAS)));
    }

    @Test
    void aBranchOfAChoiceTakesThePlaceOfTheOther() {
        assertEquals(
                """
                program P "Program" {
                  kegiatan "K" {
                    subkegiatan SK "Sub" {
                      keluaran "Dokumen" satuan "Dokumen" { target 2023: 1 } /* satu */
                      lokasi "Kota"
                    }
                  }
                }
                """
                        .replace(" /* satu */\n", "\n")
                        .replace("target 2023", "target /* satu */ 2023"),
                EditCase.of(
                                """
                                program P "Program" {
                                  kegiatan "K" {
                                    subkegiatan SK "Sub" keluaran "Dokumen" satuan "Dokumen" { target /* satu */ 2023: 1 }
                                  }
                                }
                                """)
                        .after(
                                plan ->
                                        SetValues.of(
                                                plan.named("SK"),
                                                Literals.SUB_KEGIATAN__LOKASI,
                                                "Kota")));
        assertEquals(
                "laporan LKjIP 2023 R untuk D {\n  capaian maksimal 120\n}\n",
                EditCase.of("laporan LKjIP 2023 R untuk D {\n  capaian maksimal tanpa batas\n}\n")
                        .after(
                                plan ->
                                        SetValues.of(
                                                plan.named("R"),
                                                Literals.LAPORAN__CAPAIAN_MAKSIMAL,
                                                new BigDecimal(120))));
    }

    @Test
    void whatTheHeaderHasRoomForOnceGetsABlockWithTheSecond() {
        assertEquals(
                """
                program P "Program" {
                  kegiatan "K" {
                    subkegiatan SK "Sub" {
                      keluaran "Dokumen" { target 2023: 1 }
                      keluaran "Dokumen" { target 2023: 1 }
                    }
                  }
                }
                """,
                EditCase.of(
                                """
                                program P "Program" {
                                  kegiatan "K" {
                                    subkegiatan SK "Sub" keluaran "Dokumen" { target 2023: 1 }
                                  }
                                }
                                """)
                        .after(
                                plan ->
                                        new Duplicate(
                                                plan.named("SK")
                                                        .child(
                                                                Literals
                                                                        .PEMILIK_INDIKATOR__INDIKATOR,
                                                                0))));
    }

    @Test
    void whatBelongsTogetherIsSetTogether() {
        var text = "perjanjian 2023 PK untuk D murni\n";
        assertEquals(
                "perjanjian 2023 PK untuk D murni antara A dan B\n",
                EditCase.of(text)
                        .after(
                                plan ->
                                        new SetValues(
                                                plan.named("PK"),
                                                Map.of(
                                                        Literals.PERJANJIAN__PIHAK_PERTAMA,
                                                        List.of("A"),
                                                        Literals.PERJANJIAN__PIHAK_KEDUA,
                                                        List.of("B")))));
        assertEquals(
                Reason.VALUE,
                EditCase.of(text)
                        .refused(
                                plan ->
                                        SetValues.of(
                                                plan.named("PK"),
                                                Literals.PERJANJIAN__PIHAK_PERTAMA,
                                                "A"))
                        .reason());
    }

    @Test
    void anElementDoesNotTakeAlongWhatIsWrittenWithIt() {
        var text = "pengukuran 2023 untuk D {\n  IKU1: NA \"belum\" memakai BB tahun 2022\n}\n";
        var instead =
                ElementRef.file(EditCase.FILE)
                        .child(Literals.BERKAS__ELEMEN, 0)
                        .child(Literals.PENGUKURAN__ENTRI, 0)
                        .child(Literals.ENTRI_PENGUKURAN__NILAI, 0)
                        .child(Literals.NILAI_NA__PENGGANTI, 0);
        assertEquals(
                Reason.NOT_POSSIBLE,
                EditCase.of(text).refused(plan -> new Delete(instead, References.REMOVE)).reason());
    }

    @Test
    void whatIsNotThereOrCannotBeIsRefused() {
        var gone = new ElementRef(EditCase.FILE, List.of(new ElementRef.Step("elemen", 9)));
        assertEquals(
                Reason.NO_SUCH_ELEMENT,
                EditCase.of(PLAN).refused(plan -> new Delete(gone, References.KEEP)).reason());
        assertEquals(
                Reason.NO_SUCH_ELEMENT,
                EditCase.of(PLAN)
                        .refused(
                                plan ->
                                        new Delete(
                                                ElementRef.file(Path.of("lain.jenjang")),
                                                References.KEEP))
                        .reason());
        assertEquals(
                Reason.NOT_ALLOWED,
                EditCase.of(PLAN)
                        .refused(
                                plan -> new Delete(ElementRef.file(EditCase.FILE), References.KEEP))
                        .reason());
        assertEquals(
                Reason.INTO_ITSELF,
                EditCase.of(PLAN)
                        .refused(
                                plan ->
                                        new Move(
                                                plan.named("S1"),
                                                plan.named("IKU1"),
                                                Literals.RENSTRA__SASARAN,
                                                0))
                        .reason());
        assertEquals(
                Reason.VALUE,
                EditCase.of(PLAN)
                        .refused(
                                plan ->
                                        SetValues.of(
                                                plan.named("IKU1"),
                                                Literals.INDIKATOR__RUMUS,
                                                new BigDecimal(1)))
                        .reason());
    }
}
