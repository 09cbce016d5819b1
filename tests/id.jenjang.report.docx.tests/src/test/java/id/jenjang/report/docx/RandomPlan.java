package id.jenjang.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * The text of a small plan as no agency would write it: odd names, empty things, missing data,
 * values that do not fit. The same random numbers give the same text.
 */
final class RandomPlan {

    private static final int YEAR = 2023;
    private static final List<String> WORDS =
            List.of(
                    "Meningkatnya mutu layanan",
                    "Persentase",
                    "",
                    " ",
                    "A & B < C > D ]]> 'x'",
                    "\\\"kutipan\\\"",
                    "Rumah sakit 🏥 dan é",
                    "مرحبا",
                    "%{0}% {nama} $1",
                    "baris satu\\nbaris dua\\takhir",
                    "\u0001\u000B",
                    "\uFFFE\uD800",
                    "x".repeat(2_000),
                    "kata demi kata ".repeat(133),
                    "1");
    private static final List<String> VALUES =
            List.of(
                    "0",
                    "12,5",
                    "100%",
                    "98.575.166.924",
                    "NA",
                    "NA \"belum dirilis\"",
                    "BB",
                    "-3",
                    "NA memakai 4 tahun 2022",
                    "\"Tak Dikenal\"",
                    "0,000001");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> indicators = new ArrayList<>();
    private final List<String> receivers = new ArrayList<>();
    private int ids;

    private RandomPlan(Random random) {
        this.random = random;
    }

    static String text(Random random) {
        var plan = new RandomPlan(random);
        plan.write();
        return plan.text.toString();
    }

    private void write() {
        line("daerah D %s", name());
        line("tangga Predikat { D < C < CC < B < BB < A < AA }");
        line("rpjmd R %s untuk D periode 2021-2026 {", name());
        line("visi %s { misi M1 %s }", name(), name());
        line("}");
        agency();
        line("renstra RS %s untuk I mengacu R periode 2021-2026 {", name());
        times(4, this::goal);
        line("}");
        times(3, this::program);
        budgets();
        yearly();
        report();
    }

    private void agency() {
        line("instansi I %s di D {", name());
        line("kepala K %s", name());
        line("atasan W %s dijabat %s", name(), name());
        line("unit U %s dipimpin K { unit %s }", name(), name());
        maybe(() -> "singkatan " + name());
        maybe(() -> "tugas " + name() + " fungsi " + name() + ", " + name());
        maybe(() -> "kop " + name() + ", " + name());
        maybe(
                () ->
                        "pegawai 2023 menurut \"Golongan\" { "
                                + name()
                                + ": "
                                + random.nextInt(99)
                                + " }");
        maybe(() -> "sarana 2023 { " + name() + ": 3 satuan " + name() + " }");
        line("}");
    }

    private void goal() {
        line("tujuan T%d %s mendukung M1 {", ++ids, name());
        times(2, () -> indicator("indikator"));
        times(3, this::objective);
        line("}");
    }

    private void objective() {
        receivers.add("S" + ++ids);
        line("sasaran S%d %s {", ids, name());
        times(3, () -> indicator("iku"));
        maybe(() -> "strategi " + name() + " { arah kebijakan " + name() + " }");
        line("}");
    }

    private void indicator(String kind) {
        indicators.add("X" + ++ids);
        receivers.add("X" + ids);
        line("%s X%d %s", kind, ids, name());
        maybe(() -> "satuan " + (random.nextBoolean() ? "%" : name()));
        line("{");
        maybe(() -> "arah " + pick(List.of("naik", "turun", "tetap")));
        maybe(() -> "akumulasi " + pick(List.of("akhir", "jumlah", "rata-rata")));
        maybe(() -> "tangga Predikat");
        maybe(() -> "rumus " + name());
        maybe(() -> "kondisi awal 2021: " + value());
        maybe(() -> "target 2022: " + value() + ", 2023: " + value() + ", 2026: " + value());
        maybe(() -> "target perubahan 2023: " + value());
        maybe(() -> "target akhir " + value());
        maybe(() -> "penanggung jawab U");
        line("}");
    }

