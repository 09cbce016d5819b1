package id.jenjang.measure.tercetak;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Belanja;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.JenisBelanja;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Kutipan;
import id.jenjang.model.Misi;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaFactory;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SasaranDaerah;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.TabelTercetak;
import id.jenjang.model.Tercetak;
import id.jenjang.model.Tujuan;
import id.jenjang.model.TujuanDaerah;
import id.jenjang.model.Versi;
import id.jenjang.model.Visi;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A small plan with the usual traps (a kegiatan and its sub kegiatan of one name, an indicator name
 * borne twice) and a printed document about it, of the year 2023.
 */
final class Cetakan {
    static final RencanaFactory PABRIK = RencanaFactory.eINSTANCE;

    final Berkas berkas = PABRIK.createBerkas();
    final Instansi instansi = named(PABRIK.createInstansi(), "Setda", "Sekretariat Daerah");
    final Renstra renstra = named(PABRIK.createRenstra(), "R", "Rencana Strategis");
    final Tujuan tujuan = named(PABRIK.createTujuan(), "T1", "Meningkatnya tata kelola");
    final Sasaran satu = named(PABRIK.createSasaran(), "S1", "Meningkatnya kerja sama daerah");
    final Sasaran dua = named(PABRIK.createSasaran(), "S2", "Meningkatnya pelayanan hukum");
    final Program penunjang =
            named(PABRIK.createProgram(), "P1", "Program Penunjang Urusan Pemerintahan Daerah");
    final Program pembangunan =
            named(PABRIK.createProgram(), "P2", "Program Perekonomian dan Pembangunan");
    final Kegiatan pengadaan = kegiatan(pembangunan, "K1", "Pengelolaan Pengadaan Barang dan Jasa");
    final SubKegiatan subPengadaan = sub(pengadaan, "SK1", "Pengelolaan Pengadaan Barang dan Jasa");
    final SubKegiatan layanan =
            sub(pengadaan, "SK2", "Pengelolaan Layanan Pengadaan secara Elektronik");
    final Indikator it1 = iku(tujuan, "IT1", "Jumlah kerja sama dengan lembaga pendidikan");
    final Indikator iku1 = iku(satu, "IKU1", "Jumlah kerja sama dengan lembaga pendidikan");
    final Indikator iku2 = iku(satu, "IKU2", "Persentase Perda yang mendukung Visi Misi KDH/WKDH");
    final Indikator iku3 =
            iku(dua, "IKU3", "Indeks Kepuasan Masyarakat pada Unit Pelayanan Publik");
    final Indikator iku4 = iku(dua, "IKU4", "Persentase kasus hukum yang diselesaikan");
    final Misi misiSatu = named(PABRIK.createMisi(), "M1", "Mewujudkan pemerintahan yang melayani");
    final Misi misiDua = named(PABRIK.createMisi(), "M2", "Mewujudkan ekonomi yang kuat");
    final Tercetak dokumen = named(PABRIK.createTercetak(), "LK", "LKjIP 2023");

    Cetakan() {
        renstra.setInstansi(instansi);
        renstra.getTujuan().add(tujuan);
        tujuan.getSasaran().addAll(List.of(satu, dua));
        dokumen.setTahun(2023);
        dokumen.setInstansi(instansi);
        Anggaran anggaran = PABRIK.createAnggaran();
        anggaran.setTahun(2023);
        anggaran.setInstansi(instansi);
        anggaran.setVersi(Versi.MURNI);
        anggaran.getBelanja()
                .addAll(List.of(belanja(JenisBelanja.OPERASI), belanja(JenisBelanja.MODAL)));
        berkas.getElemen()
                .addAll(List.of(instansi, renstra, penunjang, pembangunan, anggaran, dokumen));
    }

