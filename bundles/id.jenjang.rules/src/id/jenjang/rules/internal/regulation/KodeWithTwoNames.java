package id.jenjang.rules.internal.regulation;

import id.jenjang.model.ElemenProgram;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Place;
import id.jenjang.rules.PlanRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;
import id.jenjang.rules.internal.text.Names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * J610: two agencies give one code of the national list different names. Within one agency J308
 * speaks of a code used twice.
 */
final class KodeWithTwoNames extends PlanRule {
    KodeWithTwoNames() {
        super("J610", Severity.WARNING, Regulation.PERMENDAGRI_90_2019);
    }

    @Override
    protected void check(CheckContext context) {
        Map<String, ElemenProgram> first = new HashMap<>();
        for (ElemenProgram element : context.plan().all(ElemenProgram.class)) {
            context.goOn();
            if (element.getKode() == null || element.getNama() == null) {
                continue;
            }
            ElemenProgram earlier = first.putIfAbsent(element.getKode(), element);
            if (earlier != null
                    && !sameAgency(element, earlier, context)
                    && differ(element, earlier)) {
                context.at(element)
                        .related(Place.of(earlier, RencanaPackage.Literals.BERNAMA__NAMA))
                        .report(
                                element.getKode(),
                                Label.shortened(element.getNama()),
                                Label.shortened(earlier.getNama()));
            }
        }
    }

    private static boolean sameAgency(ElemenProgram one, ElemenProgram two, CheckContext context) {
        Optional<?> agency = context.plan().instansiOf(one);
        return agency.equals(context.plan().instansiOf(two));
    }

    private static boolean differ(ElemenProgram one, ElemenProgram two) {
        return !Names.normalized(one.getNama()).equals(Names.normalized(two.getNama()));
    }
}