    private void program() {
        receivers.add("P" + ++ids);
        line("program P%d %s untuk I {", ids, name());
        times(2, () -> indicator("indikator"));
        times(2, this::activity);
        line("}");
    }

    private void activity() {
        line("kegiatan %s {", name());
        times(2, () -> indicator("indikator"));
        times(3, this::subActivity);
        line("}");
    }

    private void subActivity() {
        receivers.add("Sub" + ++ids);
        line("subkegiatan Sub%d %s { keluaran %s satuan \"Dokumen\"", ids, name(), name());
        maybe(() -> "penanggung jawab U");
        line("}");
    }

    private void budgets() {
        for (var version : List.of("murni", "perubahan")) {
            if (random.nextInt(4) > 0) {
                line("anggaran 2023 untuk I %s {", version);
                maybe(() -> "belanja operasi Rp 1.000 realisasi Rp " + random.nextInt(2_000));
                for (var each : some(receivers)) {
                    line("%s: Rp %d", each, random.nextInt(3) * 1_000_000_000L);
                    maybe(() -> "sumber " + name());
                    maybe(() -> "realisasi Rp " + random.nextInt(2_000_000_000));
                }
                line("}");
            }
            maybe(() -> "perjanjian 2023 untuk I " + version + agreed());
        }
    }

    private String agreed() {
        var out = new StringBuilder(random.nextBoolean() ? " antara K dan W {" : " {");
        some(indicators).forEach(each -> out.append(each + ": " + value() + " alasan " + name()));
        return out.append("}").toString();
    }

    private void yearly() {
        line("rencana aksi 2023 untuk I {");
        some(indicators)
                .forEach(each -> line("%s: TW1, TW3 %s { aksi %s }", each, value(), name()));
        line("}");
        for (int year = YEAR - 1; year <= YEAR; year++) {
            line("pengukuran %d untuk I {", year);
            some(indicators).forEach(this::measured);
            line("}");
        }
        maybe(() -> "evaluasi 2022 untuk I { kelemahan " + name() + " saran " + name() + " }");
    }

    private void measured(String indicator) {
        line("%s: realisasi %s", indicator, value());
        maybe(() -> "triwulan " + value() + ", " + value());
        line("{");
        maybe(() -> "pendorong " + name() + " penghambat " + name());
        maybe(() -> "tindak lanjut " + name() + " upaya " + name() + " sebab " + name());
        maybe(() -> "pembanding " + name() + " " + value());
        line("}");
    }

    private void report() {
        line("laporan LKjIP 2023 untuk I {");
        maybe(() -> "judul " + name());
        maybe(() -> "kertas F4");
        maybe(() -> "nilai NA " + pick(List.of("dikecualikan", "nol", "menahan")));
        maybe(() -> "efisiensi " + pick(List.of("rasio", "selisih", "sumberdaya")));
        maybe(() -> "penanda tangan K tempat " + name());
        maybe(
                () ->
                        "bagian \"Latar Belakang\" '''\n# "
                                + pick(WORDS)
                                + "\n\n- a\n  - "
                                + pick(WORDS)
                                + "\n\n| a | b |\n|---|---|\n| "
                                + pick(WORDS)
                                + " | {pagu} |\n\nCatatan[^1]\n\n[^1]: isi\n'''");
        line("}");
    }

    private String name() {
        var rare = random.nextInt(3) == 0 ? pick(WORDS) : WORDS.get(random.nextInt(2));
        return '"' + rare + '"';
    }

    private String value() {
        return pick(VALUES);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** About half of them, or none. */
    private List<String> some(List<String> from) {
        return random.nextInt(6) == 0
                ? List.of()
                : from.stream().filter(each -> random.nextBoolean()).toList();
    }

    private void times(int most, Runnable part) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            part.run();
        }
    }

    private void maybe(Supplier<String> part) {
        if (random.nextBoolean()) {
            line("%s", part.get());
        }
    }

    private void line(String format, Object... values) {
        text.append(format.formatted(values)).append('\n');
    }
}
