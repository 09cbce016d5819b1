package id.jenjang.measure;

import id.jenjang.model.Bernama;
import id.jenjang.model.Besaran;
import id.jenjang.model.Instansi;
import id.jenjang.model.JenisBelanja;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Triwulan;
import id.jenjang.model.Versi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Where the amounts of the budget and what is computed from them come from. The quantities it names
 * are the same wherever a figure is printed.
 */
public final class AsalAnggaran {
    private static final String PAGU = "pagu.";
    private static final String REALISASI = "realisasi-anggaran.";

    private final Pengukur pengukur;
    private final PenghitungAnggaran anggaran;
    private final Rumusan rumusan;

    /** Traces the amounts of a measurer, in the language of the words. */
    public AsalAnggaran(Pengukur pengukur, Penjelasan kata) {
        this.pengukur = pengukur;
        anggaran = pengukur.anggaran();
        rumusan = new Rumusan(kata);
    }

    /** The pagu of an element in the budget in force. */
    public Asal pagu(PenerimaAnggaran untuk, int tahun) {
        Versi versi = anggaran.versiBerlaku(untuk, tahun);
        return jumlah(untuk, PAGU + tahun, "pagu", anggaran.rincianPagu(untuk, tahun, versi));
    }

    /** The pagu of an element in a version of the budget. */
    public Asal pagu(PenerimaAnggaran untuk, int tahun, Versi versi) {
        String besaran = PAGU + tahun + "." + versi.getLiteral();
        return jumlah(untuk, besaran, "pagu", anggaran.rincianPagu(untuk, tahun, versi));
    }

    /** The pagu of an agency in the budget in force. */
    public Asal pagu(Instansi instansi, int tahun) {
        Versi versi = anggaran.versiBerlaku(instansi, tahun);
        return jumlah(instansi, PAGU + tahun, "pagu", anggaran.rincianPagu(instansi, tahun, versi));
    }

    /** The pagu of an agency in a version of the budget. */
    public Asal pagu(Instansi instansi, int tahun, Versi versi) {
        String besaran = PAGU + tahun + "." + versi.getLiteral();
        return jumlah(instansi, besaran, "pagu", anggaran.rincianPagu(instansi, tahun, versi));
    }

    /** What several elements have together that one official or unit answers for. */
    public Asal pagu(Bernama pemegang, int tahun, Versi versi, Collection<Jumlah> bagian) {
        String besaran = PAGU + tahun + "." + versi.getLiteral() + ".bersama";
        return new Asal(pemegang, besaran, rincian(bagian));
    }

    /** The pagu of an element over several years. */
    public Asal pagu(PenerimaAnggaran untuk, List<Integer> tahun) {
        return jumlah(untuk, PAGU + masa(tahun), "pagu", anggaran.rincianPagu(untuk, tahun));
    }

    /** The pagu of an agency over several years. */
    public Asal pagu(Instansi instansi, List<Integer> tahun) {
        return jumlah(instansi, PAGU + masa(tahun), "pagu", anggaran.rincianPagu(instansi, tahun));
    }

    private static String masa(List<Integer> tahun) {
        return tahun.getFirst() + "-" + tahun.getLast();
    }

    /** What an element spent in a year. */
    public Asal realisasi(PenerimaAnggaran untuk, int tahun) {
        return jumlah(
                untuk, REALISASI + tahun, "realisasi", anggaran.rincianRealisasi(untuk, tahun));
    }

    /** What an agency spent in a year. */
    public Asal realisasi(Instansi instansi, int tahun) {
        return jumlah(
                instansi,
                REALISASI + tahun,
                "realisasi",
                anggaran.rincianRealisasi(instansi, tahun));
    }

    /** What an element spent within one quarter of a year. */
    public Asal realisasi(PenerimaAnggaran untuk, int tahun, Triwulan triwulan) {
        return Asal.dinyatakan(untuk, REALISASI + tahun + "." + AsalKinerja.kata(triwulan));
    }

    /** What an agency spent within one quarter of a year. */
    public Asal realisasi(Instansi instansi, int tahun, Triwulan triwulan) {
        return jumlah(
                instansi,
                REALISASI + tahun + "." + AsalKinerja.kata(triwulan),
                "realisasi",
                anggaran.rincianRealisasi(instansi, tahun, triwulan));
    }

