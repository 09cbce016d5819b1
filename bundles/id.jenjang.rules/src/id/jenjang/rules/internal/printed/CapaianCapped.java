package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of J541 about the cap: capaian above 100 percent is printed as 100 in some rows and as
 * it is in others, or otherwise than the report's method says. One finding for a document.
 */
final class CapaianCapped {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private CapaianCapped() {}

    /** Whether 100 is printed where more was achieved and the method has no cap. */
    static boolean isCapped(PrintedDocument document, Stated figure, Derivation derivation) {
        return document.measure().metode().capaianMaksimal() == null
                && figure.number().filter(n -> n.compareTo(HUNDRED) == 0).isPresent()
                && derivation.exact().compareTo(HUNDRED) > 0;
    }

    /** Whether a figure above the cap of the method is printed as it is. */
    static boolean isUncapped(PrintedDocument document, Stated figure, Derivation derivation) {
        BigDecimal cap = document.measure().metode().capaianMaksimal();
        return cap != null
                && derivation.exact().compareTo(cap) == 0
                && figure.number().filter(n -> n.compareTo(cap) > 0).isPresent();
    }

    static void check(PrintedDocument document, CheckContext context) {
        List<Stated> capped = new ArrayList<>();
        List<Stated> uncapped = new ArrayList<>();
        List<Stated> whole = new ArrayList<>();
        for (Stated figure : document.figures()) {
            if (figure.kind() != BesaranCetak.CAPAIAN || !figure.isNumber()) {
                continue;
            }
            Optional<Derivation> derivation = CapaianWrong.derivation(document, figure);
            BigDecimal printed = figure.number().orElseThrow();
            if (derivation.isPresent() && !derivation.get().explains(printed)) {
                if (isCapped(document, figure, derivation.get())) {
                    capped.add(figure);
                } else if (isUncapped(document, figure, derivation.get())) {
                    uncapped.add(figure);
                }
            }
            if (printed.compareTo(HUNDRED) > 0) {
                whole.add(figure);
            }
        }
        if (!capped.isEmpty()) {
            reportCapped(document, capped, whole, context);
        }
        if (!uncapped.isEmpty()) {
            reportUncapped(document, uncapped, context);
        }
    }

    private static void reportCapped(
            PrintedDocument document,
            List<Stated> capped,
            List<Stated> whole,
            CheckContext context) {
        Stated first = capped.getFirst();
        FindingDraft draft = context.at(first.place()).key("dibatasi");
        capped.stream().skip(1).map(Stated::place).forEach(draft::related);
        Derivation derivation = CapaianWrong.derivation(document, first).orElseThrow();
        String computation = computation(derivation);
        if (whole.isEmpty()) {
            draft.severity(Severity.INFO)
                    .variant("always")
                    .report(
                            Words.subject(first),
                            first.figure().tertulis(),
                            PrintedRule.where(first, context),
                            computation,
                            capped.size());
        } else {
            Stated other = whole.getFirst();
            draft.related(other.place())
                    .severity(Severity.WARNING)
                    .variant("capped")
                    .report(
                            Words.subject(first),
                            first.figure().tertulis(),
                            PrintedRule.where(first, context),
                            computation,
                            capped.size(),
                            other.figure().tertulis()
                                    + " ("
                                    + PrintedRule.where(other, context)
                                    + ")");
        }
    }

    private static String computation(Derivation derivation) {
        return derivation.formula() + " = " + FormatAngka.persen(derivation.exact(), DECIMALS);
    }

    private static void reportUncapped(
            PrintedDocument document, List<Stated> uncapped, CheckContext context) {
        Stated first = uncapped.getFirst();
        FindingDraft draft = context.at(first.place()).key("tidak dibatasi");
        uncapped.stream().skip(1).map(Stated::place).forEach(draft::related);
        draft.severity(Severity.WARNING)
                .variant("uncapped")
                .report(
                        Words.subject(first),
                        first.figure().tertulis(),
                        PrintedRule.where(first, context),
                        FormatAngka.persen(document.measure().metode().capaianMaksimal()),
                        uncapped.size());
    }
}
