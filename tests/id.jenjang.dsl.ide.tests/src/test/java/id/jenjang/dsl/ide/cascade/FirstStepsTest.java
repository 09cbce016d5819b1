package id.jenjang.dsl.ide.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.create.Beginning;
import id.jenjang.dsl.ide.create.EmptyPlan;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.edit.PlanEditor;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class FirstStepsTest {

    private static List<String> steps(EditedPlan plan) {
        return FirstSteps.of(plan).stream().map(each -> each.addition().label()).toList();
    }

    private static EditedPlan empty() {
        var wanted = new Beginning("Kota Dumai", "Dinas Kesehatan Kota Dumai", "", 2025, 2029);
        var texts = new HashMap<Path, String>();
        new EmptyPlan(wanted).files().forEach((name, text) -> texts.put(Path.of(name), text));
        return EditedPlan.of(texts, Locale.of("id"));
    }

    @Test
    void anEmptyPlanBeginsWithTheVisionOrTheFirstAim() {
        assertEquals(List.of("Visi", "Tujuan"), steps(empty()));
    }

    @Test
    void eachStepIsTakenAndIsTheLastFirstOne() {
        for (var step : FirstSteps.of(empty())) {
            var made = new PlanEditor(empty()).apply(step.addition().change());
            assertEquals(List.of(), steps(assertInstanceOf(Accepted.class, made).after()));
        }
    }

    @Test
    void withoutAnyDocumentThereIsNothingToBeginIn() {
        var text = "instansi D \"Dinas\" {}\n";
        assertEquals(
                List.of(),
                steps(EditedPlan.of(Map.of(Path.of("a.jenjang"), text), Locale.of("id"))));
    }
}
