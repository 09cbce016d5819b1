package id.jenjang.measure.tercetak;

import id.jenjang.measure.tercetak.MaknaJudul.Pokok;
import id.jenjang.measure.tercetak.MaknaJudul.Tambahan;
import id.jenjang.model.Versi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The headings of printed tables and what they mean; the words are data, in {@code judul.txt}. */
final class KosakataJudul {
    private static final Pattern TAHUN = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");
    private static final Pattern RUPIAH = Pattern.compile("\\b(rp|rupiah)\\b\\.?");
    private static final Pattern KATA_TAHUN = Pattern.compile("\\b(tahun|thn|th|ta)\\b\\.?");
    private static final Pattern TANDA = Pattern.compile("[^\\p{L}\\p{Nd}%-]+");
    private static final Pattern MURNI =
            Pattern.compile("\\b(sebelum perubahan|apbd murni|murni|induk)\\b");
    private static final Pattern PERUBAHAN =
            Pattern.compile(
                    "\\b(setelah perubahan|sesudah perubahan|apbd perubahan|perubahan|apbd p|p"
                            + " apbd)\\b");

    /** Shorter headings are too like each other to be told apart when one letter is wrong. */
    private static final int CUKUP_PANJANG = 7;

    /** The title of a group has at least so many words. */
    private static final int GRUP = 3;

    static final KosakataJudul BAKU = new KosakataJudul();

    private final Map<String, MaknaJudul> kosakata = new HashMap<>();