    /** Adds the plan of the region: a vision, two missions, a goal and an objective. */
    void rpjmd() {
        Rpjmd rpjmd = named(PABRIK.createRpjmd(), "RPJMD", "RPJMD Kota");
        Visi visi = named(PABRIK.createVisi(), "V", "Kota yang maju dan berbudaya");
        TujuanDaerah tujuanDaerah =
                named(PABRIK.createTujuanDaerah(), "TD1", "Terwujudnya birokrasi yang bersih");
        SasaranDaerah sasaranDaerah =
                named(PABRIK.createSasaranDaerah(), "SD1", "Meningkatnya akuntabilitas birokrasi");
        tujuanDaerah.getSasaran().add(sasaranDaerah);
        misiSatu.getTujuan().add(tujuanDaerah);
        visi.getMisi().addAll(List.of(misiSatu, misiDua));
        rpjmd.setVisi(visi);
        berkas.getElemen().add(rpjmd);
    }

    static <T extends Bernama> T named(T elemen, String id, String nama) {
        elemen.setId(id);
        elemen.setNama(nama);
        return elemen;
    }

    static Indikator iku(PemilikIndikator pemilik, String id, String nama) {
        Indikator indikator = named(PABRIK.createIndikator(), id, nama);
        indikator.setJenis(JenisIndikator.IKU);
        pemilik.getIndikator().add(indikator);
        return indikator;
    }

    static Kegiatan kegiatan(Program program, String id, String nama) {
        Kegiatan kegiatan = named(PABRIK.createKegiatan(), id, nama);
        program.getKegiatan().add(kegiatan);
        return kegiatan;
    }

    static SubKegiatan sub(Kegiatan kegiatan, String id, String nama) {
        SubKegiatan sub = named(PABRIK.createSubKegiatan(), id, nama);
        kegiatan.getSubKegiatan().add(sub);
        return sub;
    }

    private static Belanja belanja(JenisBelanja jenis) {
        Belanja belanja = PABRIK.createBelanja();
        belanja.setJenis(jenis);
        return belanja;
    }

    TabelTercetak tabel(String kolom, String isi) {
        TabelTercetak tabel = PABRIK.createTabelTercetak();
        tabel.setKolom(kolom);
        tabel.setIsi(isi);
        dokumen.getCuplikan().add(tabel);
        return tabel;
    }

    Kutipan kutipan(String isi, Bernama tentang) {
        Kutipan kutipan = PABRIK.createKutipan();
        kutipan.setIsi(isi);
        kutipan.setTentang(tentang);
        dokumen.getCuplikan().add(kutipan);
        return kutipan;
    }

    /** The last piece, read. */
    CuplikanTerbaca baca() {
        return PembacaTercetak.of(Rencana.of(List.of(berkas))).baca(dokumen).cuplikan().getLast();
    }

    /** The last piece as lines: kind, then each figure as "element quantity year value". */
    String ringkas() {
        return baca().baris().stream()
                .map(
                        b ->
                                b.jenis()
                                        + ": "
                                        + b.angka().stream()
                                                .map(Cetakan::ringkas)
                                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
    }

    static String ringkas(AngkaTerbaca angka) {
        return id(angka.unsur())
                + " "
                + angka.arti().besaran()
                + " "
                + angka.arti().tahun()
                + " "
                + isi(angka.isi());
    }

    static String isi(IsiSel isi) {
        return switch (isi) {
            case IsiSel.Angka a -> a.nilai().toPlainString() + (a.persen() ? "%" : "");
            case IsiSel.Kata k -> k.teks();
            case IsiSel.TidakAda t -> "NA";
            case IsiSel.Kosong k -> "-";
            case IsiSel.TakTerbaca t -> "?" + t.sebab();
        };
    }

    static String id(EObject elemen) {
        return switch (elemen) {
            case null -> "null";
            case Belanja b -> b.getJenis().getLiteral();
            case Bernama b -> b.getId();
            default -> elemen.eClass().getName();
        };
    }

    /** How each name of the last piece is tied: "Sama IKU1". */
    String nama() {
        return baca().baris().stream()
                .flatMap(b -> b.nama().stream())
                .map(n -> n.padanan().getClass().getSimpleName() + " " + id(n.padanan().unsur()))
                .collect(Collectors.joining(", "));
    }

    /** The characters a place covers. */
    static String potong(Letak letak) {
        String teks = (String) letak.pemilik().eGet(letak.fitur());
        return teks.substring(letak.awal(), letak.awal() + letak.panjang());
    }

    static boolean program(EObject elemen) {
        return elemen instanceof ElemenProgram;
    }
}
