package id.jenjang.measure.tercetak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.PlanLoader;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Belanja;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Kutipan;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is read out of quoted sentences, and what is left alone. */
class PembacaKutipanTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas Pendidikan" {}
            renstra RS "Renstra" untuk Dinas periode 2018-2023 {
              tujuan T1 "Meningkatnya mutu pendidikan" {
                sasaran S1 "Meningkatnya layanan pendidikan" {
                  iku IKU1 "Persentase sekolah terakreditasi A" satuan %% { target 2022: 80 }
                  iku IKU2 "Angka partisipasi murni sekolah dasar" satuan %% { target 2022: 90 }
                }
              }
            }
            program P1 1.01.02 "Program Pengelolaan Pendidikan" untuk Dinas
            anggaran 2022 untuk Dinas murni {
              belanja operasi "Belanja Operasi" Rp 900
              belanja modal "Belanja Modal" Rp 100
              P1: Rp 1.000
            }
            tercetak "LKjIP 2022" tahun 2022 untuk Dinas {
              kutipan "Bab III" %s'''%s'''
            }
            """;

    @Test
    void amountsAndTheirWords() {
        assertEquals(
                List.of(
                        "REALISASI_ANGGARAN 2022 Dinas <Rp. 53.963.500.918,-> 53963500918",
                        "PAGU 2022 Dinas <Rp.57.365.145.270,-> 57365145270 (Lima puluh tujuh"
                                + " milyar, rupiah,-)"),
                figures(
                        "Realisasi anggaran yang dibutuhkan untuk mencapai sasaran tersebut adalah"
                                + " sebesar Rp. 53.963.500.918,-) dari total anggaran\n"
                                + "sebesar Rp.57.365.145.270,- (*Lima puluh tujuh milyar,"
                                + " rupiah,-*)."));
    }

    @Test
    void spentMoneyNotUsed() {
        assertEquals(
                List.of(
                        "REALISASI_ANGGARAN 2022 Dinas <Rp 900> 900 (sembilan ratus rupiah)",
                        "SISA 2022 Dinas <Rp 100> 100"),
                figures(
                        "Dinas telah menggunakan dana sebesar Rp 900 (sembilan ratus rupiah),"
                                + " sehingga sisa anggaran Rp 100."));
    }

    @Test
    void amountsOfAPartAreNotTheAgencys() {
        assertEquals(
                List.of(
                        "PAGU 2022 Belanja Operasi <Rp 900> 900",
                        "TIDAK_DISEBUT 2022 - <Rp 7> 7",
                        "PAGU 2022 P1 <Rp 1.000> 1000",
                        "TIDAK_DISEBUT 2022 - <Rp 5> 5"),
                figures(
                        "Anggaran belanja operasi sebesar Rp 900. Anggaran belanja pegawai sebesar"
                                + " Rp 7. Anggaran Program Pengelolaan Pendidikan sebesar Rp 1.000."
                                + " Anggaran Bidang Sarana sebesar Rp 5."));
    }

    @Test
    void capaianOfTheIndicatorNamed() {
        assertEquals(
                List.of(
                        "CAPAIAN 2022 IKU1 <100%> 100%",
                        "REALISASI 2022 IKU1 <80 %> 80%", "TARGET 2022 IKU1 <80%> 80%"),
                figures(
                        "Persentase sekolah terakreditasi A Tahun 2022 dengan Capaian kinerja"
                                + " sebesar 100% diperoleh dari realisasi 80 % terhadap target"
                                + " 80%."));
    }

    @Test
    void theYearOfAClauseHolds() {
        assertEquals(
                List.of(
                        "CAPAIAN 2021 IKU2 <100 %> 100%",
                        "REALISASI 2021 IKU2 <100%> 100%",
                        "TARGET 2021 IKU2 <90%> 90%",
                        "REALISASI 2022 IKU2 <100 persen> 100%",
                        "TARGET_AKHIR 2022 IKU2 <90 Persen> 90%"),
                figures(
                        "tentang IKU2 ",
                        "Dibandingkan Pada Tahun 2021 Dinas capaian indikator kinerja sebesar 100 %"
                                + " diperoleh dari realisasi 100% terhadap target 90%. Realisasi"
                                + " Tahun 2022 100 persen dibandingkan dengan target akhir tahun"
                                + " RPJMD sebesar 90 Persen sudah terpenuhi"));
    }

    @Test
    void targetsSaidAtLength() {
        assertEquals(
                List.of(
                        "TARGET 2022 IKU1 <6> 6",
                        "REALISASI 2022 IKU1 <5> 5",
                        "CAPAIAN 2022 IKU1 <83%> 83%",
                        "TARGET 2021 IKU1 <25 Persen> 25%",
                        "REALISASI 2021 IKU1 <24> 24",
                        "TARGET 2023 IKU1 <7> 7 (tujuh)"),
                figures(
                        "tentang IKU1 ",
                        "Target yang ditetapkan Tahun 2022 adalah 6 naskah dengan realisasi sebesar"
                                + " 5 naskah, tercapai 83% atau Tinggi. Pada Tahun 2021 target yang"
                                + " ditetapkan 25 Persen dengan realisasi pada Tahun 2021 adalah 24"
                                + " naskah. Pada Tahun 2023 target kinerja naik menjadi 7 (tujuh)"
                                + " naskah."));
        assertEquals(
                List.of("REALISASI 2022 IKU1 <40> 40 (empat)"),
                figures(
                        "tentang IKU1 ",
                        "Pencapaiannya melebihi dari target yaitu 40 (empat) puluh orang. Berhasil mencapai target"
                                + " 100%."));
    }

    @Test
    void capaianBehindTheNameOfItsIndicator() {
        assertEquals(
                List.of(
                        "CAPAIAN 2021 IKU1 <100%> 100%",
                        "REALISASI 2021 IKU1 <80%> 80%", "TARGET 2021 IKU1 <80%> 80%"),
                figures(
                        "tentang IKU1 ",
                        "Sama dengan Tahun 2021 dengan Capaian kinerja persentase sekolah sebesar"
                                + " 100% diperoleh dari realisasi TW IV 80% terhadap target 80%."));
    }

    @Test
    void theTranscriptSaysWhatItIsAbout() {
        assertEquals(
                List.of("TARGET 2022 IKU2 <5> 5"),
                figures(
                        "tentang IKU2 ",
                        "Indikator kedua Persentase sekolah terakreditasi A dengan target 5."));
    }

    @Test
    void theYearOfAnotherAssessmentIsNotTheFigures() {
        assertEquals(
                List.of("CAPAIAN 2022 IKU1 <100> 100"),
                figures(
                        "tentang IKU1 tahun 2021 ",
                        "Pada Tahun 2022 untuk penilaian tahun IKM Tahun 2021 capaian sebesar 100"
                                + " diperoleh."));
    }

    @Test
    void whatASubKegiatanPutsOutIsNoTarget() {
        assertEquals(
                List.of("TARGET 2022 IKU1 <100%> 100%"),
                figures(
                        "tentang IKU1 ",
                        "Target 100%. Yang ditetapkan adalah jumlah dokumen dimana sampai akhir sub"
                                + " kegiatan, target 1 dokumen terpenuhi."));
    }

    @Test
    void sharesOfMoneyAndEfficiency() {
        assertEquals(
                List.of(
                        "PAGU 2022 Dinas <Rp 1.000> 1000",
                        "REALISASI_ANGGARAN 2022 Dinas <Rp 950> 950",
                        "SERAPAN 2022 Dinas <95,26%> 95.26%"),
                figures(
                        "Total anggaran belanja adalah Rp 1.000 dengan realisasi Rp 950, atau"
                                + " dengan capaian sebesar 95,26% dari total anggaran."));
        assertEquals(
                List.of(
                        "EFISIENSI 2022 IKU1 <5> 5",
                        "CAPAIAN 2022 IKU1 <550%> 550%",
                        "SERAPAN 2022 IKU1 <97.86%> 97.86%"),
                figures(
                        "tentang IKU1 ",
                        "Tingkat efisiensinya adalah 5 berasal dari persentase capaian kinerja"
                                + " Tahun 2022 (550%) dibagi dengan persentase penyerapan anggaran"
                                + " Tahun 2022 (97.86%)."));
    }

    @Test
    void partsOfAnAmountAreOfItsKind() {
        assertEquals(
                List.of(
                        "REALISASI_ANGGARAN 2022 Dinas <Rp 950> 950",
                        "REALISASI_ANGGARAN 2022 Belanja Operasi <Rp 860> 860 (delapan ratus)",
                        "REALISASI_ANGGARAN 2022 Belanja Modal <Rp 90> 90"),
                figures(
                        "Realisasi sebesar Rp 950, terdiri dari Belanja Operasi **Rp 860**"
                                + " (*delapan ratus*) dan Belanja Modal terealisasi Rp 90."));
        assertEquals(List.of(), figures("Anggaran sebesar Rp 98,5 miliar dan Rp 5 juta."));
    }

    @Test
    void countsOfElements() {
        assertEquals(
                List.of(
                        "JUMLAH_PROGRAM 2022 Dinas <3> 3 (Tiga)",
                        "JUMLAH_KEGIATAN 2022 Dinas <16> 16 (Enam belas)",
                        "JUMLAH_KEGIATAN 2022 Dinas <6> 6 (Enam)"),
                figures(
                        "Dinas memakai jumlah Program sebanyak 3 (Tiga) Program dan dengan Kegiatan"
                                + " sebanyak 16 (Enam belas) dari 6 (Enam) Kegiatan."));
        assertEquals(
                List.of("JUMLAH_TUJUAN 2022 Dinas <6> 6", "JUMLAH_IKU 2022 Dinas <8> 8"),
                figures("Renstra memuat 6 tujuan dan 8 IKU."));
        assertEquals(
                List.of("JUMLAH_PROGRAM 2022 Dinas <3> 3 (tiga)"),
                figures(
                        "Program yang pada awalnya di rencanakan ada 16 Program menjadi 3 (tiga)"
                                + " Program yaitu:"));
    }

    @Test
    void everydayLanguageIsLeftAlone() {
        assertEquals(
                List.of(), figures("Sebanyak 5 sekolah mengikuti 3 kegiatan pada Tahun 2022."));
        assertEquals(List.of(), figures("Peraturan Presiden Nomor 29 Tahun 2014 tentang SAKIP."));
        assertEquals(List.of(), figures("Target Tahun 2023 akan ditetapkan kemudian."));
        assertEquals(
                List.of(),
                figures(
                        "Persentase sekolah terakreditasi A: realisasi naik dari 70% menjadi 80%,"
                                + " dengan capaian 88% dan 100%."));
    }

    @Test
    void statementsBeyondFigures() {
        assertEquals(
                List.of(
                        "Perubahan 1 90 80 <meningkat dari 90% menjadi 80%>",
                        "PeriodeDokumen RPJMD 2013-2018 <2013-2018>",
                        "SemuaTercapai <semua sasaran yang telah ditetapkan telah berhasil"
                                + " dicapai>",
                        "Selisih -1 3.25 <penurunan dari Tahun sebelumnya sebesar 3,25 Persen>",
                        "SamaDenganTahun 2021 <sama dengan capaian pada tahun 2021>",
                        "TahunDokumen APBD 2020 <APBD Perubahan Tahun 2020>"),
                statements(
                        "Realisasi meningkat dari 90% menjadi 80%. Perjanjian mengacu pada RPJMD"
                                + " Kota 2013-2018. Disimpulkan semua sasaran yang telah ditetapkan"
                                + " telah berhasil dicapai. Terjadi penurunan dari Tahun sebelumnya"
                                + " sebesar 3,25 Persen. Capaian sama dengan capaian pada tahun"
                                + " 2021. Dokumen APBD Perubahan Tahun 2020 dipakai."));
    }

    @Test
    void aPeriodIsThatOfTheNearestDocument() {
        assertEquals(
                List.of("PeriodeDokumen RENSTRA 2018-2023 <2018 – 2023>"),
                statements("Mengacu pada RPJMD Kota dan Rencana Strategis (Renstra) 2018 – 2023."));
        assertEquals(
                List.of("PeriodeDokumen RPJMD 2021-2026 <2021 – 2026>"),
                statements("Rencana Pembangunan Jangka Menengah Kota Tahun 2021 – 2026."));
    }

    @Test
    void meetingATargetIsSaidBehindIt() {
        assertEquals(
                List.of("Keterpenuhan true <terpenuhi>"),
                statements(
                        "Realisasi 100 persen telah mencapai target dan dengan target akhir sebesar"
                                + " 100 persen sudah terpenuhi."));
    }

    @Test
    void periodsOfOtherDocumentsAndDeniedClaimsAreNone() {
        assertEquals(
                List.of(),
                statements("RPJMD Provinsi Riau Tahun 2021-2026. Semua sasaran belum tercapai."));
    }

    @Test
    void placesAreThoseOfTheQuotation() {
        var isi = "\n  Awal.\r\n  Anggaran sebesar\n  Rp 10 (sepuluh rupiah).\n";
        var satu = read("", isi).baris().getFirst().angka().getFirst();

        var letak = satu.letak();
        assertEquals("Rp 10", isi.substring(letak.awal(), letak.awal() + letak.panjang()));
        var kata = satu.terbilang().letak();
        assertEquals("sepuluh rupiah", isi.substring(kata.awal(), kata.awal() + kata.panjang()));
        var baris = read("", isi).baris().getFirst().letak();
        assertEquals(
                "Anggaran sebesar\n  Rp 10 (sepuluh rupiah).",
                isi.substring(baris.awal(), baris.awal() + baris.panjang()));
    }

    private static List<String> figures(String quotation) {
        return figures("", quotation);
    }

    private static List<String> figures(String clause, String quotation) {
        return read(clause, quotation).baris().stream()
                .flatMap(row -> row.angka().stream())
                .map(PembacaKutipanTest::line)
                .toList();
    }

    private static String line(AngkaTerbaca figure) {
        var content =
                switch (figure.isi()) {
                    case IsiSel.Angka a -> a.nilai().toPlainString() + (a.persen() ? "%" : "");
                    default -> figure.isi().toString();
                };
        return "%s %d %s <%s> %s%s"
                .formatted(
                        figure.arti().besaran(),
                        figure.arti().tahun(),
                        switch (figure.unsur()) {
                            case null -> "-";
                            case Bernama named -> named.getId();
                            case Belanja belanja -> belanja.getUraian();
                            default -> "?";
                        },
                        figure.tertulis(),
                        content,
                        figure.terbilang() == null ? "" : " (" + figure.terbilang().kata() + ")");
    }

    private static List<String> statements(String quotation) {
        return read("", quotation).pernyataan().stream()
                .map(
                        each -> {
                            var place = each.letak();
                            var words =
                                    " <"
                                            + quotation.substring(
                                                    place.awal(), place.awal() + place.panjang())
                                            + ">";
                            return switch (each) {
                                case Pernyataan.Perubahan p ->
                                        "Perubahan %d %s %s"
                                                        .formatted(p.arah(), p.dari(), p.menjadi())
                                                + words;
                                case Pernyataan.PeriodeDokumen p ->
                                        "PeriodeDokumen %s %d-%d"
                                                        .formatted(p.dokumen(), p.awal(), p.akhir())
                                                + words;
                                case Pernyataan.SemuaTercapai p -> "SemuaTercapai" + words;
                                case Pernyataan.SamaDenganTahun p ->
                                        "SamaDenganTahun " + p.tahun() + words;
                                case Pernyataan.Selisih p ->
                                        "Selisih %d %s".formatted(p.arah(), p.besar()) + words;
                                case Pernyataan.Keterpenuhan p ->
                                        "Keterpenuhan " + p.terpenuhi() + words;
                                case Pernyataan.TahunDokumen p ->
                                        "TahunDokumen %s %d".formatted(p.dokumen(), p.tahun())
                                                + words;
                            };
                        })
                .toList();
    }

    private static CuplikanTerbaca read(String clause, String quotation) {
        var text = PLAN.formatted(clause, quotation);
        Rencana plan = PlanLoader.parse(Map.of("a.jenjang", text), Locale.of("id")).rencana();
        var reader =
                new PembacaKutipan(
                        new PencariNama(plan.all(Indikator.class)),
                        new PencariNama(plan.all(ElemenProgram.class)),
                        plan.all(Belanja.class));
        return reader.baca(plan.all(Kutipan.class).getFirst());
    }
}
