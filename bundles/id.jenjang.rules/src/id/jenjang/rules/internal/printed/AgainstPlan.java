package id.jenjang.rules.internal.printed;

import id.jenjang.measure.Hasil;
import id.jenjang.measure.tercetak.Arti;
import id.jenjang.measure.tercetak.BarisTerbaca;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.IsiSel;
import id.jenjang.model.Indikator;
import id.jenjang.model.Versi;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * J531 to J535: a stated figure is not the one the plan holds. The same wrong figure in several
 * places is one finding. Totals are left to J544 where they are wrong beside the rows they sum.
 */
final class AgainstPlan extends PrintedRule {
    private final Set<BesaranCetak> kinds;

    AgainstPlan(String id, BesaranCetak... kinds) {
        super(
                id,
                Severity.ERROR,
                Regulation.PERMENPANRB_53_2014,
                kinds[0].uang() ? Regulation.PP_12_2019 : Regulation.PERPRES_29_2014);
        this.kinds = Set.of(kinds);
    }

    /** One wrong figure: whose, what, and what is printed. */
    private record Cause(Object element, Object meaning, Object printed) {}

    @Override
    void check(PrintedDocument document, CheckContext context) {
        Map<Cause, List<Stated>> wrong = new LinkedHashMap<>();
        for (Stated figure : document.figures(kinds)) {
            if (isWrong(document, figure)) {
                wrong.computeIfAbsent(cause(figure), each -> new ArrayList<>()).add(figure);
            }
        }
        Map<CuplikanTerbaca, List<Stated>> otherVersion = new LinkedHashMap<>();
        for (List<Stated> places : wrong.values()) {
            if (places.stream().allMatch(each -> ofOtherVersion(document, each))) {
                CuplikanTerbaca piece = places.getFirst().piece();
                otherVersion.computeIfAbsent(piece, each -> new ArrayList<>()).addAll(places);
            } else {
                report(document, places, context);
            }
        }
        otherVersion.values().forEach(places -> reportVersion(document, places, context));
    }

    /** Whether a table said to print one version of a budget or agreement prints the other. */
    private static boolean ofOtherVersion(PrintedDocument document, Stated figure) {
        Arti meaning = figure.figure().arti();
        if (meaning.versi() == null) {
            return false;
        }
        Versi other = meaning.versi() == Versi.MURNI ? Versi.PERUBAHAN : Versi.MURNI;
        var arti = new Arti(meaning.besaran(), meaning.tahun(), other);
        return document.planValues().of(figure.as(arti)) instanceof PlanValue.Figure known
                && figure.number().filter(n -> n.compareTo(known.value()) == 0).isPresent();
    }

    private static void reportVersion(
            PrintedDocument document, List<Stated> places, CheckContext context) {
        Stated first = places.getFirst();
        FindingDraft draft = at(places, context);
        boolean murni = first.figure().arti().versi() == Versi.MURNI;
        String right =
                document.planValues().of(first) instanceof PlanValue.Figure known
                        ? Words.number(first.kind(), known.value())
                        : "";
        draft.variant("version")
                .report(
                        Words.what(first.figure().arti()),
                        Words.subject(first),
                        first.figure().tertulis(),
                        where(first, context),
                        right,
                        murni ? "perubahan" : "murni",
                        places.size());
    }

    private static Cause cause(Stated figure) {
        Object printed =
                switch (figure.isi()) {
                    case IsiSel.Angka number -> number.nilai().stripTrailingZeros();
                    case IsiSel.Kata word -> Words.folded(word.teks());
                    default -> figure.isi();
                };
        return new Cause(figure.element(), figure.figure().arti(), printed);
    }

    private static boolean isWrong(PrintedDocument document, Stated figure) {
        return switch (document.planValues().of(figure)) {
            case PlanValue.Figure known ->
                    figure.number().filter(n -> n.compareTo(known.value()) != 0).isPresent()
                            && !countsSomethingElse(figure)
                            && !document.sums().isWrong(figure);
            case PlanValue.Word known ->
                    figure.isi() instanceof IsiSel.Kata word
                            && !Words.folded(word.teks()).equals(Words.folded(known.word()));
            case PlanValue.None none -> false;
            case PlanValue.Unknown unknown -> false;
        };
    }

    /** "target 1 dokumen" in a sentence about a percentage is no figure of that indicator. */
    private static boolean countsSomethingElse(Stated figure) {
        return figure.row().jenis() == BarisTerbaca.Jenis.KALIMAT
                && figure.element() instanceof Indikator indicator
                && UnitMix.isPercent(indicator.getSatuan())
                && !figure.kind().uang()
                && !figure.percent();
    }

    private void report(PrintedDocument document, List<Stated> places, CheckContext context) {
        Stated first = places.getFirst();
        FindingDraft draft = at(places, context);
        places.stream()
                .flatMap(each -> capaianOf(document, each).stream())
                .map(Stated::place)
                .forEach(draft::related);
        switch (document.planValues().of(first)) {
            case PlanValue.Figure known -> report(draft, first, known, context);
            case PlanValue.Word known -> {
                relate(draft, known.place());
                print(draft, first, known.word(), context);
            }
            default -> throw new IllegalStateException("not compared: " + first);
        }
    }

    /** The capaian beside a wrong realisasi or target has the same cause, unless it is right. */
    private static Optional<Stated> capaianOf(PrintedDocument document, Stated figure) {
        if (!(figure.element() instanceof Indikator indicator)) {
            return Optional.empty();
        }
        Hasil planned = document.measure().capaian(indicator, figure.year());
        return figure.beside(BesaranCetak.CAPAIAN)
                .filter(
                        each ->
                                each.number()
                                        .filter(
                                                n ->
                                                        !agrees(n, planned.angka())
                                                                || !agrees(
                                                                        n, inRow(document, each)))
                                        .isPresent());
    }

    private static Optional<BigDecimal> inRow(PrintedDocument document, Stated capaian) {
        return CapaianWrong.derivation(document, capaian).map(Derivation::exact);
    }

    private static boolean agrees(BigDecimal printed, Optional<BigDecimal> exact) {
        return exact.filter(each -> Agreement.agrees(printed, each)).isPresent();
    }

    private static void report(
            FindingDraft draft, Stated first, PlanValue.Figure known, CheckContext context) {
        Place planPlace = known.place();
        String right = Words.number(first.kind(), known.value()) + percentOf(first);
        if (Agreement.agrees(first.number().orElseThrow(), known.value())) {
            relate(draft, planPlace).severity(Severity.INFO).variant("rounded");
        } else if (UnitMix.percentAgainstUnit(first)) {
            relate(draft, planPlace).variant("unit");
        } else {
            relate(draft, planPlace);
        }
        print(draft, first, right, context);
    }

    private static void print(
            FindingDraft draft, Stated first, String right, CheckContext context) {
        draft.report(
                Words.what(first.figure().arti()),
                Words.subject(first),
                first.figure().tertulis(),
                where(first, context),
                right);
    }

    private static String percentOf(Stated figure) {
        boolean share =
                figure.element() instanceof Indikator indicator
                        && UnitMix.isPercent(indicator.getSatuan())
                        && !figure.kind().uang();
        return share ? "%" : "";
    }
}
