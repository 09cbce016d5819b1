package id.jenjang.measure.tercetak;

import id.jenjang.measure.tercetak.Kisi.Larik;
import id.jenjang.measure.tercetak.Kisi.Sel;
import id.jenjang.measure.tercetak.KolomTerbaca.Isi;
import id.jenjang.measure.tercetak.MaknaJudul.Pokok;
import id.jenjang.measure.tercetak.MaknaJudul.Tambahan;
import id.jenjang.model.Versi;

import java.util.ArrayList;
import java.util.List;

/** Makes columns of headings; what a heading leaves open, its neighbours on the left decide. */
final class PembacaJudul {
    private final int tahun;
    private final Versi versi;

    /**
     * @param tahun the year where a heading says none
     * @param versi the version where a heading says none; may be null
     */
    PembacaJudul(int tahun, Versi versi) {
        this.tahun = tahun;
        this.versi = versi;
    }

    /**
     * A column, with what only reading needs.
     *
     * @param sel its heading
     * @param isi what it holds
     * @param induk for names of indicators whose they are, as the heading says; else null
     */
    record Kolom(Sel sel, Isi isi, JenisNama induk) {
        boolean nama() {
            return isi instanceof KolomTerbaca.Nama;
        }

        boolean nilai() {
            return isi instanceof KolomTerbaca.Nilai;
        }

        JenisNama jenis() {
            return ((KolomTerbaca.Nama) isi).jenis();
        }

        Arti arti() {
            return ((KolomTerbaca.Nilai) isi).arti();
        }
    }

    /** The columns of a line of headings. */
    List<Kolom> kolom(List<Sel> judul) {
        List<MaknaJudul> makna = new ArrayList<>();
        for (Sel sel : judul) {
            makna.add(KosakataJudul.BAKU.kolom(sel.teks()));
        }
        warisi(makna);
        putuskanUang(makna);
        List<Kolom> hasil = new ArrayList<>();
        for (int i = 0; i < judul.size(); i++) {
            hasil.add(new Kolom(judul.get(i), isi(makna.get(i)), makna.get(i).induk()));
        }
        return hasil;
    }

    /** A bare year takes over what stands to its left. */
    private static void warisi(List<MaknaJudul> makna) {
        for (int i = 1; i < makna.size(); i++) {
            MaknaJudul kiri = makna.get(i - 1);
            if (makna.get(i).pokok() == Pokok.TAHUN_SAJA && kiri.pokok() == Pokok.NILAI) {
                Tambahan sendiri = makna.get(i).tambahan();
                makna.set(
                        i,
                        kiri.dengan(
                                new Tambahan(
                                        sendiri.tahun(),
                                        kiri.tambahan().versi(),
                                        sendiri.rupiah(),
                                        kiri.tambahan().persen())));
            }
        }
    }

    /** "Realisasi", "Capaian" and "Persen" mean money behind a budget, until a target follows. */
    private static void putuskanUang(List<MaknaJudul> makna) {
        boolean adaPagu = makna.stream().anyMatch(m -> m.besaran() == BesaranCetak.PAGU);
        boolean adaTarget = makna.stream().anyMatch(m -> m.besaran() == BesaranCetak.TARGET);
        boolean uang = adaPagu && !adaTarget;
        for (int i = 0; i < makna.size(); i++) {
            MaknaJudul m = makna.get(i);
            if (m.pokok() == Pokok.PERSEN) {
                makna.set(i, m.pasti(uang ? BesaranCetak.SERAPAN : BesaranCetak.CAPAIAN));
            } else if (m.ragu()) {
                makna.set(i, m.pasti(ragu(m, uang)));
            } else if (m.besaran() == BesaranCetak.TARGET) {
                uang = false;
            } else if (m.besaran() == BesaranCetak.PAGU
                    || m.besaran() == BesaranCetak.REALISASI_ANGGARAN) {
                uang = true;
            }
        }
    }

