package id.jenjang.measure;

import java.util.List;

/** A mistake found while a live value is evaluated, with its place in the expression. */
final class SalahUngkapan extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient PenilaiTeks.Salah salah;

    SalahUngkapan(Galat galat, List<String> rincian, int offset, int length) {
        this(new PenilaiTeks.Salah(galat, rincian, null, offset, length));
    }

    SalahUngkapan(Galat galat, List<String> rincian, Ungkapan.Bagian bagian) {
        this(galat, rincian, bagian.offset(), bagian.length());
    }

    SalahUngkapan(PenilaiTeks.Salah salah) {
        super(salah.galat().name());
        this.salah = salah;
    }

    PenilaiTeks.Salah salah() {
        return salah;
    }
}
