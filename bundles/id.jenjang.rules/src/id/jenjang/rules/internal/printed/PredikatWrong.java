package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.measure.tercetak.IsiSel;
import id.jenjang.model.Indikator;
import id.jenjang.model.Pita;
import id.jenjang.model.Skala;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * J548: a predicate is not that of the capaian beside it on the scale of the document. Where no
 * scale was chosen, the one that then holds is assumed and the finding is a warning.
 */
final class PredikatWrong extends PrintedRule {
    private static final List<BesaranCetak> PERCENTAGES =
            List.of(BesaranCetak.CAPAIAN, BesaranCetak.KEMAJUAN, BesaranCetak.SERAPAN);

    PredikatWrong() {
        super(
                "J548",
                Severity.ERROR,
                Regulation.PERMENPANRB_53_2014,
                Regulation.PERMENDAGRI_86_2017);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        List<Skala> scales = scales(document);
        if (scales.isEmpty()) {
            return;
        }
        for (Stated figure : document.figures(Set.of(BesaranCetak.PREDIKAT))) {
            if (figure.isi() instanceof IsiSel.Kata word) {
                Optional<Basis> basis = basis(document, figure);
                basis.ifPresent(
                        each -> check(document, new Claim(figure, word.teks(), each), context));
            }
        }
    }

    /** The scale of the document, then the second scale of its report. */
    private static List<Skala> scales(PrintedDocument document) {
        return Stream.of(
                        document.chosenScale().or(document.measure()::skala).orElse(null),
                        document.measure().metode().peringkat())
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * What a predicate is of.
     *
     * @param capaian in percent
     * @param place where it is printed; null when computed
     */
    private record Basis(BigDecimal capaian, Place place) {}

    /** A predicate and what it is said of. */
    private record Claim(Stated figure, String word, Basis basis) {}

    private static Optional<Basis> basis(PrintedDocument document, Stated figure) {
        for (BesaranCetak kind : PERCENTAGES) {
            Optional<Stated> beside = figure.beside(kind).filter(Stated::isNumber);
            if (beside.isPresent()) {
                return beside.map(each -> new Basis(each.number().orElseThrow(), each.place()));
            }
        }
        return figure.element() instanceof Indikator
                ? CapaianWrong.derivation(document, figure)
                        .map(each -> new Basis(each.exact(), null))
                : Optional.empty();
    }

    private static void check(PrintedDocument document, Claim claim, CheckContext context) {
        List<Skala> scales = scales(document);
        boolean right =
                scales.stream()
                        .map(each -> band(document, each, claim))
                        .flatMap(Optional::stream)
                        .anyMatch(each -> sameWord(each, claim.word()));
        if (!right) {
            report(document, claim, scales.getFirst(), context);
        }
    }

    private static Optional<Pita> band(PrintedDocument document, Skala scale, Claim claim) {
        return document.measure().predikat(scale, Hasil.dari(claim.basis().capaian()));
    }

    private static boolean sameWord(Pita band, String word) {
        return band.getPredikat() != null
                && Words.folded(band.getPredikat()).equals(Words.folded(word));
    }

    private static void report(
            PrintedDocument document, Claim claim, Skala scale, CheckContext context) {
        FindingDraft draft = at(claim.figure(), context);
        relate(draft, claim.basis().place());
        if (document.chosenScale().isEmpty()) {
            draft.severity(Severity.WARNING);
        }
        Optional<Pita> band = band(document, scale, claim);
        boolean known = scale.getPita().stream().anyMatch(each -> sameWord(each, claim.word()));
        String right =
                known || band.isEmpty()
                        ? band.map(Pita::getPredikat).orElse("")
                        : scale.getPita().stream()
                                .map(Pita::getPredikat)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", "));
        draft.variant(band.isEmpty() ? "none" : known ? "other" : "unknown")
                .report(
                        Words.subject(claim.figure()),
                        Label.quoted(claim.word()),
                        where(claim.figure(), context),
                        FormatAngka.persen(
                                claim.basis().capaian(),
                                Math.min(2, Math.max(0, claim.basis().capaian().scale()))),
                        scale.getNama() == null ? Label.of(scale) : Label.quoted(scale.getNama()),
                        right);
    }
}
