package id.jenjang.rules.internal.cascade;

import id.jenjang.model.ArahKebijakan;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.ElemenRpjmd;
import id.jenjang.model.Indikator;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Strategi;
import id.jenjang.model.Tujuan;
import id.jenjang.model.Unit;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.PlanRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;
import id.jenjang.rules.internal.text.Names;
import id.jenjang.rules.internal.text.SameText;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import java.util.HashMap;
import java.util.Map;

/** J120: two elements of one kind under the same parent have the same name: a row written twice. */
final class SiblingsShareName extends PlanRule {
    private record Key(EObject parent, EClass kind, String name) {}

    SiblingsShareName() {
        super("J120", Severity.WARNING, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(CheckContext context) {
        Map<Key, Bernama> first = new HashMap<>();
        for (Bernama element : context.plan().all(Bernama.class)) {
            context.goOn();
            String name = element.getNama() == null ? "" : Names.normalized(element.getNama());
            if (name.isEmpty() || !isPlanElement(element)) {
                continue;
            }
            Bernama earlier =
                    first.putIfAbsent(
                            new Key(parent(element, context), element.eClass(), name), element);
            boolean sameId =
                    earlier != null
                            && element.getId() != null
                            && element.getId().equals(earlier.getId());
            if (earlier != null && !sameId) {
                FindingDraft draft = context.at(element).related(Place.of(earlier));
                if (SameText.canGo(element, earlier)) {
                    draft.fix("remove", Place.of(element), "");
                }
                draft.variant(element.getId() == null ? "unnamed" : "named")
                        .report(
                                Label.kind(element),
                                Label.shortened(element.getNama()),
                                element,
                                earlier);
            }
        }
    }

    /** Programs of one agency are siblings wherever they are written. */
    private static EObject parent(Bernama element, CheckContext context) {
        boolean topLevel = element instanceof Program;
        return topLevel ? context.plan().instansiOf(element).orElse(null) : element.eContainer();
    }

    private static boolean isPlanElement(Bernama element) {
        return element instanceof ElemenRpjmd
                || element instanceof Tujuan
                || element instanceof Sasaran
                || element instanceof Indikator
                || element instanceof Strategi
                || element instanceof ArahKebijakan
                || element instanceof ElemenProgram
                || element instanceof Unit;
    }
}
