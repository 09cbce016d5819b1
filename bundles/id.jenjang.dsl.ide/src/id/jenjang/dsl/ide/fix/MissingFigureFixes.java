package id.jenjang.dsl.ide.fix;

import id.jenjang.model.Indikator;
import id.jenjang.model.Laporan;
import id.jenjang.rules.Place;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.Optional;

/**
 * Adds the rows of realisasi that a report needs and nobody wrote (J220), as NA with a reason for
 * somebody to replace by the figure, or to give.
 */
final class MissingFigureFixes implements FixSource {

    @Override
    public List<QuickFix> of(Spot spot) {
        if (!spot.finding().ruleId().equals("J220")) {
            return List.of();
        }
        return spot.element().flatMap(each -> fix(spot, each)).stream().toList();
    }

    private static Optional<QuickFix> fix(Spot spot, EObject found) {
        var rencana = spot.plan().plan().rencana();
        var report = report(spot, found);
        var agency = report.flatMap(rencana::instansiOf);
        if (agency.isEmpty()) {
            return Optional.empty();
        }
        int year = report.get().getTahun();
        var missing =
                rencana.renstra(agency.get(), year).map(rencana::iku).orElse(List.of()).stream()
                        .filter(each -> rencana.pengukuran(each, year).isEmpty())
                        .filter(each -> found instanceof Laporan || each == indicator(found))
                        .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        return new FigureRows(spot, report.get()).add(missing);
    }

    private static EObject indicator(EObject found) {
        var at = found;
        while (at != null && !(at instanceof Indikator)) {
            at = at.eContainer();
        }
        return at;
    }

    /** The report the finding is about: it stands there, or is what the finding is related to. */
    private static Optional<Laporan> report(Spot spot, EObject found) {
        if (found instanceof Laporan laporan) {
            return Optional.of(laporan);
        }
        var plan = spot.plan().plan();
        return plan.rencana().all(Laporan.class).stream()
                .filter(
                        each ->
                                plan.locate(Place.of(each))
                                        .filter(spot.finding().related()::contains)
                                        .isPresent())
                .findFirst();
    }
}
