package id.jenjang.report.internal.pohon;

import id.jenjang.diagram.Ground;
import id.jenjang.measure.Hasil;
import id.jenjang.model.Indikator;
import id.jenjang.model.Pita;
import id.jenjang.model.Skala;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.tree.Figure.Measure;
import id.jenjang.report.tree.Inline;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Indicators as a cascade shows them: name, figures of the year, predicate. */
final class Measures {

    private static final Comparator<BigDecimal> OPEN_FIRST =
            Comparator.nullsFirst(Comparator.naturalOrder());

    private final ReportContext context;

    Measures(ReportContext context) {
        this.context = context;
    }

    List<Measure> of(List<Indikator> indicators) {
        return indicators.stream().map(this::of).toList();
    }

    private Measure of(Indikator indikator) {
        var pengukur = context.pengukur();
        Hasil capaian = pengukur.capaian(indikator, context.tahun());
        Optional<Pita> band = pengukur.predikat(capaian);
        return new Measure(
                Cells.name(indikator.getNama()),
                figures(indikator),
                band.map(Pita::getPredikat).orElse(""),
                band.map(b -> ground(pengukur.skala().orElseThrow(), b)).orElse(Ground.UNKNOWN));
    }

    private List<Inline> figures(Indikator indikator) {
        int year = context.tahun();
        boolean measured = context.pengukur().realisasi(indikator, year).isPresent();
        if (!measured && context.pengukur().target(indikator, year).isEmpty()) {
            return List.of();
        }
        var figures = context.figures().inSentence();
        Map<String, Printed> values =
                Map.of(
                        "target", figures.target(indikator, year),
                        "realisasi", figures.realisasi(indikator, year),
                        "capaian", figures.capaian(indikator, year));
        return context.wording().inlines(measured ? "pohon.ukuran" : "pohon.ukuran.target", values);
    }

    /** Every predicate of the scale in force keeps its colour, whichever of them a plan has. */
    private static Ground ground(Skala scale, Pita band) {
        List<Pita> best =
                scale.getPita().stream()
                        .sorted(Comparator.comparing(Pita::getBawah, OPEN_FIRST).reversed())
                        .toList();
        return Ground.ofPredicate(best.indexOf(band), best.size());
    }
}
