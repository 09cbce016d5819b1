package id.jenjang.report.internal.section;

import id.jenjang.measure.Hasil;
import id.jenjang.measure.Pencapaian;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Besaran;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The analysis of one indicator as PermenPANRB 53/2014 asks for it: capaian and its change,
 * supporting factors, obstacles, causes, follow-up, and the programs and kegiatan behind it.
 */
final class IndicatorAnalysis {

    private final ReportContext context;
    private final Indikator indikator;
    private final List<List<Block>> items = new ArrayList<>();

    IndicatorAnalysis(ReportContext context, Indikator indikator) {
        this.context = context;
        this.indikator = indikator;
    }

    /** The indicator's name with its analysis as a lettered list. */
    List<Block> blocks() {
        items.add(List.of(new CapaianSentence(context, indikator).paragraph()));
        Optional<EntriPengukuran> entry = context.rencana().pengukuran(indikator, context.tahun());
        entry.ifPresent(this::factors);
        if (items.size() == 1) {
            items.add(List.of(context.wording().paragraph("analisis.analisis-kosong")));
        }
        list("analisis.penunjang", supporters());
        var title = new Inline.Text(Cells.name(indikator.getNama()), Set.of(Mark.BOLD));
        return List.of(
                new Paragraph(Style.BODY, List.of(title)),
                new ListBlock(ListBlock.Kind.ALPHA, items));
    }

    private void factors(EntriPengukuran entry) {
        list("analisis.pendorong", entry.getPendorong());
        list("analisis.penghambat", entry.getPenghambat());
        list(causesKey(), entry.getSebab());
        list("analisis.tindak-lanjut", entry.getTindakLanjut());
    }

    private String causesKey() {
        Optional<Pencapaian> outcome = context.pengukur().pencapaian(indikator, context.tahun());
        if (outcome.isEmpty()) {
            return "analisis.sebab";
        }
        return outcome.get() == Pencapaian.BELUM_MENCAPAI
                ? "analisis.sebab-gagal"
                : "analisis.sebab-berhasil";
    }

    /** What the indicator names as carrying it, else what its objective names. */
    private List<String> supporters() {
        List<ElemenProgram> own = context.rencana().pendukung(indikator);
        List<ElemenProgram> all =
                own.isEmpty()
                        ? Rencana.sasaranOf(indikator)
                                .map(context.rencana()::pendukung)
                                .orElse(List.of())
                        : own;
        return all.stream().map(this::supporter).toList();
    }

    private String supporter(ElemenProgram element) {
        String name = Cells.name(element.getNama());
        Hasil absorption = context.serapan(element);
        if (absorption.angka().isEmpty()) {
            return name;
        }
        String percent = context.printer().percent(absorption, Besaran.SERAPAN);
        return context.wording()
                .text("analisis.penunjang-serapan", Map.of("nama", name, "serapan", percent));
    }

    private void list(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            items.add(
                    List.of(
                            context.wording().paragraph(key),
                            ListBlock.of(ListBlock.Kind.BULLET, Profil.punctuated(texts))));
        }
    }
}