    private static BesaranCetak ragu(MaknaJudul makna, boolean uang) {
        if (makna.besaran() == BesaranCetak.CAPAIAN || makna.tambahan().persen() && uang) {
            return uang ? BesaranCetak.SERAPAN : makna.besaran();
        }
        return uang ? BesaranCetak.REALISASI_ANGGARAN : BesaranCetak.REALISASI;
    }

    private Isi isi(MaknaJudul makna) {
        return switch (makna.pokok()) {
            case NOMOR -> new KolomTerbaca.Nomor();
            case ABAI -> new KolomTerbaca.Abai();
            case NAMA -> new KolomTerbaca.Nama(makna.jenis());
            case NILAI -> new KolomTerbaca.Nilai(arti(makna));
            default -> new KolomTerbaca.TidakDikenal();
        };
    }

    private Arti arti(MaknaJudul makna) {
        Tambahan t = makna.tambahan();
        return new Arti(
                makna.besaran(),
                t.tahun() == 0 ? tahun : t.tahun(),
                t.versi() == null ? versi : t.versi());
    }

    /** Whether a pasted line holds nothing but headings. */
    static boolean baris(Larik larik) {
        List<Sel> berisi = larik.berisi();
        return !berisi.isEmpty()
                && berisi.stream()
                        .allMatch(
                                s ->
                                        !s.teks().matches("[-–—]+")
                                                && KosakataJudul.BAKU.baca(s.teks()).dikenal());
    }

    /** Whether at least half of what a pasted line holds are headings, and none of it a figure. */
    static boolean sebagianBesar(Larik larik) {
        List<Sel> berisi = larik.berisi();
        long dikenal =
                berisi.stream().filter(s -> KosakataJudul.BAKU.baca(s.teks()).dikenal()).count();
        return 2 * dikenal >= berisi.size()
                && berisi.stream()
                        .noneMatch(
                                s ->
                                        BacaSel.baca(s.teks(), BacaSel.Harapan.ANGKA)
                                                instanceof IsiSel.Angka);
    }

    /** Whether a pasted line holds nothing but the numbers of columns: (1) (2) (3). */
    static boolean nomorKolom(Larik larik) {
        List<Sel> berisi = larik.berisi();
        if (berisi.size() < 3) {
            return false;
        }
        int sebelum = -1;
        for (Sel sel : berisi) {
            String angka = sel.teks().replaceAll("^[(\\[]|[)\\]]?\\s*(=.*)?$", "");
            if (!angka.matches("\\d{1,2}")
                    || sebelum >= 0 && Integer.parseInt(angka) != sebelum + 1) {
                return false;
            }
            sebelum = Integer.parseInt(angka);
        }
        return true;
    }

    /**
     * Headings of two lines as one; the second line names what stands below merged cells of the
     * first. The first line alone when they do not fit.
     */
    static List<Sel> gabung(Larik atas, Larik bawah) {
        List<Sel> hasil = new ArrayList<>();
        int n = Math.max(atas.sel().size(), bawah.terisi());
        String induk = "";
        for (int i = 0; i < n; i++) {
            Sel a = atas.sel(i);
            Sel b = bawah.sel(i);
            if (!a.kosong()) {
                induk = a.teks();
            } else if (b.kosong()) {
                induk = "";
            }
            hasil.add(b.kosong() ? a : new Sel(gabung(induk, b.teks()), b.awal()));
        }
        return hasil;
    }

    private static String gabung(String induk, String anak) {
        String semua = (induk + " " + anak).strip();
        MaknaJudul makna = KosakataJudul.BAKU.baca(semua);
        MaknaJudul atas = KosakataJudul.BAKU.baca(induk);
        return makna.dikenal() || atas.pokok() == Pokok.NILAI || atas.pokok() == Pokok.NAMA
                ? semua
                : (anak + " " + (atas.tambahan().tahun() == 0 ? "" : atas.tambahan().tahun()))
                        .strip();
    }
}
