package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.Pencapaian;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.Pernyataan;
import id.jenjang.model.Indikator;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** J557: all targets are said to be reached, but some IKU did not reach theirs or have no value. */
final class AllReachedWrong extends PrintedRule {
    private static final int SHOWN = 4;

    AllReachedWrong() {
        super("J557", Severity.ERROR, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        boolean said =
                document.pieces().stream()
                        .flatMap(each -> each.pernyataan().stream())
                        .anyMatch(Pernyataan.SemuaTercapai.class::isInstance);
        if (!said) {
            return;
        }
        List<Indikator> all =
                document.agency()
                        .flatMap(each -> document.plan().renstra(each, document.year()))
                        .map(document.plan()::iku)
                        .orElse(List.of());
        List<Indikator> below = all.stream().filter(each -> fellShort(document, each)).toList();
        List<Indikator> without = all.stream().filter(each -> hasNone(document, each)).toList();
        if (!below.isEmpty() || !without.isEmpty()) {
            for (CuplikanTerbaca piece : document.pieces()) {
                piece.pernyataan().stream()
                        .filter(Pernyataan.SemuaTercapai.class::isInstance)
                        .forEach(
                                each ->
                                        report(
                                                document,
                                                new Claim(piece, each, all, below, without),
                                                context));
            }
        }
    }

    /** The claim and the IKU that contradict it. */
    private record Claim(
            CuplikanTerbaca piece,
            Pernyataan said,
            List<Indikator> all,
            List<Indikator> below,
            List<Indikator> without) {}

    private static boolean fellShort(PrintedDocument document, Indikator indicator) {
        return document.measure()
                .pencapaian(indicator, document.year())
                .filter(each -> each == Pencapaian.BELUM_MENCAPAI)
                .isPresent();
    }

    private static boolean hasNone(PrintedDocument document, Indikator indicator) {
        return document.measure().target(indicator, document.year()).isPresent()
                && document.measure().pencapaian(indicator, document.year()).isEmpty();
    }

    private static void report(PrintedDocument document, Claim claim, CheckContext context) {
        FindingDraft draft = context.at(Places.of(claim.said().letak())).key("semua");
        Stream.concat(claim.below().stream(), claim.without().stream())
                .forEach(each -> draft.related(Place.of(each)));
        String names =
                Stream.concat(
                                claim.below().stream().map(each -> withCapaian(document, each)),
                                claim.without().stream().map(each -> Words.subject(each) + " (NA)"))
                        .limit(SHOWN)
                        .collect(Collectors.joining(", "));
        int wrong = claim.below().size() + claim.without().size();
        if (claim.below().isEmpty()) {
            // nothing fell short as far as is known
            draft.severity(Severity.WARNING);
        }
        draft.variant(claim.below().isEmpty() ? "unknown" : "short")
                .report(
                        where(claim.piece(), context),
                        wrong,
                        claim.all().size(),
                        wrong > SHOWN ? names + ", \u2026" : names);
    }

    private static String withCapaian(PrintedDocument document, Indikator indicator) {
        Hasil capaian = document.measure().capaian(indicator, document.year());
        return Words.subject(indicator)
                + capaian.angka().map(each -> " (" + FormatAngka.persen(each, 2) + ")").orElse("");
    }
}
