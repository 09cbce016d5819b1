package id.jenjang.measure.perubahan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * An arbitrary plan that can be changed in one place, with what a comparison must tell of the
 * change. Some elements have ids, some codes, some neither.
 */
final class RencanaAcak {

    private static final List<String> WORDS =
            List.of(
                    "Penyediaan",
                    "Pengelolaan",
                    "Layanan",
                    "Publik",
                    "Kantor",
                    "Pegawai",
                    "Data",
                    "Wilayah",
                    "Hukum",
                    "Ekonomi",
                    "Pendidikan",
                    "Kesehatan",
                    "Jalan",
                    "Pasar",
                    "Nelayan",
                    "Pertanian",
                    "Keuangan",
                    "Laporan",
                    "Arsip",
                    "Naskah");

    private static final class Sub {
        String id;
        String kode;
        String nama;
        String satuan;
        int target;
        int pagu;
    }

    private static final class Kegiatan {
        String kode;
        String nama;
        final List<Sub> sub = new ArrayList<>();
    }

    private final Random random;
    private final List<Kegiatan> kegiatan = new ArrayList<>();
    private int counter;

    RencanaAcak(long seed) {
        random = new Random(seed);
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            var each = new Kegiatan();
            each.kode = random.nextBoolean() ? "1.01.01.2.%02d".formatted(i + 1) : "";
            each.nama = nama();
            int subs = 1 + random.nextInt(6);
            for (int j = 0; j < subs; j++) {
                each.sub.add(sub());
            }
            kegiatan.add(each);
        }
    }

    /** Six words and a number that no other name has. */
    private String nama() {
        counter++;
        return random.ints(6, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "))
                + " "
                + counter;
    }

    private Sub sub() {
        var each = new Sub();
        each.nama = nama();
        each.id = "SK" + counter; // needed by the budget
        each.kode = random.nextBoolean() ? "1.01.01.2.99.%04d".formatted(counter) : "";
        each.satuan = "Dokumen";
        each.target = 1 + random.nextInt(50);
        each.pagu = 1000 * (1 + random.nextInt(900));
        return each;
    }

    private Kegiatan anyKegiatan() {
        return kegiatan.get(random.nextInt(kegiatan.size()));
    }

    private Sub anySub() {
        Kegiatan around = anyKegiatan();
        return around.sub.get(random.nextInt(around.sub.size()));
    }

    /** Changes one thing; what must be told of it. */
    List<String> mutate(int kind) {
        return switch (kind) {
            case 0 -> rename();
            case 1 -> retarget();
            case 2 -> rebudget();
            case 3 -> add();
            case 4 -> drop();
            case 5 -> move();
            default -> measure();
        };
    }

    private List<String> rename() {
        Kegiatan each = anyKegiatan();
        String before = each.nama;
        String[] words = before.split(" ");
        words[0] = words[0].equals("Pemeliharaan") ? "Pengadaan" : "Pemeliharaan";
        each.nama = String.join(" ", words);
        return List.of("nama Kegiatan " + before + " > " + each.nama);
    }

    private List<String> retarget() {
        Sub each = anySub();
        int before = each.target;
        each.target += 1 + random.nextInt(9);
        return List.of(
                "RENSTRA Indikator Keluaran %s 2023: %d > %d"
                        .formatted(each.nama, before, each.target));
    }

    private List<String> rebudget() {
        Sub each = anySub();
        int before = each.pagu;
        each.pagu += 500;
        return List.of(pagu(each, String.valueOf(before), String.valueOf(each.pagu)));
    }

    private List<String> add() {
        Sub each = sub();
        List<Sub> place = anyKegiatan().sub;
        place.add(random.nextInt(place.size() + 1), each);
        return List.of(
                "+ SubKegiatan " + each.nama,
                "+ Indikator Keluaran " + each.nama,
                pagu(each, "null", String.valueOf(each.pagu)));
    }

    private List<String> drop() {
        Kegiatan around = anyKegiatan();
        Sub each = around.sub.remove(random.nextInt(around.sub.size()));
        return List.of(
                "- SubKegiatan " + each.nama,
                "- Indikator Keluaran " + each.nama,
                pagu(each, String.valueOf(each.pagu), "null"));
    }

    private List<String> move() {
        Kegiatan from = anyKegiatan();
        Kegiatan to = kegiatan.get((kegiatan.indexOf(from) + 1) % kegiatan.size());
        Sub each = from.sub.remove(random.nextInt(from.sub.size()));
        to.sub.add(each);
        return List.of(
                "pindah SubKegiatan "
                        + each.nama
                        + ": Kegiatan "
                        + from.nama
                        + " > Kegiatan "
                        + to.nama);
    }

    private List<String> measure() {
        Sub each = anySub();
        each.satuan = "Laporan";
        return List.of("SATUAN Indikator Keluaran " + each.nama + ": Dokumen > Laporan");
    }

    private static String pagu(Sub each, String before, String after) {
        return "pagu SubKegiatan %s 2023 murni: %s > %s".formatted(each.nama, before, after);
    }

    String text() {
        var text = new StringBuilder("instansi D \"Dinas\" {}\nprogram P \"Program\" {\n");
        var budget = new StringBuilder("anggaran 2023 untuk D murni {\n");
        for (Kegiatan each : kegiatan) {
            text.append("  kegiatan %s \"%s\" {%n".formatted(each.kode, each.nama));
            for (Sub sub : each.sub) {
                text.append(
                        "    subkegiatan %s %s \"%s\" keluaran \"Keluaran %s\" satuan \"%s\" { target 2023: %d }%n"
                                .formatted(
                                        sub.id,
                                        sub.kode,
                                        sub.nama,
                                        sub.nama,
                                        sub.satuan,
                                        sub.target));
                budget.append("  %s: Rp %d%n".formatted(sub.id, sub.pagu));
            }
            text.append("  }\n");
        }
        return text.append("}\n").append(budget).append("}\n").toString();
    }
}
