package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.IsiSel;
import id.jenjang.measure.tercetak.IsiSel.Kejanggalan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** J521: numbers printed with a decimal dot or grouped by commas; one finding for each table. */
final class OddNumberForm extends PrintedRule {
    /** Marks beside a number are no form of it. */
    private static final List<Kejanggalan> FORMS =
            List.of(Kejanggalan.TITIK_DESIMAL, Kejanggalan.KOMA_RIBUAN);

    OddNumberForm() {
        super("J521", Severity.WARNING, Regulation.PERMENPANRB_53_2014);
    }

    /** A habit of one table. */
    private record Habit(CuplikanTerbaca piece, Kejanggalan form) {}

    @Override
    void check(PrintedDocument document, CheckContext context) {
        Map<Habit, List<Stated>> found = new LinkedHashMap<>();
        for (Stated figure : document.figures()) {
            if (figure.isi() instanceof IsiSel.Angka number
                    && figure.kind() != BesaranCetak.SATUAN) {
                for (Kejanggalan form : FORMS) {
                    if (number.catatan().contains(form)) {
                        found.computeIfAbsent(
                                        new Habit(figure.piece(), form), h -> new ArrayList<>())
                                .add(figure);
                    }
                }
            }
        }
        found.forEach((habit, figures) -> report(habit, figures, context));
    }

    private static void report(Habit habit, List<Stated> figures, CheckContext context) {
        Stated first = figures.getFirst();
        FindingDraft draft = context.at(first.place()).key(habit.form());
        figures.stream().skip(1).map(Stated::place).forEach(draft::related);
        String form = habit.form() == Kejanggalan.TITIK_DESIMAL ? "dot" : "comma";
        draft.variant(figures.size() == 1 ? form : form + "Several")
                .report(
                        first.figure().tertulis(),
                        Words.what(first.figure().arti()),
                        Words.subject(first),
                        where(first, context),
                        FormatAngka.angka(first.number().orElseThrow())
                                + (first.figure().tertulis().endsWith("%") ? "%" : ""),
                        figures.size());
    }
}