    private KosakataJudul() {
        try (InputStream in = KosakataJudul.class.getResourceAsStream("judul.txt");
                BufferedReader baris =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            baris.lines().filter(b -> !b.isBlank() && !b.startsWith("#")).forEach(this::tambah);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tambah(String baris) {
        int titikDua = baris.indexOf(':');
        MaknaJudul makna = makna(baris.substring(0, titikDua).strip());
        for (String satu : baris.substring(titikDua + 1).split("\\|")) {
            kosakata.putIfAbsent(kunci(satu), makna);
        }
    }

    private static MaknaJudul makna(String kata) {
        List<String> bagian = List.of(kata.split(" "));
        return switch (bagian.getFirst()) {
            case "NOMOR" -> MaknaJudul.polos(Pokok.NOMOR, Tambahan.KOSONG);
            case "ABAI" -> MaknaJudul.polos(Pokok.ABAI, Tambahan.KOSONG);
            case "PERSEN?" -> MaknaJudul.polos(Pokok.PERSEN, Tambahan.KOSONG);
            case "NAMA" ->
                    MaknaJudul.nama(
                            JenisNama.valueOf(bagian.get(1)),
                            bagian.size() > 2 ? JenisNama.valueOf(bagian.get(2)) : null);
            default -> {
                boolean ragu = kata.endsWith("?");
                yield MaknaJudul.nilai(
                        BesaranCetak.valueOf(ragu ? kata.substring(0, kata.length() - 1) : kata),
                        ragu);
            }
        };
    }

    /**
     * What the heading of a column says; behind the title of a group ("Cara Mencapai Tujuan dan
     * Sasaran Strategi") what its last words say.
     */
    MaknaJudul kolom(String judul) {
        MaknaJudul makna = baca(judul);
        List<String> kata = List.of(kunci(judul).split(" "));
        for (int n = 1; n <= 2 && !makna.dikenal() && kata.size() - n >= GRUP; n++) {
            String akhir = String.join(" ", kata.subList(kata.size() - n, kata.size()));
            MaknaJudul ujung = kosakata.get(akhir);
            if (ujung != null && (ujung.pokok() == Pokok.ABAI || ujung.pokok() == Pokok.NAMA)) {
                return ujung;
            }
        }
        return makna;
    }

    /** What a heading says. */
    MaknaJudul baca(String judul) {
        String teks = BacaSel.rapikan(judul).toLowerCase(Locale.ROOT);
        if (teks.isEmpty()) {
            return MaknaJudul.polos(Pokok.KOSONG, Tambahan.KOSONG);
        }
        if (teks.matches("[-–—]+")) {
            return MaknaJudul.polos(Pokok.ABAI, Tambahan.KOSONG);
        }
        List<Integer> tahun =
                TAHUN.matcher(teks)
                        .results()
                        .map(r -> Integer.valueOf(r.group()))
                        .distinct()
                        .toList();
        boolean rupiah = RUPIAH.matcher(teks).find();
        String inti = TAHUN.matcher(RUPIAH.matcher(teks).replaceAll(" ")).replaceAll(" ");
        inti = kunci(KATA_TAHUN.matcher(inti).replaceAll(" "));
        Tambahan tambahan =
                new Tambahan(
                        tahun.isEmpty() ? 0 : tahun.getFirst(), null, rupiah, inti.contains("%"));
        if (tahun.size() > 1) {
            return MaknaJudul.polos(Pokok.TIDAK_DIKENAL, tambahan);
        }
        if (inti.isEmpty()) {
            return MaknaJudul.polos(
                    !tahun.isEmpty()
                            ? Pokok.TAHUN_SAJA
                            : rupiah ? Pokok.RUPIAH_SAJA : Pokok.TIDAK_DIKENAL,
                    tambahan);
        }
        return cari(inti, tambahan);
    }

    private MaknaJudul cari(String inti, Tambahan tambahan) {
        MaknaJudul makna = kosakata.get(inti);
        Versi versi = null;
        if (makna == null) {
            versi =
                    PERUBAHAN.matcher(inti).find()
                            ? Versi.PERUBAHAN
                            : MURNI.matcher(inti).find() ? Versi.MURNI : null;
            String tanpa =
                    kunci(MURNI.matcher(PERUBAHAN.matcher(inti).replaceAll(" ")).replaceAll(" "));
            makna = kosakata.get(tanpa);
            makna = makna == null ? kosakata.get(kunci(tanpa.replace('%', ' '))) : makna;
            makna =
                    makna == null && tambahan.rupiah() && tanpa.equals("jumlah")
                            ? MaknaJudul.nilai(BesaranCetak.PAGU, false)
                            : makna;
            makna = makna == null ? salahKetik(tanpa) : makna;
        }
        Tambahan semua =
                new Tambahan(tambahan.tahun(), versi, tambahan.rupiah(), tambahan.persen());
        return makna == null
                ? MaknaJudul.polos(Pokok.TIDAK_DIKENAL, semua)
                : uang(makna.dengan(semua));
    }

    /** "Target (Rp)" is a budget, "Realisasi (Rp)" money spent. */
    private static MaknaJudul uang(MaknaJudul makna) {
        if (!makna.tambahan().rupiah() || makna.pokok() != Pokok.NILAI) {
            return makna;
        }
        return switch (makna.besaran()) {
            case TARGET -> makna.pasti(BesaranCetak.PAGU);
            case REALISASI, CAPAIAN -> makna.pasti(BesaranCetak.REALISASI_ANGGARAN);
            default -> makna;
        };
    }

    /** The one heading that differs by a single letter; null where there is none or several. */
    private MaknaJudul salahKetik(String inti) {
        if (inti.length() < CUKUP_PANJANG) {
            return null;
        }
        List<MaknaJudul> dekat =
                kosakata.entrySet().stream()
                        .filter(e -> Math.abs(e.getKey().length() - inti.length()) <= 1)
                        .filter(e -> Kemiripan.jarak(e.getKey(), inti, 1) <= 1)
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList();
        return dekat.size() == 1 ? dekat.getFirst() : null;
    }

    private static String kunci(String judul) {
        return TANDA.matcher(judul.toLowerCase(Locale.ROOT).replace("%", " % "))
                .replaceAll(" ")
                .strip()
                .replaceAll(" -+(?= |$)|^-+ ", "");
    }
}
