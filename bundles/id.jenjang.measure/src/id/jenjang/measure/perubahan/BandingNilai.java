package id.jenjang.measure.perubahan;

import id.jenjang.measure.Tren;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.Tangga;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Compares two written values of one indicator; either may be null. */
public final class BandingNilai {

    private BandingNilai() {}

    /** Whether two values say the same; 3,0 and 3 do. */
    public static boolean sama(Nilai one, Nilai other) {
        return switch (one) {
            case null -> other == null;
            case NilaiAngka a ->
                    other instanceof NilaiAngka b
                            && a.isPersen() == b.isPersen()
                            && samaAngka(a, b);
            case NilaiPredikat a ->
                    other instanceof NilaiPredikat b
                            && Objects.equals(a.getPredikat(), b.getPredikat());
            case NilaiNA a ->
                    other instanceof NilaiNA b
                            && Objects.equals(a.getAlasan(), b.getAlasan())
                            && a.getTahunPengganti() == b.getTahunPengganti()
                            && sama(a.getPengganti(), b.getPengganti());
            default -> one.equals(other);
        };
    }

    private static boolean samaAngka(NilaiAngka a, NilaiAngka b) {
        return a.getAngka() == null || b.getAngka() == null
                ? a.getAngka() == b.getAngka()
                : a.getAngka().compareTo(b.getAngka()) == 0;
    }

    /** The difference of two numbers; empty where one of the values is none. */
    public static Optional<Selisih> selisih(Nilai sebelum, Nilai sesudah) {
        return sebelum instanceof NilaiAngka a
                        && sesudah instanceof NilaiAngka b
                        && a.getAngka() != null
                        && b.getAngka() != null
                ? Optional.of(new Selisih(a.getAngka(), b.getAngka()))
                : Optional.empty();
    }

    /**
     * Whether a value is above or below another: numbers by size, predicates by the indicator's
     * ladder; empty where they cannot be compared.
     */
    public static Optional<Tren> tren(Indikator indikator, Nilai sebelum, Nilai sesudah) {
        Tangga ladder = indikator.getTangga();
        if (ladder != null
                && sebelum instanceof NilaiPredikat a
                && sesudah instanceof NilaiPredikat b) {
            List<String> rungs = ladder.getTingkat();
            int from = rungs.indexOf(a.getPredikat());
            int to = rungs.indexOf(b.getPredikat());
            return from < 0 || to < 0
                    ? Optional.empty()
                    : Optional.of(from == to ? Tren.TETAP : from < to ? Tren.NAIK : Tren.TURUN);
        }
        return selisih(sebelum, sesudah).map(Selisih::tren);
    }
}
