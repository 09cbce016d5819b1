package id.jenjang.rules.internal.budget;

import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Instansi;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Place;
import id.jenjang.rules.PlanRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Names;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

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
            context.goOn();
            if (element.getKode() == null) {
                continue;
            }
            Instansi instansi = context.plan().instansiOf(element).orElse(null);
            ElemenProgram earlier =
                    first.putIfAbsent(new Key(instansi, element.getKode()), element);
            if (earlier != null && !isSameRow(element, earlier)) {
                context.at(element, RencanaPackage.Literals.ELEMEN_PROGRAM__KODE)
                        .related(Place.of(earlier, RencanaPackage.Literals.ELEMEN_PROGRAM__KODE))
                        .report(element.getKode(), element, earlier);
            }
        }
    }

    /** A row, or a whole branch, written twice is told by its name or its short name. */
    private static boolean isSameRow(ElemenProgram one, ElemenProgram two) {
        return one.eContainer() instanceof ElemenProgram parent
                        && two.eContainer() instanceof ElemenProgram other
                        && parent != other
                        && Objects.equals(parent.getKode(), other.getKode())
                        && parent.getKode() != null
                || one.getId() != null && one.getId().equals(two.getId())
                || isSibling(one, two) && sameName(one, two);
    }

    private static boolean isSibling(ElemenProgram one, ElemenProgram two) {
        return one instanceof Program && two instanceof Program
                || one.eContainer() == two.eContainer();
    }

    private static boolean sameName(ElemenProgram one, ElemenProgram two) {
        return one.getNama() != null
                && two.getNama() != null
                && Names.normalized(one.getNama()).equals(Names.normalized(two.getNama()));
    }
}
