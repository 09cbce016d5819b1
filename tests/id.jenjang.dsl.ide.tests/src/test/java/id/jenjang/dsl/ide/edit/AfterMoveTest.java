package id.jenjang.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.edit.ModelChange.Move;
import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

class AfterMoveTest {

    private static final Path ONE = Path.of("a.jenjang");
    private static final Path TWO = Path.of("b.jenjang");

    private static final String PLAN =
            """
            renstra R "Renstra" untuk D {
              tujuan T1 "Satu" {
                sasaran S1 "a" {
                  iku IKU1 "w"
                  iku IKU2 "x"
                  iku IKU3 "y"
                }
                sasaran S2 "b" {
                  iku IKU4 "z"
                }
                sasaran S3 "c" {
                  iku IKU5 "zz"
                }
              }
              tujuan T2 "Dua" {
                sasaran S4 "d"
              }
              tujuan T3 "Tiga" {
                sasaran S5 "e" {
                  iku IKU6 "q"
                  iku IKU7 "r"
                }
              }
            }
            instansi D "Dinas" {}
            """;

    private static final String MORE =
            """
            renstra Q "Lain" untuk D {
              tujuan T4 "Empat" {
                sasaran S6 "f"
                sasaran S7 "g" {
                  iku IKU8 "s"
                }
              }
            }
            """;

    private final Random random = new Random(7);

    private static List<Bernama> named(EditedPlan plan) {
        return plan.plan().rencana().all(Bernama.class).stream()
                .filter(each -> each.getId() != null)
                .filter(each -> ElementRef.of(plan, each).isPresent())
                .toList();
    }

    private static ElementRef ref(EditedPlan plan, Bernama element) {
        return ElementRef.of(plan, element).orElseThrow();
    }

    /** Whatever is moved wherever: each element is found by its name where it is said to lie. */
    @Test
    void everyElementIsFoundWhereItLiesThen() {
        var plan = EditedPlan.of(Map.of(ONE, PLAN, TWO, MORE), Locale.of("id"));
        int moved = 0;
        for (int i = 0; i < 400; i++) {
            var move = move(plan);
            if (new PlanEditor(plan).apply(move) instanceof Accepted made) {
                var after = new AfterMove(plan, move);
                for (var each : named(plan)) {
                    var found = after.of(ref(plan, each)).in(made.after()).orElseThrow();
                    assertEquals(each.getId(), ((Bernama) found).getId(), move::toString);
                }
                plan = made.after();
                moved++;
            }
        }
        assertTrue(moved > 50, "moved " + moved);
    }

    private Move move(EditedPlan plan) {
        var all = new ArrayList<>(named(plan));
        Bernama element;
        do {
            element = all.get(random.nextInt(all.size()));
        } while (!element.eContainmentFeature().isMany());
        var feature = (EReference) element.eContainmentFeature();
        var owners =
                all.stream().filter(each -> each.eClass().getEAllReferences().contains(feature));
        var parents = new ArrayList<>(owners.map(each -> ref(plan, each)).toList());
        parents.add(ref(plan, element).parent().orElseThrow());
        var parent = parents.get(random.nextInt(parents.size()));
        int index = random.nextInt(6) == 0 ? Integer.MAX_VALUE : random.nextInt(4);
        return new Move(ref(plan, element), parent, feature, index);
    }
}
