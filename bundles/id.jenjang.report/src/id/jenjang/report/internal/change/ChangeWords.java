package id.jenjang.report.internal.change;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Jumlah;
import id.jenjang.measure.Tren;
import id.jenjang.measure.perubahan.BandingNilai;
import id.jenjang.measure.perubahan.Selisih;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.internal.text.Wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * Says how a figure changed: naik, turun or tetap, with the difference and its share. A share too
 * small to print is called so, never "0%".
 */
final class ChangeWords {

    private static final int DECIMALS = 2;

    private final Wording wording;

    ChangeWords(Wording wording) {
        this.wording = wording;
    }

    /** How a target changed; null stands for none. */
    String target(Indikator indikator, Nilai before, Nilai after) {
        if (BandingNilai.sama(before, after)) {
            return before == null ? ValuePrinter.NONE : wording.text("perubahan.tetap");
        }
        if (before == null || after == null) {
            return wording.text(before == null ? "perubahan.baru" : "perubahan.dihapus");
        }
        Optional<Selisih> difference = BandingNilai.selisih(before, after);
        Optional<Tren> trend = BandingNilai.tren(indikator, before, after);
        if (difference.isPresent() && trend.isPresent() && trend.get() != Tren.TETAP) {
            boolean share = isPercent(indikator, before) || isPercent(indikator, after);
            return share ? points(difference.get()) : by(difference.get());
        }
        return trend.map(this::word).orElseGet(() -> wording.text("perubahan.berubah"));
    }

    private static boolean isPercent(Indikator indikator, Nilai value) {
        return "%".equals(indikator.getSatuan())
                || value instanceof NilaiAngka number && number.isPersen();
    }

    private String points(Selisih difference) {
        return wording.text(
                "perubahan.poin",
                Map.of(
                        "tren", word(difference.tren()),
                        "beda", FormatAngka.angka(difference.beda().abs())));
    }

    private String by(Selisih difference) {
        String trend = word(difference.tren());
        String amount = FormatAngka.angka(difference.beda().abs());
        return difference
                .persen()
                .map(
                        share ->
                                wording.text(
                                        "perubahan.beda",
                                        Map.of(
                                                "tren", trend,
                                                "beda", amount,
                                                "persen", share(share))))
                .orElseGet(() -> trend + " " + amount);
    }

    /** "naik", "turun" or "tetap". */
    String word(Tren trend) {
        return switch (trend) {
            case NAIK -> wording.text("perubahan.naik");
            case TURUN -> wording.text("perubahan.turun");
            case TETAP -> wording.text("perubahan.tetap");
        };
    }

    private String share(BigDecimal percent) {
        BigDecimal rounded = percent.abs().setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0
                ? wording.text("perubahan.kurang-dari")
                : FormatAngka.persen(rounded, DECIMALS);
    }

    /** What became of an amount, in a word. */
    String amount(Jumlah before, Jumlah after) {
        boolean wasKnown = before.angka().isPresent();
        boolean isKnown = after.angka().isPresent();
        if (!wasKnown && !isKnown) {
            return ValuePrinter.NONE;
        }
        if (!wasKnown) {
            return wording.text("perubahan.baru-dicantumkan");
        }
        if (!isKnown) {
            return wording.text("perubahan.tidak-dicantumkan");
        }
        return difference(before, after)
                .map(Selisih::tren)
                .map(this::word)
                .orElseGet(() -> wording.text("perubahan.sebagian"));
    }

    /** The difference of two amounts; what falls stands in brackets, as in budgets. */
    String beda(Jumlah before, Jumlah after) {
        return difference(before, after)
                .map(
                        difference -> {
                            String text = FormatAngka.angka(difference.beda().abs());
                            return difference.tren() == Tren.TURUN ? "(" + text + ")" : text;
                        })
                .orElse(ValuePrinter.NONE);
    }

    /** The share by which an amount changed. */
    String persen(Jumlah before, Jumlah after) {
        return difference(before, after)
                .filter(difference -> difference.tren() != Tren.TETAP)
                .flatMap(
                        difference ->
                                difference
                                        .persen()
                                        .map(
                                                share ->
                                                        difference.tren() == Tren.TURUN
                                                                ? "(" + share(share) + ")"
                                                                : share(share)))
                .orElse(ValuePrinter.NONE);
    }

    /** Amounts known only in part cannot be told apart. */
    private static Optional<Selisih> difference(Jumlah before, Jumlah after) {
        return before.lengkap() && after.lengkap()
                ? Optional.of(new Selisih(before.nilai(), after.nilai()))
                : Optional.empty();
    }
}
