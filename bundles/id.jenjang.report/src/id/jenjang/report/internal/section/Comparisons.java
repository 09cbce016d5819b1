package id.jenjang.report.internal.section;

import id.jenjang.measure.Hasil;
import id.jenjang.measure.Tren;
import id.jenjang.model.Arah;
import id.jenjang.model.Besaran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiNA;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.figure.IndicatorFigures;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.internal.text.Wording.Phrase;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one indicator's year stands beside the years before: realisasi with the word for its
 * direction, then capaian in percentage points as printed, so that sentence and table cannot
 * disagree.
 */
final class Comparisons {

    private static final String KEY = "lalu.";

    private final ReportContext context;
    private final Indikator indikator;

    Comparisons(ReportContext context, Indikator indikator) {
        this.context = context;
        this.indikator = indikator;
    }

    /** The paragraph of the analysis. */
    Paragraph paragraph() {
        List<Inline> runs = new ArrayList<>(context.wording().inlines(KEY + "judul", Map.of()));
        runs.add(new Inline.Text(" "));
        runs.addAll(realisasi().runs());
        capaian().ifPresent(phrase -> runs.addAll(phrase.runs()));
        history().ifPresent(phrase -> runs.addAll(phrase.runs()));
        return new Paragraph(Style.BODY, runs);
    }

    private Phrase realisasi() {
        int now = context.tahun();
        Optional<Nilai> before = value(now - 1);
        Optional<Nilai> after = value(now);
        if (before.isEmpty() || after.isEmpty()) {
            return context.wording()
                    .phrase(KEY + (after.isEmpty() ? "tanpa-kini" : "tanpa"), Map.of());
        }
        IndicatorFigures figures = context.figures().inSentence();
        Optional<Tren> trend = context.pengukur().trenRealisasi(indikator, now);
        boolean standIn = before.get() instanceof NilaiNA || after.get() instanceof NilaiNA;
        return context.wording()
                .phrase(
                        KEY + (standIn ? "pengganti" : direction(trend)),
                        Map.of(
                                "lama", figures.realisasi(indikator, now - 1),
                                "baru", figures.realisasi(indikator, now),
                                "arti", trend.map(this::meaning).orElse("")));
    }

    static String direction(Optional<Tren> trend) {
        if (trend.isEmpty()) {
            return "berubah";
        }
        return switch (trend.get()) {
            case NAIK -> "naik";
            case TURUN -> "turun";
            case TETAP -> "tetap";
        };
    }

    /** A rise is no good news by itself where less is better; then the sentence says so. */
    private String meaning(Tren trend) {
        if (indikator.getArah() != Arah.TURUN || trend == Tren.TETAP) {
            return "";
        }
        return context.wording().text(KEY + (trend == Tren.TURUN ? "membaik" : "memburuk"));
    }

    private Optional<Nilai> value(int tahun) {
        return ValuePrinter.available(context.pengukur().realisasi(indikator, tahun));
    }

    private Optional<Phrase> capaian() {
        int now = context.tahun();
        Optional<BigDecimal> before = printed(now - 1);
        Optional<BigDecimal> after = printed(now);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        IndicatorFigures figures = context.figures();
        BigDecimal change = after.get().subtract(before.get());
        Printed points =
                figures.perubahanCapaian(indikator, now).as(context.printer().points(change.abs()));
        Optional<Tren> trend = Optional.of(Tren.dari(before.get(), after.get()));
        return Optional.of(
                context.wording()
                        .phrase(
                                KEY + "capaian-" + direction(trend),
                                Map.of(
                                        "lama", figures.capaian(indikator, now - 1),
                                        "baru", figures.capaian(indikator, now),
                                        "selisih", points)));
    }

    private Optional<BigDecimal> printed(int tahun) {
        Hasil capaian = context.pengukur().capaian(indikator, tahun);
        return context.pengukur().tercetak(capaian, Besaran.CAPAIAN).angka();
    }

    /** The years before those that the sentence compares, where the plan has them. */
    private Optional<Phrase> history() {
        IndicatorFigures figures = context.figures().inSentence();
        int first =
                context.renstra()
                        .flatMap(context.rencana()::periode)
                        .map(period -> period.getAwal())
                        .orElse(context.tahun());
        boolean compared = value(context.tahun()).isPresent();
        int end = compared ? context.tahun() - 1 : context.tahun();
        List<Phrase> years = new ArrayList<>();
        for (int year = first; year < end; year++) {
            if (value(year).isPresent()) {
                years.add(
                        context.wording()
                                .phrase(
                                        KEY + "riwayat-tahun",
                                        Map.of(
                                                "tahunLalu", String.valueOf(year),
                                                "nilai", figures.realisasi(indikator, year))));
            }
        }
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        context.wording()
                                .phrase(
                                        KEY + "riwayat",
                                        Map.of("riwayat", Enumeration.ofPhrases(years))));
    }
}
