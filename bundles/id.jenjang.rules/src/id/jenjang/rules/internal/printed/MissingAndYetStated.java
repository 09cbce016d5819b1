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
import java.util.Optional;
import java.util.Set;

/**
 * J537: a value is said not to be there (NA, belum rilis) and yet stated: here NA and a figure in
 * the plan or elsewhere, a figure where the plan has NA, or a capaian beside a realisasi that is
 * NA.
 */
final class MissingAndYetStated extends PrintedRule {
    private static final Set<BesaranCetak> VALUES =
            EnumSet.of(
                    BesaranCetak.TARGET,
                    BesaranCetak.REALISASI,
                    BesaranCetak.TARGET_AKHIR,
                    BesaranCetak.KONDISI_AWAL,
                    BesaranCetak.PAGU,
                    BesaranCetak.REALISASI_ANGGARAN);

    MissingAndYetStated() {
        super("J537", Severity.ERROR, Regulation.PERMENPANRB_53_2014);
    }

    /** A figure of one element for one year, whatever the document states of it. */
    private record Subject(EObject element, Object meaning) {}

    @Override
    void check(PrintedDocument document, CheckContext context) {
        Map<Subject, List<Stated>> declared = new LinkedHashMap<>();
        Map<Subject, List<Stated>> numbers = new LinkedHashMap<>();
        for (Stated figure : document.figures(VALUES)) {
            if (figure.element() != null) {
                var subject = new Subject(figure.element(), figure.figure().arti());
                if (figure.declaredMissing()) {
                    declared.computeIfAbsent(subject, each -> new ArrayList<>()).add(figure);
                } else if (figure.isNumber()) {
                    numbers.computeIfAbsent(subject, each -> new ArrayList<>()).add(figure);
                }
            }
        }
        declared.forEach(
                (subject, places) ->
                        reportDeclared(
                                document,
                                places,
                                numbers.getOrDefault(subject, List.of()),
                                context));
        numbers.values().forEach(places -> reportNumbers(document, places, context));
        document.figures(Set.of(BesaranCetak.CAPAIAN)).forEach(each -> checkCapaian(each, context));
    }

    /** Said to be missing where the plan or another place has a number. */
    private static void reportDeclared(
            PrintedDocument document,
            List<Stated> declared,
            List<Stated> numbers,
            CheckContext context) {
        Stated first = declared.getFirst();
        switch (document.planValues().of(first)) {
            case PlanValue.Figure known ->
                    relate(at(declared, context), known.place())
                            .variant("plan")
                            .report(
                                    Words.what(first.figure().arti()),
                                    Words.subject(first),
                                    first.figure().tertulis(),
                                    where(first, context),
                                    Words.number(first.kind(), known.value()));
            case PlanValue.Unknown unknown when !numbers.isEmpty() ->
                    reportElsewhere(declared, numbers, context);
            default -> {
                // the plan has no number either
            }
        }
    }

    private static void reportElsewhere(
            List<Stated> declared, List<Stated> numbers, CheckContext context) {
        Stated first = declared.getFirst();
        Stated other = numbers.getFirst();
        FindingDraft draft = at(declared, context);
        numbers.stream().map(Stated::place).forEach(draft::related);
        draft.variant("elsewhere")
                .report(
                        Words.what(first.figure().arti()),
                        Words.subject(first),
                        first.figure().tertulis(),
                        where(first, context),
                        other.figure().tertulis(),
                        where(other, context));
    }

    /** A number where the plan says that there is none; the same number in several places once. */
    private static void reportNumbers(
            PrintedDocument document, List<Stated> numbers, CheckContext context) {
        if (!(document.planValues().of(numbers.getFirst()) instanceof PlanValue.None none)) {
            return;
        }
        Map<BigDecimal, List<Stated>> byNumber = new LinkedHashMap<>();
        for (Stated figure : numbers) {
            BigDecimal number = figure.number().orElseThrow();
            if (none.standIn() == null || !Agreement.agrees(number, none.standIn())) {
                byNumber.computeIfAbsent(number.stripTrailingZeros(), each -> new ArrayList<>())
                        .add(figure);
            }
        }
        byNumber.values().forEach(places -> reportNumber(places, none, context));
    }

    private static void reportNumber(
            List<Stated> places, PlanValue.None none, CheckContext context) {
        Stated first = places.getFirst();
        FindingDraft draft = at(places, context);
        // what was made from a value that is not there is not there either
        places.stream()
                .flatMap(each -> each.beside(BesaranCetak.CAPAIAN).stream())
                .filter(Stated::isNumber)
                .map(Stated::place)
                .forEach(draft::related);
        relate(draft, none.place())
                .variant(none.reason() == null ? "number" : "numberReason")
                .report(arguments(first, none.reason(), context));
    }

    private static Object[] arguments(Stated figure, String reason, CheckContext context) {
        String what = Words.what(figure.figure().arti());
        String subject = Words.subject(figure);
        String printed = figure.figure().tertulis();
        String where = where(figure, context);
        return reason == null
                ? new Object[] {what, subject, printed, where}
                : new Object[] {what, subject, printed, where, reason};
    }

    private static void checkCapaian(Stated capaian, CheckContext context) {
        Optional<Stated> realisasi =
                capaian.beside(BesaranCetak.REALISASI).filter(Stated::declaredMissing);
        if (capaian.isNumber() && realisasi.isPresent()) {
            at(capaian, context)
                    .related(realisasi.get().place())
                    .variant("capaian")
                    .report(
                            capaian.year(),
                            Words.subject(capaian),
                            capaian.figure().tertulis(),
                            where(capaian, context),
                            realisasi.get().figure().tertulis());
        }
    }
}
