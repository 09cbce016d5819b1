package id.jenjang.report.internal.figure;

import id.jenjang.measure.Alasan;
import id.jenjang.measure.Asal;
import id.jenjang.measure.AsalAnggaran;
import id.jenjang.measure.Catatan;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.Jumlah;
import id.jenjang.measure.PenghitungAnggaran;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.RincianSumber.Sumber;
import id.jenjang.model.Bernama;
import id.jenjang.model.Besaran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.JenisBelanja;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Triwulan;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.tree.Origin;

import java.util.List;
import java.util.Map;

/**
 * The amounts of the budget and what is computed from them, printed for a table unless another form
 * is asked for. A missing one prints a dash and has an origin all the same.
 */
public final class BudgetFigures {

    private static final Catatan PARTIAL_BUDGET = Catatan.of(Catatan.Jenis.ANGGARAN_TIDAK_LENGKAP);

    private final Pengukur pengukur;
    private final PenghitungAnggaran anggaran;
    private final ValuePrinter print;
    private final Origins origins;
    private final AsalAnggaran asal;
    private final Form form;

    /** Figures for tables: amounts without Rp. */
    public BudgetFigures(Pengukur pengukur, ValuePrinter print, Origins origins) {
        this(pengukur, print, origins, new AsalAnggaran(pengukur, print.penjelasan()), Form.TABLE);
    }

    private BudgetFigures(
            Pengukur pengukur, ValuePrinter print, Origins origins, AsalAnggaran asal, Form form) {
        this.pengukur = pengukur;
        anggaran = pengukur.anggaran();
        this.print = print;
        this.origins = origins;
        this.asal = asal;
        this.form = form;
    }

    /** The same figures for sentences: amounts with Rp. */
    public BudgetFigures inSentence() {
        return new BudgetFigures(pengukur, print, origins, asal, Form.SENTENCE);
    }

    /** The same figures in words. */
    public BudgetFigures inWords() {
        return new BudgetFigures(pengukur, print, origins, asal, Form.WORDS);
    }

    /** The pagu of an element in the budget in force. */
    public Printed pagu(PenerimaAnggaran untuk, int tahun) {
        return amount(anggaran.pagu(untuk, tahun), asal.pagu(untuk, tahun));
    }

    /** The pagu of an element in a version of the budget. */
    public Printed pagu(PenerimaAnggaran untuk, int tahun, Versi versi) {
        return amount(anggaran.pagu(untuk, tahun, versi), asal.pagu(untuk, tahun, versi));
    }

    /** The pagu of an agency in the budget in force. */
    public Printed pagu(Instansi instansi, int tahun) {
        return amount(anggaran.pagu(instansi, tahun), asal.pagu(instansi, tahun));
    }

    /** The pagu of an agency in a version of the budget. */
    public Printed pagu(Instansi instansi, int tahun, Versi versi) {
        return amount(anggaran.pagu(instansi, tahun, versi), asal.pagu(instansi, tahun, versi));
    }

    /** The pagu of an element over several years, each year's in force. */
    public Printed pagu(PenerimaAnggaran untuk, List<Integer> tahun) {
        return amount(anggaran.pagu(untuk, tahun), asal.pagu(untuk, tahun));
    }

    /** The pagu of an agency over several years, each year's in force. */
    public Printed pagu(Instansi instansi, List<Integer> tahun) {
        return amount(anggaran.pagu(instansi, tahun), asal.pagu(instansi, tahun));
    }

    /** What an official's elements have together in a version of the budget. */
    public Printed pagu(Bernama pemegang, int tahun, Versi versi, List<Jumlah> bagian) {
        return amount(Jumlah.dari(bagian), asal.pagu(pemegang, tahun, versi, bagian));
    }

    /** What an element spent in a year. */
    public Printed realisasi(PenerimaAnggaran untuk, int tahun) {
        return amount(anggaran.realisasi(untuk, tahun), asal.realisasi(untuk, tahun));
    }

    /** What an agency spent in a year. */
    public Printed realisasi(Instansi instansi, int tahun) {
        return amount(anggaran.realisasi(instansi, tahun), asal.realisasi(instansi, tahun));
    }

