package id.jenjang.rules.internal.budget;

import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Instansi;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Place;
import id.jenjang.rules.PlanRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.HashMap;
import java.util.Map;

/** J308: two program elements of one agency have the same code. */
final class KodeTwice extends PlanRule {
    private record Key(Instansi instansi, String kode) {}

    KodeTwice() {
        super("J308", Severity.ERROR, Regulation.PERMENDAGRI_90_2019);
    }

    @Override
    protected void check(CheckContext context) {
        Map<Key, ElemenProgram> first = new HashMap<>();
        for (ElemenProgram element : context.plan().all(ElemenProgram.class)) {
            if (element.getKode() == null) {
                continue;
            }
            Instansi instansi = context.plan().instansiOf(element).orElse(null);
            ElemenProgram earlier =
                    first.putIfAbsent(new Key(instansi, element.getKode()), element);
            if (earlier != null) {
                context.at(element, RencanaPackage.Literals.ELEMEN_PROGRAM__KODE)
                        .related(Place.of(earlier, RencanaPackage.Literals.ELEMEN_PROGRAM__KODE))
                        .report(element.getKode(), element, earlier);
            }
        }
    }
}
