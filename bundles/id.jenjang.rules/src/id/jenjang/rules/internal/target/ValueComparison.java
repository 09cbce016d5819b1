package id.jenjang.rules.internal.target;

import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.NilaiPredikat;

import java.util.Objects;

/** Whether two values say the same; 2 and 2,0 do. */
final class ValueComparison {
    private ValueComparison() {}

    static boolean equal(Nilai one, Nilai two) {
        if (one instanceof NilaiAngka a && two instanceof NilaiAngka b) {
            return a.getAngka() == null
                    || b.getAngka() == null
                    || a.getAngka().compareTo(b.getAngka()) == 0;
        }
        if (one instanceof NilaiPredikat a && two instanceof NilaiPredikat b) {
            return Objects.equals(a.getPredikat(), b.getPredikat());
        }
        return one instanceof NilaiNA && two instanceof NilaiNA;
    }
}
