package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.Pernyataan;
import id.jenjang.model.Periode;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** J555: an RPJMD or Renstra is cited with other years than the plan's has. */
final class PeriodWrong extends PrintedRule {
    PeriodWrong() {
        super("J555", Severity.WARNING, Regulation.PERMENDAGRI_86_2017);
    }

    /** A document and the years it is cited with. */
    private record Citation(String document, int from, int to) {}

    @Override
    void check(PrintedDocument document, CheckContext context) {
        Map<Citation, List<Pernyataan.PeriodeDokumen>> wrong = new LinkedHashMap<>();
        for (CuplikanTerbaca piece : document.pieces()) {
            for (Pernyataan said : piece.pernyataan()) {
                if (said instanceof Pernyataan.PeriodeDokumen cited
                        && contradicts(document, cited)) {
                    wrong.computeIfAbsent(
                                    new Citation(cited.dokumen(), cited.awal(), cited.akhir()),
                                    each -> new ArrayList<>())
                            .add(cited);
                }
            }
        }
        wrong.forEach((citation, places) -> report(document, citation, places, context));
    }

    private static boolean contradicts(PrintedDocument document, Pernyataan.PeriodeDokumen cited) {
        List<Periode> known = periods(document, cited.dokumen()).toList();
        return !known.isEmpty()
                && known.stream()
                        .noneMatch(
                                each ->
                                        each.getAwal() == cited.awal()
                                                && each.getAkhir() == cited.akhir());
    }

    /** The period of the document's own Renstra first, then of others the plan knows. */
    private static Stream<Periode> periods(PrintedDocument document, String kind) {
        Optional<Renstra> renstra =
                document.agency().flatMap(each -> document.plan().renstra(each, document.year()));
        if (kind.equals("RPJMD")) {
            return Stream.concat(
                            renstra.flatMap(document.plan()::rpjmd).stream(),
                            document.plan().all(Rpjmd.class).stream())
                    .map(Rpjmd::getPeriode)
                    .filter(Objects::nonNull);
        }
        return Stream.concat(renstra.stream(), document.plan().all(Renstra.class).stream())
                .flatMap(each -> document.plan().periode(each).stream());
    }

    private static void report(
            PrintedDocument document,
            Citation citation,
            List<Pernyataan.PeriodeDokumen> places,
            CheckContext context) {
        Periode right = periods(document, citation.document()).findFirst().orElseThrow();
        FindingDraft draft =
                atAll(places.stream().map(Pernyataan::letak).toList(), citation, context);
        draft.related(Place.of(right))
                .report(
                        citation.document().equals("RPJMD") ? "RPJMD" : "Renstra",
                        citation.from() + "-" + citation.to(),
                        right.getAwal() + "-" + right.getAkhir());
    }
}
