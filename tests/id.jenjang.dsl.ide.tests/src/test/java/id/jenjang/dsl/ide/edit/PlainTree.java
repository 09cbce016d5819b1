package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.JenjangStandaloneSetup;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParser;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A model as nothing but lists that can be changed: what the edit service is measured against. */
final class PlainTree {

    private static final IParser PARSER =
            new JenjangStandaloneSetup()
                    .createInjectorAndDoEMFRegistration()
                    .getInstance(IParser.class);

    final EClass type;
    final Map<EStructuralFeature, List<Object>> values = new LinkedHashMap<>();

    private PlainTree(EClass type) {
        this.type = type;
    }

    /** Reads a text with the parser of the language, values included. */
    static PlainTree read(String text) {
        var parsed = PARSER.parse(new StringReader(text));
        if (parsed.hasSyntaxErrors()) {
            var error = parsed.getSyntaxErrors().iterator().next();
            throw new AssertionError(error.getSyntaxErrorMessage().getMessage() + "\n" + text);
        }
        var references = new IdentityHashMap<EObject, Map<String, List<Object>>>();
        for (INode node : parsed.getRootNode().getAsTreeIterable()) {
            if (node.getGrammarElement() instanceof CrossReference reference) {
                var owner = NodeModelUtils.findActualSemanticObjectFor(node);
                references
                        .computeIfAbsent(owner, key -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                GrammarUtil.containingAssignment(reference).getFeature(),
                                key -> new ArrayList<>())
                        .add(NodeModelUtils.getTokenText(node).replace("^", ""));
            }
        }
        return of(parsed.getRootASTElement(), references);
    }

    private static PlainTree of(
            EObject element, Map<EObject, Map<String, List<Object>>> references) {
        var tree = new PlainTree(element.eClass());
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature.isTransient()) {
                continue;
            }
            if (feature instanceof EReference reference && !reference.isContainment()) {
                var names = references.getOrDefault(element, Map.of()).get(feature.getName());
                if (names != null) {
                    tree.get(feature).addAll(names);
                }
                continue;
            }
            var value = element.eGet(feature);
            var all = value instanceof List<?> list ? list : new ArrayList<>(only(value));
            for (var each : all) {
                tree.get(feature).add(each instanceof EObject child ? of(child, references) : each);
            }
        }
        return tree;
    }

    private static List<Object> only(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    static PlainTree of(ElementData data) {
        var tree = new PlainTree(data.type());
        data.values().forEach((feature, list) -> tree.set(feature, list));
        return tree;
    }

    /** The same as data for a new element. */
    ElementData data() {
        var data = new LinkedHashMap<EStructuralFeature, List<Object>>();
        values.forEach(
                (feature, list) -> {
                    boolean usual =
                            !feature.isMany()
                                    && feature instanceof EAttribute
                                    && list.size() == 1
                                    && list.getFirst().equals(feature.getDefaultValue())
                                    && !feature.getName().equals("jenis")
                                    && !feature.getName().equals("peran")
                                    && !feature.getName().equals("triwulan")
                                    && !feature.getName().equals("versi");
                    if (!usual) {
                        data.put(
                                feature,
                                list.stream()
                                        .map(each -> each instanceof PlainTree t ? t.data() : each)
                                        .toList());
                    }
                });
        return new ElementData(type, data);
    }

    List<Object> get(EStructuralFeature feature) {
        return values.computeIfAbsent(feature, key -> new ArrayList<>());
    }

    void set(EStructuralFeature feature, List<Object> list) {
        var here = get(feature);
        here.clear();
        list.forEach(each -> here.add(each instanceof ElementData data ? of(data) : each));
    }

    /** A place in the tree. */
    record Spot(PlainTree parent, EStructuralFeature feature, PlainTree tree, ElementRef ref) {

        /** Takes what lies there out. */
        void remove() {
            parent.get(feature).removeIf(each -> each == tree);
        }
    }

    void collect(Spot here, List<Spot> all) {
        all.add(here);
        values.forEach(
                (feature, list) -> {
                    for (int i = 0; i < list.size(); i++) {
                        if (list.get(i) instanceof PlainTree child) {
                            var ref = here.ref().child((EReference) feature, i);
                            child.collect(new Spot(this, feature, child, ref), all);
                        }
                    }
                });
    }

    boolean contains(PlainTree other) {
        return this == other
                || values.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(each -> each instanceof PlainTree t && t.contains(other));
    }

    /** Adds the short names of this element and those in it. */
    void names(Collection<String> names) {
        values.forEach(
                (feature, list) ->
                        list.forEach(
                                each -> {
                                    if (each instanceof PlainTree child) {
                                        child.names(names);
                                    } else if (feature.getName().equals("id")) {
                                        names.add((String) each);
                                    }
                                }));
    }

    /** A copy of this element, with other names where there are any. */
    PlainTree copy(Map<String, String> renamed) {
        var copy = new PlainTree(type);
        values.forEach(
                (feature, list) -> {
                    boolean name = feature.getName().equals("id") || feature instanceof EReference;
                    list.forEach(
                            each ->
                                    copy.get(feature)
                                            .add(
                                                    each instanceof PlainTree child
                                                            ? child.copy(renamed)
                                                            : name
                                                                    ? renamed.getOrDefault(
                                                                            each, (String) each)
                                                                    : each));
                });
        return copy;
    }

    /** Replaces names, of elements and of those referred to. */
    void rename(String from, String to) {
        values.forEach(
                (feature, list) ->
                        list.replaceAll(
                                each -> {
                                    boolean name =
                                            feature.getName().equals("id")
                                                    || feature instanceof EReference;
                                    if (each instanceof PlainTree child) {
                                        child.rename(from, to);
                                        return child;
                                    }
                                    if (feature.getName().equals("isi")
                                            && type.getName().equals("Bagian")) {
                                        return ((String) each)
                                                .replaceAll("\\{" + from + "(?=[.}])", "{" + to)
                                                .replaceAll("(?<=[(])" + from + "(?=\\))", to);
                                    }
                                    return name && each.equals(from) ? to : each;
                                }));
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        print(text, "");
        return text.toString();
    }

    private void print(StringBuilder text, String indent) {
        text.append(indent).append(type.getName()).append('\n');
        for (var feature : type.getEAllStructuralFeatures()) {
            var list = values.getOrDefault(feature, List.of());
            if (list.isEmpty() && !feature.isMany() && feature.getDefaultValue() != null) {
                list = List.of(feature.getDefaultValue());
            }
            for (var each : feature.isTransient() ? List.of() : list) {
                text.append(indent).append(' ').append(feature.getName());
                if (each instanceof PlainTree child) {
                    text.append('\n');
                    child.print(text, indent + "  ");
                } else {
                    text.append(" = ").append(plain(each)).append('\n');
                }
            }
        }
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value;
    }
}
