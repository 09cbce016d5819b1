package id.jenjang.dsl.ide.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file must say after an edit: what it says now, then changed like the model. Of elements
 * that nothing is asked about it is only known that they stay.
 */
final class Expected {

    private final Map<WrittenElement, Node> nodes = new IdentityHashMap<>();
    private final Node root;

    Expected(WrittenElement file) {
        root = node(file);
    }

    private Node node(WrittenElement element) {
        return nodes.computeIfAbsent(element, key -> new Node(this, key));
    }

    /** What an element must say, to be changed. */
    Node of(WrittenElement element) {
        // Where it lies it is told from then on by what it says, not as a piece of the old text.
        for (var at = element; at != null; at = at.parent()) {
            node(at).features();
        }
        return node(element);
    }

    boolean matches(WrittenElement file) {
        return root.matches(file);
    }

    /** Whether a part says what a value says. */
    static boolean says(WrittenPart part, Object value) {
        return switch (value) {
            case ElementData data -> part.child() != null && new Node(data).matches(part.child());
            case Node node -> part.child() != null && node.matches(part.child());
            case WrittenPart same -> part.child() == null && same.text().equals(part.text());
            default -> Values.holds(part, value);
        };
    }

    /** An element and what each of its features must hold, in order. */
    static final class Node {

        private final Expected home;
        private final WrittenElement said;
        private final EClass written;
        private Map<EStructuralFeature, List<Object>> features;

        /** An element that says what it said so far. */
        private Node(Expected home, WrittenElement said) {
            this.home = home;
            this.said = said;
            this.written = null;
        }

        private Node(ElementData data) {
            home = null;
            said = null;
            written = data.type();
            features = new LinkedHashMap<>();
            data.values().forEach(this::set);
        }

        private EClass type() {
            return said == null ? written : said.type();
        }

        private Map<EStructuralFeature, List<Object>> features() {
            if (features == null) {
                features = new LinkedHashMap<>();
                for (var part : said.parts()) {
                    if (part.feature() != null) {
                        get(part.feature())
                                .add(part.child() == null ? part : home.node(part.child()));
                    }
                }
            }
            return features;
        }

        List<Object> get(EStructuralFeature feature) {
            return features().computeIfAbsent(feature, key -> new ArrayList<>());
        }

        void set(EStructuralFeature feature, List<Object> values) {
            features().put(feature, new ArrayList<>(values));
        }

        boolean matches(WrittenElement element) {
            if (features == null && said.isSameTextAs(element)) {
                return true;
            }
            if (element.type() != type()) {
                return false;
            }
            long held = element.parts().stream().filter(part -> part.feature() != null).count();
            int wanted = features().values().stream().mapToInt(List::size).sum();
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