    /** By how much an element's or agency's pagu changed from the first to the revised budget. */
    public Asal selisihPagu(Bernama untuk, int tahun, Jumlah murni, Jumlah perubahan) {
        boolean known = murni.angka().isPresent() && perubahan.angka().isPresent();
        return new Asal(
                untuk,
                "selisih-pagu." + tahun,
                known
                        ? Rumusan.angka(perubahan.nilai()) + " − " + Rumusan.angka(murni.nilai())
                        : "");
    }

    /** The share by which an element's or agency's pagu changed, in percent. */
    public Asal perubahanPagu(Bernama untuk, int tahun, Jumlah murni, Jumlah perubahan) {
        boolean known = murni.angka().isPresent() && perubahan.angka().isPresent();
        String a = known ? Rumusan.angka(murni.nilai()) : "";
        return new Asal(
                untuk,
                "perubahan-pagu." + tahun,
                known
                        ? "(%s − %s) ÷ %s × 100%%".formatted(Rumusan.angka(perubahan.nilai()), a, a)
                        : "");
    }

    /** The part of an agency's pagu that some sources of funds pay for. */
    public Asal paguSumber(Instansi instansi, int tahun, RincianSumber.Sumber sumber) {
        return Asal.dinyatakan(instansi, "pagu-" + kata(sumber) + "." + tahun);
    }

    /** What an agency spent of what some sources of funds pay for. */
    public Asal realisasiSumber(Instansi instansi, int tahun, RincianSumber.Sumber sumber) {
        return Asal.dinyatakan(instansi, REALISASI + kata(sumber) + "." + tahun);
    }

    /** Absorption of what some sources of funds pay for. */
    public Asal serapanSumber(Instansi instansi, int tahun, RincianSumber.Sumber sumber) {
        return new Asal(
                instansi,
                "serapan-" + kata(sumber) + "." + tahun,
                bagi(sumber.realisasi(), sumber.pagu()));
    }

    private static String kata(RincianSumber.Sumber sumber) {
        return "sumber-"
                + String.join("-", sumber.nama())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
    }

    /** What an element or agency spent from the beginning of a year to the end of a quarter. */
    public Asal realisasiSampai(Bernama untuk, int tahun, Triwulan triwulan) {
        String besaran = REALISASI + tahun + ".sampai-" + AsalKinerja.kata(triwulan);
        return Asal.dinyatakan(untuk, besaran);
    }

    /** Absorption of an element's or agency's budget to the end of a quarter. */
    public Asal serapanSampai(
            Bernama untuk, int tahun, Triwulan triwulan, Jumlah pagu, Jumlah realisasi) {
        String besaran = "serapan." + tahun + ".sampai-" + AsalKinerja.kata(triwulan);
        return new Asal(untuk, besaran, bagi(realisasi, pagu));
    }

    /** The part of an agency's pagu in a version that is of one kind of expenditure. */
    public Asal belanja(Instansi instansi, int tahun, Versi versi, JenisBelanja jenis) {
        String besaran = "belanja-" + jenis.getLiteral() + "." + tahun + "." + versi.getLiteral();
        return Asal.dinyatakan(instansi, besaran);
    }

    /** Absorption of one kind of expenditure. */
    public Asal serapanBelanja(
            Instansi instansi, int tahun, JenisBelanja jenis, Jumlah pagu, Jumlah realisasi) {
        String besaran = "serapan-belanja-" + jenis.getLiteral() + "." + tahun;
        return new Asal(instansi, besaran, bagi(realisasi, pagu));
    }

    /** The part of an agency's pagu that is of one kind of expenditure. */
    public Asal belanja(Instansi instansi, int tahun, JenisBelanja jenis) {
        return Asal.dinyatakan(instansi, "belanja-" + jenis.getLiteral() + "." + tahun);
    }

    /** What an agency spent on one kind of expenditure. */
    public Asal realisasiBelanja(Instansi instansi, int tahun, JenisBelanja jenis) {
        return Asal.dinyatakan(instansi, "realisasi-belanja-" + jenis.getLiteral() + "." + tahun);
    }

