package id.jenjang.measure;

import id.jenjang.model.Akumulasi;
import id.jenjang.model.CaraOrdinal;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.Skala;
import id.jenjang.model.Triwulan;
import id.jenjang.model.Versi;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Where the figures of performance come from, and how the computed ones are computed. The
 * quantities it names are the same wherever a figure is printed.
 */
public final class AsalKinerja {
    private final Pengukur pengukur;
    private final Rumusan rumusan;

    /** Traces the figures of a measurer, in the language of the words. */
    public AsalKinerja(Pengukur pengukur, Penjelasan kata) {
        this.pengukur = pengukur;
        rumusan = new Rumusan(kata);
    }

    /** The target in force at the end of a year. */
    public Asal target(Indikator indikator, int tahun) {
        return Asal.dinyatakan(indikator, "target." + tahun);
    }

    /** The target of a year in a version of the agreement; the revised one is that in force. */
    public Asal target(Indikator indikator, int tahun, Versi versi) {
        return versi == Versi.PERUBAHAN
                ? target(indikator, tahun)
                : Asal.dinyatakan(indikator, "target." + tahun + "." + versi.getLiteral());
    }

    /** The target to be reached by the end of a quarter. */
    public Asal target(Indikator indikator, int tahun, Triwulan triwulan) {
        return Asal.dinyatakan(indikator, "target." + tahun + "." + kata(triwulan));
    }

    /** The target of a year in the Renstra. */
    public Asal targetRenstra(Indikator indikator, int tahun) {
        return Asal.dinyatakan(indikator, "target-renstra." + tahun);
    }

    /** The value before the Renstra begins. */
    public Asal kondisiAwal(Indikator indikator, int tahun) {
        return Asal.dinyatakan(indikator, "kondisi-awal." + tahun);
    }

    /** The realisasi of a year. */
    public Asal realisasi(Indikator indikator, int tahun) {
        return Asal.dinyatakan(indikator, "realisasi." + tahun);
    }

    /** The realisasi from the beginning of a year to the end of a quarter. */
    public Asal realisasi(Indikator indikator, int tahun, Triwulan triwulan) {
        return Asal.dinyatakan(indikator, "realisasi." + tahun + "." + kata(triwulan));
    }

    /** The standard a realisasi is compared with; the first of an indicator is number 1. */
    public Asal pembanding(Indikator indikator, int tahun, int nomor) {
        return Asal.dinyatakan(indikator, "pembanding." + tahun + "." + nomor);
    }

    /** The target at the end of the period. */
    public Asal targetAkhir(Indikator indikator) {
        List<BigDecimal> suku = pengukur.akumulator().sukuTarget(indikator);
        return new Asal(indikator, "target-akhir", akumulasi(indikator, "target", suku));
    }

    /** The realisasi from the first year of the period to a year. */
    public Asal realisasiSampai(Indikator indikator, int tahun) {
        List<BigDecimal> suku = pengukur.akumulator().sukuRealisasi(indikator, tahun);
        return new Asal(
                indikator, "realisasi-sampai." + tahun, akumulasi(indikator, "realisasi", suku));
    }

    private String akumulasi(Indikator indikator, String apa, List<BigDecimal> suku) {
        if (suku.isEmpty()) {
            return "";
        }
        String tahunan = rumusan.kata("tahunan", rumusan.kata(apa));
        return indikator.getAkumulasi() == Akumulasi.JUMLAH
                ? rumusan.jumlah(tahunan, suku)
                : rumusan.rerata(tahunan, suku);
    }

    /** Capaian of an indicator in a year. */
    public Asal capaian(Indikator indikator, int tahun) {
        String rumus =
                capaian(
                        indikator,
                        pengukur.banding(indikator, tahun),
                        rumusan.kata("realisasi"),
                        rumusan.kata("target"));
        return new Asal(
                indikator,
                "capaian." + tahun,
                rumusan.lengkap(pengukur.capaian(indikator, tahun), rumus));
    }

    /** Progress of an indicator to the end of the period. */
    public Asal kemajuan(Indikator indikator, int tahun) {
        Hasil hasil = pengukur.kemajuan(indikator, tahun);
        String rumus =
                hasil.angka().isEmpty()
                        ? ""
                        : capaian(
                                indikator,
                                pengukur.bandingAkhir(indikator, tahun),
                                rumusan.kata("realisasi.sampai", String.valueOf(tahun)),
                                rumusan.kata("target.akhir"));
        return new Asal(indikator, "kemajuan." + tahun, rumusan.lengkap(hasil, rumus));
    }

