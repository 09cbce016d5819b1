package id.jenjang.bench;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of one generated agency, cut short once the plan has the wanted size: four of the plan
 * and, where wanted, the transcript of its printed report.
 */
final class AgencyText {

    private static final int GOALS = 6;
    private static final int PROGRAMS = 3;
    private static final int ACTIVITIES = 6;
    private static final int SUB_ACTIVITIES = 4;
    private static final long PAGU = 172_000_000;
    private static final long NOT_SPENT = 3_500_000;

    private final int agency;
    private final int misi;
    private final int left;
    private final String id;
    private final StringBuilder renstra = new StringBuilder();
    private final StringBuilder programs = new StringBuilder();
    private final StringBuilder budget = new StringBuilder();
    private final StringBuilder agreement = new StringBuilder();
    private final StringBuilder measurement = new StringBuilder();
    private final PrintedText printed = new PrintedText();
    private int elements;

    AgencyText(int agency, int misi, int left) {
        this.agency = agency;
        this.misi = misi;
        this.left = left;
        this.id = "D" + agency;
        writeHead();
        for (int goal = 1; goal <= GOALS; goal++) {
            writeGoal(goal);
        }
        renstra.append("}\n");
        for (int program = 1; program <= PROGRAMS; program++) {
            writeProgram(program);
        }
    }

    int elements() {
        return elements;
    }

    Map<String, String> files() {
        var folder = "dinas-%04d/".formatted(agency);
        var files = new LinkedHashMap<String, String>();
        files.put(folder + "renstra.jenjang", renstra.toString());
        files.put(folder + "program.jenjang", programs.toString());
        files.put(
                folder + "2023.jenjang",
                "anggaran 2023 untuk "
                        + id
                        + " murni {\n"
                        + budget
                        + "}\n\nperjanjian 2023 untuk "
                        + id
                        + " murni tanggal 2023-01-31 antara Kepala"
                        + id
                        + " dan Wali"
                        + id
                        + "\n\npengukuran 2023 untuk "
                        + id
                        + " {\n"
                        + measurement
                        + "}\n");
        files.put(
                folder + "laporan.jenjang",
                "laporan LKjIP 2023 untuk "
                        + id
                        + " {\n    skala atribut\n    capaian maksimal tanpa batas\n"
                        + "    pembulatan 2\n    efisiensi rasio\n}\n");
        elements += 4;
        return files;
    }

    PrintedText printed() {
        return printed;
    }

    /** The file with the transcript of its report. */
    Map<String, String> printedFile() {
        return Map.of("dinas-%04d/tercetak.jenjang".formatted(agency), printed.of(id));
    }

    private void writeHead() {
        var name = "Dinas " + Words.field(agency) + " " + agency;
        renstra.append(
                """
                instansi %1$s "%2$s" di Kota {
                    alamat "Jl. Merdeka Nomor %3$d"
                    kepala Kepala%1$s "Kepala %2$s"
                    atasan Wali%1$s "Wali Kota Contoh"
                    unit Unit%1$s "Bidang Perencanaan"
                }

                renstra Renstra%1$s "Renstra %2$s" untuk %1$s mengacu RPJMD periode 2021-2026 {
                """
                        .formatted(id, name, agency));
        elements += 5;
    }

    private void writeGoal(int goal) {
        int number = agency * 31 + goal * 7;
        renstra.append(
                """
                    tujuan %1$s_T%2$d "Meningkatnya %3$s" mendukung M%4$d {
                        indikator %1$s_IT%2$d "Indeks %3$s" satuan "Indeks" {
                            target 2022: %5$d, 2023: %6$d, 2024: %7$d, 2025: %8$d, 2026: %9$d
                        }
                        sasaran %1$s_S%2$d "Terwujudnya %3$s yang Merata" {
                """
                        .formatted(
                                id,
                                goal,
                                Words.quality(number),
                                1 + goal % misi,
                                60 + goal,
                                62 + goal,
                                64 + goal,
                                66 + goal,
                                68 + goal));
        writeIku(goal, number);
        renstra.append(
                """
                            strategi "Memperkuat %2$s" {
                                arah kebijakan "Perluasan %2$s"
                            }
                            didukung %1$s_P%3$d
                        }
                    }
                """
                        .formatted(id, Words.quality(number + 5), 1 + goal % PROGRAMS));
        elements += 5;
    }

