package id.jenjang.measure.tercetak;

import id.jenjang.measure.tercetak.AngkaTerbaca.Terbilangan;
import id.jenjang.measure.tercetak.BacaSel.Harapan;
import id.jenjang.measure.tercetak.BarisTerbaca.Jenis;
import id.jenjang.measure.tercetak.CuplikanTerbaca.JenisMasalah;
import id.jenjang.measure.tercetak.CuplikanTerbaca.Masalah;
import id.jenjang.measure.tercetak.Kisi.Larik;
import id.jenjang.measure.tercetak.Kisi.Sel;
import id.jenjang.measure.tercetak.PembacaJudul.Kolom;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.TabelTercetak;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of a pasted table one after the other. */
final class PembacaBaris {
    private static final EStructuralFeature ISI = RencanaPackage.Literals.CUPLIKAN__ISI;
    private static final Pattern KURUNG = Pattern.compile("\\(([^()]*\\p{L}{3}[^()]*)\\)");

    private final KonteksDokumen dokumen;
    private final TabelTercetak tabel;
    private final List<Kolom> kolom;
    private final List<Masalah> masalah;
    private final JejakNama jejak;
    private final boolean adaNama;

    PembacaBaris(
            KonteksDokumen dokumen, TabelTercetak tabel, List<Kolom> kolom, List<Masalah> masalah) {
        this.dokumen = dokumen;
        this.tabel = tabel;
        this.kolom = kolom;
        this.masalah = masalah;
        jejak = new JejakNama(dokumen, tabel, kolom);
        adaNama = kolom.stream().anyMatch(Kolom::nama);
    }

    BarisTerbaca baca(Larik larik, int nomor) {
        String jumlah = pertama(larik, true);
        String rerata = jumlah == null ? pertama(larik, false) : null;
        if (jumlah != null || rerata != null) {
            return ringkasan(larik, nomor, jumlah != null ? jumlah : rerata, jumlah != null);
        }
        List<NamaTerbaca> nama = jejak.baca(larik);
        boolean lengkap = bentuk(larik);
        List<AngkaTerbaca> angka = lengkap ? angka(larik, null) : List.of();
        if (adaNama
                && nama.isEmpty()
                && angka.stream().anyMatch(a -> !(a.isi() instanceof IsiSel.Kosong))) {
            masalah.add(new Masalah(JenisMasalah.TANPA_NAMA, 0, 0, letak(larik)));
        }
        return new BarisTerbaca(nomor, Jenis.DATA, nomorUrut(larik), nama, angka, letak(larik));
    }

    /**
     * What a sum or mean is of: the words behind "Jumlah" in the first cell that holds something.
     */
    private String pertama(Larik larik, boolean jumlah) {
        for (int i = 0; i < larik.sel().size(); i++) {
            Sel sel = larik.sel(i);
            boolean urut = i < kolom.size() && kolom.get(i).isi() instanceof KolomTerbaca.Nomor;
            String hasil =
                    sel.kosong()
                            ? null
                            : jumlah ? NamaBaris.jumlah(sel.teks()) : NamaBaris.rerata(sel.teks());
            if (hasil != null && (hasil.isEmpty() || !indikator(i) && !jejak.ada(i, sel))) {
                return hasil;
            }
            if (!sel.kosong() && !(urut && sel.teks().length() < 4)) {
                return null;
            }
        }
        return null;
    }

    private boolean indikator(int i) {
        return i < kolom.size()
                && kolom.get(i).nama()
                && kolom.get(i).jenis() == JenisNama.INDIKATOR;
    }

