package id.jenjang.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.JenjangStandaloneSetup;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.model.Indikator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParser;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Elements that have nothing to do with a change: not changed, nor around what is changed. They
 * keep every byte; only in an indicator whose years change may blanks move.
 */
final class Strangers {

    private static final IParser PARSER =
            new JenjangStandaloneSetup()
                    .createInjectorAndDoEMFRegistration()
                    .getInstance(IParser.class);

    private Strangers() {}

    /** The elements inside of which all happens; nothing when it may happen anywhere. */
    static List<ElementRef> changed(List<ModelChange> changes) {
        var changed = new ArrayList<ElementRef>();
        for (var change : changes) {
            var one = changed(change);
            if (one.isEmpty()) {
                return List.of();
            }
            changed.addAll(one);
        }
        return changed;
    }

    private static List<ElementRef> changed(ModelChange change) {
        return switch (change) {
            case ModelChange.SetValues set -> List.of(set.element());
            case ModelChange.SetYears set -> List.of(set.element());
            case ModelChange.AddChild add -> List.of(add.parent());
            case ModelChange.AddSibling add -> List.of(parent(add.element()));
            case ModelChange.Duplicate copy -> List.of(parent(copy.element()));
            case ModelChange.DuplicateAll copy -> List.of(parent(copy.elements().getFirst()));
            case ModelChange.Reorder move -> List.of(parent(move.element()));
            case ModelChange.Move move -> List.of(parent(move.element()), move.parent());
            case ModelChange.Paste paste -> List.of(paste.parent());
            case ModelChange.Delete delete
                    when delete.references() != ModelChange.References.REMOVE ->
                    List.of(parent(delete.element()));
            case ModelChange.DeleteAll delete
                    when delete.references() != ModelChange.References.REMOVE ->
                    delete.elements().stream().map(Strangers::parent).toList();
            default -> List.of();
        };
    }

    private static ElementRef parent(ElementRef element) {
        return element.parent().orElseThrow();
    }

    static void keepEveryByte(EditedPlan before, EditedPlan after, List<ElementRef> changed) {
        if (changed.isEmpty()) {
            return;
        }
        for (var file : before.files()) {
            var ways = new ArrayList<List<ElementRef.Step>>();
            changed.stream()
                    .filter(each -> each.file().equals(file))
                    .forEach(each -> ways.add(each.steps()));
            compare(
                    root(before.text(file).orElseThrow()),
                    root(after.text(file).orElseThrow()),
                    ways,
                    false);
        }
    }

    static EObject root(String text) {
        return PARSER.parse(new StringReader(text)).getRootASTElement();
    }

    /** Compares what lies beside the ways to changed elements. */
    private static void compare(
            EObject before, EObject after, List<List<ElementRef.Step>> ways, boolean blanksMove) {
        if (ways.stream().anyMatch(List::isEmpty)) {
            return;
        }
        boolean indicator = blanksMove || !ways.isEmpty() && before instanceof Indikator;
        Map<EObject, List<List<ElementRef.Step>>> down = new IdentityHashMap<>();
        for (var way : ways) {
            down.computeIfAbsent(child(before, way.getFirst()), key -> new ArrayList<>())
                    .add(way.subList(1, way.size()));
        }
        assertEquals(before.eContents().size(), after.eContents().size());
        for (int i = 0; i < before.eContents().size(); i++) {
            var was = before.eContents().get(i);
            var is = after.eContents().get(i);
            if (down.containsKey(was)) {
                compare(was, is, down.get(was), indicator);
            } else {
                assertEquals(text(was, indicator), text(is, indicator));
            }
        }
    }

    static EObject child(EObject element, ElementRef.Step step) {
        var value = element.eGet(element.eClass().getEStructuralFeature(step.feature()));
        return (EObject) (value instanceof List<?> list ? list.get(step.index()) : value);
    }

    /** The text of an element without the comments before it. */
    private static String text(EObject element, boolean withoutBlanks) {
        var text =
                NodeModelUtils.findActualNodeFor(element)
                        .getText()
                        .strip()
                        .replaceFirst("(?s)^(\\s|//[^\n]*\n|/\\*.*?\\*/)*", "");
        return withoutBlanks ? text.replaceAll("[ \t]+", "") : text;
    }
}