    private String capaian(Indikator indikator, Banding banding, String realisasi, String target) {
        if (!(banding instanceof Banding.Pasangan p) || p.target().signum() <= 0) {
            return "";
        }
        if (p.ordinal() && pengukur.metode().caraOrdinal() == CaraOrdinal.AMBANG) {
            return rumusan.kata("ambang");
        }
        String r = p.ordinal() ? rumusan.kata("kedudukan", realisasi) : realisasi;
        String t = p.ordinal() ? rumusan.kata("kedudukan", target) : target;
        return Rumusan.dua(
                Rumusan.capaian(indikator.getArah(), r, t),
                Rumusan.capaian(
                        indikator.getArah(),
                        Rumusan.angka(p.realisasi()),
                        Rumusan.angka(p.target())));
    }

    /** Capaian of an objective, goal or program in a year. */
    public Asal capaian(PemilikIndikator pemilik, int tahun) {
        return rerata(pemilik, pemilik.getIndikator(), pengukur.capaian(pemilik, tahun), tahun);
    }

    /** Capaian of an agency in a year. */
    public Asal capaian(Instansi instansi, int tahun) {
        List<Indikator> iku =
                pengukur.rencana()
                        .renstra(instansi, tahun)
                        .map(pengukur.rencana()::iku)
                        .orElse(List.of());
        return rerata(instansi, iku, pengukur.capaian(instansi, tahun), tahun);
    }

    private Asal rerata(EObject elemen, List<Indikator> indikator, Hasil hasil, int tahun) {
        String rumus =
                hasil.angka().isEmpty()
                        ? ""
                        : rumusan.rerata(rumusan.kata("capaian"), pengukur.suku(indikator, tahun));
        return new Asal(elemen, "capaian." + tahun, rumusan.lengkap(hasil, rumus));
    }

    /** Capaian of a year less capaian of the year before. */
    public Asal perubahanCapaian(Indikator indikator, int tahun) {
        List<BigDecimal> suku =
                List.of(tahun, tahun - 1).stream()
                        .flatMap(t -> pengukur.suku(List.of(indikator), t).stream())
                        .toList();
        String rumus =
                suku.size() < 2
                        ? ""
                        : Rumusan.dua(
                                rumusan.kata("tahun", rumusan.kata("capaian"), "" + tahun)
                                        + " − "
                                        + rumusan.kata(
                                                "tahun", rumusan.kata("capaian"), "" + (tahun - 1)),
                                Rumusan.angka(suku.get(0)) + " − " + Rumusan.angka(suku.get(1)));
        return new Asal(
                indikator,
                "perubahan-capaian." + tahun,
                rumusan.lengkap(pengukur.perubahanCapaian(indikator, tahun), rumus));
    }

    /** What became of a target between the first and the revised agreement. */
    public Asal perubahanTarget(Indikator indikator, int tahun) {
        return new Asal(
                indikator,
                "perubahan-target." + tahun,
                rumusan.kata("perubahan") + " − " + rumusan.kata("murni"));
    }

    /** The predicate of an element's capaian. */
    public Asal predikat(EObject elemen, int tahun) {
        return Asal.dinyatakan(elemen, "predikat." + tahun);
    }

    /** The word of an element's capaian on the method's second scale. */
    public Asal peringkat(EObject elemen, int tahun) {
        return Asal.dinyatakan(elemen, "peringkat." + tahun);
    }

    /** How many Indikator Kinerja Utama of an agency reached their target. */
    public Asal tercapai(Instansi instansi, int tahun) {
        return new Asal(instansi, "jumlah.iku-tercapai." + tahun, rumusan.kata("tercapai"));
    }

    /** How many elements of a kind a plan has, for example of "sasaran". */
    public Asal cacah(EObject dari, String apa) {
        return new Asal(dari, "jumlah." + apa, rumusan.kata("cacah", sebutan(apa)));
    }

    private static String sebutan(String apa) {
        return switch (apa) {
            case "iku" -> "IKU";
            case "subkegiatan" -> "sub kegiatan";
            default -> apa;
        };
    }

    /** A band of a scale; the first is number 1. */
    public Asal pita(Skala skala, int nomor) {
        return Asal.dinyatakan(skala, "pita." + nomor);
    }

    /** The word of a quarter within a quantity. */
    static String kata(Triwulan triwulan) {
        return triwulan.getLiteral().toLowerCase(Locale.ROOT);
    }
}
