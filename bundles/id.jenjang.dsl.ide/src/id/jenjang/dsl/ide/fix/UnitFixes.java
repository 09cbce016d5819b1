package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;
import id.jenjang.model.Indikator;
import id.jenjang.model.RencanaPackage.Literals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the unit of an indicator (J208) whose title begins with the word for one. */
final class UnitFixes implements FixSource {

    private static final Map<String, String> UNITS =
            Map.of("persentase", "%", "persen", "%", "indeks", "Indeks", "nilai", "Nilai");

    @Override
    public List<QuickFix> of(Spot spot) {
        if (!spot.finding().ruleId().equals("J208")) {
            return List.of();
        }
        return spot
                .element()
                .filter(Indikator.class::isInstance)
                .flatMap(each -> fix(spot, (Indikator) each))
                .stream()
                .toList();
    }

    private static Optional<QuickFix> fix(Spot spot, Indikator indicator) {
        var title = indicator.getNama() == null ? "" : indicator.getNama().strip();
        var unit = UNITS.get(title.split("\\s+", 2)[0].toLowerCase(Locale.ROOT));
        var ref = ElementRef.of(spot.plan(), indicator);
        if (unit == null || ref.isEmpty()) {
            return Optional.empty();
        }
        var changes = new ChainedChanges(spot.plan());
        changes.make(ModelChange.SetValues.of(ref.get(), Literals.INDIKATOR__SATUAN, unit));
        return changes.edits()
                .map(
                        edits ->
                                QuickFix.of(
                                        spot.title("satuan", unit),
                                        Kind.SPELLING,
                                        spot.finding(),
                                        edits));
    }
}
