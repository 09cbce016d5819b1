package id.jenjang.measure;

import id.jenjang.model.Instansi;
import java.util.List;

/** Evaluates the live values of a narrative for one agency, year and method. */
public final class PenilaiTeks {

    /** Evaluates against a plan; figures without a year of their own are those of {@code tahun}. */
    public PenilaiTeks(Rencana rencana, Instansi instansi, int tahun, Metode metode) {
        throw new UnsupportedOperationException();
    }

    /** What became of a live value. */
    public sealed interface Penilaian {}

    /**
     * Its text.
     *
     * @param teks as printed, without unit
     */
    public record Berhasil(String teks) implements Penilaian {}

    /**
     * A mistake in the expression.
     *
     * @param kunci message key of {@link Penjelasan#galat}
     * @param rincian its arguments
     * @param offset of the wrong part, counted from the beginning of the expression
     * @param length of the wrong part
     */
    public record Galat(String kunci, List<String> rincian, int offset, int length) implements Penilaian {
        public Galat {
            rincian = List.copyOf(rincian);
        }
    }

    /** Evaluates one expression, written without its braces. */
    public Penilaian nilai(String ungkapan) {
        throw new UnsupportedOperationException();
    }

    /** The narrative with every live value replaced; one that is wrong stays as written, braces included. */
    public String teks(TeksHidup teks) {
        throw new UnsupportedOperationException();
    }

    /**
     * The mistakes of a narrative, with offsets counted from the beginning of the narrative.
     */
    public List<Galat> galat(TeksHidup teks) {
        throw new UnsupportedOperationException();
    }
}