    /** What an element spent within one quarter. */
    public Printed realisasi(PenerimaAnggaran untuk, int tahun, Triwulan triwulan) {
        return amount(
                anggaran.realisasi(untuk, tahun, triwulan), asal.realisasi(untuk, tahun, triwulan));
    }

    /** What an agency spent within one quarter. */
    public Printed realisasi(Instansi instansi, int tahun, Triwulan triwulan) {
        return amount(
                anggaran.realisasi(instansi, tahun, triwulan),
                asal.realisasi(instansi, tahun, triwulan));
    }

    /** By how much a pagu changed from the first to the revised budget, in the words given. */
    public Printed selisihPagu(
            Bernama untuk, int tahun, Jumlah murni, Jumlah perubahan, String text) {
        return origins.printed(text, asal.selisihPagu(untuk, tahun, murni, perubahan));
    }

    /** The share by which a pagu changed, in the words given. */
    public Printed perubahanPagu(
            Bernama untuk, int tahun, Jumlah murni, Jumlah perubahan, String text) {
        return origins.printed(text, asal.perubahanPagu(untuk, tahun, murni, perubahan));
    }

    /** The part of an agency's pagu that some sources of funds pay for. */
    public Printed paguSumber(Instansi instansi, int tahun, Sumber sumber) {
        return amount(sumber.pagu(), asal.paguSumber(instansi, tahun, sumber));
    }

    /** What an agency spent of what some sources of funds pay for. */
    public Printed realisasiSumber(Instansi instansi, int tahun, Sumber sumber) {
        return amount(sumber.realisasi(), asal.realisasiSumber(instansi, tahun, sumber));
    }

    /** Absorption of what some sources of funds pay for. */
    public Printed serapanSumber(Instansi instansi, int tahun, Sumber sumber) {
        return serapan(
                whole(PenghitungAnggaran.serapan(sumber.pagu(), sumber.realisasi())),
                asal.serapanSumber(instansi, tahun, sumber));
    }

    /** What an element or agency spent from the beginning of a year to the end of a quarter. */
    public Printed realisasiSampai(Bernama untuk, int tahun, Triwulan triwulan) {
        return amount(sampai(untuk, tahun, triwulan), asal.realisasiSampai(untuk, tahun, triwulan));
    }

    /** Absorption of an element's or agency's budget to the end of a quarter. */
    public Printed serapanSampai(Bernama untuk, int tahun, Triwulan triwulan) {
        Jumlah pagu =
                switch (untuk) {
                    case Instansi i -> anggaran.pagu(i, tahun);
                    case PenerimaAnggaran p -> anggaran.pagu(p, tahun);
                    default -> Jumlah.KOSONG;
                };
        Jumlah spent = sampai(untuk, tahun, triwulan);
        return serapan(
                whole(PenghitungAnggaran.serapan(pagu, spent)),
                asal.serapanSampai(untuk, tahun, triwulan, pagu, spent));
    }

    private Jumlah sampai(Bernama untuk, int tahun, Triwulan triwulan) {
        return switch (untuk) {
            case Instansi i -> anggaran.realisasiSampai(i, tahun, triwulan);
            case PenerimaAnggaran p -> anggaran.realisasiSampai(p, tahun, triwulan);
            default -> Jumlah.KOSONG;
        };
    }

    /** The part of an agency's pagu in a version that is of one kind of expenditure. */
    public Printed belanja(Instansi instansi, int tahun, Versi versi, JenisBelanja jenis) {
        return amount(
                anggaran.belanja(instansi, tahun, versi, jenis),
                asal.belanja(instansi, tahun, versi, jenis));
    }

    /** Absorption of one kind of expenditure. */
    public Printed serapanBelanja(Instansi instansi, int tahun, JenisBelanja jenis) {
        Versi versi = anggaran.versiBerlaku(instansi, tahun);
        Jumlah pagu = anggaran.belanja(instansi, tahun, versi, jenis);
        Jumlah spent = anggaran.realisasiBelanja(instansi, tahun, jenis);
        return serapan(
                whole(PenghitungAnggaran.serapan(pagu, spent)),
                asal.serapanBelanja(instansi, tahun, jenis, pagu, spent));
    }

