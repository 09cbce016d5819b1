package id.jenjang.report.internal.section;

import id.jenjang.measure.Hasil;
import id.jenjang.measure.Jumlah;
import id.jenjang.measure.Pencapaian;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.figure.BudgetFigures;
import id.jenjang.report.internal.figure.IndicatorFigures;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conclusions: one line per indicator, the agency's mean, the budget, and what will be
 * improved.
 */
public final class Simpulan {

    private Simpulan() {}

    /** One line per indicator, then mean and absorption. */
    public static void kesimpulan(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        if (!context.iku().isEmpty()) {
            out.add(w.paragraph("kesimpulan.pengantar"));
            out.add(
                    new ListBlock(
                            ListBlock.Kind.DECIMAL,
                            context.iku().stream()
                                    .map(i -> List.<Block>of(line(context, i)))
                                    .toList()));
        }
        rataRata(context, "kesimpulan.rata-rata").ifPresent(out::add);
        BudgetFigures money = context.money().inSentence();
        Hasil serapan = context.serapan();
        Jumlah pagu = context.anggaran().pagu(context.instansi(), context.tahun());
        Jumlah realisasi = context.anggaran().realisasi(context.instansi(), context.tahun());
        if (serapan instanceof Hasil.Terhitung
                && pagu.angka().isPresent()
                && realisasi.angka().isPresent()) {
            out.add(
                    w.paragraph(
                            "kesimpulan.serapan",
                            Map.of(
                                    "realisasi",
                                            money.realisasi(context.instansi(), context.tahun()),
                                    "pagu", money.pagu(context.instansi(), context.tahun()),
                                    "serapan",
                                            money.serapan(context.instansi(), context.tahun()))));
        }
    }

    private static Paragraph line(ReportContext context, Indikator indikator) {
        var pengukur = context.pengukur();
        int tahun = context.tahun();
        Map<String, Object> values =
                new HashMap<>(Map.of("indikator", Cells.name(indikator.getNama())));
        return switch (pengukur.capaian(indikator, tahun)) {
            case Hasil.TidakTersedia missing -> {
                values.put("alasan", context.printer().reason(missing));
                yield context.wording().paragraph("kesimpulan.butir-tanpa", values);
            }
            case Hasil.Terhitung capaian -> {
                IndicatorFigures figures = context.figures().inWords();
                values.put("target", figures.target(indikator, tahun));
                values.put("realisasi", figures.realisasi(indikator, tahun));
                values.put("capaian", figures.capaian(indikator, tahun));
                values.put("hasil", new CapaianSentence(context, indikator).outcome());
                yield context.wording().paragraph("kesimpulan.butir", values);
            }
        };
    }

    /**
     * The sentence on the agency's mean capaian; a variant of the key where it has no predicate;
     * empty without one.
     */
    static Optional<Paragraph> rataRata(ReportContext context, String key) {
        Hasil mean = context.pengukur().capaian(context.instansi(), context.tahun());
        if (mean.angka().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>();
        Instansi agency = context.instansi();
        IndicatorFigures figures = context.figures();
        values.put("capaian", figures.capaian(agency, context.tahun()));
        values.put("tercapai", figures.tercapai(agency, context.tahun(), reached(context)));
        values.put("iku", figures.cacah(agency, "iku", context.iku().size()));
        boolean rated = context.pengukur().predikat(mean).isPresent();
        values.put("predikat", figures.predikat(agency, mean, context.tahun()));
        String variant = rated ? key : key + "-tanpa-predikat";
        return Optional.of(context.wording().paragraph(variant, values));
    }

    private static long reached(ReportContext context) {
        return context.iku().stream()
                .flatMap(iku -> context.pengukur().pencapaian(iku, context.tahun()).stream())
                .filter(outcome -> outcome != Pencapaian.BELUM_MENCAPAI)
                .count();
    }

    /** Follow-up of every indicator that missed its target; a remark when the plan names none. */
    public static void langkah(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        List<List<Block>> items = new ArrayList<>();
        for (Indikator indikator : context.iku()) {
            List<String> steps =
                    context.rencana()
                            .pengukuran(indikator, context.tahun())
                            .map(EntriPengukuran::getTindakLanjut)
                            .map(List::copyOf)
                            .orElse(List.of());
            if (!steps.isEmpty()) {
                items.add(
                        List.of(
                                Paragraph.body(Cells.name(indikator.getNama())),
                                ListBlock.of(ListBlock.Kind.BULLET, Profil.punctuated(steps))));
            }
        }
        if (items.isEmpty()) {
            out.add(w.paragraph("langkah.kosong"));
            return;
        }
        out.add(w.paragraph("langkah.pengantar"));
        out.add(new ListBlock(ListBlock.Kind.DECIMAL, items));
        out.add(w.paragraph("langkah.penutup"));
    }
}
