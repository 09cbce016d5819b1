package id.jenjang.measure;

import id.jenjang.model.Instansi;
import id.jenjang.model.JenisBelanja;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Triwulan;
import id.jenjang.model.Versi;
import java.util.List;

/** What the plan's budgets add up to. Amounts are in rupiah, absorption in percent. */
public final class PenghitungAnggaran {
    private final Rencana rencana;

    /** Adds up the budgets of a plan. */
    public PenghitungAnggaran(Rencana rencana) {
        this.rencana = rencana;
    }

    /** The pagu of an element in a version of the year's budget. */
    public Jumlah pagu(PenerimaAnggaran untuk, int tahun, Versi versi) {
        throw new UnsupportedOperationException();
    }

    /** The pagu of an element in the budget in force. */
    public Jumlah pagu(PenerimaAnggaran untuk, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** The pagu of an agency: the sum over its programs, each once. */
    public Jumlah pagu(Instansi instansi, int tahun, Versi versi) {
        throw new UnsupportedOperationException();
    }

    /** The pagu of an agency in the budget in force. */
    public Jumlah pagu(Instansi instansi, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** What an element spent in a year. */
    public Jumlah realisasi(PenerimaAnggaran untuk, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** What an element spent within one quarter of a year. */
    public Jumlah realisasi(PenerimaAnggaran untuk, int tahun, Triwulan triwulan) {
        throw new UnsupportedOperationException();
    }

    /** What an agency spent in a year. */
    public Jumlah realisasi(Instansi instansi, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** What an agency spent within one quarter of a year. */
    public Jumlah realisasi(Instansi instansi, int tahun, Triwulan triwulan) {
        throw new UnsupportedOperationException();
    }

    /** The part of an element's pagu that is of one kind of expenditure. */
    public Jumlah belanja(PenerimaAnggaran untuk, int tahun, Versi versi, JenisBelanja jenis) {
        throw new UnsupportedOperationException();
    }

    /** The part of an agency's pagu that is of one kind of expenditure. */
    public Jumlah belanja(Instansi instansi, int tahun, Versi versi, JenisBelanja jenis) {
        throw new UnsupportedOperationException();
    }

    /** What an agency spent in a year on one kind of expenditure. */
    public Jumlah realisasiBelanja(Instansi instansi, int tahun, JenisBelanja jenis) {
        throw new UnsupportedOperationException();
    }

    /** The sources of funds of an element, distinct, in order of writing. */
    public List<String> sumber(PenerimaAnggaran untuk, int tahun, Versi versi) {
        throw new UnsupportedOperationException();
    }

    /** Realisasi / pagu x 100 of an element in the budget in force, in percent. */
    public Hasil serapan(PenerimaAnggaran untuk, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Realisasi / pagu x 100 of an agency in the budget in force, in percent. */
    public Hasil serapan(Instansi instansi, int tahun) {
        throw new UnsupportedOperationException();
    }

    Rencana rencana() {
        return rencana;
    }
}
