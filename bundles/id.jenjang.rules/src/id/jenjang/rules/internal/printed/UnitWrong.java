package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.IsiSel;
import id.jenjang.model.Indikator;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * J536: a figure stands with another unit than the indicator has: a percent sign with an index, a
 * figure in the column of units, another word than the plan's. A wrong figure with a wrong sign is
 * left to J531 to J533.
 */
final class UnitWrong extends PrintedRule {
    private static final Set<BesaranCetak> IN_UNIT =
            EnumSet.of(
                    BesaranCetak.TARGET,
                    BesaranCetak.REALISASI,
                    BesaranCetak.TARGET_AKHIR,
                    BesaranCetak.KONDISI_AWAL);

    UnitWrong() {
        super("J536", Severity.ERROR, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        checkSigns(document, context);
        Map<CuplikanTerbaca, List<Stated>> numbers = new LinkedHashMap<>();
        Map<Sign, List<Stated>> words = new LinkedHashMap<>();
        for (Stated unit : document.figures(Set.of(BesaranCetak.SATUAN))) {
            if (isNumber(unit)) {
                numbers.computeIfAbsent(unit.piece(), each -> new ArrayList<>()).add(unit);
            } else if (otherWord(unit)) {
                words.computeIfAbsent(
                                new Sign(unit.element(), Words.folded(unit.figure().tertulis())),
                                each -> new ArrayList<>())
                        .add(unit);
            }
        }
        words.values().forEach(each -> reportWord(each, context));
        numbers.values().forEach(each -> reportNumbers(each, context));
    }

    /** One indicator with a sign or word that is not its unit. */
    private record Sign(Object element, Object meaning) {}

    private static void checkSigns(PrintedDocument document, CheckContext context) {
        Map<Sign, List<Stated>> found = new LinkedHashMap<>();
        for (Stated figure : document.figures(IN_UNIT)) {
            if (UnitMix.percentAgainstUnit(figure)
                    && !document.contradicted(figure)
                    && !(document.planValues().of(figure) instanceof PlanValue.None)) {
                found.computeIfAbsent(
                                new Sign(figure.element(), figure.figure().arti()),
                                each -> new ArrayList<>())
                        .add(figure);
            }
        }
        found.values().forEach(each -> reportSign(each, context));
    }

    private static void reportSign(List<Stated> places, CheckContext context) {
        Stated first = places.getFirst();
        Indikator indicator = (Indikator) first.element();
        at(places, context)
                .related(Place.of(indicator, Literals.INDIKATOR__SATUAN))
                .variant("percent")
                .report(
                        Words.what(first.figure().arti()),
                        Words.subject(first),
                        first.figure().tertulis(),
                        where(first, context),
                        indicator.getSatuan());
    }

    private static boolean isNumber(Stated unit) {
        boolean digits =
                unit.isi() instanceof IsiSel.Kata word && word.teks().matches("[\\d.,]+\\s*%?");
        return unit.isNumber() || digits;
    }

    private static void reportNumbers(List<Stated> column, CheckContext context) {
        Stated first = column.getFirst();
        FindingDraft draft = context.at(first.place()).key("kolom");
        column.stream().skip(1).map(Stated::place).forEach(draft::related);
        draft.variant("column")
                .report(where(first, context), column.size(), first.figure().tertulis());
    }

    private static boolean otherWord(Stated unit) {
        return unit.isi() instanceof IsiSel.Kata word
                && unit.element() instanceof Indikator indicator
                && indicator.getSatuan() != null
                && !same(word.teks(), indicator.getSatuan());
    }

    private static void reportWord(List<Stated> places, CheckContext context) {
        Stated first = places.getFirst();
        Indikator indicator = (Indikator) first.element();
        String printed = first.figure().tertulis();
        FindingDraft draft = at(places, context);
        if (initials(indicator.getSatuan()).equals(Words.folded(printed))) {
            draft.severity(Severity.WARNING); // "PD" may be explained elsewhere
        }
        draft.related(Place.of(indicator, Literals.INDIKATOR__SATUAN))
                .variant("word")
                .report(
                        Words.subject(first),
                        printed,
                        where(first, context),
                        indicator.getSatuan());
    }

    private static String initials(String unit) {
        return Arrays.stream(Words.folded(unit).split(" "))
                .map(each -> each.substring(0, Math.min(1, each.length())))
                .collect(Collectors.joining());
    }

    private static boolean same(String printed, String planned) {
        return UnitMix.isPercent(printed) && UnitMix.isPercent(planned)
                || Words.folded(printed).equals(Words.folded(planned));
    }
}
