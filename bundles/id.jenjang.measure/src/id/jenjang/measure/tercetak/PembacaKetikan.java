package id.jenjang.measure.tercetak;

import id.jenjang.measure.tercetak.AngkaTerbaca.Terbilangan;
import id.jenjang.measure.tercetak.BarisTerbaca.Jenis;
import id.jenjang.measure.tercetak.Kisi.Sel;
import id.jenjang.measure.tercetak.Padanan.Mirip;
import id.jenjang.measure.tercetak.Padanan.Sama;
import id.jenjang.measure.tercetak.PembacaJudul.Kolom;
import id.jenjang.model.AngkaTercetak;
import id.jenjang.model.BarisTercetak;
import id.jenjang.model.Bernama;
import id.jenjang.model.Cuplikan;
import id.jenjang.model.Indikator;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Tujuan;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;

/** Reads rows typed by id; their words are those of headings. */
final class PembacaKetikan {
    private final KonteksDokumen dokumen;
    private final Cuplikan cuplikan;

    PembacaKetikan(KonteksDokumen dokumen, Cuplikan cuplikan) {
        this.dokumen = dokumen;
        this.cuplikan = cuplikan;
    }

    List<BarisTerbaca> baca() {
        List<BarisTerbaca> hasil = new ArrayList<>();
        for (BarisTercetak baris : cuplikan.getBaris()) {
            hasil.add(baca(baris, hasil.size() + 1));
        }
        return hasil;
    }

    private BarisTerbaca baca(BarisTercetak baris, int nomor) {
        Bernama untuk = baris.getUntuk();
        EObject unsur = untuk == null || untuk.eIsProxy() ? null : untuk;
        Sel inti =
                NamaBaris.tanpaButir(Sel.potong(baris.getNama() == null ? "" : baris.getNama(), 0));
        String tertulis =
                baris.getNama() == null || baris.getNama().isBlank()
                        ? null
                        : BacaSel.rapikan(inti.teks());
        List<NamaTerbaca> nama = new ArrayList<>();
        if (tertulis != null) {
            nama.add(
                    new NamaTerbaca(
                            jenis(unsur),
                            tertulis,
                            padanan(tertulis, unsur),
                            new Letak(
                                    baris,
                                    RencanaPackage.Literals.BARIS_TERCETAK__NAMA,
                                    inti.awal(),
                                    inti.teks().length())));
        }
        String sebutan = tertulis == null && unsur != null ? untuk.getNama() : tertulis;
        List<AngkaTerbaca> angka = angka(baris, new PembacaBaris.Milik(unsur, sebutan));
        return new BarisTerbaca(
                nomor, Jenis.DATA, null, nama, angka, new Letak(baris, null, 0, -1));
    }

    /** The id says which element is meant; the spelling may still differ. */
    private static Padanan padanan(String tertulis, EObject unsur) {
        if (!(unsur instanceof Bernama b)) {
            return new Padanan.TidakAda(null);
        }
        boolean sama =
                b.getNama() == null || Lipatan.nama(b.getNama()).equals(Lipatan.nama(tertulis));
        return sama ? new Sama(b) : new Mirip(b);
    }

    private static JenisNama jenis(EObject unsur) {
        return switch (unsur) {
            case Tujuan t -> JenisNama.TUJUAN;
            case Sasaran s -> JenisNama.SASARAN;
            case Indikator i -> JenisNama.INDIKATOR;
            case Program p -> JenisNama.PROGRAM;
            case Kegiatan k -> JenisNama.KEGIATAN;
            case SubKegiatan s -> JenisNama.SUB_KEGIATAN;
            case null, default -> JenisNama.URAIAN;
        };
    }

    private List<AngkaTerbaca> angka(BarisTercetak baris, PembacaBaris.Milik milik) {
        List<Sel> judul =
                baris.getAngka().stream()
                        .map(a -> new Sel(a.getBesaran() == null ? "" : a.getBesaran(), 0))
                        .toList();
        List<Kolom> kolom =
                new PembacaJudul(dokumen.tahun(cuplikan), KonteksDokumen.versi(cuplikan))
                        .kolom(judul);
        List<AngkaTerbaca> hasil = new ArrayList<>();
        for (int i = 0; i < kolom.size(); i++) {
            hasil.add(angka(baris.getAngka().get(i), kolom.get(i), milik));
        }
        return hasil;
    }

    private AngkaTerbaca angka(AngkaTercetak angka, Kolom kolom, PembacaBaris.Milik milik) {
        Arti arti =
                kolom.nilai()
                        ? kolom.arti()
                        : new Arti(
                                BesaranCetak.TIDAK_DISEBUT,
                                dokumen.tahun(cuplikan),
                                KonteksDokumen.versi(cuplikan));
        if (angka.getTahun() != 0) {
            arti = new Arti(arti.besaran(), angka.getTahun(), arti.versi());
        }
        Sel sel = Sel.potong(angka.getNilai() == null ? "" : angka.getNilai(), 0);
        Terbilangan terbilang =
                angka.getTerbilang() == null
                        ? null
                        : new Terbilangan(
                                angka.getTerbilang(),
                                new Letak(
                                        angka,
                                        RencanaPackage.Literals.ANGKA_TERCETAK__TERBILANG,
                                        0,
                                        angka.getTerbilang().length()));
        return new AngkaTerbaca(
                milik.unsur(),
                milik.nama(),
                arti,
                BacaSel.baca(sel.teks(), PembacaBaris.harapan(arti.besaran())),
                sel.teks(),
                new Letak(
                        angka,
                        RencanaPackage.Literals.ANGKA_TERCETAK__NILAI,
                        sel.awal(),
                        sel.teks().length()),
                terbilang);
    }
}
