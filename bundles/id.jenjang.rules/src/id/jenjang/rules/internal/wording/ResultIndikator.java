package id.jenjang.rules.internal.wording;

import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;

/** Tells indicators of results from indicators of work. */
final class ResultIndikator {
    private ResultIndikator() {}

    /**
     * Whether it measures a tujuan or sasaran; programs and what is below may well count
     * activities.
     */
    static boolean is(Indikator indikator) {
        return indikator.getNama() != null && !(indikator.eContainer() instanceof ElemenProgram);
    }
}
