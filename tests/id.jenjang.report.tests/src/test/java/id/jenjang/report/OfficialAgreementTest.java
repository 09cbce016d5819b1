package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** Agreements of officials below the head: what the plan gives into their hands. */
class OfficialAgreementTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas Pendidikan" {
              kota "Kotabaru"
              kepala Kadis "Kepala Dinas Pendidikan" pangkat "Pembina"
              atasan Bupati "Bupati"
              pejabat KabidSD "Kepala Bidang Sekolah Dasar"
              pejabat Ahli "Analis Kebijakan Ahli Muda"
              pejabat Penganggur "Pejabat Tanpa Tugas"
              unit BidangSD "Bidang Sekolah Dasar" dipimpin KabidSD {
                unit Kurikulum "Seksi Kurikulum"
                unit Sarana "Seksi Sarana"
              }
              unit BidangSMP "Bidang Sekolah Menengah"
            }
            renstra RS "Renstra" untuk Dinas periode 2023-2023 {
              tujuan T1 "Meningkatnya mutu layanan" {
                sasaran S1 "Meningkatnya mutu pendidikan" {
                  iku IKU1 "Angka kelulusan" satuan % {
                    target 2023: 95  penanggung jawab BidangSMP
                  }
                  didukung P1
                }
              }
            }
            program P1 "Program Pengelolaan Pendidikan" untuk Dinas {
              indikator IP1 "Rasio guru" satuan "Rasio" { target 2023: 20 }
              kegiatan K1 "Pengelolaan Sekolah Dasar" {
                indikator IK1 "Sekolah yang dibina" satuan "Sekolah" { target 2023: 12 }
                subkegiatan SK1 "Penyusunan Kurikulum" {
                  keluaran OK1 "Jumlah dokumen kurikulum" satuan "Dokumen" { target 2023: 3 }
                  penanggung jawab Kurikulum
                }
                subkegiatan SK2 "Pengadaan Meja" {
                  keluaran OK2 "Jumlah meja" satuan "Unit" { target 2023: 400 }
                  penanggung jawab Sarana
                }
              }
              kegiatan K2 "Kajian Kebijakan" {
                subkegiatan SK3 "Penyusunan Kajian" {
                  keluaran OK3 "Jumlah kajian" satuan "Dokumen" { target 2023: 2 }
                  penanggung jawab Ahli
                }
              }
            }
            anggaran 2023 untuk Dinas murni {
              SK1: Rp 10.000.000 sumber "PAD"
              SK2: Rp 25.000.000 sumber "DAU"
              SK3: Rp 5.000.000 sumber "PAD"
            }
            perjanjian 2023 untuk Dinas murni tanggal 2023-01-16 antara Kadis dan Bupati {}
            """;

    private static String agreement(String official) {
        PlanDocument kind = PlanDocument.named("perjanjian").orElseThrow();
        Rencana rencana = Plans.parse(PLAN);
        Instansi dinas = rencana.instansi().orElseThrow();
        Laporan laporan = kind.settings(rencana, dinas, 2023);
        return TreeDump.of(kind.compose(rencana, laporan, new DocumentOptions(null, official)));
    }

    private static void assertHas(String part, String whole) {
        assertTrue(whole.contains(part), () -> part + "\nis not in\n" + whole);
    }

    @Test
    void aHeadOfAFieldPromisesTheKegiatanThatIsWhollyHis() {
        String dump = agreement("KabidSD");

        assertHas(
                """
                  * {5x1} Kegiatan
                    1. | Pengelolaan Sekolah Dasar | Sekolah yang dibina | Sekolah | 12
                """,
                dump);
        assertHas(
                """
                    1. | Pengelolaan Sekolah Dasar | 35.000.000 | PAD, DAU
                  * {2x1} JUMLAH | 35.000.000 |\
                """,
                dump);
        assertFalse(dump.contains("Rasio guru"), "the program is shared");
        assertFalse(dump.contains("Penyusunan Kajian"), "somebody else's sub kegiatan");
    }

    @Test
    void hisSuperiorIsTheHeadOfTheAgency() {
        String dump = agreement("KabidSD");

        assertHas(
                "document Perjanjian Kinerja Kepala Bidang Sekolah Dasar, Dinas Pendidikan", dump);
        assertHas(
                """
                SIGNATURES Kotabaru, 16 Januari 2023
                  Pihak Kedua, / KEPALA DINAS PENDIDIKAN, |  | Pembina |
                  Pihak Pertama, / KEPALA BIDANG SEKOLAH DASAR, |  |  |
                """,
                dump);
        assertFalse(dump.contains("BUPATI"), "the head's own superior");
    }

    @Test
    void aHeadOfASectionPromisesOutputsToTheHeadOfTheField() {
        String dump = agreement("Sarana");

        assertHas("H No. | Sub Kegiatan | Indikator Keluaran | Satuan | Target Tahun 2023", dump);
        assertHas("    1. | Pengadaan Meja | Jumlah meja | Unit | 400\n", dump);
        assertHas("  * {2x1} JUMLAH | 25.000.000 |", dump);
        assertHas("Pihak Kedua, / KEPALA BIDANG SEKOLAH DASAR,", dump);
        assertHas("Pihak Pertama, / KEPALA SEKSI SARANA,", dump);
        assertFalse(dump.contains("Kegiatan\n    1. | Pengelolaan"), "that is the field's");
    }

    @Test
    void aFieldWithAnObjectiveNamesTheProgramThatCarriesIt() {
        String dump = agreement("BidangSMP");

        assertHas(
                """
                  * {5x1} Sasaran Strategis
                    1. | Meningkatnya mutu pendidikan | Angka kelulusan | % | 95
                """,
                dump);
        assertHas("BODY: Target ini didukung anggaran Program Pengelolaan Pendidikan. ", dump);
        assertHas("Jabatan | : | Kepala Bidang Sekolah Menengah", dump);
    }

    @Test
    void anOfficialWithoutAUnitPromisesWhatIsGivenToHim() {
        String dump = agreement("Ahli");

        assertHas("    1. | Penyusunan Kajian | Jumlah kajian | Dokumen | 2\n", dump);
        assertHas("Pihak Kedua, / KEPALA DINAS PENDIDIKAN,", dump);
    }

    @Test
    void everybodyWithADutyIsInTheDocumentOfAll() {
        String dump = agreement(DocumentOptions.ALL);

        assertEquals(
                List.of(
                        "DINAS PENDIDIKAN",
                        "KEPALA BIDANG SEKOLAH DASAR",
                        "KEPALA SEKSI KURIKULUM",
                        "KEPALA SEKSI SARANA",
                        "KEPALA BIDANG SEKOLAH MENENGAH",
                        "ANALIS KEBIJAKAN AHLI MUDA"),
                owners(dump));
    }

    /** The line below the title of each statement page. */
    private static List<String> owners(String dump) {
        List<String> lines = dump.lines().toList();
        return IntStream.range(0, lines.size() - 1)
                .filter(i -> lines.get(i).startsWith("# PERJANJIAN KINERJA"))
                .mapToObj(i -> lines.get(i + 1).replaceAll("CENTERED: |\\*\\*", ""))
                .toList();
    }

    /** A unit without id is known by its place; its budget is not taken for the agency's. */
    @Test
    void budgetsOfUnitsWithoutOfficeAndIdAreToldApart() {
        var plan =
                PLAN.replace(
                                "unit BidangSD \"Bidang Sekolah Dasar\" dipimpin KabidSD {",
                                "unit \"Bidang Sekolah Dasar\" {")
                        .replace("unit Sarana \"Seksi Sarana\"", "")
                        .replace(
                                "unit BidangSMP \"Bidang Sekolah Menengah\"",
                                """
                                unit BidangSMP "Bidang Sekolah Menengah"
                                  unit "Bidang Umum" { unit Sarana "Seksi Sarana" }
                                """);
        PlanDocument kind = PlanDocument.named("perjanjian").orElseThrow();
        Rencana rencana = Plans.parse(plan);
        Laporan laporan = kind.settings(rencana, rencana.instansi().orElseThrow(), 2023);
        var document =
                kind.compose(rencana, laporan, new DocumentOptions(null, DocumentOptions.ALL));

        List<String> budgets =
                Figures.of(document).stream()
                        .filter(each -> each.origin().quantity().startsWith("pagu"))
                        .map(each -> each.origin().element() + " " + each.text())
                        .filter(each -> each.startsWith("Dinas"))
                        .toList();

        assertEquals(
                List.of("Dinas 40.000.000", "Dinas.unit[1] 10.000.000", "Dinas.unit[3] 25.000.000"),
                budgets);
    }

    @Test
    void namesTheOfficialsThatCanBeAskedFor() {
        PlanDocument kind = PlanDocument.named("perjanjian").orElseThrow();
        Rencana rencana = Plans.parse(PLAN);
        Laporan laporan = kind.settings(rencana, rencana.instansi().orElseThrow(), 2023);

        assertEquals(
                List.of("KabidSD", "Kurikulum", "Sarana", "BidangSMP", "Ahli"),
                kind.officials(rencana, laporan));
    }

    @Test
    void theHeadIsMeantWhereNobodyIs() {
        assertEquals(agreement(null), agreement("Kadis"));
        assertHas("Pihak Kedua, / BUPATI,", agreement(null));
    }
}