    /** The part of an agency's pagu in force that is of one kind of expenditure. */
    public Printed belanja(Instansi instansi, int tahun, JenisBelanja jenis) {
        Versi versi = anggaran.versiBerlaku(instansi, tahun);
        return amount(
                anggaran.belanja(instansi, tahun, versi, jenis),
                asal.belanja(instansi, tahun, jenis));
    }

    /** What an agency spent on one kind of expenditure. */
    public Printed realisasiBelanja(Instansi instansi, int tahun, JenisBelanja jenis) {
        return amount(
                anggaran.realisasiBelanja(instansi, tahun, jenis),
                asal.realisasiBelanja(instansi, tahun, jenis));
    }

    /** What is left of a pagu; a dash where pagu or realisasi is not known whole. */
    public Printed sisa(Bernama untuk, int tahun, Jumlah pagu, Jumlah realisasi) {
        Jumlah rest =
                pagu.lengkap() && realisasi.lengkap()
                        ? Jumlah.dari(pagu.nilai().subtract(realisasi.nilai()))
                        : Jumlah.KOSONG;
        return amount(rest, asal.sisa(untuk, tahun, pagu, realisasi));
    }

    /** What the kinds of expenditure add up to where that is not the whole. */
    public Printed rincian(Printed whole, Map<JenisBelanja, Jumlah> parts) {
        return gap(Jumlah.dari(parts.values()), "rincian", whole, asal.rincian(parts.values()));
    }

    /** By how much the whole differs from what its parts add up to. */
    public Printed selisih(Printed whole, Jumlah total, Jumlah parts) {
        Jumlah gap = Jumlah.dari(total.nilai().subtract(parts.nilai()).abs());
        return gap(gap, "selisih-rincian", whole, asal.selisih(total, parts));
    }

    private Printed gap(Jumlah jumlah, String apa, Printed whole, String formula) {
        Origin of = whole.origin();
        Origin from = new Origin(of.element(), of.name(), apa + "." + of.quantity(), formula);
        return new Printed(text(jumlah), from);
    }

    private Printed amount(Jumlah jumlah, Asal from) {
        return origins.printed(text(jumlah), from);
    }

    private String text(Jumlah jumlah) {
        return switch (form) {
            case TABLE, BARE -> print.amount(jumlah);
            case SENTENCE -> print.rupiah(jumlah);
            case WORDS -> print.rupiahInWords(jumlah);
        };
    }

    /** Absorption of an element's budget. */
    public Printed serapan(PenerimaAnggaran untuk, int tahun) {
        return serapan(whole(pengukur.serapan(untuk, tahun)), asal.serapan(untuk, tahun));
    }

    /** Absorption of an agency's budget. */
    public Printed serapan(Instansi instansi, int tahun) {
        return serapan(whole(pengukur.serapan(instansi, tahun)), asal.serapan(instansi, tahun));
    }

    private Printed serapan(Hasil hasil, Asal from) {
        return origins.printed(print.percent(hasil, Besaran.SERAPAN), known(hasil, from));
    }

    /** Efficiency of an indicator. */
    public Printed efisiensi(Indikator indikator, int tahun) {
        Hasil hasil = whole(pengukur.efisiensi(indikator, tahun));
        return origins.printed(
                print.number(hasil, Besaran.EFISIENSI),
                known(
                        hasil,
                        asal.efisiensi(
                                indikator,
                                tahun,
                                pengukur.capaian(indikator, tahun),
                                pengukur.serapan(indikator, tahun))));
    }

    /** Whether an indicator's efficiency counts as efficient, in words; a dash without one. */
    public Printed kategoriEfisiensi(Indikator indikator, int tahun) {
        String text =
                pengukur.efisien(whole(pengukur.efisiensi(indikator, tahun)))
                        .map(print.penjelasan()::efisien)
                        .orElse(ValuePrinter.NONE);
        return origins.printed(text, asal.kategoriEfisiensi(indikator, tahun));
    }

    private static Asal known(Hasil hasil, Asal from) {
        return hasil.angka().isPresent() ? from : from.tanpaRumus();
    }

    /** A figure that rests on a budget; missing where the budget is known only in part. */
    public static Hasil whole(Hasil hasil) {
        return hasil.semuaCatatan().contains(PARTIAL_BUDGET)
                ? Hasil.tanpa(Alasan.PAGU_TIDAK_ADA)
                : hasil;
    }
}
