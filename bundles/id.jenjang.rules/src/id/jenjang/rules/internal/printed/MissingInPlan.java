package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.Arti;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.model.Indikator;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * J550: a document states figures of elements for which the plan has none, though it has those of
 * other elements for the same year: an entry is missing in the plan.
 */
final class MissingInPlan extends PrintedRule {
    private static final Set<BesaranCetak> KINDS =
            Set.of(
                    BesaranCetak.TARGET,
                    BesaranCetak.REALISASI,
                    BesaranCetak.PAGU,
                    BesaranCetak.REALISASI_ANGGARAN);

    MissingInPlan() {
        super("J550", Severity.WARNING, Regulation.PERMENPANRB_53_2014);
    }

    /** What a plan keeps or leaves out as a whole: a kind of figure of a year and of one level. */
    private record Entry(BesaranCetak kind, int year, EClass element, EClass parent) {
        static Entry of(Stated figure) {
            EObject element = figure.element();
            EObject parent = element.eContainer();
            return new Entry(
                    figure.kind(),
                    figure.year(),
                    element.eClass(),
                    parent == null ? null : parent.eClass());
        }
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        if (!context.isFullyRead()) {
            return;
        }
        Map<Entry, List<Stated>> missing = new LinkedHashMap<>();
        Set<Entry> kept = new HashSet<>();
        for (Stated figure : document.figures(KINDS)) {
            if (figure.element() == null
                    || !figure.isNumber()
                    || figure.summary()
                    || isMoneyBesideIndikator(figure)) {
                continue;
            }
            Entry entry = Entry.of(figure);
            if (document.planValues().isMissing(figure)) {
                missing.computeIfAbsent(entry, each -> new ArrayList<>()).add(figure);
            } else {
                kept.add(entry);
            }
        }
        missing.forEach(
                (entry, figures) -> {
                    // what the plan does not keep at all is no gap in it
                    if (kept.contains(entry)) {
                        report(entry, figures, context);
                    }
                });
    }

    /** Printed beside an indicator, the money is as a rule that of its sasaran or program. */
    private static boolean isMoneyBesideIndikator(Stated figure) {
        return figure.kind().uang() && figure.element() instanceof Indikator;
    }

    private static void report(Entry entry, List<Stated> figures, CheckContext context) {
        Stated first = figures.getFirst();
        Set<EObject> elements = new LinkedHashSet<>();
        figures.forEach(each -> elements.add(each.element()));
        FindingDraft draft =
                context.at(first.place()).key(entry.kind(), entry.year(), first.element());
        figures.stream().skip(1).map(Stated::place).forEach(draft::related);
        elements.forEach(each -> draft.related(Place.of(each)));
        String what = Words.what(new Arti(entry.kind(), entry.year(), null));
        if (elements.size() == 1) {
            draft.report(
                    what, Words.subject(first), first.figure().tertulis(), where(first, context));
        } else {
            draft.variant("several")
                    .report(
                            what,
                            Words.subject(first),
                            first.figure().tertulis(),
                            where(first, context),
                            elements.size());
        }
    }
}
