package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule that computes a printed figure anew: from the figures printed beside it, else from the
 * plan. A last digit cut off in place of rounded is only worth knowing. Where the figures beside it
 * are wrong and it is right, those are the cause and nothing is said here.
 */
abstract class DerivedRule extends PrintedRule {
    private static final int DECIMALS = 2;

    private final BesaranCetak kind;

    DerivedRule(String id, BesaranCetak kind, Regulation... basis) {
        super(id, Severity.ERROR, basis);
        this.kind = kind;
    }

    /** How a figure of the rule's kind is computed; empty when nothing can be said. */
    abstract Optional<Derivation> derive(PrintedDocument document, Stated figure);

    /** A figure that disagrees, to be told in a special way; false when there is none. */
    boolean special(PrintedDocument document, Stated figure, Derivation derivation) {
        return false;
    }

    /** A more telling message for a figure that disagrees, by its name. */
    Optional<String> variant(PrintedDocument document, Stated figure) {
        return Optional.empty();
    }

    /** One wrong figure and its computation. */
    private record Cause(Object element, Object meaning, BigDecimal printed, String formula) {}

    @Override
    void check(PrintedDocument document, CheckContext context) {
        Map<Cause, List<Stated>> wrong = new LinkedHashMap<>();
        Map<Cause, Derivation> derivations = new LinkedHashMap<>();
        for (Stated figure : document.figures()) {
            BigDecimal printed = figure.kind() == kind ? figure.number().orElse(null) : null;
            Derivation derivation = printed == null ? null : derive(document, figure).orElse(null);
            if (derivation != null
                    && !Agreement.agrees(printed, derivation.exact())
                    && !derivation.explains(printed)
                    && !special(document, figure, derivation)) {
                var cause =
                        new Cause(
                                subject(figure),
                                figure.figure().arti(),
                                printed.stripTrailingZeros(),
                                derivation.formula());
                wrong.computeIfAbsent(cause, each -> new ArrayList<>()).add(figure);
                derivations.putIfAbsent(cause, derivation);
            }
        }
        wrong.forEach(
                (cause, places) -> {
                    String telling = variant(document, places.getFirst()).orElse(null);
                    report(places, derivations.get(cause), telling, context);
                });
    }

    private static Object subject(Stated figure) {
        return figure.element() != null
                ? figure.element()
                : Optional.ofNullable(figure.figure().nama());
    }

    private void report(
            List<Stated> places, Derivation derivation, String telling, CheckContext context) {
        Stated first = places.getFirst();
        BigDecimal printed = first.number().orElseThrow();
        FindingDraft draft = at(places, context);
        derivation.inputs().forEach(draft::related);
        if (Agreement.of(printed, derivation.exact()) == Agreement.TRUNCATED) {
            draft.severity(Severity.INFO).variant("truncated");
        } else if (telling != null) {
            draft.variant(telling);
        } else if (derivation.fromPlan()) {
            draft.variant("plan");
        }
        draft.report(
                Words.what(first.figure().arti()),
                Words.subject(first),
                first.figure().tertulis(),
                where(first, context),
                derivation.formula() + " = " + result(derivation.exact(), printed));
    }

    /** The result with the decimals printed, at least two. */
    String result(BigDecimal exact, BigDecimal printed) {
        int decimals = Math.max(DECIMALS, printed.scale());
        return Words.percent(kind)
                ? FormatAngka.persen(exact, decimals)
                : kind.uang() ? FormatAngka.rupiah(exact) : FormatAngka.angka(exact, decimals);
    }
}
