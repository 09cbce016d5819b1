package id.jenjang.dsl.ide.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file must say after an edit: first what it says now, then changed like the model. */
final class Expected {

    private final Map<WrittenElement, Node> nodes = new IdentityHashMap<>();
    private final Node root;

    Expected(WrittenElement file) {
        root = copy(file);
    }

    private Node copy(WrittenElement element) {
        var node = new Node(element.type());
        nodes.put(element, node);
        for (var part : element.parts()) {
            if (part.feature() != null) {
                node.get(part.feature()).add(part.child() == null ? part : copy(part.child()));
            }
        }
        return node;
    }

    Node of(WrittenElement element) {
        return nodes.get(element);
    }

    boolean matches(WrittenElement file) {
        return root.matches(file);
    }

    /** Whether a part says what a value says. */
    static boolean says(WrittenPart part, Object value) {
        return switch (value) {
            case ElementData data -> part.child() != null && Node.of(data).matches(part.child());
            case Node node -> part.child() != null && node.matches(part.child());
            case WrittenPart same -> part.child() == null && same.text().equals(part.text());
            default -> Values.holds(part, value);
        };
    }

    /** An element and what each of its features must hold, in order. */
    static final class Node {

        private final EClass type;
        private final Map<EStructuralFeature, List<Object>> features = new LinkedHashMap<>();

        Node(EClass type) {
            this.type = type;
        }

        static Node of(ElementData data) {
            var node = new Node(data.type());
            data.values().forEach((feature, values) -> node.set(feature, values));
            return node;
        }

        List<Object> get(EStructuralFeature feature) {
            return features.computeIfAbsent(feature, key -> new ArrayList<>());
        }

        void set(EStructuralFeature feature, List<Object> values) {
            features.put(feature, new ArrayList<>(values));
        }

        boolean matches(WrittenElement element) {
            if (element.type() != type) {
                return false;
            }
            long held = element.parts().stream().filter(part -> part.feature() != null).count();
            int wanted = features.values().stream().mapToInt(List::size).sum();
            return held == wanted
                    && features.entrySet().stream()
                            .allMatch(each -> matches(element, each.getKey(), each.getValue()));
        }

        private static boolean matches(
                WrittenElement element, EStructuralFeature feature, List<Object> values) {
            if (values.isEmpty()) {
                return true;
            }
            var parts = element.parts(feature);
            if (parts.size() != values.size()) {
                return false;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (!says(parts.get(i), values.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
