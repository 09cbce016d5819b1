package id.jenjang.rules.internal.identity;

import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.List;
import java.util.Map;

/** What people know an element by when it has no short name: its year, its agency, its name. */
final class PathKeys {
    private static final Map<EClass, List<EStructuralFeature>> KEYS =
            Map.ofEntries(
                    key(Literals.ABAIKAN, Literals.ABAIKAN__ATURAN),
                    key(Literals.TABEL_TARGET, Literals.TABEL_TARGET__VERSI),
                    key(Literals.NILAI_TAHUN, Literals.NILAI_TAHUN__TAHUN),
                    key(
                            Literals.ANGGARAN,
                            Literals.ANGGARAN__TAHUN,
                            Literals.ANGGARAN__INSTANSI,
                            Literals.ANGGARAN__VERSI),
                    key(Literals.ENTRI_ANGGARAN, Literals.ENTRI_ANGGARAN__UNTUK),
                    key(Literals.BELANJA, Literals.BELANJA__JENIS, Literals.BELANJA__URAIAN),
                    key(Literals.REALISASI_TRIWULAN, Literals.REALISASI_TRIWULAN__TRIWULAN),
                    key(
                            Literals.PERJANJIAN,
                            Literals.PERJANJIAN__TAHUN,
                            Literals.PERJANJIAN__INSTANSI,
                            Literals.PERJANJIAN__VERSI),
                    key(Literals.TARGET_PERJANJIAN, Literals.TARGET_PERJANJIAN__INDIKATOR),
                    key(
                            Literals.RENCANA_AKSI,
                            Literals.RENCANA_AKSI__TAHUN,
                            Literals.RENCANA_AKSI__INSTANSI),
                    key(Literals.ENTRI_RENCANA_AKSI, Literals.ENTRI_RENCANA_AKSI__INDIKATOR),
                    key(Literals.LANGKAH_TRIWULAN, Literals.LANGKAH_TRIWULAN__TRIWULAN),
                    key(
                            Literals.PENGUKURAN,
                            Literals.PENGUKURAN__TAHUN,
                            Literals.PENGUKURAN__INSTANSI),
                    key(Literals.ENTRI_PENGUKURAN, Literals.ENTRI_PENGUKURAN__INDIKATOR),
                    key(Literals.PEMBANDING, Literals.PEMBANDING__TINGKAT),
                    key(Literals.EVALUASI, Literals.EVALUASI__TAHUN, Literals.EVALUASI__INSTANSI),
                    key(Literals.BUTIR_EVALUASI, Literals.BUTIR_EVALUASI__KELEMAHAN),
                    key(Literals.PITA, Literals.PITA__PREDIKAT),
                    key(
                            Literals.LAPORAN,
                            Literals.LAPORAN__JENIS,
                            Literals.LAPORAN__TAHUN,
                            Literals.LAPORAN__INSTANSI),
                    key(Literals.PEMBULATAN, Literals.PEMBULATAN__UNTUK),
                    key(Literals.BAGIAN, Literals.BAGIAN__JUDUL),
                    key(Literals.GAMBAR, Literals.GAMBAR__JUDUL),
                    key(Literals.KALIMAT_BAKU, Literals.KALIMAT_BAKU__KUNCI),
                    key(
                            Literals.PEGAWAI,
                            Literals.PEGAWAI__TAHUN,
                            Literals.PEGAWAI__KELOMPOK,
                            Literals.PEGAWAI__MENURUT),
                    key(Literals.RINCIAN_PEGAWAI, Literals.RINCIAN_PEGAWAI__URAIAN),
                    key(Literals.SARANA, Literals.SARANA__TAHUN),
                    key(Literals.BUTIR_SARANA, Literals.BUTIR_SARANA__URAIAN),
                    key(Literals.ATURAN_PEMERIKSAAN, Literals.ATURAN_PEMERIKSAAN__ATURAN),
                    key(
                            Literals.TERCETAK,
                            Literals.TERCETAK__TAHUN,
                            Literals.TERCETAK__INSTANSI,
                            Literals.BERNAMA__NAMA),
                    key(Literals.SEBUTAN, Literals.SEBUTAN__NAMA),
                    key(
                            Literals.TABEL_TERCETAK,
                            Literals.CUPLIKAN__JUDUL,
                            Literals.CUPLIKAN__HALAMAN),
                    key(Literals.KUTIPAN, Literals.CUPLIKAN__JUDUL, Literals.CUPLIKAN__HALAMAN),
                    key(Literals.BARIS_TERCETAK, Literals.BARIS_TERCETAK__UNTUK),
                    key(
                            Literals.ANGKA_TERCETAK,
                            Literals.ANGKA_TERCETAK__BESARAN,
                            Literals.ANGKA_TERCETAK__TAHUN));

    private static final List<EStructuralFeature> NAME = List.of(Literals.BERNAMA__NAMA);

    private PathKeys() {}

    /** The telling features, most telling first; empty when only the position tells. */
    static List<EStructuralFeature> of(EClass kind) {
        List<EStructuralFeature> fallback = Literals.BERNAMA.isSuperTypeOf(kind) ? NAME : List.of();
        return KEYS.getOrDefault(kind, fallback);
    }

    private static Map.Entry<EClass, List<EStructuralFeature>> key(
            EClass kind, EStructuralFeature... features) {
        return Map.entry(kind, List.of(features));
    }
}
