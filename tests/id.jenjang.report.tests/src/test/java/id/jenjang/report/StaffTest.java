package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Table;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

/** What the report says of the agency's staff and assets, and of who answers for its indicators. */
class StaffTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas Contoh" {
              unit Bina "Bidang Pembinaan"
              pegawai 2021 menurut "Golongan" { "Golongan IV": 9 }
              pegawai 2022 "PNS" menurut "Golongan" sumber "BKPSDM" {
                "Golongan IV": laki-laki 1 perempuan 2
                "Golongan III": 1.000 laki-laki 600 perempuan 400
              }
              pegawai 2022 menurut "Pendidikan" tanggal 2022-06-30 {
                "S1": 1
                "S2": 2
                "Belum didata":
              }
              pegawai 2024 menurut "Golongan" { "Golongan IV": 7 }
              sarana 2022 {
                "Mobil dinas": 3 kondisi "Baik"
                "Gedung":
              }
            }
            renstra R "Renstra" untuk Dinas periode 2022-2024 {
              sasaran S "Sasaran" {
                iku A "Indikator" satuan "Orang" {
                  rumus "a / b"
                  penanggung jawab Bina
                  target 2023: 4
                }
                iku B "Lainnya" satuan %
              }
            }
            laporan LKjIP 2023 untuk Dinas {}
            """;

    private final Document document = Plans.compose(Plans.parse(PLAN));

    @Test
    void printsTheLatestCountsWithSumsAndShares() {
        assertEquals(
                """
                ## 1.3 Sumber Daya @bagian_1_3
                BODY: Pelaksanaan tugas dan fungsi Dinas Contoh didukung oleh sumber daya manusia dengan komposisi berikut.
                BODY: PNS Dinas Contoh per 31 Desember 2022 berjumlah 1.003 orang, terdiri atas 601 laki-laki dan 402 perempuan; komposisinya menurut golongan disajikan pada [Tabel 1.3.1].
                TABLE Tabel 1.3.1 Komposisi PNS Dinas Contoh Menurut Golongan per 31 Desember 2022 @tabel_1_3_1 (7c 45l 14c 14c 14c 14c)
                  H No. | Golongan | Laki-Laki | Perempuan | Jumlah (orang) | Persentase
                    1. | Golongan IV | 1 | 2 | 3 | 0,30%
                    2. | Golongan III | 600 | 400 | 1.000 | 99,70%
                  * {2x1} Jumlah | 601 | 402 | 1.003 | 100%
                NOTE: Sumber: BKPSDM
                BODY: Menurut golongan, yang terbanyak adalah Golongan III dengan 1.000 orang atau 99,70%.
                BODY: Pegawai Dinas Contoh menurut pendidikan per 30 Juni 2022 disajikan pada [Tabel 1.3.2].
                TABLE Tabel 1.3.2 Komposisi Pegawai Dinas Contoh Menurut Pendidikan per 30 Juni 2022 @tabel_1_3_2 (7c 45l 14c 14c)
                  H No. | Pendidikan | Jumlah (orang) | Persentase
                    1. | S1 | 1 | –
                    2. | S2 | 2 | –
                    3. | Belum didata | – | –
                  * {2x1} Jumlah | – | –
                BODY: Sarana dan prasarana yang digunakan Dinas Contoh per 31 Desember 2022 disajikan pada [Tabel 1.3.3].
                TABLE Tabel 1.3.3 Sarana dan Prasarana Dinas Contoh per 31 Desember 2022 @tabel_1_3_3 (7c 49l 12c 12c 20l)
                  H No. | Jenis Sarana dan Prasarana | Jumlah | Satuan | Kondisi
                    1. | Mobil dinas | 3 | unit | Baik
                    2. | Gedung | – | – | –
                AREA sumber-daya | Sumber Daya
                """,
                TreeDump.of(section("Sumber Daya")));
    }

    @Test
    void figuresOfStaffSayWhereTheyComeFrom() {
        Table table =
                section("Sumber Daya").stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .findFirst()
                        .orElseThrow();
        List<String> origins =
                Figures.of(document).stream()
                        .map(Inline.Value::origin)
                        .filter(o -> o.element().startsWith("Dinas.pegawai[2]"))
                        .map(o -> o.element() + " " + o.quantity() + " " + o.formula())
                        .distinct()
                        .limit(4)
                        .collect(Collectors.toList());
        assertFalse(table.body().isEmpty());
        assertEquals(
                List.of(
                        "Dinas.pegawai[2] jumlah.2022 3 + 1000",
                        "Dinas.pegawai[2] laki-laki.2022 1 + 600",
                        "Dinas.pegawai[2] perempuan.2022 2 + 400",
                        "Dinas.pegawai[2].rincian[1] laki-laki.2022 "),
                origins);
    }

    @Test
    void aTableOfIkuHasTheColumnsThePlanFills() {
        List<String> lines =
                TreeDump.of(section("Kebijakan, Strategi dan Program"))
                        .lines()
                        .dropWhile(line -> !line.startsWith("TABLE Tabel 2.3.2"))
                        .skip(1)
                        .limit(4)
                        .map(String::strip)
                        .toList();
        assertEquals(
                List.of(
                        "H {1x2} No. | {5x1} Sasaran Strategis",
                        "H Uraian | Indikator Kinerja Utama | Satuan | Formula Perhitungan |"
                                + " Penanggung Jawab",
                        "{1x2} 1. | {1x2} Sasaran | Indikator | Orang | a / b | Bidang Pembinaan",
                        "Lainnya | % | – | –"),
                lines);
    }

    @Test
    void aPlanWithoutStaffHasNoSuchSection() {
        Document other =
                Plans.compose(
                        Plans.parse(
                                "instansi Dinas \"Dinas\" {}\nlaporan LKjIP 2023 untuk Dinas {}"));
        List<String> titles =
                other.sections().stream()
                        .flatMap(s -> s.blocks().stream())
                        .filter(Heading.class::isInstance)
                        .map(b -> ((Heading) b).number() + " " + ((Heading) b).text())
                        .filter(t -> t.startsWith("1.3"))
                        .toList();
        assertEquals(List.of("1.3 Maksud dan Tujuan"), titles);
    }

    private List<Block> section(String title) {
        List<Block> blocks =
                document.sections().stream().flatMap(s -> s.blocks().stream()).toList();
        int from = 0;
        while (!(blocks.get(from) instanceof Heading h && h.text().equals(title))) {
            from++;
        }
        int to = from + 1;
        while (to < blocks.size() && !(blocks.get(to) instanceof Heading)) {
            to++;
        }
        return blocks.subList(from, to);
    }
}