    private void writeIku(int goal, int number) {
        renstra.append(
                """
                            iku %1$s_IKU%2$d "Persentase %3$s" satuan %% {
                                arah naik
                                rumus "Jumlah yang memenuhi standar dibagi jumlah seluruhnya kali 100"
                                sumber data "Bidang Perencanaan"
                                kondisi awal 2021: %4$d,5
                                target 2022: %5$d,5, 2023: %6$d,5, 2024: %7$d,5, 2025: %8$d,5, 2026: %9$d,5
                                penanggung jawab Unit%1$s
                            }
                """
                        .formatted(
                                id,
                                goal,
                                Words.quality(number + 3),
                                50 + goal,
                                52 + goal,
                                54 + goal,
                                56 + goal,
                                58 + goal,
                                60 + goal));
        measurement.append(
                """
                    %1$s_IKU%2$d: realisasi %3$d,25 triwulan %4$d, %5$d, %6$d, %3$d,25 {
                        pendorong "Dukungan pimpinan dan kerja sama antarbidang"
                        penghambat "Keterbatasan tenaga terlatih"
                        tindak lanjut "Penambahan pelatihan pada tahun berikutnya"
                    }
                """
                        .formatted(id, goal, 53 + goal, 13 + goal, 26 + goal, 40 + goal));
        printed.indicator(
                "Persentase " + Words.quality(number + 3),
                new BigDecimal(54 + goal + ".5"),
                new BigDecimal(53 + goal + ".25"));
        elements += 2;
    }

    private void writeProgram(int program) {
        var code = "%d.%02d.%02d".formatted(1 + agency % 8, 1 + agency / 8 % 90, program);
        programs.append(
                """
                program %1$s_P%2$d %3$s "Program %4$s" untuk %1$s {
                    indikator "Persentase %5$s" satuan %% { target 2023: 90 }
                """
                        .formatted(
                                id,
                                program,
                                code,
                                Words.field(agency + program),
                                Words.quality(agency + program)));
        elements += 2;
        for (int activity = 1; activity <= ACTIVITIES && elements < left; activity++) {
            writeActivity(program, activity, code + ".2.%02d".formatted(activity));
        }
        programs.append("}\n");
    }

    private void writeActivity(int program, int activity, String code) {
        int number = agency * 17 + program * 11 + activity;
        programs.append("    kegiatan ")
                .append(code)
                .append(" \"Pengelolaan ")
                .append(Words.quality(number))
                .append("\" {\n");
        elements++;
        for (int sub = 1; sub <= SUB_ACTIVITIES; sub++) {
            var subId = "%s_%d_%d_%d".formatted(id, program, activity, sub);
            programs.append(
                    """
                            subkegiatan %s %s "Penyediaan %s" keluaran "Jumlah dokumen yang tersedia" satuan "Dokumen" {
                                target 2023: %d
                            }
                    """
                            .formatted(
                                    subId,
                                    code + ".%04d".formatted(sub),
                                    Words.quality(number * 5 + sub),
                                    sub));
            long pagu = PAGU + 1_000L * (number % 977);
            long spent = pagu - NOT_SPENT;
            budget.append("    ").append(subId).append(": Rp ").append(PrintedText.rupiah(pagu));
            budget.append(" realisasi Rp ").append(PrintedText.rupiah(spent)).append('\n');
            printed.subKegiatan("Penyediaan " + Words.quality(number * 5 + sub), pagu, spent);
            elements += 3;
        }
        programs.append("    }\n");
    }
}
