package id.jenjang.measure.tercetak;

import id.jenjang.measure.tercetak.CuplikanTerbaca.JenisMasalah;
import id.jenjang.measure.tercetak.CuplikanTerbaca.Masalah;
import id.jenjang.measure.tercetak.Kisi.Larik;
import id.jenjang.measure.tercetak.Kisi.Sel;
import id.jenjang.measure.tercetak.PembacaJudul.Kolom;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.TabelTercetak;

import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.ArrayList;
import java.util.List;

/** Reads one pasted table: finds its headings, then row by row. */
final class PembacaTabel {
    private static final EStructuralFeature ISI = RencanaPackage.Literals.CUPLIKAN__ISI;
    private static final EStructuralFeature KOLOM = RencanaPackage.Literals.TABEL_TERCETAK__KOLOM;

    private final KonteksDokumen dokumen;
    private final TabelTercetak tabel;
    private final List<Masalah> masalah = new ArrayList<>();

    PembacaTabel(KonteksDokumen dokumen, TabelTercetak tabel) {
        this.dokumen = dokumen;
        this.tabel = tabel;
    }

    CuplikanTerbaca baca() {
        List<Larik> larik = Kisi.of(tabel.getIsi()).larik();
        PembacaJudul pembaca = new PembacaJudul(dokumen.tahun(tabel), KonteksDokumen.versi(tabel));
        boolean sendiri = tabel.getKolom() != null;
        int mulai = sendiri ? 0 : judul(larik);
        List<Kolom> kolom =
                pembaca.kolom(
                        sendiri ? Kisi.pisah(tabel.getKolom(), 0, '|') : selJudul(larik, mulai));
        List<BarisTerbaca> baris = new ArrayList<>();
        if (kolom.stream().noneMatch(Kolom::nama) && KonteksDokumen.tentang(tabel) == null) {
            masalah.add(new Masalah(JenisMasalah.TANPA_KOLOM_NAMA, 0, 0, letakJudul(larik)));
        }
        PembacaBaris pembacaBaris = new PembacaBaris(dokumen, tabel, kolom, masalah);
        boolean judulDiAtas = true;
        for (Larik satu : larik.subList(mulai, larik.size())) {
            boolean judul =
                    judul(satu, kolom, judulDiAtas) || judulDiAtas && PembacaJudul.nomorKolom(satu);
            if (!judul) {
                baris.add(pembacaBaris.baca(satu, baris.size() + 1));
            }
            judulDiAtas = judul;
        }
        return new CuplikanTerbaca(
                tabel, terbaca(kolom), AlokasiSasaran.pulihkan(baris), List.of(), masalah);
    }

    /** How many lines at the top are headings of a table that brings its own. */
    private static int judul(List<Larik> larik) {
        if (larik.isEmpty()) {
            return 0;
        }
        return larik.size() > 1 && lanjutan(larik.get(0), larik.get(1)) ? 2 : 1;
    }

    /** A second line of headings stands below merged cells, or says years and units only. */
    private static boolean lanjutan(Larik atas, Larik bawah) {
        boolean muat = bawah.terisi() <= atas.sel().size();
        boolean diBawahGabungan =
                bawah.sel().stream().anyMatch(s -> !s.kosong())
                        && atas.terisi() > 1
                        && bawah.sel(0).kosong();
        return muat && PembacaJudul.baris(bawah) && diBawahGabungan;
    }

    private static List<Sel> selJudul(List<Larik> larik, int mulai) {
        if (larik.isEmpty()) {
            return List.of();
        }
        List<Sel> judul =
                mulai == 2 ? PembacaJudul.gabung(larik.get(0), larik.get(1)) : larik.get(0).sel();
        int n = judul.size();
        while (n > 0 && judul.get(n - 1).kosong()) {
            n--;
        }
        return judul.subList(0, n);
    }

    /**
     * Headings pasted along although they are not needed: at the top, or repeated on a new page.
     */
    private static boolean judul(Larik larik, List<Kolom> kolom, boolean diAtas) {
        if (PembacaJudul.baris(larik)) {
            return diAtas || larik.berisi().size() > 1;
        }
        return diAtas
                && larik.berisi().size() > 1
                && (tanpaAngka(larik, kolom) && adaJudulNilai(larik, kolom)
                        || PembacaJudul.sebagianBesar(larik));
    }

    private static boolean tanpaAngka(Larik larik, List<Kolom> kolom) {
        for (int i = 0; i < kolom.size(); i++) {
            String sel = larik.sel(i).teks();
            if (kolom.get(i).nilai()
                    && !KosakataJudul.BAKU.baca(sel).dikenal()
                    && !(BacaSel.baca(sel, BacaSel.Harapan.ANGKA) instanceof IsiSel.Kata)) {
                return false;
            }
        }
        return true;
    }

    private static boolean adaJudulNilai(Larik larik, List<Kolom> kolom) {
        for (int i = 0; i < kolom.size(); i++) {
            if (kolom.get(i).nilai() && KosakataJudul.BAKU.baca(larik.sel(i).teks()).dikenal()) {
                return true;
            }
        }
        return false;
    }

    private Letak letakJudul(List<Larik> larik) {
        if (tabel.getKolom() != null) {
            return new Letak(tabel, KOLOM, 0, tabel.getKolom().length());
        }
        return larik.isEmpty()
                ? new Letak(tabel, null, 0, -1)
                : new Letak(tabel, ISI, larik.getFirst().awal(), larik.getFirst().panjang());
    }

    private List<KolomTerbaca> terbaca(List<Kolom> kolom) {
        EStructuralFeature fitur = tabel.getKolom() != null ? KOLOM : ISI;
        return kolom.stream()
                .map(
                        k ->
                                new KolomTerbaca(
                                        BacaSel.rapikan(k.sel().teks()),
                                        k.isi(),
                                        new Letak(tabel, fitur, k.sel().awal(), panjang(k))))
                .toList();
    }

    /** A heading joined of two lines is longer than what stands in its place. */
    private int panjang(Kolom kolom) {
        String teks = tabel.getKolom() != null ? tabel.getKolom() : tabel.getIsi();
        int akhir = kolom.sel().awal();
        while (akhir < teks.length() && "\t|\r\n".indexOf(teks.charAt(akhir)) < 0) {
            akhir++;
        }
        return Math.min(kolom.sel().teks().length(), akhir - kolom.sel().awal());
    }
}
