package id.jenjang.measure;

import java.util.Locale;

/** The words for reasons, remarks, comparisons and mistakes, in one language. */
public final class Penjelasan {

    /** Words in Indonesian, or in English for the locale {@code en}. */
    public Penjelasan(Locale bahasa) {}

    /** Why there is no figure, as a sentence. */
    public String alasan(Hasil.TidakTersedia hasil) {
        throw new UnsupportedOperationException();
    }

    /** A remark beside a figure, as a sentence. */
    public String catatan(Catatan catatan) {
        throw new UnsupportedOperationException();
    }

    /** "melampaui target", "mencapai target", "belum mencapai target". */
    public String pencapaian(Pencapaian pencapaian) {
        throw new UnsupportedOperationException();
    }

    /** "meningkat", "menurun", "tetap". */
    public String tren(Tren tren) {
        throw new UnsupportedOperationException();
    }

    /** "Efisien", "Tidak Efisien". */
    public String efisien(boolean efisien) {
        throw new UnsupportedOperationException();
    }

    /** Why a text is no number, as a sentence that names it and what was probably meant. */
    public String sebab(String teks, BacaAngka.TidakTerbaca bacaan) {
        throw new UnsupportedOperationException();
    }

    /** What is wrong with a live value, as a sentence. */
    public String galat(PenilaiTeks.Galat galat) {
        throw new UnsupportedOperationException();
    }
}
