package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.tercetak.IsiSel;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** J520: a cell that should hold a number does not; it is compared with nothing. */
final class CellUnreadable extends PrintedRule {
    CellUnreadable() {
        super("J520", Severity.ERROR, Regulation.PERMENPANRB_53_2014, Regulation.JENJANG);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        Map<Object, List<Stated>> words = new LinkedHashMap<>();
        for (Stated figure : document.figures()) {
            if (figure.isi() instanceof IsiSel.TakTerbaca cell) {
                if (cell.sebab() == IsiSel.Sebab.BUKAN_ANGKA) {
                    // a column of words has one cause: it is no column of figures
                    var column = List.of(figure.piece().sumber(), figure.figure().arti());
                    words.computeIfAbsent(column, each -> new ArrayList<>()).add(figure);
                } else {
                    report(document, figure, cell, context);
                }
            } else if (wordForNumber(document, figure)) {
                var column = List.of(figure.piece().sumber(), figure.figure().arti());
                words.computeIfAbsent(column, each -> new ArrayList<>()).add(figure);
            }
        }
        words.values().forEach(each -> reportWords(each, context));
    }

    /** A word may be a rung of a ladder, but not where the plan has a number. */
    private static boolean wordForNumber(PrintedDocument document, Stated figure) {
        return figure.isi() instanceof IsiSel.Kata
                && document.planValues().of(figure) instanceof PlanValue.Figure;
    }

    private static void report(
            PrintedDocument document, Stated figure, IsiSel.TakTerbaca cell, CheckContext context) {
        FindingDraft draft = at(figure, context);
        String planned = planned(document, figure, draft);
        String meant = planned == null ? cell.usulan() : planned;
        String reason =
                switch (cell.sebab()) {
                    case HURUF -> "letters";
                    case PENGELOMPOKAN -> "grouping";
                    case LEBIH_DARI_SATU -> "several";
                    case BUKAN_ANGKA -> "words";
                };
        draft.variant(meant == null ? reason : reason + "Meant")
                .report(arguments(figure, where(figure, context), meant));
    }

    /** What the plan holds is likelier to be meant than what the characters suggest. */
    private static String planned(PrintedDocument document, Stated figure, FindingDraft draft) {
        if (document.planValues().of(figure) instanceof PlanValue.Figure known) {
            relate(draft, known.place());
            return figure.kind().uang()
                    ? FormatAngka.rupiah(known.value())
                    : FormatAngka.angka(known.value());
        }
        return null;
    }

    private static Object[] arguments(Stated figure, String where, String meant) {
        String what = Words.what(figure.figure().arti());
        String subject = Words.subject(figure);
        return meant == null
                ? new Object[] {what, subject, figure.figure().tertulis(), where}
                : new Object[] {what, subject, figure.figure().tertulis(), where, meant};
    }

    private static void reportWords(List<Stated> column, CheckContext context) {
        Stated first = column.getFirst();
        FindingDraft draft = at(column, context);
        if (column.size() == 1) {
            draft.variant("words").report(arguments(first, where(first, context), null));
        } else {
            draft.variant("column")
                    .report(
                            Words.what(first.figure().arti()),
                            where(first, context),
                            column.size(),
                            first.figure().tertulis());
        }
    }
}
