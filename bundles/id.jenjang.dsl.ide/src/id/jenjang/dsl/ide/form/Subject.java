package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.Writable.Slot;
import id.jenjang.model.BerkasPendamping;
import id.jenjang.model.Bernama;
import id.jenjang.model.Nilai;
import id.jenjang.model.Periode;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a field is about: one feature of one element.
 *
 * @param element the element in the plan
 * @param ref where it lies
 * @param slot what the language can write there
 * @param kind how it is typed
 */
record Subject(EObject element, ElementRef ref, Slot slot, FieldKind kind) {

    static Subject of(EObject element, ElementRef ref, Slot slot) {
        return new Subject(element, ref, slot, Kinds.of(element.eClass(), slot));
    }

    EStructuralFeature feature() {
        return slot.feature();
    }

    /** Where the values stand in the text. */
    List<INode> nodes() {
        return NodeModelUtils.findNodesForFeature(element, feature());
    }

    /** The values that are written; a default is none. */
    List<?> values() {
        if (nodes().isEmpty()) {
            return List.of();
        }
        var value = element.eGet(feature());
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    /** What is written, as a person reads it. */
    String text(Labels labels) {
        var between =
                switch (kind) {
                    case TEXTS -> "\n";
                    case VALUES -> "; ";
                    default -> ", ";
                };
        return values().stream()
                .map(each -> text(each, labels))
                .collect(Collectors.joining(between));
    }

    private String text(Object value, Labels labels) {
        return switch (value) {
            case String text -> text;
            case Enumerator literal -> labels.of(literal);
            case LocalDate date -> Dates.text(date);
            case Boolean flag -> labels.flag(flag);
            case Nilai worth -> ValueEntry.text(worth);
            case BigDecimal number -> NumberEntry.text(Kinds.number(kind), number);
            case Integer number -> NumberEntry.text(Kinds.number(kind), BigDecimal.valueOf(number));
            case Periode period -> period.getAwal() + "-" + period.getAkhir();
            case BerkasPendamping file -> file.getSumber();
            case Bernama named when !Kinds.isContained(feature()) ->
                    named.eIsProxy() ? written(named) : named.getId();
            case EObject other -> labels.of(other);
            default -> String.valueOf(value);
        };
    }

    /** The word of a reference that leads nowhere. */
    private String written(EObject unresolved) {
        var value = element.eGet(feature());
        int index = value instanceof List<?> list ? list.indexOf(unresolved) : 0;
        var nodes = nodes();
        return index < nodes.size() ? NodeModelUtils.getTokenText(nodes.get(index)) : "";
    }
}