    private BarisTerbaca ringkasan(Larik larik, int nomor, String dari, boolean jumlah) {
        List<NamaTerbaca> nama = new ArrayList<>();
        EObject unsur = dokumen.instansi();
        Sel sel = larik.berisi().getFirst();
        if (!dari.isEmpty()) {
            Padanan padanan = jejak.padankan(dari, JenisNama.URAIAN);
            unsur = padanan.unsur();
            nama.add(
                    new NamaTerbaca(
                            JenisNama.URAIAN, BacaSel.rapikan(sel.teks()), padanan, letak(sel)));
        }
        boolean lengkap = bentuk(larik);
        List<AngkaTerbaca> angka =
                lengkap ? angka(larik, new Milik(unsur, BacaSel.rapikan(sel.teks()))) : List.of();
        return new BarisTerbaca(
                nomor, jumlah ? Jenis.JUMLAH : Jenis.RERATA, null, nama, angka, letak(larik));
    }

    /**
     * Whose a figure is.
     *
     * @param unsur the element; null when the name matches none
     * @param nama the name printed; null when there is none
     */
    record Milik(EObject unsur, String nama) {}

    /** Whether the row's cells can be told apart; says so when there are too few or too many. */
    private boolean bentuk(Larik larik) {
        int terakhir = kolom.size();
        while (terakhir > 0 && !kolom.get(terakhir - 1).nilai()) {
            terakhir--;
        }
        if (larik.terisi() > kolom.size()) {
            masalah.add(
                    new Masalah(
                            JenisMasalah.SEL_LEBIH, larik.terisi(), kolom.size(), letak(larik)));
        }
        boolean berisiNilai = false;
        for (int i = 0; i < kolom.size(); i++) {
            berisiNilai |= kolom.get(i).nilai() && !larik.sel(i).kosong();
        }
        boolean kurang = larik.sel().size() < terakhir && berisiNilai;
        if (kurang) {
            masalah.add(
                    new Masalah(
                            JenisMasalah.SEL_KURANG,
                            larik.sel().size(),
                            kolom.size(),
                            letak(larik)));
        }
        return !kurang;
    }

    private List<AngkaTerbaca> angka(Larik larik, Milik tetap) {
        List<AngkaTerbaca> hasil = new ArrayList<>();
        for (int i = 0; i < kolom.size(); i++) {
            if (kolom.get(i).nilai()) {
                Arti arti = kolom.get(i).arti();
                Milik milik = tetap == null ? jejak.pemilik(i, arti.besaran()) : tetap;
                hasil.add(angka(larik.sel(i), arti, milik));
            }
        }
        return hasil;
    }

    private AngkaTerbaca angka(Sel sel, Arti arti, Milik milik) {
        Terbilangan terbilang = null;
        String teks = sel.teks();
        Matcher kurung = KURUNG.matcher(teks);
        if (kurung.find() && KataBilangan.bilangan(kurung.group(1))) {
            Sel kata = Sel.potong(kurung.group(1), sel.awal() + kurung.start(1));
            terbilang = new Terbilangan(kata.teks(), letak(kata));
            teks = teks.substring(0, kurung.start()) + teks.substring(kurung.end());
        }
        IsiSel isi = BacaSel.baca(teks, harapan(arti.besaran()));
        return new AngkaTerbaca(
                milik.unsur(), milik.nama(), arti, isi, sel.teks(), letak(sel), terbilang);
    }

    /** What a figure of this kind is written as. */
    static Harapan harapan(BesaranCetak besaran) {
        return switch (besaran) {
            case PREDIKAT, SATUAN -> Harapan.KATA;
            default -> besaran.uang() ? Harapan.UANG : Harapan.ANGKA;
        };
    }

    private String nomorUrut(Larik larik) {
        for (int i = 0; i < kolom.size(); i++) {
            if (kolom.get(i).isi() instanceof KolomTerbaca.Nomor) {
                return larik.sel(i).kosong() ? null : larik.sel(i).teks();
            }
        }
        return null;
    }

    private Letak letak(Sel sel) {
        return new Letak(tabel, ISI, sel.awal(), sel.teks().length());
    }

    private Letak letak(Larik larik) {
        return new Letak(tabel, ISI, larik.awal(), larik.panjang());
    }
}
