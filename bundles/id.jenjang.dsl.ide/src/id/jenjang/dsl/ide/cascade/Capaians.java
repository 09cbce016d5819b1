package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.ide.cascade.CascadeNode.Capaian;
import id.jenjang.dsl.ide.internal.PlanFigures;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Besaran;
import id.jenjang.model.Indikator;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.Pita;
import id.jenjang.model.Skala;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newest figure of performance of each element that has one. */
final class Capaians {

    private final PlanFigures figures;
    private final Rencana rencana;
    private final Map<Skala, List<Pita>> bands = new IdentityHashMap<>();

    Capaians(LoadedPlan plan) {
        figures = PlanFigures.of(plan);
        rencana = plan.rencana();
    }

    Optional<Capaian> of(EObject element) {
        return switch (element) {
            case Indikator indicator -> {
                int year = newest(indicator);
                yield year == 0
                        ? Optional.empty()
                        : of(indicator, year, by -> by.capaian(indicator, year));
            }
            case PemilikIndikator owner -> {
                int year = newest(owner);
                yield year == 0 ? Optional.empty() : of(owner, year, by -> by.capaian(owner, year));
            }
            default -> Optional.empty();
        };
    }

    private int newest(PemilikIndikator owner) {
        int newest = 0;
        for (var indicator : owner.getIndikator()) {
            newest = Math.max(newest, newest(indicator));
        }
        return newest;
    }

    private int newest(Indikator indicator) {
        var years = rencana.tahunTerukur(indicator);
        return years.isEmpty() ? 0 : years.last();
    }

    /** How a figure is computed. */
    private interface Figure {
        Hasil by(Pengukur measure);
    }

    private Optional<Capaian> of(EObject element, int year, Figure figure) {
        var measure = figures.measure(element, year);
        var result = figure.by(measure);
        var percent = PlanFigures.percent(measure, result, Besaran.CAPAIAN);
        var band = measure.predikat(result);
        var scale = measure.skala();
        if (band.isEmpty() || scale.isEmpty()) {
            return Optional.of(new Capaian(year, percent, "", "", -1, 0));
        }
        var order = bands.computeIfAbsent(scale.get(), Capaians::sorted);
        return Optional.of(
                new Capaian(
                        year,
                        percent,
                        band.map(Pita::getPredikat).orElse(""),
                        band.map(Pita::getWarna).orElse(""),
                        order.indexOf(band.get()),
                        order.size()));
    }

    private static List<Pita> sorted(Skala scale) {
        return scale.getPita().stream().sorted(Comparator.comparing(Capaians::low)).toList();
    }

    /** Bands without a lower bound are the lowest. */
    private static BigDecimal low(Pita band) {
        return band.getBawah() == null ? BigDecimal.valueOf(Long.MIN_VALUE) : band.getBawah();
    }
}
