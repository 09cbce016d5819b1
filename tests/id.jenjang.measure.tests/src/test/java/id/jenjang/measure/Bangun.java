package id.jenjang.measure;

import id.jenjang.model.Akumulasi;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Arah;
import id.jenjang.model.Berkas;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Laporan;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.Pita;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaFactory;
import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Skala;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.TabelTarget;
import id.jenjang.model.Tangga;
import id.jenjang.model.TargetPerjanjian;
import id.jenjang.model.Versi;

import java.math.BigDecimal;
import java.util.List;

/**
 * A plan built in memory: one agency with one Renstra 2021-2026, to which a test adds what it
 * needs.
 */
final class Bangun {
    static final RencanaFactory PABRIK = RencanaFactory.eINSTANCE;

    final Berkas berkas = PABRIK.createBerkas();
    final Instansi instansi = PABRIK.createInstansi();
    final Renstra renstra = PABRIK.createRenstra();

    Bangun() {
        instansi.setId("Setda");
        instansi.setNama("Sekretariat Daerah");
        renstra.setInstansi(instansi);
        renstra.setPeriode(PABRIK.createPeriode());
        renstra.getPeriode().setAwal(2021);
        renstra.getPeriode().setAkhir(2026);
        berkas.getElemen().addAll(List.of(instansi, renstra));
    }

    Rencana rencana() {
        return Rencana.of(List.of(berkas));
    }

    Pengukur pengukur() {
        return pengukur(Metode.BAKU);
    }

    Pengukur pengukur(Metode metode) {
        return new Pengukur(rencana(), metode);
    }

    Sasaran sasaran(String id) {
        Sasaran sasaran = PABRIK.createSasaran();
        sasaran.setId(id);
        sasaran.setNama("Sasaran " + id);
        renstra.getSasaran().add(sasaran);
        return sasaran;
    }

    /** An IKU of an objective with its targets, as "2022: 2, 2023: 3". */
    Indikator iku(Sasaran sasaran, String id, String target) {
        Indikator indikator = indikator(id, target);
        indikator.setJenis(JenisIndikator.IKU);
        sasaran.getIndikator().add(indikator);
        return indikator;
    }

    static Indikator indikator(String id, String target) {
        Indikator indikator = PABRIK.createIndikator();
        indikator.setId(id);
        indikator.setNama("Indikator " + id);
        if (!target.isEmpty()) {
            indikator.getTarget().add(tabel(Versi.MURNI, target));
        }
        return indikator;
    }

    /** An IKU of its own objective, upward, with one target and one realisasi in 2023. */
    Indikator iku(Arah arah, String target, String realisasi) {
        Indikator indikator = iku(sasaran("S"), "IKU1", target.isEmpty() ? "" : "2023: " + target);
        indikator.setArah(arah);
        if (!realisasi.isEmpty()) {
            ukur(indikator, 2023, realisasi);
        }
        return indikator;
    }

    static TabelTarget tabel(Versi versi, String nilai) {
        TabelTarget tabel = PABRIK.createTabelTarget();
        tabel.setVersi(versi);
        for (String satu : nilai.split(", ")) {
            NilaiTahun n = PABRIK.createNilaiTahun();
            n.setTahun(Integer.parseInt(satu.substring(0, 4)));
            n.setNilai(nilai(satu.substring(6)));
            tabel.getNilai().add(n);
        }
        return tabel;
    }

    EntriPengukuran ukur(Indikator indikator, int tahun, String nilai) {
        Pengukuran pengukuran = PABRIK.createPengukuran();
        pengukuran.setTahun(tahun);
        pengukuran.setInstansi(instansi);
        EntriPengukuran entri = PABRIK.createEntriPengukuran();
        entri.setIndikator(indikator);
        if (nilai != null) {
            entri.setNilai(nilai(nilai));
        }
        pengukuran.getEntri().add(entri);
        berkas.getElemen().add(pengukuran);
        return entri;
    }

    /**
     * "29.2" is a number, "NA", "NA alasan" and "NA alasan = 3.5 @ 2018" are NA, all else is a
     * predicate.
     */
    static Nilai nilai(String teks) {
        if (teks.startsWith("NA")) {
            return na(teks.substring(2).strip());
        }
        if (teks.matches("-?\\d.*")) {
            NilaiAngka angka = PABRIK.createNilaiAngka();
            angka.setAngka(new BigDecimal(teks));
            return angka;
        }
        NilaiPredikat predikat = PABRIK.createNilaiPredikat();
        predikat.setPredikat(teks);
        return predikat;
    }

