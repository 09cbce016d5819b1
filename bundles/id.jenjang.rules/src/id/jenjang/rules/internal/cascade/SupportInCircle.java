package id.jenjang.rules.internal.cascade;

import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;

/**
 * J115: an indicator of a program element is carried by something that rests on that element
 * itself. An element rests on its children and on the carriers of its indicators.
 */
final class SupportInCircle extends ElementRule<Indikator> {
    SupportInCircle() {
        super("J115", Severity.ERROR, Indikator.class, Regulation.PERMENPANRB_89_2021);
    }

    @Override
    protected void check(Indikator indikator, CheckContext context) {
        if (!(indikator.eContainer() instanceof ElemenProgram owner)) {
            return;
        }
        List<ElemenProgram> carriers = indikator.getDidukung();
        for (int i = 0; i < carriers.size(); i++) {
            var carrier = carriers.get(i);
            if (restsOn(carrier, owner)) {
                var place = new Place.ModelPlace(indikator, Literals.INDIKATOR__DIDUKUNG, i, 0, -1);
                context.at(place).report(indikator, carrier, owner);
            }
        }
    }

    private static boolean restsOn(ElemenProgram start, ElemenProgram sought) {
        var seen = new HashSet<EObject>();
        var open = new ArrayDeque<EObject>(List.of(start));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next == sought) {
                return true;
            }
            if (seen.add(next)) {
                next.eContents().stream()
                        .filter(ElemenProgram.class::isInstance)
                        .forEach(open::push);
                next.eContents().stream()
                        .filter(Indikator.class::isInstance)
                        .forEach(each -> open.addAll(((Indikator) each).getDidukung()));
            }
        }
        return false;
    }
}
