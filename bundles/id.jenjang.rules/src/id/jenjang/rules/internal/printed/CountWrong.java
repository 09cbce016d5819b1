package id.jenjang.rules.internal.printed;

import id.jenjang.measure.Metode;
import id.jenjang.measure.PenilaiTeks;
import id.jenjang.measure.tercetak.BarisTerbaca;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * J553: a document counts another number of tujuan, sasaran, IKU or programs than the plan has or
 * than it counts elsewhere, or counts more of a part than of the whole ("16 dari 6 kegiatan").
 */
final class CountWrong extends PrintedRule {
    CountWrong() {
        super("J553", Severity.ERROR, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        Map<BesaranCetak, List<Stated>> counts = new EnumMap<>(BesaranCetak.class);
        for (Stated figure : document.figures()) {
            if (figure.kind().cacah() && figure.isNumber() && !isPart(figure, context)) {
                counts.computeIfAbsent(figure.kind(), each -> new ArrayList<>()).add(figure);
            }
        }
        counts.forEach((kind, figures) -> check(document, figures, context));
    }

    /**
     * "16 dari 6 kegiatan": the first of two counts of one kind in a sentence is a part of the
     * second. It is reported when it is greater, and compared with nothing else.
     */
    private static boolean isPart(Stated figure, CheckContext context) {
        if (figure.row().jenis() != BarisTerbaca.Jenis.KALIMAT) {
            return false;
        }
        List<Stated> same =
                figure.row().angka().stream()
                        .filter(each -> each.arti().besaran() == figure.kind())
                        .map(each -> new Stated(figure.piece(), figure.row(), each))
                        .filter(Stated::isNumber)
                        .toList();
        if (same.size() != 2 || same.getFirst().figure() != figure.figure()) {
            return same.size() == 2 && exceeds(same);
        }
        if (exceeds(same)) {
            Stated whole = same.get(1);
            at(figure, context)
                    .related(whole.place())
                    .variant("part")
                    .report(
                            figure.figure().tertulis(),
                            whole.figure().tertulis(),
                            Words.noun(figure.kind()),
                            where(figure, context));
        }
        return true;
    }

    private static boolean exceeds(List<Stated> partAndWhole) {
        return partAndWhole
                        .getFirst()
                        .number()
                        .orElseThrow()
                        .compareTo(partAndWhole.get(1).number().orElseThrow())
                > 0;
    }

    private static void check(
            PrintedDocument document, List<Stated> figures, CheckContext context) {
        Optional<BigDecimal> planned = planned(document, figures.getFirst().kind());
        Map<BigDecimal, List<Stated>> byNumber = new LinkedHashMap<>();
        for (Stated figure : figures) {
            byNumber.computeIfAbsent(
                            figure.number().orElseThrow().stripTrailingZeros(),
                            each -> new ArrayList<>())
                    .add(figure);
        }
        if (planned.isPresent()) {
            byNumber.forEach((number, places) -> compare(places, planned.get(), context));
        } else if (byNumber.size() > 1) {
            reportDifferent(new ArrayList<>(byNumber.values()), context);
        }
    }

    /** How many the plan has; empty when it has none, which other rules tell. */
    private static Optional<BigDecimal> planned(PrintedDocument document, BesaranCetak kind) {
        String noun = Words.noun(kind).toLowerCase(Locale.ROOT).replace(" ", "");
        return document.agency()
                .map(
                        agency ->
                                new PenilaiTeks(
                                        document.plan(), agency, document.year(), Metode.BAKU))
                .map(evaluator -> evaluator.nilai("jumlah " + noun))
                .filter(PenilaiTeks.Berhasil.class::isInstance)
                .map(each -> ((PenilaiTeks.Berhasil) each).teks().replace(".", ""))
                .map(BigDecimal::new)
                .filter(each -> each.signum() > 0);
    }

    private static void compare(List<Stated> places, BigDecimal planned, CheckContext context) {
        Stated first = places.getFirst();
        int comparison = first.number().orElseThrow().compareTo(planned);
        if (comparison == 0) {
            return;
        }
        FindingDraft draft = at(places, context);
        if (comparison < 0 && first.row().jenis() == BarisTerbaca.Jenis.KALIMAT) {
            // a sentence may speak of some of them only
            draft.severity(Severity.WARNING);
        }
        draft.variant("plan")
                .report(
                        first.figure().tertulis(),
                        Words.noun(first.kind()),
                        where(first, context),
                        planned.intValue());
    }

    private static void reportDifferent(List<List<Stated>> versions, CheckContext context) {
        Stated first = versions.getFirst().getFirst();
        Stated second = versions.get(1).getFirst();
        FindingDraft draft = at(second, context);
        versions.stream()
                .flatMap(List::stream)
                .filter(each -> each.figure() != second.figure())
                .map(Stated::place)
                .forEach(draft::related);
        draft.variant("elsewhere")
                .report(
                        second.figure().tertulis(),
                        Words.noun(second.kind()),
                        where(second, context),
                        first.figure().tertulis(),
                        where(first, context));
    }
}
