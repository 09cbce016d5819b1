package id.jenjang.report.internal.section;

import id.jenjang.measure.Pencapaian;
import id.jenjang.measure.Rencana;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.Wording.Phrase;
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
 * The analysis of one indicator in the seven parts PermenPANRB 53/2014 asks for: target and
 * realisasi of the year, the years before, the target at the end of the Renstra, standards of
 * others, causes with obstacles and follow-up, efficiency, and the programs behind it. A part the
 * plan has nothing for says so.
 */
final class IndicatorAnalysis {

    private final ReportContext context;
    private final Indikator indikator;
    private final List<List<Block>> items = new ArrayList<>();
    private final List<Block> reasons = new ArrayList<>();

    IndicatorAnalysis(ReportContext context, Indikator indikator) {
        this.context = context;
        this.indikator = indikator;
    }

    /** The indicator's name with its analysis as a lettered list. */
    List<Block> blocks() {
        var standards = new Standards(context, indikator);
        items.add(List.of(new CapaianSentence(context, indikator).paragraph()));
        items.add(List.of(new Comparisons(context, indikator).paragraph()));
        items.add(List.of(standards.renstra()));
        items.add(List.of(standards.national()));
        items.add(reasons());
        items.add(List.of(standards.efficiency()));
        items.add(supporting());
        var title = new Inline.Text(Cells.name(indikator.getNama()), Set.of(Mark.BOLD));
        return List.of(
                new Paragraph(Style.BODY, List.of(title)),
                new ListBlock(ListBlock.Kind.ALPHA, items));
    }

    private List<Block> reasons() {
        context.rencana().pengukuran(indikator, context.tahun()).ifPresent(this::factors);
        if (reasons.isEmpty()) {
            return List.of(context.wording().paragraph("analisis.analisis-kosong"));
        }
        reasons.addFirst(context.wording().paragraph("analisis.sebab-hambatan"));
        return reasons;
    }

    private List<Block> supporting() {
        List<Phrase> supporters = supporters();
        return supporters.isEmpty()
                ? List.of(context.wording().paragraph("analisis.penunjang-kosong"))
                : List.of(context.wording().paragraph("analisis.penunjang"), bullets(supporters));
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
    private List<Phrase> supporters() {
        List<ElemenProgram> own = context.rencana().pendukung(indikator);
        List<ElemenProgram> all =
                own.isEmpty()
                        ? Rencana.sasaranOf(indikator)
                                .map(context.rencana()::pendukung)
                                .orElse(List.of())
                        : own;
        return all.stream().map(this::supporter).toList();
    }

    private Phrase supporter(ElemenProgram element) {
        var name = new Inline.Text(Cells.name(element.getNama()));
        if (context.serapan(element).angka().isEmpty()) {
            return new Phrase(List.of(name));
        }
        Printed absorption = context.money().serapan(element, context.tahun());
        return context.wording()
                .phrase(
                        "analisis.penunjang-serapan",
                        Map.of("nama", name.text(), "serapan", absorption));
    }

    private void list(String key, List<String> texts) {
        phrases(
                key,
                texts.stream().map(t -> new Phrase(List.of(new Inline.Text(t.strip())))).toList());
    }

    private void phrases(String key, List<Phrase> phrases) {
        if (!phrases.isEmpty()) {
            reasons.add(context.wording().paragraph(key));
            reasons.add(bullets(phrases));
        }
    }

    private static ListBlock bullets(List<Phrase> phrases) {
        return new ListBlock(
                ListBlock.Kind.BULLET,
                Profil.punctuatedPhrases(phrases).stream()
                        .map(p -> new Paragraph(Style.BODY, p.runs()))
                        .map(List::<Block>of)
                        .toList());
    }
}
