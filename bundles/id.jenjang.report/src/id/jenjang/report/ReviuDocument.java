package id.jenjang.report;

import id.jenjang.report.tree.Document;

/**
 * A kind of document about the check of a plan. Mistakes of the plan are what it tells, so they
 * never keep it from being printed.
 */
public enum ReviuDocument {
    /** What the check has found. */
    HASIL_PERIKSA("hasil-periksa") {
        @Override
        public Document compose(ReviuInput input) {
            return HasilPeriksaComposer.compose(input);
        }
    },
    /** What an evaluation would ask, and what the plan answers. */
    PRA_EVALUASI("pra-evaluasi") {
        @Override
        public Document compose(ReviuInput input) {
            return PraEvaluasiComposer.compose(input);
        }
    };

    /** Captions of the tables of findings have anchors that begin with this. */
    public static final String FINDING_TABLES = "temuan_";

    private final String word;

    ReviuDocument(String word) {
        this.word = word;
    }

    /** The word that asks for it, for example "hasil-periksa". */
    public String word() {
        return word;
    }

    /**
     * Composes it.
     *
     * @param input what it is about
     */
    public abstract Document compose(ReviuInput input);
}