    private static NilaiNA na(String sisa) {
        NilaiNA na = PABRIK.createNilaiNA();
        String[] bagian = sisa.split(" = | @ ");
        if (!bagian[0].isEmpty()) {
            na.setAlasan(bagian[0]);
        }
        if (bagian.length == 3) {
            na.setPengganti(nilai(bagian[1]));
            na.setTahunPengganti(Integer.parseInt(bagian[2]));
        }
        return na;
    }

    static Tangga tangga(String... tingkat) {
        Tangga tangga = PABRIK.createTangga();
        tangga.setId("T");
        tangga.getTingkat().addAll(List.of(tingkat));
        return tangga;
    }

    Perjanjian perjanjian(Indikator indikator, int tahun, Versi versi, String nilai) {
        Perjanjian perjanjian = PABRIK.createPerjanjian();
        perjanjian.setTahun(tahun);
        perjanjian.setVersi(versi);
        perjanjian.setInstansi(instansi);
        TargetPerjanjian entri = PABRIK.createTargetPerjanjian();
        entri.setIndikator(indikator);
        entri.setNilai(nilai(nilai));
        perjanjian.getEntri().add(entri);
        berkas.getElemen().add(perjanjian);
        return perjanjian;
    }

    Program program(String id) {
        Program program = PABRIK.createProgram();
        program.setId(id);
        program.setNama("Program " + id);
        berkas.getElemen().add(program);
        return program;
    }

    static Kegiatan kegiatan(Program program, String id) {
        Kegiatan kegiatan = PABRIK.createKegiatan();
        kegiatan.setId(id);
        program.getKegiatan().add(kegiatan);
        return kegiatan;
    }

    static SubKegiatan subKegiatan(Kegiatan kegiatan, String id) {
        SubKegiatan sub = PABRIK.createSubKegiatan();
        sub.setId(id);
        kegiatan.getSubKegiatan().add(sub);
        return sub;
    }

    Anggaran anggaran(int tahun, Versi versi) {
        Anggaran anggaran = PABRIK.createAnggaran();
        anggaran.setTahun(tahun);
        anggaran.setVersi(versi);
        anggaran.setInstansi(instansi);
        berkas.getElemen().add(anggaran);
        return anggaran;
    }

    /** An entry; pagu and realisasi may be null. */
    static EntriAnggaran entri(
            Anggaran anggaran, PenerimaAnggaran untuk, String pagu, String realisasi) {
        EntriAnggaran entri = PABRIK.createEntriAnggaran();
        entri.setUntuk(untuk);
        entri.setPagu(pagu == null ? null : new BigDecimal(pagu));
        entri.setRealisasi(realisasi == null ? null : new BigDecimal(realisasi));
        anggaran.getEntri().add(entri);
        return entri;
    }

    Laporan laporan(int tahun) {
        Laporan laporan = PABRIK.createLaporan();
        laporan.setJenis("LKjIP");
        laporan.setTahun(tahun);
        laporan.setInstansi(instansi);
        berkas.getElemen().add(laporan);
        return laporan;
    }

    /** A scale of bands such as "Tinggi >= 85 <= 100"; bounds may be left out. */
    static Skala skala(int pembulatan, String... pita) {
        Skala skala = PABRIK.createSkala();
        skala.setPembulatan(pembulatan);
        for (String satu : pita) {
            String[] kata = satu.split(" ");
            Pita p = PABRIK.createPita();
            p.setPredikat(kata[0]);
            for (int i = 1; i < kata.length; i += 2) {
                batas(p, kata[i], new BigDecimal(kata[i + 1]));
            }
            skala.getPita().add(p);
        }
        return skala;
    }

    private static void batas(Pita pita, String tanda, BigDecimal batas) {
        if (tanda.startsWith(">")) {
            pita.setBawah(batas);
            pita.setBawahTermasuk(tanda.endsWith("="));
        } else {
            pita.setAtas(batas);
            pita.setAtasTermasuk(tanda.endsWith("="));
        }
    }

    static Indikator akumulasi(Indikator indikator, Akumulasi akumulasi) {
        indikator.setAkumulasi(akumulasi);
        return indikator;
    }
}
