package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * J551: a document states the same figure differently in several places, and the plan does not say
 * which is right. One finding for each figure, at the first place that differs from the first
 * stated.
 */
final class StatedDifferently extends PrintedRule {
    private static final int SHOWN = 4;
    private static final Set<BesaranCetak> FIGURES =
            EnumSet.of(
                    BesaranCetak.TARGET,
                    BesaranCetak.TARGET_AKHIR,
                    BesaranCetak.KONDISI_AWAL,
                    BesaranCetak.REALISASI,
                    BesaranCetak.PAGU,
                    BesaranCetak.REALISASI_ANGGARAN);

    StatedDifferently() {
        super("J551", Severity.ERROR, Regulation.PERMENPANRB_53_2014);
    }

    /** A figure of one element for one year. */
    private record Subject(EObject element, Object meaning) {}

    @Override
    void check(PrintedDocument document, CheckContext context) {
        Map<Subject, List<Stated>> stated = new LinkedHashMap<>();
        for (Stated figure : document.figures(FIGURES)) {
            if (figure.isNumber()
                    && figure.element() != null
                    && document.planValues().of(figure) instanceof PlanValue.Unknown
                    && !document.sums().isWrong(figure)) {
                stated.computeIfAbsent(
                                new Subject(figure.element(), figure.figure().arti()),
                                each -> new ArrayList<>())
                        .add(figure);
            }
        }
        stated.values().forEach(each -> check(each, context));
    }

    private static void check(List<Stated> places, CheckContext context) {
        Map<BigDecimal, Stated> versions = new LinkedHashMap<>();
        for (Stated figure : places) {
            BigDecimal number = figure.number().orElseThrow();
            boolean known = versions.keySet().stream().anyMatch(each -> same(each, number));
            if (!known) {
                versions.put(number, figure);
            }
        }
        if (versions.size() > 1) {
            report(places, new ArrayList<>(versions.values()), context);
        }
    }

    /** A number and the same one rounded are no contradiction. */
    private static boolean same(BigDecimal one, BigDecimal other) {
        return Agreement.agrees(one, other) || Agreement.agrees(other, one);
    }

    private static void report(List<Stated> places, List<Stated> versions, CheckContext context) {
        Stated second = versions.get(1);
        FindingDraft draft = at(second, context);
        places.stream()
                .filter(each -> each.figure() != second.figure())
                .map(Stated::place)
                .forEach(draft::related);
        String all =
                versions.stream()
                        .limit(SHOWN)
                        .map(each -> each.figure().tertulis() + " (" + where(each, context) + ")")
                        .collect(Collectors.joining(", "));
        draft.report(
                Words.what(second.figure().arti()),
                Words.subject(second),
                versions.size() > SHOWN ? all + ", \u2026" : all);
    }
}
