package id.jenjang.rules.internal.scale;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Pita;

/** A band in a sentence: {@code "Tinggi" (>= 76 dan <= 90)}. */
final class BandText {
    private BandText() {}

    static String of(Pita band) {
        String lower =
                band.getBawah() == null
                        ? ""
                        : (band.isBawahTermasuk() ? ">= " : "> ")
                                + FormatAngka.angka(band.getBawah());
        String upper =
                band.getAtas() == null
                        ? ""
                        : (band.isAtasTermasuk() ? "<= " : "< ")
                                + FormatAngka.angka(band.getAtas());
        String both = lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + " dan " + upper;
        return "\"" + band.getPredikat() + "\" (" + both + ")";
    }
}