    /** What is left of an element's or an agency's pagu. */
    public Asal sisa(Bernama untuk, int tahun, Jumlah pagu, Jumlah realisasi) {
        return new Asal(
                untuk,
                "sisa." + tahun,
                pagu.lengkap() && realisasi.lengkap()
                        ? Rumusan.dua(
                                rumusan.kata("pagu") + " − " + rumusan.kata("realisasi"),
                                Rumusan.angka(pagu.nilai())
                                        + " − "
                                        + Rumusan.angka(realisasi.nilai()))
                        : "");
    }

    /** How parts add up, as a computation. */
    public String rincian(Collection<Jumlah> bagian) {
        return rumusan.jumlah(rumusan.kata("rincian"), suku(bagian));
    }

    /** The difference between a whole and what its parts add up to, as a computation. */
    public String selisih(Jumlah seluruhnya, Jumlah rincian) {
        return Rumusan.dua(
                rumusan.kata("total") + " − " + rumusan.kata("rincian"),
                Rumusan.angka(seluruhnya.nilai()) + " − " + Rumusan.angka(rincian.nilai()));
    }

    /** Absorption of an element's budget. */
    public Asal serapan(PenerimaAnggaran untuk, int tahun) {
        Hasil hasil = anggaran.serapan(untuk, tahun);
        boolean dinyatakan =
                hasil.semuaCatatan().contains(Catatan.of(Catatan.Jenis.SERAPAN_DINYATAKAN));
        Asal asal = Asal.dinyatakan(untuk, "serapan." + tahun);
        return dinyatakan
                ? asal
                : asal.dengan(
                        rumusan.lengkap(
                                hasil,
                                bagi(
                                        anggaran.realisasi(untuk, tahun),
                                        anggaran.pagu(untuk, tahun))));
    }

    /** Absorption of an agency's budget. */
    public Asal serapan(Instansi instansi, int tahun) {
        String rumus = bagi(anggaran.realisasi(instansi, tahun), anggaran.pagu(instansi, tahun));
        return new Asal(
                instansi,
                "serapan." + tahun,
                rumusan.lengkap(anggaran.serapan(instansi, tahun), rumus));
    }

    private String bagi(Jumlah realisasi, Jumlah pagu) {
        if (realisasi.angka().isEmpty() || pagu.angka().isEmpty()) {
            return "";
        }
        return Rumusan.dua(
                rumusan.kata("realisasi.anggaran") + " ÷ " + rumusan.kata("pagu") + " × 100%",
                Rumusan.angka(realisasi.nilai()) + " ÷ " + Rumusan.angka(pagu.nilai()) + " × 100%");
    }

    /**
     * Efficiency of an element or an agency, from its capaian and serapan of the year, both in
     * percent.
     */
    public Asal efisiensi(Bernama elemen, int tahun, Hasil capaian, Hasil serapan) {
        Hasil hasil = pengukur.efisiensi(capaian, serapan);
        String rumus =
                hasil.angka().isEmpty()
                        ? ""
                        : rumusan.efisiensi(
                                pengukur.metode(),
                                dasar(capaian, Besaran.CAPAIAN),
                                dasar(serapan, Besaran.SERAPAN));
        return new Asal(elemen, "efisiensi." + tahun, rumusan.lengkap(hasil, rumus));
    }

    /** Whether an efficiency counts as efficient. */
    public Asal kategoriEfisiensi(Bernama elemen, int tahun) {
        return Asal.dinyatakan(elemen, "kategori-efisiensi." + tahun);
    }

    private BigDecimal dasar(Hasil hasil, Besaran besaran) {
        return pengukur.hitungEfisiensi().dasar(hasil, besaran).angka().orElseThrow();
    }

    private Asal jumlah(Bernama elemen, String besaran, String apa, List<Jumlah> bagian) {
        return new Asal(elemen, besaran, rumusan.jumlah(rumusan.kata(apa), suku(bagian)));
    }

    private static List<BigDecimal> suku(Collection<Jumlah> bagian) {
        return bagian.stream().flatMap(b -> b.angka().stream()).toList();
    }
}
