package id.jenjang.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Elements are named by the beginning of the line on which they stand. */
class AfterEditTest {

    private static final Path ONE = Path.of("a.jenjang");
    private static final Path TWO = Path.of("b.jenjang");

    private static final String PLAN =
            """
            renstra R "Renstra" untuk D {
              tujuan T1 "Satu" {
                sasaran "a"
                sasaran "b" {
                  iku IKU1 "w"
                  iku IKU2 "x"
                }
              }
              tujuan T2 "Dua" {
                sasaran S4 "d"
              }
            }
            """;

    private static final String YEAR =
            """
            instansi D "Dinas" {}
            pengukuran 2024 untuk D {
              IKU1: realisasi 38
              IKU2: realisasi 81
            }
            """;

    private final EditedPlan before = plan(PLAN, YEAR);

    private static EditedPlan plan(String one, String two) {
        return EditedPlan.of(Map.of(ONE, one, TWO, two), Locale.of("id"));
    }

    private static ElementRef at(EditedPlan plan, String words) {
        for (var file : plan.files()) {
            int place = plan.text(file).orElseThrow().indexOf(words);
            for (var each : plan.plan().rencana().semua()) {
                var ref = ElementRef.of(plan, each).filter(one -> one.file().equals(file));
                if (ref.isPresent() && begins(each, place)) {
                    return ref.get();
                }
            }
        }
        throw new AssertionError("Nothing begins with " + words);
    }

    private static boolean begins(EObject element, int place) {
        var node = NodeModelUtils.findActualNodeFor(element);
        return node != null && node.getOffset() == place;
    }

    private String after(String words, EditedPlan now) {
        return new AfterEdit(before, now).of(at(before, words)).map(each -> line(now, each)).get();
    }

    private static String line(EditedPlan plan, ElementRef element) {
        var node = NodeModelUtils.findActualNodeFor(element.in(plan).orElseThrow());
        var text = plan.text(element.file()).orElseThrow();
        return text.substring(node.getOffset()).lines().findFirst().orElseThrow();
    }

    private EditedPlan edited(String old, String next) {
        return plan(PLAN.replace(old, next), YEAR.replace(old, next));
    }

    @Test
    void whatIsPutInBeforeDoesNotMatter() {
        var now = edited("    sasaran \"a\"\n", "    sasaran \"0\"\n    sasaran \"a\"\n");
        assertEquals("sasaran \"a\"", after("sasaran \"a\"", now));
        assertEquals("sasaran \"b\" {", after("sasaran \"b\"", now));
        assertEquals("iku IKU2 \"x\"", after("iku IKU2", now));
        assertEquals("IKU2: realisasi 81", after("IKU2: realisasi", now));
    }

    @Test
    void whatIsPutInBehindDoesNotMatterEither() {
        var now = edited("    sasaran \"a\"\n", "    sasaran \"a\"\n    sasaran \"a\"\n");
        assertEquals("sasaran \"a\"", after("sasaran \"a\"", now));
        assertEquals("sasaran \"b\" {", after("sasaran \"b\"", now));
    }

    @Test
    void anElementIsFollowedByItsNameIntoAnotherFile() {
        var tujuan = "  tujuan T2 \"Dua\" {\n    sasaran S4 \"d\"\n  }\n";
        var now =
                plan(PLAN.replace(tujuan, ""), YEAR + "renstra Q \"L\" untuk D {\n" + tujuan + "}");
        assertEquals("sasaran S4 \"d\"", after("sasaran S4", now));
        assertEquals(TWO, new AfterEdit(before, now).of(at(before, "tujuan T2")).get().file());
    }

    @Test
    void anotherNameOrTextIsTheSameElement() {
        assertEquals("iku X \"w\"", after("iku IKU1", edited("IKU1", "X")));
        assertEquals("X: realisasi 38", after("IKU1: realisasi", edited("IKU1", "X")));
        assertEquals("sasaran \"aa\"", after("sasaran \"a\"", edited("\"a\"", "\"aa\"")));
        assertEquals("IKU1: realisasi 39", after("IKU1: realisasi", edited("38", "39")));
    }

    @Test
    void insteadOfWhatIsGoneThereIsItsNeighbourOrWhatIsAroundIt() {
        assertEquals("iku IKU2 \"x\"", after("iku IKU1", edited("      iku IKU1 \"w\"\n", "")));
        assertEquals("iku IKU1 \"w\"", after("iku IKU2", edited("      iku IKU2 \"x\"\n", "")));
        assertEquals(
                "tujuan T2 \"Dua\" {", after("sasaran S4", edited("    sasaran S4 \"d\"\n", "")));
        assertEquals("sasaran \"b\" {", after("sasaran \"a\"", edited("    sasaran \"a\"\n", "")));
        assertEquals(
                Optional.empty(), new AfterEdit(before, plan("", "")).of(at(before, "iku IKU1")));
        assertEquals(
                Optional.of(at(before, "tujuan T2")),
                new AfterEdit(before, before).of(at(before, "tujuan T2").sibling(3)));
    }

    private static List<String> written(ModelChange change, EditedPlan plan) {
        var made = (Accepted) new PlanEditor(plan).apply(change);
        return NewElements.of(made).stream().map(each -> line(made.after(), each)).toList();
    }

    @Test
    void itIsKnownWhatAnEditHasWritten() {
        var pasted = "// dua\nsasaran \"y\" {\n  iku \"z\"\n}\nsasaran \"q\"\n";
        var to = at(before, "tujuan T2");
        assertEquals(
                List.of("sasaran \"y\" {", "sasaran \"q\""),
                written(new ModelChange.Paste(to, null, Integer.MAX_VALUE, pasted), before));
        var narrow = at(before, "sasaran \"a\"");
        assertEquals(
                List.of("iku \"z\""),
                written(new ModelChange.Paste(narrow, null, 0, "iku \"z\"\n"), before));
        assertEquals(
                List.of("sasaran S4 \"d\""),
                written(
                        new ModelChange.Move(
                                at(before, "sasaran S4"),
                                at(before, "tujuan T1"),
                                Literals.TUJUAN__SASARAN,
                                0),
                        before));
        assertEquals(
                List.of(), written(new ModelChange.Rename(at(before, "iku IKU1"), "X"), before));
    }

    /** Whatever lies in a plan is found in the same plan. */
    @Test
    void nothingMovesWithoutAnEdit() {
        var now = plan(PLAN + " ", YEAR + " ");
        for (var each : before.plan().rencana().all(Bernama.class)) {
            ElementRef.of(before, each)
                    .ifPresent(ref -> assertEquals(Optional.of(ref), found(ref, now)));
        }
    }

    private Optional<ElementRef> found(ElementRef element, EditedPlan now) {
        return new AfterEdit(before, now).of(element);
    }
}
